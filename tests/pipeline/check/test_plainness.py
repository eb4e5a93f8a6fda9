"""How plain a page is: uncommon words and long sentences make it harder."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pipeline.check import plainness
from pipeline.check.plainness import Plainness, measured
from pipeline.read.library import Library

HARDEST_LEFT = 1.3
"""The list of signals of child abuse: its words are those of its source."""


def of(library: Library, text: str) -> Plainness:
    page = next(page for page in library.pages if page.slug == "poort/te-laat")
    return measured(replace(page, body=text), library.schools["poort"])


def test_uncommon_words_are_counted_and_common_ones_are_not(library: Library) -> None:
    found = of(library, "De leerling komt te laat. Dat is onverwijld geaccordeerd.\n")

    assert (found.words, found.sentences) == (9, 2)
    assert dict(found.uncommon) == {"onverwijld": 1, "geaccordeerd": 1}


def test_what_is_quoted_or_explained_or_an_address_is_not_held_against_a_page(library: Library) -> None:
    found = of(library, "Mail de conrector op verzuim@school.nl of kijk op www.school.nl/x: “onverwijld”.\n")

    assert dict(found.uncommon) == {}


@pytest.mark.parametrize(
    ("plainer", "harder"),
    [
        ("Bel meteen.\n", "Bel onverwijld.\n"),
        ("Bel meteen. Zeg het.\n", "Bel meteen en zeg het dan ook maar.\n"),
    ],
)
def test_the_harder_page_has_the_higher_score(library: Library, plainer: str, harder: str) -> None:
    assert of(library, plainer).score < of(library, harder).score


def test_the_command_names_the_hardest_pages_and_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    plainness.main(["--school", "poort"])

    *pages, whole = capsys.readouterr().out.splitlines()
    scores = [float(line.split()[0].replace(",", ".")) for line in pages]
    assert 0 < len(pages) <= plainness.HARDEST
    assert scores == sorted(scores, reverse=True)
    assert whole.startswith("Gewone taal: ")


def test_no_page_is_harder_than_the_hardest_that_was_left(library: Library) -> None:
    scores = {one.page.slug: one.score for one in plainness.of_pages(library.pages, library.schools)}

    assert {slug: score for slug, score in scores.items() if score > HARDEST_LEFT} == {}
