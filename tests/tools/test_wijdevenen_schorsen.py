"""WIJ de Venen on suspension, removal and unwanted behaviour, against its Handboek sociale veiligheid."""

from __future__ import annotations

from datetime import date

import pytest
from asking import NIEMAND, ask, outcome, severe, task

SCHORSEN = "wijdevenen/schorsen-en-verwijderen"
GEDRAG = "wijdevenen/ongewenst-gedrag-professionals"
DAY = date(2026, 11, 16)


def suspended(**answers):
    given = {"jong": "nee", "grond_schorsing": "zeer-ernstig", "eerste_dag": "2026-11-16", **answers}
    return outcome(SCHORSEN, DAY, situatie="schorsing", **given)


def test_time_out_needs_the_management_and_is_reported_afterwards():
    result = outcome(SCHORSEN, DAY, situatie="time-out", ernst="ja")
    assert task(result, "Keur de time-out goed")["who"] == ["directie"]
    assert task(result, "Vertel de ouders")["by"]["text"] == "onmiddellijk"
    assert task(result, "Vertel de ouders")["provided"].startswith("mits er geen redelijke grond")
    assert task(result, "bij het bevoegd gezag")["by"]["text"] == "na de time-out"
    assert task(result, "Voer het gesprek")["who"] == ["leerkracht", "directie"]
    assert result["letters"] == ["brief-time-out"]
    assert result["headline"].startswith("Eerst nakijken: is dit thuis houden een schorsing?")
    assert not any("leerplicht" in t["what"] for t in result["tasks"])


@pytest.mark.parametrize("ernst", ["nee", "nog-niet"])
def test_no_time_out_without_a_serious_incident(ernst):
    assert "time-out" not in outcome(SCHORSEN, DAY, situatie="time-out", ernst=ernst)["outcomes"]


@pytest.mark.parametrize(
    ("gesprek", "verlengd", "expected"),
    [
        ("ja", None, "langer-schorsen"),
        ("nee", "nee", "verlengen"),
        ("?", "nee", "verlengen"),
        ("nee", "ja", "eerst-gesprek"),
        ("?", "ja", "uitzoeken"),
        ("nee", "?", "uitzoeken"),
    ],
)
def test_a_time_out_is_extended_once_and_longer_only_after_the_talk(gesprek, verlengd, expected):
    answers = {"situatie": "langer", "jong": "nee", "gesprek": gesprek}
    if verlengd:
        answers["al_verlengd"] = verlengd
    if expected == "langer-schorsen":
        answers["eerste_dag"] = "2026-11-16"
    assert expected in outcome(SCHORSEN, DAY, **answers)["outcomes"]


def test_extension_is_one_day_and_the_inspectorate_hears_from_the_second_day():
    result = outcome(SCHORSEN, situatie="langer", jong="nee", gesprek="nee", al_verlengd="nee")
    assert task(result, "Verleng de time-out")["by"]["date"] is None  # which kind of day is not said
    assert task(result, "Informeer de inspectie")["by"]["text"] == "vanaf dag twee van de schorsing"
    assert task(result, "vraag om goedkeuring")["by"]["text"] == "vóór de schorsing"


def test_suspension_lasts_one_week_at_most_the_first_day_counted():
    result = suspended()
    assert task(result, "Beëindig de schorsing")["by"]["date"] == "2026-11-22"
    assert task(result, "Informeer de inspectie")["by"]["date"] == "2026-11-17"
    assert task(result, "Nodig de ouders op papier uit")["who"] == ["directie"]
    assert task(result, "Laat toetsen doorgaan")["by"]["text"] == "tijdens de schorsing"
    assert result["letters"] == ["brief-schorsing"]
    assert any("voor de veiligheid" in note["text"] for note in result["notes"])


def test_suspension_without_a_known_day_keeps_its_words():
    by = task(suspended(eerste_dag="?"), "Beëindig de schorsing")["by"]
    assert by["date"] is None
    assert by["text"] == "hoogstens één week, de eerste dag meegeteld"


def test_suspension_asks_first_about_inspectorate_and_leerplicht():
    result = suspended()
    assert result["headline"].startswith("Eerst nakijken: ")
    assert any("inspectie" in text for text in severe(result))
    assert any("verzuimloket" in text for text in severe(result))
    assert any(note["severity"] == "A" for note in task(result, "ambtenaar leerplichtzaken")["notes"])


def test_the_inspectorate_is_told_on_paper_with_reasons_and_at_once_is_our_advice():
    told = task(suspended(), "Informeer de inspectie")
    assert "op papier en met redenen" in told["what"]
    (note,) = told["notes"]
    assert "Hoe snel, staat er niet" in note["text"]
    assert note["check"].startswith("Ons advies: bericht meteen")


def test_no_injury_leaves_a_doubt_about_the_time_out():
    result = outcome(SCHORSEN, DAY, situatie="time-out", ernst="nee")
    assert [note["kind"] for note in result["notes"]] == ["tegenspraak"]


def test_a_young_pupil_gets_an_alternative_and_no_age():
    result = suspended(jong="ja")
    assert result["outcomes"][:2] == ["jong", "schorsing"]
    assert any("welke leeftijd" in note["text"] for note in result["notes"])
    assert "jong-nog-niet" in suspended(jong="nog-niet")["outcomes"]
    assert "jong" not in suspended()["outcomes"]


def test_appeal_is_decided_within_14_days():
    result = outcome(SCHORSEN, DAY, situatie="beroep", beroep_binnen="2026-11-16")
    decision = task(result, "Beslis op het beroep")
    assert decision["who"] == ["bevoegd gezag"]
    assert decision["by"]["date"] == "2026-11-30"
    assert any("Hoe lang ouders in beroep kunnen" in note["text"] for note in result["notes"])


def test_everybody_is_heard_before_a_removal():
    result = outcome(SCHORSEN, DAY, situatie="voornemen", jong="nee", grond_verwijdering="wangedrag")
    for words in ("Hoor de leerkracht en de directie", "Hoor de ouders"):
        heard = task(result, words)
        assert heard["who"] == ["bevoegd gezag"]
        assert heard["by"]["text"] == "vóór de beslissing"
    assert task(result, "andere school")["by"]["text"] == "vóór de definitieve verwijdering"
    assert task(result, "lichtere maatregelen")
    assert result["letters"] == ["brief-voornemen-verwijdering"]
    assert severe(result) == []


@pytest.mark.parametrize("grond", ["geen", "nog-niet"])
def test_no_removal_without_a_ground(grond):
    result = outcome(SCHORSEN, DAY, situatie="voornemen", jong="nee", grond_verwijdering=grond)
    assert "voornemen" not in result["outcomes"]


@pytest.mark.parametrize(
    ("situatie", "dag"), [("na-voornemen", "voornemen_dag"), ("na-besluit", "besluit_dag")]
)
def test_objection_takes_six_weeks_on_the_intention_and_on_the_decision(situatie, dag):
    objection = task(outcome(SCHORSEN, DAY, situatie=situatie, **{dag: "2026-11-16"}), "Jullie kunnen")
    assert objection["who"] == ["ouders"]
    assert objection["by"]["date"] == "2026-12-28"
    assert objection["notes"][0]["kind"] == "tegenspraak"


def test_objection_is_heard_and_decided_within_four_weeks():
    result = outcome(SCHORSEN, DAY, situatie="bezwaar", bezwaar_binnen="2026-11-16")
    assert task(result, "uiteindelijke beslissing")["by"]["date"] == "2026-12-14"
    assert task(result, "Hoor de ouders")["who"] == ["bevoegd gezag"]


def test_the_first_time_the_professional_speaks_and_the_director_knows():
    result = outcome(GEDRAG, DAY, wie="professional", grens="ja", stand="eerste")
    assert task(result, "Stap 3.")["who"] == ["professional"]
    assert task(result, "Stap 2.")["provided"] == "mits je dat wilt"
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
    ("slug", "answers"),
    [
        (SCHORSEN, {"situatie": "time-out", "ernst": "ja"}),
        (SCHORSEN, {"situatie": "bezwaar", "bezwaar_binnen": "?"}),
        (GEDRAG, {"wie": "ouder", "grens": "ja", "stand": "eerste"}),
        (GEDRAG, {"wie": "professional", "grens": "ja", "stand": "weer"}),
    ],
)
def test_only_what_applies_is_told(slug, answers):
    assert outcome(slug, DAY, **answers)["also"] == []


def test_the_first_question_of_a_measure_is_what_it_is_about():
    assert ask(SCHORSEN)["question"] == "situatie"
    assert ask(SCHORSEN, situatie="schorsing")["question"] == "jong"
    assert ask(SCHORSEN, situatie="langer", jong="nee")["question"] == "gesprek"
