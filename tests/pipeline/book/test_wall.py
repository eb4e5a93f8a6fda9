"""Wall cards, read back: one side each, every rung of the tool, and nothing of another school."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdf
import pytest
from pipeline.book import wall
from pipeline.book.pdf import BookError
from pipeline.book.sheet_making import sheet_of
from pipeline.pages import outcome_parts
from pipeline.read.library import Library
from pipeline.read.schools import load_schools
from pipeline.words.of_tools import plain

from decision_tools.rules import Tool

from .printed import Piece, read, unbroken

SCHOOLS = load_schools()
PAPERS = {"a4": (595, 842), "a5": (420, 595)}
LEAST = {"a4": 10.0, "a5": 8.0}
TITLE = {"a4": 26.0, "a5": 18.0}
FOOT, OF_FOOT = {"a4": 9.0, "a5": 8.0}, "Een geval heeft daar hetzelfde nummer"
EDGE = 14.0
ONLY_RUNGS = {"mlg/spijbelen", "wijdevenen/afwegingskader"}
"""What does not fit on A4 with the steps in letters of ten points."""


@dataclass(frozen=True)
class Hung:
    """A wall card: its tool, its paper, and what its PDF says."""

    tool: Tool
    paper: str
    reader: pypdf.PdfReader
    text: str
    pieces: list[Piece]


def hung(library: Library, school: str, folder: Path) -> Iterator[Hung]:
    """The cards of a school."""
    for file in wall.build_wall_cards(library, school, folder):
        name, _, paper = file.stem.removeprefix("muurkaart-").rpartition("-")
        tool = next(one for one in library.school_tools(school) if one.slug.replace("/", "-") == name)
        reader = pypdf.PdfReader(file)
        text, pieces = read(reader.pages[0])
        yield Hung(tool, paper, reader, unbroken(text), pieces)


def alternatives(reader: pypdf.PdfReader) -> set[str]:
    """What a reading aid says of the drawings."""
    found = (
        reader.get_object(number) for number in range(1, len(reader.xref_objStm) + len(reader.xref[0]) + 1)
    )
    return {
        str(one["/Alt"]) for one in found if isinstance(one, pypdf.generic.DictionaryObject) and "/Alt" in one
    }


@pytest.fixture(scope="module", params=SCHOOLS)
def cards(
    request: pytest.FixtureRequest, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> list[Hung]:
    return list(hung(library, request.param, tmp_path_factory.mktemp("wall")))


def test_a_card_is_one_side_of_its_paper(cards: list[Hung]) -> None:
    assert {card.paper for card in cards} == set(PAPERS)
    for card in cards:
        [page] = card.reader.pages
        assert tuple(round(float(side)) for side in page.mediabox[2:]) == PAPERS[card.paper]
        width, height = PAPERS[card.paper]
        assert all(EDGE <= piece.x <= width - EDGE for piece in card.pieces)
        assert all(EDGE <= piece.y <= height - EDGE for piece in card.pieces)


def test_every_rung_stands_on_it_with_what_makes_it_hold(cards: list[Hung]) -> None:
    for card in cards:
        for row in card.tool.rows.values():
            if not row.derived:
                assert unbroken(plain(card.tool, row.outcome.headline)) in card.text, (card.tool.slug, row)
        for part in sheet_of(card.tool).parts:
            whens = (text for case in part.cases for when in part.whens(case) for text in when)
            if not part.tree and not part.rungs:
                assert all(unbroken(text) in card.text for text in whens)
        for outcome in card.tool.outcomes.values():
            assert all(unbroken(check.asks) in card.text for check in outcome.all_checks)


def test_a4_tells_every_step_where_it_fits(cards: list[Hung]) -> None:
    for card in cards:
        told = [
            (task, unbroken(plain(card.tool, task.what)) in card.text)
            for outcome in card.tool.outcomes.values()
            for _, placed in outcome_parts.moments(card.tool, outcome)
            for _, task, origin in placed
            if origin != "afgeleid"
        ]
        if card.paper == "a4":
            assert all(found for _, found in told) == (card.tool.slug not in ONLY_RUNGS), card.tool.slug
        if not all(found for _, found in told):
            assert unbroken("Wie wat doet, en vóór wanneer: in het handboek") in card.text


def test_letters_are_no_smaller_than_was_agreed(cards: list[Hung]) -> None:
    for card in cards:
        foot = min(piece.y for piece in card.pieces if OF_FOOT[:12] in piece.text) + FOOT[card.paper]
        steps = [piece for piece in card.pieces if piece.y > foot + 2]
        assert min(piece.size for piece in steps) >= LEAST[card.paper] - 0.01, card.tool.slug
        assert min(piece.size for piece in card.pieces) >= FOOT[card.paper] - 0.01
        assert max(piece.size for piece in card.pieces) >= TITLE[card.paper] - 0.01


def test_a_card_tells_school_edition_source_and_origins(cards: list[Hung], library: Library) -> None:
    for card in cards:
        page = library.page_by_slug[card.tool.page]
        school = library.schools[page.school]
        told = (school.name, library.editions[school.slug].text, school.document(page.document).name)
        assert all(unbroken(words) in card.text for words in told)
        assert all(unbroken(section) in card.text for section in page.sections)
        marked = {piece.text.strip() for piece in card.pieces} & wall.ORIGINS.keys()
        assert all(f"{word}:{unbroken(wall.ORIGINS[word])}" in card.text for word in marked)
        others = (one.name for one in SCHOOLS.values() if one.slug != school.slug)
        assert not [name for name in others if unbroken(name) in card.text]


def test_letters_are_embedded(cards: list[Hung]) -> None:
    for card in cards:
        fonts = [font.get_object() for font in card.reader.pages[0]["/Resources"]["/Font"].values()]  # type: ignore[index]
        assert fonts
        for font in fonts:
            descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "Source-Sans-3" in font["/BaseFont"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_a_card_where_danger_is_possible_tells_whom_to_call(cards: list[Hung]) -> None:
    assert all(("Loopt iemand nu gevaar? Bel 112".replace(" ", "") in c.text) == c.tool.danger for c in cards)


def test_the_address_and_its_code_come_with_the_address_of_the_school(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wall, "ON_THE_WALL", ("te-laat",))
    poort = replace(library.schools["poort"], address="https://poort.example/")
    with_address = replace(library, schools={"poort": poort})
    for card in hung(with_address, "poort", tmp_path):
        assert "enoppoort.example/poort/telaat." in card.text
        assert "QR-code naar https://poort.example/poort/te-laat/" in alternatives(card.reader)


def test_a_tool_that_does_not_fit_is_told(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wall, "PAPERS", (wall.Paper("A5", least=40, well=40, most=40),))
    with pytest.raises(BookError, match=r"poort/te-laat past niet op één kant A5 in letters van 40 punten"):
        wall.build_wall_cards(library, "poort", tmp_path)
