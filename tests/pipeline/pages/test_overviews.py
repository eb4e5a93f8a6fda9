"""The overviews, on the real schools, pages and tools."""

from __future__ import annotations

import re

import pytest
from pipeline.pages import overviews
from pipeline.pages.conversion import convert
from pipeline.pages.generated import site_pages
from pipeline.pages.inclusions import site_text
from pipeline.paths import DOCS
from pipeline.read.library import Library, school_of
from pipeline.read.school_tables import Letter
from pipeline.read.schools import School
from pipeline.words.markup import anchor, plain, table

from decision_tools.rules import NOT_NAMED, Tool

BIGGEST = 300_000


@pytest.fixture(scope="module")
def pages(library: Library) -> dict[str, str]:
    return {page.uri: page.text for page in overviews.pages(library.facts, library.agreements)}


def part(text: str, name: str) -> str:
    """What stands under the heading with this anchor, up to the next of that level."""
    match = re.search(rf"^(##+) [^\n]*{{#{name}}}\n(.*?)(?=^\1 |\Z)", text, re.M | re.S)
    assert match, f"no heading {name}"
    return match[2]


def part_of(text: str, tool: Tool) -> str:
    """What stands under a tool; nothing where the page does not tell of it."""
    name = tool.slug.partition("/")[2]
    return part(text, name) if f"{{#{name}}}" in text else ""


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
