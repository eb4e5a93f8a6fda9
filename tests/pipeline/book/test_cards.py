"""The crisis card: two A5 sides, a poster of one A4, and letters that are read at 60 cm."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from pipeline.book.cards import build_cards, first_to_do
from pipeline.book.pdf import BookError
from pipeline.read.library import Library
from pipeline.read.schools import load_schools

A5, A4 = (420, 595), (595, 842)
LEAST, NOW = 9.5, 13.0


def sizes(page: pypdf.PageObject) -> dict[str, float]:
    """The smallest size of letter in which each text on a page stands, in points."""
    found: dict[str, float] = {}

    def visit(text: str, over: list[float], matrix: list[float], __: object, size: float) -> None:
        if text.strip():
            found[text.strip()] = abs(size * matrix[3] * over[3])

    page.extract_text(visitor_text=visit)
    return found


@pytest.fixture(scope="module", params=load_schools())
def printed(request: pytest.FixtureRequest, library: Library, tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """A school with its card and its poster."""
    files = build_cards(library, request.param, tmp_path_factory.mktemp("cards"))
    return library.schools[request.param], *map(pypdf.PdfReader, files)


def test_the_card_has_two_a5_sides_and_the_poster_one(printed, library: Library) -> None:  # type: ignore[no-untyped-def]
    school, card, poster = printed
    for reader, paper, sides in ((card, A5, 2), (poster, A4, 1)):
        assert [tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages] == [
            paper
        ] * sides
        text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
        assert school.name in text
        assert all(one.named(school) in text for one in library.emergency.situations)
        assert text.count("vul in") == len([value for _, value in school.own_help.rows if not value])


def test_letters_are_read_at_arms_length(printed, library: Library) -> None:  # type: ignore[no-untyped-def]
    school, card, poster = printed
    lines = (first_to_do(library, one, school) for one in library.emergency.situations)
    firsts = {line.text.split("**")[1] for line in lines}
    assert firsts <= sizes(card.pages[1]).keys()
    for page in (*card.pages, *poster.pages):
        found = sizes(page)
        assert min(found.values()) >= LEAST, found
        assert all(size >= NOW for text, size in found.items() if text in firsts)
    assert max(sizes(card.pages[0]).values()) >= 24


def test_words_that_do_not_fit_are_told(library: Library, tmp_path: Path) -> None:
    poort = library.schools["poort"]
    long = replace(poort, own_help=replace(poort.own_help, known={"bhv": "Vraag het aan de balie. " * 80}))

    with pytest.raises(BookError, match=r"De kaart van poort heeft [3-9] kanten"):
        build_cards(replace(library, schools={"poort": long}), "poort", tmp_path)
