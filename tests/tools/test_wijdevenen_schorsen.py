"""WIJ de Venen on suspension and removal, against its Handboek sociale veiligheid."""

from __future__ import annotations

from datetime import date

import pytest
from asking import ask, by, outcome, provided, severe, task

SCHORSEN = "wijdevenen/schorsen-en-verwijderen"
DAY = date(2026, 11, 16)


VOORNEMEN = {"situatie": "voornemen", "jong": "nee", "grond_verwijdering": "wangedrag"}


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


def test_everybody_is_heard_before_a_removal():
    result = outcome(SCHORSEN, DAY, **VOORNEMEN, wangedrag_vast="?")
    for words in ("Hoor de leerkracht en de directie", "Hoor de ouders"):
        heard = task(result, words)
        assert heard["who"] == ["bevoegd gezag"]
        assert heard["by"]["text"] == "vóór de beslissing"
    assert task(result, "andere school")["by"]["text"] == "vóór de definitieve verwijdering"
    assert task(result, "lichtere maatregelen")
    assert result["letters"] == ["brief-voornemen-verwijdering"]
    assert severe(result) == []


NODIG = {
    "meermalen": "een ernstig incident moet meermalen zijn gebeurd",
    "lichter": "lichtere maatregelen zijn geprobeerd",
    "gewaarschuwd": "gewaarschuwd zijn: de volgende keer volgt verwijdering",
}


@pytest.mark.parametrize("vast", [[], ["meermalen"], ["lichter", "gewaarschuwd"], ["meermalen", "lichter"]])
def test_wangedrag_says_what_lacks_and_what_can_be_done_at_once(vast):
    result = outcome(SCHORSEN, DAY, **VOORNEMEN, wangedrag_vast=vast)
    work = " ".join(t["what"] for t in result["tasks"])
    assert result["headline"].startswith("Verwijderen op wangedrag kan nog niet")
    assert {one for one, words in NODIG.items() if words in work} == set(NODIG) - set(vast)
    at_once = task(result, "time-out of schorsing")
    assert (at_once["sources"][0]["section"], at_once["moment"]) == (
        "Leerlingen",
        "nu",
    )
    assert not any("Hoor de" in t["what"] for t in result["tasks"])
    assert result["letters"] == []


def test_wangedrag_with_all_that_it_needs_goes_on_and_asks_nothing_again():
    result = outcome(SCHORSEN, DAY, **VOORNEMEN, wangedrag_vast=list(NODIG))
    assert result["headline"].startswith("Verwijdering van school: eerst horen")
    assert [t["what"] for t in result["tasks"] if t["what"].startswith("Ga na")] == [
        "Ga na of het schoolreglement duidelijke grenzen aan gedrag stelt."
    ]


@pytest.mark.parametrize("grond", ["ondersteuning", "ouders", "grondslag"])
def test_the_other_grounds_need_no_warning(grond):
    result = outcome(SCHORSEN, DAY, situatie="voornemen", jong="nee", grond_verwijdering=grond)
    assert result["headline"].startswith("Verwijdering van school: eerst horen")
    assert "waarschuwd" not in " ".join(t["what"] for t in result["tasks"])


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


def objection(on=DAY, voornemen="?", besluit="?", binnen="2026-11-16"):
    days = {"voornemen_dag": voornemen, "besluit_dag": besluit, "bezwaar_binnen": binnen}
    return outcome(SCHORSEN, on, situatie="bezwaar", **days)


def test_objection_is_heard_and_decided_within_four_weeks():
    result = objection()
    assert task(result, "uiteindelijke beslissing")["by"]["date"] == "2026-12-14"
    assert task(result, "Hoor de ouders")["who"] == ["bevoegd gezag"]


def test_objection_could_come_until_six_weeks_after_the_later_day():
    only = objection(date(2027, 1, 4), voornemen="2026-11-16", binnen="2026-12-01")
    assert by(only, "vanaf het voornemen")["text"].startswith("kon tot en met maandag 28 december 2026")
    both = objection(date(2027, 3, 1), voornemen="2026-11-16", besluit="2026-12-14", binnen="2027-02-01")
    assert by(both, "vanaf de beslissing")["text"].startswith("kon tot en met maandag 25 januari 2027")
    assert not any("vanaf het voornemen" in t["what"] for t in both["tasks"])


def test_a_late_objection_goes_to_the_board_and_is_not_refused():
    late = objection(date(2027, 3, 1), voornemen="2026-11-16", besluit="2026-11-30", binnen="2027-02-01")
    assert task(late, "bezwaar dat later kwam")["who"] == ["bevoegd gezag"]
    assert provided(late, "bezwaar dat later kwam") is None
    assert "Weiger het niet" in task(late, "bezwaar dat later kwam")["what"]
    assert task(late, "Hoor de ouders")
    in_time = objection(date(2027, 3, 1), voornemen="2026-11-16", besluit="2026-11-30", binnen="2026-12-01")
    assert not any("later kwam" in t["what"] or "Ga na tot wanneer" in t["what"] for t in in_time["tasks"])
    assert provided(objection(), "bezwaar dat later kwam") == "als het bezwaar later kwam"


@pytest.mark.parametrize(
    ("days", "question"),
    [
        ({"voornemen_dag": "2026-11-16", "besluit_dag": "2026-11-15"}, "besluit-dag"),
        (
            {"voornemen_dag": "2026-11-16", "besluit_dag": "?", "bezwaar_binnen": "2026-11-15"},
            "bezwaar-binnen",
        ),
    ],
)
def test_nothing_comes_before_the_intention(days, question):
    result = ask(SCHORSEN, DAY, situatie="bezwaar", **days)
    assert (result["status"], result["question"]) == ("invalid", question)


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
