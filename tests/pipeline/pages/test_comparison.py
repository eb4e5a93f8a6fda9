"""The comparison of the schools, on the real schools, pages and tools."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.pages import overviews
from pipeline.pages.conversion import convert
from pipeline.pages.generated import site_pages
from pipeline.pages.inclusions import site_text
from pipeline.pages.overviews import comparison
from pipeline.pages.overviews.comparison_table import SUBJECTS, Rules, See
from pipeline.paths import DOCS
from pipeline.read.facts import Facts
from pipeline.read.library import Library, load_library
from pipeline.words import of_tools
from pipeline.words.markup import plain

from decision_tools.rules import NOT_NAMED, Tool
from decision_tools.rules.model import Row

ASKED = ("te-laat", "spijbelen", "ziek", "uitgestuurd", "schorsen", "verlof")
RULES = [part for subject in SUBJECTS for parts in subject.schools.values() for part in parts]


def made(library: Library, *changed: Tool) -> str:
    """The page, with some tools in the place of the real ones."""
    tools = library.tools | {tool.slug: tool for tool in changed}
    [page] = comparison.pages(Facts(library.schools, library.pages, list(tools.values())))
    return page.text


def cell(text: str, subject: str, school: str) -> str:
    """What stands at a school under a subject."""
    match = re.search(rf"^### [^\n]*{{#{subject}-{school}}}\n(.*?)^</div>", text, re.M | re.S)
    assert match, f"no cell {subject}-{school}"
    return match[1]


def holds(line: str, tool: Tool, row: Row) -> bool:
    """Whether this line says what a row leads to, who has something to do, and by when."""
    outcome = row.outcome
    told = [of_tools.plain(tool, outcome.headline)]
    told += [role for role, _ in outcome.duties] + [by for _, by in outcome.duties if by != NOT_NAMED]
    told += [check.asks for check in outcome.all_checks]
    return f"](tool:{tool.slug}#uitkomst-" in line and all(plain(text) in line for text in told)


@pytest.fixture(scope="module")
def text(library: Library) -> str:
    return made(library)


def test_each_subject_has_a_cell_for_each_school(library: Library, text: str) -> None:
    assert tuple(subject.id for subject in SUBJECTS) == ASKED
    compared = SUBJECTS[0].schools.keys()
    assert compared <= library.schools.keys()
    for subject in SUBJECTS:
        assert subject.schools.keys() == compared
        for school, parts in subject.schools.items():
            found = cell(text, subject.id, school)
            assert (comparison.SILENT in found) is (not parts)
            assert ("Geen keuzehulp" in found) is (
                bool(parts) and not any(isinstance(p, Rules) for p in parts)
            )


def test_a_school_shows_only_what_is_its_own(library: Library, text: str) -> None:
    for subject in SUBJECTS:
        for school in subject.schools:
            found = cell(text, subject.id, school)
            assert set(re.findall(r"\]\(tool:([a-z-]+)/", found)) <= {school}
            assert set(re.findall(r"\]\(\.\./protocols/([a-z-]+)/", found)) <= {school}


def test_what_the_table_names_is_there(library: Library) -> None:
    pages = {page.slug for page in library.pages}
    for part in RULES:
        if isinstance(part, See):
            assert part.page in pages
        else:
            tool = library.tools[part.tool]
            assert set(part.tables) <= {table.id for table in tool.tables}, part
            assert set(part.rows) | set(part.without) <= tool.rows.keys(), part


def test_every_compared_row_stands_there_with_who_and_by_when(library: Library, text: str) -> None:
    for subject in SUBJECTS:
        for school, parts in subject.schools.items():
            found = cell(text, subject.id, school)
            for rules in (part for part in parts if isinstance(part, Rules)):
                tool = library.tools[rules.tool]
                rows = [row for kept in comparison.shown(rules, tool).values() for row in kept]
                assert rows and (not rules.rows or {row.id for row in rows} == set(rules.rows))
                for row in rows:
                    assert any(holds(line, tool, row) for line in found.splitlines()), (rules.tool, row.id)
                    for condition in row.when:
                        assert plain(condition.text.removesuffix(" of weet ik niet")) in found


def test_nothing_derived_and_nothing_for_an_unknown_answer_is_compared(library: Library, text: str) -> None:
    assert "geen nieuwe stap; de volgende" not in text
    assert "weet ik niet" not in text.split("## Te laat")[1]
    assert "precies 4" not in cell(text, "te-laat", "poort")


def test_the_ladders_read_as_the_protocols_have_them(text: str) -> None:
    def counts(subject: str, school: str) -> list[str]:
        return re.findall(r"^(?:[a-z ]+ )?\d+(?: of meer)?$", cell(text, subject, school), re.M)

    assert counts("te-laat", "poort") == ["precies 3", "meer dan 4"]
    assert counts("te-laat", "mbo-utrecht") == ["minder dan 10", "precies 10", "meer dan 10"]
    assert counts("te-laat", "mlg") == ["precies 3", "precies 6", "precies 9", "precies 10", "meer dan 10"]
    year = ["precies 3", "precies 6", "precies 9", "precies 10", "meer dan 10", "1 of meer"]
    assert counts("uitgestuurd", "kluiverboom") == year
    assert counts("schorsen", "poort") == ["precies 6", "precies 7", "meer dan 7"]


def test_a_changed_row_changes_the_page(library: Library, text: str) -> None:
    tool = library.tools["poort/te-laat"]
    ladder = next(table for table in tool.tables if table.id == "vaker")
    rung = next(row for row in ladder.rows if row.id == "drie")
    [condition] = rung.when
    other = replace(
        rung,
        when=(replace(condition, text="precies 7"),),
        outcome=replace(rung.outcome, headline="Heel iets anders"),
    )
    rows = tuple(other if row is rung else row for row in ladder.rows)
    tables = tuple(replace(table, rows=rows) if table is ladder else table for table in tool.tables)

    found = cell(made(library, replace(tool, tables=tables)), "te-laat", "poort")

    assert "precies 7\n:   [Heel iets anders](tool:" in found
    assert plain(rung.outcome.headline) in cell(text, "te-laat", "poort")
    assert plain(rung.outcome.headline) not in found


def test_rows_under_one_condition_name_it_once(text: str) -> None:
    found = cell(text, "te-laat", "mlg")

    assert found.count("Veel verzuim in 21/22: nee") == 1
    assert found.count("Veel verzuim in 21/22: ja") == 1


def test_a_table_that_waits_for_another_row_says_so(text: str) -> None:
    assert "Schorsing verlengen: Ja (alleen na: Zevende keer" in cell(text, "schorsen", "poort")


def test_each_school_has_its_label_and_colour(library: Library, text: str) -> None:
    html = convert(site_text(text, DOCS / comparison.URI, comparison.URI), comparison.URI)

    for subject in SUBJECTS:
        for slug in subject.schools:
            box = f'<div class="pw-compared-school" data-school="{slug}">'
            name = library.schools[slug].name
            title = f'<h3 id="{subject.id}-{slug}"><a class="pw-school" href="../{slug}/">{name}</a>'
            assert f"{box}\n{title}" in html
    assert "tool:" not in html and "protocols/" not in html


def test_the_edition_of_one_school_has_no_comparison() -> None:
    made = {page.uri: page.text for page in site_pages(load_library("poort"))}

    assert comparison.URI not in made
    assert not any("vergelijking" in text for uri, text in made.items() if uri == overviews.URI)


def test_the_list_of_overviews_names_it(library: Library) -> None:
    pages = overviews.pages(library.facts, library.agreements)

    assert f"[{comparison.TITLE}]({comparison.URI})" in pages[0].text
    assert Path(comparison.URI).name in (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
