"""WIJ de Venen on time-out, suspension and appeal, against its Handboek sociale veiligheid."""

from __future__ import annotations

import pytest
from asking import ask, outcome, provided, severe, task
from asking_wijdevenen import DAY, SCHORSEN


def suspended(**answers):
    given = {"jong": "nee", "grond_schorsing": "zeer-ernstig", "eerste_dag": "2026-11-16", **answers}
    return outcome(SCHORSEN, DAY, situatie="schorsing", **given)


def test_time_out_needs_the_management_and_is_reported_afterwards():
    result = outcome(SCHORSEN, DAY, situatie="time-out", ernst="ja")
    assert task(result, "Keur de time-out goed")["who"] == ["directie"]
    assert task(result, "Vertel de ouders")["by"]["text"] == "onmiddellijk"
    assert task(result, "Vertel de ouders")["provided"] == "als geen redelijke grond dat tegenhoudt"
    assert task(result, "bij het bevoegd gezag")["by"]["text"] == "na de time-out"
    assert task(result, "Voer het gesprek")["who"] == ["leerkracht", "directie"]
    assert result["letters"] == ["brief-time-out"]
    assert not any("leerplicht" in t["what"] for t in result["tasks"])


def test_the_headline_of_a_time_out_is_the_protocols_and_the_law_stands_beside_it():
    result = outcome(SCHORSEN, DAY, situatie="time-out", ernst="ja")
    assert (result["headline"], result["origin"]) == (
        "Time-out: de leerling mag vandaag niet meer in de school",
        "protocol",
    )
    (check,) = result["checks"]
    assert "kan een time-out een schorsing noemen" in check["asks"]
    assert check["decides"] == "het bevoegd gezag, vóór de leerling naar huis gaat"
    assert check["law"]["register"] == ["wpo-40c"]


def test_in_a_time_out_the_management_approves_before_and_the_board_hears_after():
    tasks = outcome(SCHORSEN, DAY, situatie="time-out", ernst="ja")["tasks"]
    words = [t["what"] for t in tasks]
    first, approved, told = (
        next(i for i, what in enumerate(words) if start in what)
        for start in ("uit de situatie", "Keur de time-out goed", "bij het bevoegd gezag")
    )
    assert first < approved < told
    assert (tasks[first]["origin"], tasks[first]["provided"]) == ("toegevoegd", "als het nu onveilig is")
    assert [tasks[i]["moment"] for i in (first, approved, told)] == ["nu", "nu", "daarna"]


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
    assert (
        task(result, "Informeer de inspectie")["by"]["text"] == "vanaf de tweede dag, de time-out meegeteld"
    )
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


def test_the_law_on_inspectorate_and_leerplicht_stands_at_the_task_that_it_touches():
    result = suspended()
    assert result["headline"].startswith("Schorsing: hoogstens één week")
    told = {
        word: next(c for c in result["checks"] if word in c["asks"]) for word in ("inspectie", "verzuimloket")
    }
    assert task(result, "Informeer de inspectie")["id"] in told["inspectie"]["tasks"]
    assert task(result, "ambtenaar leerplichtzaken")["id"] in told["verzuimloket"]["tasks"]
    assert severe(result) == []


def test_the_inspectorate_is_told_on_paper_with_reasons_and_at_once_is_our_advice():
    told = task(suspended(), "Informeer de inspectie")
    assert "op papier en met redenen" in told["what"]
    (note,) = told["notes"]
    assert "Hoe snel de inspectie bericht moet krijgen, staat niet" in note["text"]
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


@pytest.mark.parametrize(
    "answers",
    [
        {"situatie": "time-out", "ernst": "ja"},
        {"situatie": "bezwaar", "voornemen_dag": "?", "besluit_dag": "?", "bezwaar_binnen": "?"},
    ],
)
def test_only_what_applies_is_told(answers):
    assert outcome(SCHORSEN, DAY, **answers)["also"] == []


def test_the_first_question_of_a_measure_is_what_it_is_about():
    assert ask(SCHORSEN)["question"] == "situatie"
    assert ask(SCHORSEN, situatie="schorsing")["question"] == "jong"
    assert ask(SCHORSEN, situatie="langer", jong="nee")["question"] == "gesprek"


def order(result, *words):
    """Where the tasks with these words stand in an answer."""
    told = [t["what"] for t in result["tasks"]]
    return [told.index(task(result, word)["what"]) for word in words]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (
            {"situatie": "time-out", "ernst": "ja"},
            ("Nodig de ouders", "Voer het gesprek", "Maak een verslag"),
        ),
        (
            {"situatie": "schorsing", "jong": "nee", "grond_schorsing": "volgend", "eerste_dag": "?"},
            ("Nodig de ouders", "Zoek samen oplossingen", "Maak een verslag", "ter informatie naar"),
        ),
        (
            {"situatie": "langer", "jong": "nee", "gesprek": "nee", "al_verlengd": "nee"},
            ("vraag om goedkeuring", "Verleng de time-out", "Geef de ouders het besluit", "Maak een verslag"),
        ),
        (
            {"situatie": "bezwaar", "voornemen_dag": "?", "besluit_dag": "?", "bezwaar_binnen": "2026-11-16"},
            ("Hoor de ouders", "een andere school", "uiteindelijke beslissing"),
        ),
    ],
)
def test_a_step_stands_after_the_one_that_it_follows(answers, words):
    found = order(outcome(SCHORSEN, DAY, **answers), *words)
    assert found == sorted(found)


def test_a_talk_that_has_been_is_not_asked_again_but_one_on_the_suspension_is():
    given = {"situatie": "langer", "jong": "nee", "gesprek": "ja", "eerste_dag": "?"}
    invite = task(outcome(SCHORSEN, DAY, **given), "Nodig de ouders")
    assert invite["what"].endswith("dit gesprek gaat over de schorsing.")
    assert (invite["origin"], invite["who"]) == ("afgeleid", ["directie"])


def test_an_extension_for_a_young_pupil_depends_on_there_being_no_alternative():
    given = {"situatie": "langer", "gesprek": "nee", "al_verlengd": "nee"}
    words = ("vraag om goedkeuring", "Verleng de time-out", "Geef de ouders het besluit")
    young, older = (outcome(SCHORSEN, DAY, jong=jong, **given) for jong in ("ja", "nee"))
    for word in words:
        assert provided(young, word) == "als er voor een jonge leerling geen alternatief is"
        assert provided(older, word) is None
