"""The agenda of a school: every silence and doubt once, with where it is used, and as a file to fill in."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from pipeline.pages import agreement_list, frame, law, overviews
from pipeline.pages.overviews.notes import URI, uri_of
from pipeline.pages.overviews.points import moved
from pipeline.problems import Problem
from pipeline.read import agreements, emergency_points
from pipeline.read.agenda import DANGER, GROUPS, LAW_ASKS, WHEN, agenda, can_be_settled
from pipeline.read.facts import Facts
from pipeline.read.library import Library, school_of
from pipeline.read.open_points import LAW, TASK, OpenPoint, open_points
from pipeline.words.markup import plain

from decision_tools.rules import NOT_NAMED

DOUBTS = r"^!!! (?:stil|tegenspraak|verouderd) "
TODAY = date(2026, 12, 10)


@pytest.fixture(scope="module")
def pages(library: Library) -> dict[str, str]:
    """The overviews of what is to be settled, by address."""
    made = overviews.pages(library.facts, library.agreements)
    return {page.uri: page.text for page in made if page.uri.startswith("na-te-kijken/")}


def of_school(pages: dict[str, str], school: str) -> str:
    """All pages of a school, one after the other."""
    uris = [uri_of(school), *(uri_of(school, group) for group in GROUPS)]
    return "\n".join(pages[uri] for uri in uris if uri in pages)


def row_of(pages: dict[str, str], school: str, point: OpenPoint) -> str:
    """The one row of a point."""
    mark = f">{point.id}</code>"
    [row] = [row for row in of_school(pages, school).splitlines() if mark in row]
    return row


def points(library: Library, school: str) -> list[OpenPoint]:
    return library.agreements[school].points


def test_the_address_of_the_list_stays() -> None:
    assert (URI, uri_of("poort")) == ("na-te-kijken/index.md", "na-te-kijken/poort.md")


def test_every_silence_doubt_and_question_of_law_has_one_row_with_every_tool_that_uses_it(
    library: Library, pages: dict[str, str]
) -> None:
    for tool in library.tools.values():
        school = school_of(tool)
        by_id = {id_: point for point in points(library, school) for id_ in point.ids}
        place = tool.slug.partition("/")[2]
        for outcome in tool.outcomes.values():
            ids = [
                f"{place}/{outcome.task_id(number)}"
                for number, task in enumerate(outcome.tasks, 1)
                if NOT_NAMED in task.roles or task.by == NOT_NAMED
            ]
            ids += [f"{place}/{outcome.id}/twijfel-{n}" for n in range(1, len(outcome.all_notes) + 1)]
            ids += [f"{place}/{outcome.id}/wet-{n}" for n in range(1, len(outcome.all_checks) + 1)]
            for id_ in ids:
                row = row_of(pages, school, by_id[id_])
                assert plain(by_id[id_].title) in row and f"tool:{tool.slug}#uitkomst-" in row


def test_the_same_silence_in_more_places_is_one_point(library: Library) -> None:
    for school in library.schools:
        silent = [(point.over, point.fields) for point in points(library, school) if point.kind == TASK]
        assert len(silent) == len(set(silent))
    parents = next(one for one in points(library, "poort") if one.over == "coach: Nodig de ouders uit.")
    assert set(parents.uses) == {"poort/te-laat", "poort/verwijderd"}


def test_what_the_law_asks_tells_what_it_touches_who_decides_and_where_the_law_stands(
    library: Library, pages: dict[str, str]
) -> None:
    asked = [(school, point) for school in library.schools for point in points(library, school)]
    asked = [(school, point) for school, point in asked if point.kind == LAW]
    assert len(asked) > 20
    for school, point in asked:
        row = row_of(pages, school, point)
        assert f"*Raakt:* {plain(point.touches)}." in row
        assert f"*Beslist:* {plain(point.decides)}." in row
        assert point.law is None or f"](../wet.md#{point.law.register[0]})" in row
        assert f"{{#{LAW_ASKS.id}}}" in pages[uri_of(school)]


def test_the_page_of_the_law_leads_to_the_agenda_of_the_school(library: Library) -> None:
    names = {school.slug: school.name for school in library.schools.values()}
    text = law.text(library.laws.values(), library.pages, list(library.tools.values()), names)
    assert "[op de agenda](na-te-kijken/poort.md#a)" in text


def test_the_page_of_a_school_leads_to_its_agenda(library: Library) -> None:
    for school in library.schools:
        head = frame.head(library, f"{school}/index.md")
        assert f'href="../na-te-kijken/{school}/">Nog af te spreken</a>' in head


def test_every_note_of_a_page_is_found(library: Library) -> None:
    facts = Facts(library.schools, library.pages, [])
    for slug in library.schools:
        found = [point for point in open_points(facts, slug) if point.kind != "toegevoegd"]
        written = sum(len(re.findall(DOUBTS, page.body, re.M)) for page in facts.pages(slug))
        assert len(found) == written > 0


def test_danger_comes_first_and_what_has_no_term_last(library: Library) -> None:
    groups = agenda(points(library, "wijdevenen"))
    assert (next(iter(groups)), list(groups)[-1]) == (DANGER, WHEN)
    asked = [point.id for point in groups[DANGER]]
    assert "meldcode/onveilig/twijfel-5" in asked  # who calls when nobody can be reached
    assert all(point.kind == TASK and "wie" not in point.fields for point in groups[WHEN])


def test_a_point_has_lines_for_what_is_open_and_for_no_more(library: Library, pages: dict[str, str]) -> None:
    silent = {point.id: row_of(pages, "poort", point) for point in points(library, "poort")}
    assert "<u>Wie</u><u>Wanneer</u><u>Door, op, geldt tot</u>" in silent["te-laat/plan-4"]
    assert "<u>Wanneer</u>" in silent["te-laat/plan-2"] and "<u>Wie</u>" not in silent["te-laat/plan-2"]


def test_region_and_own_free_days_are_named_while_they_are_not_filled_in(pages: dict[str, str]) -> None:
    assert "de vakantieregio en de eigen vrije dagen" in pages[uri_of("poort")]


def test_a_link_in_a_note_still_leads_to_its_page(library: Library) -> None:
    page = next(page for page in library.pages if page.slug == "poort/te-laat")
    text = moved("[a](tijdigheid.md#b), [c](#d), [e](tool:poort/te-laat)", page, URI)

    assert text == (
        "[a](../../protocols/poort/tijdigheid.md#b), [c](../../protocols/poort/te-laat.md#d), "
        "[e](tool:poort/te-laat)"
    )


def read_back(library: Library, folder: Path, name: str, text: str) -> list[Problem]:
    """What is wrong with a file of agreements in a copy of the school's files."""
    path = folder / "poort" / name
    path.write_text(text, encoding="utf-8")
    one = {"poort": library.schools["poort"]}
    in_need = {slug: list(emergency_points.points(school, library.emergency)) for slug, school in one.items()}
    found = agreements.read(one, library.pages, list(library.written.values()), TODAY, in_need, folder)
    assert not found.problems or found.problems[0].file.endswith(name)
    assert found.problems or len(found.value["poort"].settled) == 1
    return found.problems


def test_the_list_as_toml_is_read_back_once_it_is_filled_in(library: Library, protocols: Path) -> None:
    text = agreement_list.as_toml(library, "poort")
    assert tomllib.loads(text) == {}
    [block] = [part for part in text.split("\n\n") if '"te-laat/plan-4"' in part]
    filled = re.sub(r"^# (?=\w+ =|\[\[)", "", block, flags=re.M)
    filled = filled.replace('wie = ""', 'wie = "coach"').replace('door = ""', 'door = "conrector"')
    filled = filled.replace("op = ", "op = 2026-12-03").replace("geldig_tot = ", "geldig_tot = 2027-07-31")
    assert read_back(library, protocols, "afspraken.toml", text.replace(block, filled)) == []
    [problem] = read_back(
        library, protocols, "afspraken.toml", text.replace(block, filled.replace('"coach"', '"decaan"'))
    )
    assert (
        problem.line
        == text[: text.index(block)].count("\n") + filled[: filled.index("wie =")].count("\n") + 1
    )


def test_the_list_as_a_spreadsheet_is_read_back_once_it_is_filled_in(
    library: Library, protocols: Path
) -> None:
    text = agreement_list.as_csv(library, "poort").removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert [row["id"] for row in rows] == [
        point.id
        for group in agenda(points(library, "poort")).values()
        for point in group
        if can_be_settled(point)
    ]
    for row in rows:
        if row["id"] == "te-laat/plan-4":
            row |= {
                "wie": "coach",
                "besloten_door": "conrector",
                "op": "3-12-2026",
                "geldig_tot": "31-7-2027",
            }
    made = io.StringIO()
    sheet = csv.DictWriter(made, rows[0], delimiter=";")
    sheet.writeheader()
    sheet.writerows(rows)
    assert read_back(library, protocols, "afspraken.csv", "\ufeff" + made.getvalue()) == []


def test_the_command_prints_the_list(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert agreement_list.main(["--school", "kluiverboom"]) == 0
    assert capsys.readouterr().out == agreement_list.as_toml(library, "kluiverboom")
    assert agreement_list.main(["--school", "kluiverboom", "--csv"]) == 0
    assert capsys.readouterr().out == agreement_list.as_csv(library, "kluiverboom")
    assert agreement_list.main(["--school", "zeester"]) == 1
    assert "Er is geen school “zeester”." in capsys.readouterr().err
