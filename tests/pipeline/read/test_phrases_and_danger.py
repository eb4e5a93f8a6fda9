"""The words of who is frightened and the phrases for each section: what a mistake is told as."""

from __future__ import annotations

from pathlib import Path

from pipeline.read import danger, phrases
from pipeline.read.library import Library


def test_there_are_enough_situations_and_phrases(library: Library) -> None:
    assert len(library.danger.situations) >= 25
    assert sum(len(situation.said) for situation in library.danger.situations) >= 400


def test_every_section_and_tool_has_its_phrases(library: Library) -> None:
    assert library.phrases.problems == []


def test_a_section_without_six_phrases_is_told(library: Library, protocols: Path) -> None:
    file = protocols / "poort" / "phrases" / "te-laat.toml"
    head, _, _ = file.read_text(encoding="utf-8").partition("[tools]")
    file.write_text(head.replace('"Vastleggen" =', '"Vastlegen" ='), encoding="utf-8")

    told = [
        problem.wrong
        for problem in phrases.read(library.pages, list(library.tools.values()), protocols).problems
    ]

    assert told == [
        "“Vastlegen” staat niet op deze bladzijde.",
        "Bij “Vastleggen” staan 0 zinnen om op te zoeken.",
        "Bij “te-laat” staan 0 zinnen om op te zoeken.",
    ]


def test_a_phrase_twice_a_list_or_page_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "danger.toml"
    text = '[[situation]]\nname = "brand"\nsaid = ["brand", "brand", "{wat} brand"]\npoort = ["te-vroeg"]\n'
    file.write_text(text, encoding="utf-8")

    told = danger.read(
        library.schools, library.pages, list(library.tools.values()), ["agressie"], file
    ).problems

    assert [problem.wrong for problem in told] == [
        "“brand” staat er al.",
        "Er is geen lijst “wat”.",
        "Er is geen bladzijde of keuzehulp “te-vroeg”.",
    ]
