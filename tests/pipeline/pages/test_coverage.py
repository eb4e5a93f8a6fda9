"""The page "Dekking van de bronnen" shows where each section of a source stands."""

from __future__ import annotations

from dataclasses import replace

from pipeline.pages import coverage
from pipeline.read.library import Library


def shown(library: Library) -> str:
    return coverage.text(library.schools, library.pages, library.tools.values())


def test_the_page_links_each_section_to_its_pages_and_counts(library: Library) -> None:
    text = shown(library)

    assert "| 1.4 | " in text
    assert "[Te laat](../protocols/poort/te-laat.md)" in text
    school = library.schools["poort"]
    own = sum(page.school == "poort" for page in library.pages)
    (row,) = [line for line in text.splitlines() if line.startswith(f"| {school.name} |")]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells[1] == str(own)
    assert cells[-2:] == [str(len(school.words)), str(len(school.contacts))]


def test_a_section_without_a_page_is_shown(library: Library) -> None:
    pages = [page for page in library.pages if page.slug != "poort/vaker-verwijderd"]

    assert f"| 1.10.2 | {coverage.NO_PAGE} |" in shown(replace(library, pages=pages))
