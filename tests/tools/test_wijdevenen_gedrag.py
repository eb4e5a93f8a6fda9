"""WIJ de Venen on unwanted behaviour towards a professional, against its Handboek sociale veiligheid."""

from __future__ import annotations

from datetime import date

import pytest
from asking import NIEMAND, outcome, task

GEDRAG = "wijdevenen/ongewenst-gedrag-professionals"
DAY = date(2026, 11, 16)


def test_the_first_time_the_professional_speaks_and_the_director_knows():
    result = outcome(GEDRAG, DAY, wie="professional", grens="ja", stand="eerste")
    assert task(result, "Stap 3.")["who"] == ["professional"]
    assert task(result, "Stap 2.")["provided"] == "als je dat wilt"
    assert task(result, "Stap 5.")["by"]["text"] == "na het gesprek"
    assert not any("Stap 6" in t["what"] for t in result["tasks"])


def test_again_the_management_leads_and_a_child_is_only_at_stake_with_a_parent():
    result = outcome(GEDRAG, DAY, wie="ouder", grens="ja", stand="weer")
    assert task(result, "Leid het gesprek")["who"] == ["directie"]
    assert task(result, "toegang")["who"] == [NIEMAND]  # the handbook names nobody
    assert task(result, "met het bestuur")["who"] == [NIEMAND]
    assert [
        t
        for t in outcome(GEDRAG, DAY, wie="professional", grens="ja", stand="weer")["tasks"]
        if "kind" in t["what"]
    ] == []


def test_another_adult_is_for_the_director_to_decide():
    assert outcome(GEDRAG, DAY, wie="andere-volwassene", grens="ja", stand="weer")["outcomes"] == [
        "weer",
        "volwassene",
    ]
    assert outcome(GEDRAG, DAY, wie="ouder", grens="ja", stand="weer")["outcomes"] == [
        "weer",
        "kind-van-de-ouder",
    ]


def test_a_crime_is_no_matter_for_a_talk():
    result = outcome(GEDRAG, DAY, wie="professional", grens="ja", stand="eerste")
    talk = next(t for t in result["tasks"] if t["what"].startswith("Stap 4. Spreek de persoon aan"))
    assert any("politie" in note["check"] for note in talk["notes"])


def test_when_it_stops_the_team_hears_no_name():
    assert (
        "naam van de persoon niet"
        in outcome(GEDRAG, DAY, wie="ouder", grens="ja", stand="gestopt")["tasks"][0]["what"]
    )


def test_doubt_is_discussed_and_a_pupil_is_another_protocol():
    assert outcome(GEDRAG, DAY, wie="ouder", grens="nog-niet")["outcomes"] == ["twijfel"]
    assert outcome(GEDRAG, DAY, wie="leerling")["outcomes"] == ["leerling"]


@pytest.mark.parametrize(
    "answers",
    [
        {"wie": "ouder", "grens": "ja", "stand": "eerste"},
        {"wie": "professional", "grens": "ja", "stand": "weer"},
    ],
)
def test_only_what_applies_is_told(answers):
    assert outcome(GEDRAG, DAY, **answers)["also"] == []


def test_the_protocol_holds_for_another_adult_too_and_the_contradiction_is_told():
    result = outcome(GEDRAG, DAY, wie="andere-volwassene", grens="ja", stand="eerste")
    assert "geldt ook als een andere volwassene" in " ".join(result["also"])
    assert any("elke andere volwassene" in note["text"] for note in result["notes"])


def test_what_is_said_in_the_talk_has_no_actor_and_the_steps_are_the_protocols():
    result = outcome(GEDRAG, DAY, wie="ouder", grens="ja", stand="weer")
    assert task(result, "absoluut niet duldt")["who"] == [NIEMAND]  # "hierin wordt aangegeven"
    unknown = outcome(GEDRAG, DAY, wie="ouder", grens="ja", stand="?")
    assert {t["origin"] for t in unknown["tasks"] if t["what"].startswith("Stap")} == {"protocol"}
    assert task(unknown, "al op het gedrag is aangesproken")["origin"] == "toegevoegd"
