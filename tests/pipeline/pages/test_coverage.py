"""Every section of a source stands on a page, and the page "Dekking van de bronnen" shows which."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.pages import coverage
from pipeline.pages.content import Library
from pipeline.problems import ContentError
from pipeline.read.schools import load_schools


def told(library: Library) -> list[str]:
    return [str(problem) for problem in coverage.problems(library.schools.values(), library.pages)]


def shown(library: Library) -> str:
    return coverage.text(library.schools, library.pages, library.tools.values())


def test_every_section_of_every_source_has_a_page(library: Library) -> None:
    assert told(library) == []


def test_a_section_without_a_page_is_told_and_shown(library: Library) -> None:
    pages = [page for page in library.pages if page.slug != "poort/vaker-verwijderd"]
    without = replace(library, pages=pages)

    (problem,) = told(without)

    assert problem.startswith("protocols/poort/school.toml:")
    assert "No page carries section '1.10.2' of 'stappenplan'." in problem
    assert f"| 1.10.2 | {coverage.NO_PAGE} |" in shown(without)


def test_a_page_with_a_section_that_the_source_does_not_have_is_told(library: Library) -> None:
    pages = [
        replace(page, sections=(*page.sections, "9.9")) if page.slug == "poort/te-laat" else page
        for page in library.pages
    ]

    (problem,) = told(replace(library, pages=pages))

    assert problem.startswith("protocols/poort/te-laat.md:")
    assert "Section '9.9' is not in `sections` of 'stappenplan'." in problem


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


@pytest.mark.parametrize(
    ("sections", "message"),
    [
        ('"1.1"', "`sections` is a list of headings."),
        ('["1.1", 2]', "`sections` is a list of headings."),
        ('["1.1", "1.1"]', "`sections` names '1.1' more than once."),
    ],
)
def test_a_list_of_sections_that_is_none_is_told(protocols: Path, sections: str, message: str) -> None:
    path = protocols / "poort" / "school.toml"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("sections = ["), text.index("]\n", text.index("sections = [")) + 2
    path.write_text(f"{text[:start]}sections = {sections}\n{text[end:]}", encoding="utf-8")

    with pytest.raises(ContentError, match=r"school\.toml:") as error:
        load_schools(protocols)

    assert message in str(error.value)
