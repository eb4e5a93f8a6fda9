"""Mijn rol and its card: all tasks of a role with what belongs to them, and nothing of another."""

from __future__ import annotations

import dataclasses
import html

import lxml.html
import pytest
from lxml.html import HtmlElement
from pipeline.pages import codes
from pipeline.pages import role_cards as card_pages
from pipeline.pages import roles as role_pages
from pipeline.pages.role_reading import to_read
from pipeline.pages.roles import card_uri, changed_for, triggers, uri
from pipeline.read import role_cards, roles
from pipeline.read.library import Library
from pipeline.read.roles import OfRole
from pipeline.record.editions import Editions, of_schools
from pipeline.words import of_tools

from decision_tools.rules import NOT_NAMED


@pytest.fixture(scope="module")
def editions(library: Library) -> dict[str, Editions]:
    return of_schools(library)


@pytest.fixture(scope="module")
def every_role(library: Library) -> list[OfRole]:
    found = [roles.of_school(library.facts, school) for school in library.schools.values()]
    return [one for some in found for one in some if one.cases]


@pytest.fixture(scope="module")
def pages(library: Library, editions: dict[str, Editions]) -> dict[str, HtmlElement]:
    return {
        page.uri: lxml.html.fromstring(f"<main>{page.text}</main>")
        for school in library.schools.values()
        for page in role_pages.pages(library, school, editions[school.slug], {})
    }


def words(text: str) -> str:
    return " ".join(text.split())


def test_a_page_has_all_tasks_of_its_role_case_by_case_and_nothing_else(
    every_role: list[OfRole], pages: dict[str, HtmlElement]
) -> None:
    for one in every_role:
        page = pages[uri(one.school.slug, one.slug)]
        shown = [
            [words(item.text_content()) for item in case.findall("./ol/li")]
            for case in page.find_class("pw-case-do")
        ]
        told = [(case, case.tasks) for case in one.cases]
        assert [len(items) for items in shown] == [len(tasks) for _, tasks in told], one.role.name
        for items, (case, tasks) in zip(shown, told, strict=True):
            for item, task in zip(items, tasks, strict=True):
                assert words(of_tools.plain(case.tool, task.told)) in item
                assert task.by_text == NOT_NAMED or task.by_text[1:] in item
                assert not task.provided or task.provided[1:] in item


def test_every_role_of_the_staff_with_a_task_has_a_page_and_a_card(
    library: Library, pages: dict[str, HtmlElement], every_role: list[OfRole]
) -> None:
    staff = [one for one in every_role if one.role.staff]
    cards = {page.uri for school in library.schools.values() for page in card_pages.pages(library, school)}
    assert {uri(one.school.slug, one.slug) for one in staff} <= pages.keys()
    assert {card_uri(one) for one in staff} == cards


def test_every_outcome_of_a_case_is_led_to(every_role: list[OfRole], pages: dict[str, HtmlElement]) -> None:
    for one in every_role:
        cases = pages[uri(one.school.slug, one.slug)].find_class("pw-case-when")
        for shown, case in zip(cases, one.cases, strict=True):
            ways = [link.get("href") for link in shown.iter("a")]
            assert ways == [f"../../../{case.tool.slug}/#{anchor}" for _, anchor in triggers(case)]


def test_old_places_on_the_page_go_on(every_role: list[OfRole], pages: dict[str, HtmlElement]) -> None:
    """The part of each tool has the anchor that it always had: the name of the tool."""
    for one in every_role:
        page = pages[uri(one.school.slug, one.slug)]
        for tool, _ in one.situations:
            assert page.get_element_by_id(tool.slug.partition("/")[2]).tag == "h2"


def test_a_role_hears_what_changed_for_it(library: Library, every_role: list[OfRole]) -> None:
    """A new edition in which one task of the meldkamer says something else: only its people hear of it."""
    [own] = [one for one in every_role if one.role.name == "meldkamermedewerker"]
    [other] = [one for one in every_role if one.role.name == "vakdocent"]
    history = library.histories["kluiverboom"]
    last = history.records[-1]
    name = next(name for name, piece in last.pieces.items() if piece.get("wie") == ("meldkamermedewerker",))
    old = dataclasses.replace(last, pieces={**last.pieces, name: {**last.pieces[name], "wat": ("Iets.",)}})
    before = dataclasses.replace(history, records=(old, dataclasses.replace(last)))
    changed = dataclasses.replace(library, histories={**library.histories, "kluiverboom": before})

    found = changed_for(own, changed, Editions(changed, "kluiverboom"))

    assert [told.change.name for _, ones in found for told in ones] == [name]
    assert changed_for(other, changed, Editions(changed, "kluiverboom")) == []


def test_a_card_has_a_line_for_each_subject_and_says_when_not_all_fits(
    library: Library, every_role: list[OfRole]
) -> None:
    for one in every_role:
        groups = role_cards.groups(one)
        lines = [line for group in groups for line in group.lines]
        if lines == role_cards.every_line(one):
            assert [group.tool.slug for group in groups] == [tool.slug for tool, _ in one.situations]
        elif card_uri(one):
            assert "Niet elk geval past op de kaart." in card_pages.html(library, one)


def test_a_card_has_a_first_step_of_every_tool_and_keeps_each_call_for_help(every_role: list[OfRole]) -> None:
    shortened = 0
    for one in every_role:
        if not card_uri(one):
            continue
        every = role_cards.every_line(one)
        for group in role_cards.groups(one):
            whole = [line for line in every if line.tool is group.tool]
            kept = [line for line in group.lines if line.steps]
            assert kept and all(line.steps in [other.steps for other in whole] for line in kept), (
                one.role.name,
                group.tool.slug,
            )
            if len(kept) == len(group.lines):
                continue
            shortened += 1
            assert [line.when for line in group.lines if not line.steps] == [role_cards.REST]
            if any(line.calls_for_help for line in whole):
                assert any(line.calls_for_help for line in kept), (one.role.name, group.tool.slug)
    assert shortened


def test_a_card_tells_what_is_ours(library: Library, every_role: list[OfRole]) -> None:
    [one] = [one for one in every_role if one.role.name == "meldkamermedewerker"]
    text = html.unescape(card_pages.html(library, one))
    assert "Vang de leerling op.<sup" in text


def test_a_card_has_a_code_only_where_the_school_says_its_address(library: Library) -> None:
    school = library.schools["poort"]
    assert not codes.code_of(school, uri("poort", "coach"))
    published = dataclasses.replace(school, address="https://protocol.voorbeeld.nl/")
    code = codes.code_of(published, uri("poort", "coach"))
    assert "https://protocol.voorbeeld.nl/rollen/poort/coach/" in code and "style=" not in code


def test_the_sheet_asks_to_read_the_path_and_every_tool_with_a_task(
    library: Library, editions: dict[str, Editions], every_role: list[OfRole]
) -> None:
    for one in every_role:
        asked = {page.uri for page in to_read(library, one, editions[one.school.slug])}
        assert {f"{tool.slug}.md" for tool, _ in one.situations} <= asked


def test_a_new_edition_asks_again_only_what_changed_in_substance(
    library: Library, every_role: list[OfRole]
) -> None:
    """Two pieces differ from the edition before, of which one in language only: one page is asked again."""
    [own] = [one for one in every_role if one.role.name == "meldkamermedewerker"]
    history = library.histories["kluiverboom"]
    last = history.records[-1]
    task = next(name for name in last.pieces if name.startswith("taak ziek-en-verzuim#"))
    text = next(name for name in last.pieces if name.startswith("stuk time-out"))
    older = {
        **last.pieces,
        task: {**last.pieces[task], "wat": ("Iets.",)},
        text: {**last.pieces[text], "kop": ("Iets.",)},
    }
    first = dataclasses.replace(
        last, pieces=older, edition=dataclasses.replace(last.edition, number=1, code="0" * 8)
    )
    after = dataclasses.replace(last, edition=dataclasses.replace(last.edition, number=2))
    marked = {last.edition.code: frozenset({text})}
    changed = dataclasses.replace(
        library,
        histories={**library.histories, "kluiverboom": type(history)((first, after), marked)},
    )

    found = to_read(changed, own, Editions(changed, "kluiverboom"))

    again = {page.uri for page in found if page.edition.number == 2}
    assert "kluiverboom/ziek-en-verzuim.md" in again
    assert "kluiverboom/handboek/time-out.md" not in again
    assert again < {page.uri for page in found}
