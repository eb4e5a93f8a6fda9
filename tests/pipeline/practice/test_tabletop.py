"""The cards for a team meeting: three turns that each come to an outcome, and the whole of what it says."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.pages import tabletop as page
from pipeline.practice import tabletop
from pipeline.practice.tabletop import Card
from pipeline.problems import ContentError
from pipeline.read.library import Library

from decision_tools.rules.decide import decide

SUBJECTS = {
    "wijdevenen": {"calamiteit", "afwegingskader", "schorsen-en-verwijderen"},
    "poort": {"ongeoorloofd-verzuim", "verwijderd"},
    "mbo-utrecht": {"duo-melding", "schorsen"},
}


def cards(library: Library) -> list[Card]:
    return [card for school in library.schools for card in tabletop.of_school(school, library.tools)]


def test_calamity_disclosure_sixteen_hours_and_suspension_have_a_card(library: Library) -> None:
    for school, subjects in SUBJECTS.items():
        told = {card.tool.slug.partition("/")[2] for card in tabletop.of_school(school, library.tools)}
        assert subjects <= told


def test_every_turn_says_what_the_engine_decides_and_every_answer_counts(library: Library) -> None:
    for card in cards(library):
        assert len(card.turns) == tabletop.TURNS
        for turn in card.turns:
            told = decide(card.tool, turn.situation.given)
            assert told["status"] == "outcome" and told["unread"] == [], (card.title, turn.happens)
            said = [doing.task.told for doing in turn.situation.answer.tasks]
            assert [task["what"] for task in told["tasks"]] == [
                text.format_map(turn.situation.answer.values) for text in said
            ]


def test_a_turn_brings_something_new(library: Library) -> None:
    for card in cards(library):
        assert all(turn.new for turn in card.turns), card.title


def test_the_page_shows_each_turn_with_its_headline_and_new_steps(library: Library) -> None:
    made = page.page(library, library.schools["poort"])
    assert made
    for card in tabletop.of_school("poort", library.tools):
        for turn in card.turns:
            assert turn.happens in made.text
            assert turn.situation.headline(turn.situation.answer.rows[0].outcome) in made.text


def test_no_turn_has_more_steps_than_a_team_can_talk_about(library: Library) -> None:
    made = page.page(library, library.schools["wijdevenen"])
    assert made
    longest = max((t for c in cards(library) for t in c.turns), key=lambda turn: len(turn.new))
    assert longest.left and f"Daarna nog {longest.left} stappen" in made.text
    answers = made.text.split("<summary>")[1:]
    assert all(answer.partition("</details>")[0].count("<li>") <= tabletop.MOST_STEPS for answer in answers)


def test_answers_without_an_outcome_are_told(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "tabletop.toml"
    path.write_text(
        '[[card]]\ntitle = "Iets"\ntool = "poort/te-laat"\n[[card.turn]]\nhappens = "Ja."\nanswers = {}\n'
    )
    with pytest.raises(ContentError, match="beurt 1"):
        tabletop.of_school("poort", library.tools, path)
