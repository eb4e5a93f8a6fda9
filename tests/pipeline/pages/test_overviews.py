"""The overviews, on the real schools, pages and tools."""

from __future__ import annotations

import re

import pytest
from pipeline.pages import overviews
from pipeline.pages.conversion import convert
from pipeline.pages.generated import site_pages
from pipeline.pages.inclusions import site_text
from pipeline.pages.overviews.points import moved, points_of
from pipeline.paths import DOCS
from pipeline.read.facts import Facts
from pipeline.read.library import Library, school_of
from pipeline.read.school_tables import Letter
from pipeline.read.schools import School
from pipeline.words.markup import anchor, plain, table

from decision_tools.rules import NOT_NAMED, Tool

BIGGEST = 300_000
DOUBTS = r"^!!! (?:stil|tegenspraak|verouderd) "


@pytest.fixture(scope="module")
def pages(library: Library) -> dict[str, str]:
    return {page.uri: page.text for page in overviews.pages(library.facts)}


def part(text: str, name: str) -> str:
    """What stands under the heading with this anchor, up to the next of that level."""
    match = re.search(rf"^(##+) [^\n]*{{#{name}}}\n(.*?)(?=^\1 |\Z)", text, re.M | re.S)
    assert match, f"no heading {name}"
    return match[2]


def part_of(text: str, tool: Tool) -> str:
    """What stands under a tool; nothing where the page does not tell of it."""
    name = tool.slug.partition("/")[2]
    return part(text, name) if f"{{#{name}}}" in text else ""


def test_the_coach_of_poort_has_the_task_at_three_removals(library: Library, pages: dict[str, str]) -> None:
    tool = library.tools["poort/verwijderd"]
    outcome = next(o for o in tool.outcomes.values() if any("coach" in t.roles for t in o.tasks))
    coach = part(pages["rollen/poort/coach.md"], "verwijderd")

    for task in outcome.tasks:
        assert (plain(task.what) in coach) is ("coach" in task.roles)
    assert f"tool:poort/verwijderd#uitkomst-{outcome.id}" in coach
    listed = part(pages["rollen/poort.md"], "coach")
    assert "rol-coach.md" in listed and "(poort/coach.md#verwijderd)" in listed


def test_every_task_stands_with_each_of_its_roles_and_its_term(
    library: Library, pages: dict[str, str]
) -> None:
    for tool in library.tools.values():
        for outcome in tool.outcomes.values():
            for task in outcome.tasks:
                link = f"tool:{tool.slug}#uitkomst-{outcome.id})"
                for role in task.roles:
                    page = pages[f"rollen/{school_of(tool)}/{anchor(role)}.md"]
                    rows = part_of(page, tool).splitlines()
                    assert any(link in row and f"| {plain(task.by_text)} |" in row for row in rows)


def test_no_role_stands_there_without_being_one_of_the_school(
    library: Library, pages: dict[str, str]
) -> None:
    for school in library.schools.values():
        known = {anchor(role.name) for role in school.roles}
        shown = set(re.findall(r"^## .*\{#(.*)\}$", pages[f"rollen/{school.slug}.md"], re.M))
        assert shown - {anchor(NOT_NAMED)} == known


def test_the_roles_of_a_school_have_anchors_of_their_own(library: Library) -> None:
    for school in library.schools.values():
        anchors = [anchor(role.name) for role in school.roles] + [anchor(NOT_NAMED)]
        assert len(set(anchors)) == len(anchors)


def test_every_term_stands_with_its_situation_those_to_count_first(
    library: Library, pages: dict[str, str]
) -> None:
    for tool in library.tools.values():
        page = pages[f"termijnen/{school_of(tool)}.md"]
        for outcome in tool.outcomes.values():
            for task in outcome.tasks:
                if task.by_text == NOT_NAMED:
                    continue
                text = part_of(page, tool)
                link = f"tool:{tool.slug}#uitkomst-{outcome.id})"
                rows = [
                    r for r in text.splitlines() if link in r and r.startswith(f"| {plain(task.by_text)}")
                ]
                assert rows
        lines = [line for line in part_of(page, tool).splitlines() if line.startswith("| ")]
        terms = [line.split(" | ")[0] for line in lines[2:]]
        countable = ["<br>*" in term for term in terms]
        assert countable == sorted(countable, reverse=True)


def test_the_addresses_and_anchors_of_roles_and_terms_stay(library: Library, pages: dict[str, str]) -> None:
    for school in library.schools.values():
        for role in school.roles:
            assert f"{{#{anchor(role.name)}}}" in pages[f"rollen/{school.slug}.md"]
        for name in (school.slug, f"{school.slug}-te-tellen", f"{school.slug}-in-woorden"):
            assert f"{{#{name}}}" in pages["termijnen/index.md"]


def test_every_heavy_note_of_a_tool_is_on_the_agenda(library: Library, pages: dict[str, str]) -> None:
    for tool in library.tools.values():
        for outcome in tool.outcomes.values():
            for note in (*outcome.notes, *(n for task in outcome.tasks for n in task.notes)):
                name = f"{note.severity.lower()}-{school_of(tool)}"
                if note.severity != "C":
                    assert plain(note.text) in part(pages["na-te-kijken/index.md"], name)
                own = pages[f"na-te-kijken/{school_of(tool)}.md"]
                assert plain(note.text) in part(own, note.severity.lower())


def test_what_the_law_asks_beside_a_step_is_on_the_agenda_with_what_it_touches_and_who_decides(
    library: Library, pages: dict[str, str]
) -> None:
    tools = library.tools.values()
    asked = [(tool, check) for tool in tools for o in tool.outcomes.values() for check in o.all_checks]
    assert len(asked) > 50
    for tool, check in asked:
        school = school_of(tool)
        for text in (
            part(pages["na-te-kijken/index.md"], f"a-{school}"),
            part(pages[f"na-te-kijken/{school}.md"], "a"),
        ):
            touches, decides = f"Raakt: {check.touches}.", f"Beslist: {check.decides}."
            box = "<br>".join(map(plain, (check.asks, touches, decides)))
            [row] = [row for row in text.splitlines() if box in row and tool.slug in row]
            assert f"tool:{tool.slug}#uitkomst-" in row
            assert check.law is None or plain(f"Wet: {check.law.law}, {check.law.article}.") in row


def test_a_doubt_that_cites_a_law_is_told_as_law(library: Library) -> None:
    for slug in library.schools:
        for point in points_of(library.facts, slug, "x.md"):
            cites = "Wet: " in point.check and point.title != "De wet vraagt" and "(keuzehulp)" in point.where
            assert (point.title == "Wet") is cites


def test_every_note_of_a_page_is_found(library: Library) -> None:
    facts = Facts(library.schools, library.pages, [])
    for slug in library.schools:
        found = [point for point in points_of(facts, slug, "x.md") if point.kind != "Toegevoegd"]
        written = sum(len(re.findall(DOUBTS, page.body, re.M)) for page in facts.pages(slug))
        assert len(found) == written > 0


def test_a_link_in_a_note_still_leads_to_its_page(library: Library) -> None:
    page = next(page for page in library.pages if page.slug == "poort/te-laat")
    text = moved("[a](tijdigheid.md#b), [c](#d), [e](tool:poort/te-laat)", page, "na-te-kijken/index.md")

    assert text == (
        "[a](../../protocols/poort/tijdigheid.md#b), [c](../../protocols/poort/te-laat.md#d), "
        "[e](tool:poort/te-laat)"
    )


def named(school: School, letter: Letter) -> str:
    """A letter in the list: with a way to it once it is written."""
    title = plain(letter.title)
    way = f"[{title}]({school.slug}/brieven/{letter.slug}.md)"
    return way if letter.written else f"{title} (aangekondigd)"


def test_every_letter_contact_and_word_of_a_school_is_there(library: Library, pages: dict[str, str]) -> None:
    for school in library.schools.values():
        for letter in school.letters:
            assert f"| {named(school, letter)} |" in part(pages["brieven.md"], school.slug)
        for contact in school.contacts:
            assert plain(contact.value) in part(pages["contacten.md"], school.slug)
        for word in school.words:
            assert plain(word.means) in part(pages["begrippen.md"], school.slug)


def test_an_outcome_that_names_a_letter_stands_with_it(library: Library, pages: dict[str, str]) -> None:
    for tool in library.tools.values():
        school = library.schools[school_of(tool)]
        for outcome in tool.outcomes.values():
            for slug in outcome.letters:
                rows = part(pages["brieven.md"], school.slug).splitlines()
                row = next(r for r in rows if r.startswith(f"| {named(school, school.letter(slug))} |"))
                assert f"tool:{tool.slug}#uitkomst-{outcome.id})" in row


def test_text_of_the_data_is_never_read_as_markdown() -> None:
    told = "a|b *c* _d_ [e](f) <g> {h} `i`"
    html = convert(site_text(table(["Kop"], [[plain(told)]]), DOCS / "x.md", "x.md"), "x.md")

    assert "a|b *c* _d_ [e](f) &lt;g&gt; {h} `i`" in re.sub(
        r"&#(\d+);", lambda match: chr(int(match[1])), html
    )


def test_no_overview_is_too_long_for_a_phone(library: Library) -> None:
    made = [page for page in site_pages(library) if page.meta.get("above")]
    assert len(made) > len(library.schools)
    for page in made:
        assert len(convert(page.text, page.uri)) < BIGGEST, page.uri
