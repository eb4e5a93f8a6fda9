"""A doubt that a page writes out again beside its tool, and the exceptions that say why it may."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.check.lint import doubled
from pipeline.problems import Problem
from pipeline.read.facts import Facts
from pipeline.read.library import Library
from pipeline.read.open_points import open_points
from pipeline.read.protocol_pages import Page

PAGE = "poort/geoorloofd-verzuim-en-ziek"
AGAIN = "De tekst noemt vier ziekmeldingen. Over vijf of meer staat er niets apart."


@pytest.fixture
def page(library: Library) -> Page:
    """A page that writes out a doubt of its tool."""
    body = f'## Om na te kijken\n\n!!! stil "Vijf of meer (C)"\n    {AGAIN}\n'
    return replace(library.page_by_slug[PAGE], body=body, body_line=20, doubts=())


def found(library: Library, page: Page, table: Path) -> list[Problem]:
    points = open_points(Facts(library.schools, [page], list(library.written.values())), page.school)
    return list(doubled.errors({page.school: points}, [page], table))


def exceptions(folder: Path, *rows: str) -> Path:
    table = folder / "exceptions.tsv"
    table.write_text("\n".join(["name\tdoubt\treason", *rows]) + "\n", "utf-8")
    return table


def test_a_doubt_written_out_again_is_told_with_its_line(
    library: Library, page: Page, tmp_path: Path
) -> None:
    [problem] = found(library, page, exceptions(tmp_path))

    assert (problem.file, problem.line) == (f"protocols/{PAGE}.md", 22)
    assert "“Vijf of meer” vertelt bijna hetzelfde als een keuzehulp: “Het protocol noemt" in problem.wrong


def test_an_exception_with_its_reason_allows_it(library: Library, page: Page, tmp_path: Path) -> None:
    assert found(library, page, exceptions(tmp_path, f"{PAGE}\tvijf-of-meer\tgaat over iets anders")) == []


def test_an_exception_that_nothing_needs_is_told(library: Library, page: Page, tmp_path: Path) -> None:
    other = replace(page, body="## Niets\n")

    [problem] = found(library, other, exceptions(tmp_path, f"{PAGE}\tvijf-of-meer\tgaat over iets anders"))

    assert "is niet nodig" in problem.wrong


def test_no_page_doubles_a_doubt_of_its_tools(library: Library) -> None:
    points = {slug: one.points for slug, one in library.agreements.items()}

    assert list(doubled.errors(points, library.pages)) == []
