"""Every section of a source stands on a page."""

from __future__ import annotations

from dataclasses import replace

from pipeline.check import coverage
from pipeline.read.library import Library


def told(library: Library) -> list[str]:
    return [str(problem) for problem in coverage.errors(library.schools.values(), library.pages)]


def test_every_section_of_every_source_has_a_page(library: Library) -> None:
    assert told(library) == []


def test_a_section_without_a_page_is_told(library: Library) -> None:
    pages = [page for page in library.pages if page.slug != "poort/vaker-verwijderd"]
    without = replace(library, pages=pages)

    (problem,) = told(without)

    assert problem.startswith("protocols/poort/school.toml:")
    assert "Op geen bladzijde staat onderdeel “1.10.2” van “stappenplan”." in problem


def test_a_page_with_a_section_that_the_source_does_not_have_is_told(library: Library) -> None:
    pages = [
        replace(page, sections=(*page.sections, "9.9")) if page.slug == "poort/te-laat" else page
        for page in library.pages
    ]

    (problem,) = told(replace(library, pages=pages))

    assert problem.startswith("protocols/poort/te-laat.md:")
    assert "Onderdeel “9.9” staat niet in `sections` van “stappenplan”." in problem
