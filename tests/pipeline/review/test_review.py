"""A tool on paper: every question, rule, outcome and doubt, with room for a verdict and to sign."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pypdf
import pytest
from pipeline.pages import outcome_parts
from pipeline.read.library import Library
from pipeline.review import document
from pipeline.review.ways import ways_by_row

from decision_tools import load, slugs

TOOLS = ("poort/te-laat", "wijdevenen/vlaggensysteem", "mbo-utrecht/extra-verlof")


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("slug", slugs())
def test_every_row_stands_on_a_way_and_there_are_no_more_ways_than_rows(slug: str) -> None:
    tool = load(slug)
    ways = ways_by_row(tool)

    shown = [row.id for way in ways for row in way.rows]
    assert sorted(shown) == sorted(tool.rows)
    assert all(way.rows and way.told["status"] == "outcome" for way in ways)


@pytest.mark.parametrize("slug", TOOLS)
def test_everything_of_the_tool_stands_in_it(library: Library, slug: str) -> None:
    tool = library.tools[slug]
    tree = lxml.html.document_fromstring(document.review_html(library, slug))
    text = squeezed(tree.text_content())

    for question in tool.asked:
        assert squeezed(question.text) in text
    for outcome in tool.outcomes.values():
        assert [note for note in outcome_parts.doubts(outcome) if squeezed(note.text) not in text] == []
    for way in ways_by_row(tool):
        assert way.told["headline"] in text
        for task in way.told["tasks"]:
            assert squeezed(task["what"]) in text
    ways = tree.find_class("way")
    asked = [*tree.xpath("//ol[@class='pw-all-questions']/li"), *tree.find_class("pw-outcome"), *ways]
    assert len(ways) == len(ways_by_row(tool))
    assert [part.get("id") for part in asked if not part.find_class("verdict")] == []
    assert len(tree.xpath("//table[@class='signatures']/tbody/tr")) == 3
    assert not re.search(
        r'(?:src|href)="(?!#|tel:|https://wetten)', lxml.html.tostring(tree, encoding="unicode")
    )


def test_it_prints_with_the_edition_on_every_page(library: Library, tmp_path: Path) -> None:
    made = document.write_review(library, "poort/te-laat", tmp_path)

    pages = pypdf.PdfReader(made.paper).pages
    assert all(library.editions["poort"].code in page.extract_text() for page in pages)
    assert "Handtekening" in pages[-1].extract_text()
    assert made.page.read_text(encoding="utf-8") == document.review_html(library, "poort/te-laat")
    assert {path.name for path in tmp_path.iterdir()} == {made.page.name, made.paper.name}


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("mlg/te-lat", "Er is geen keuzehulp “mlg/te-lat”. Kies uit: mlg/te-laat, "),
        ("berg/te-laat", "Er is geen school “berg”. Kies uit: "),
    ],
)
def test_a_tool_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str], asked: str, told: str) -> None:
    assert document.main([asked]) == 1
    assert capsys.readouterr().err.startswith(told)
