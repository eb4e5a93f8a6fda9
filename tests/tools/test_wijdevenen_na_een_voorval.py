"""WIJ de Venen after an incident: letters, measures, care and mourning, against the handbook's own words.

Each test names the sentence of the handbook that it holds the tools to.
"""

from __future__ import annotations

import pytest
from asking import ask, by, doing, next_tools, notes, outcome, provided, settled, task

KADER = "wijdevenen/afwegingskader"
MELDCODE = "wijdevenen/meldcode"
REGISTER = "wijdevenen/incident-registreren"
MISBRUIK = "wijdevenen/misbruik-door-professional"
CALAMITEIT = "wijdevenen/calamiteit"
OUDERAVOND = "wijdevenen/ouderavond"
GEDRAG = "wijdevenen/ongewenst-gedrag-professionals"
ROUW = "wijdevenen/overlijden-en-rouw"
SCHORSEN = "wijdevenen/schorsen-en-verwijderen"


# Vervolgstappen: "terughoudend", "geen onnodige details"; the letters are for behaviour of pupils.


@pytest.mark.parametrize(
    "answers",
    [
        {"onvrede": "?"},
        {"onvrede": "ja", "overlegd_partners": "ja"},
        {"onvrede": "nee", "voorwaarden_avond": []},
    ],
)
def test_what_is_not_between_pupils_gets_no_letter_for_pupils(answers):
    result = outcome(OUDERAVOND, tussen_leerlingen="nee", **answers)
    assert result["letters"] == []
    assert provided(result, "geen details die niet nodig zijn") == "als het over een medewerker gaat"
    assert MISBRUIK in next_tools(result)
    assert settled(OUDERAVOND, tussen_leerlingen="ja")["letters"]


# Schorsen: for young pupils "een alternatief"; six weeks of WPO 63 lid 3 are a term of the law.


@pytest.mark.parametrize(
    "answers",
    [
        {"situatie": "schorsing", "grond_schorsing": "zeer-ernstig", "eerste_dag": "2026-11-23"},
        {"situatie": "langer", "gesprek": "nee", "al_verlengd": "nee"},
        {"situatie": "voornemen", "grond_verwijdering": "grondslag"},
    ],
)
def test_a_young_pupil_is_first_a_question_of_an_alternative(answers):
    result = outcome(SCHORSEN, jong="ja", **answers)
    assert result["headline"].startswith("Een jonge leerling: houd een alternatief aan")
    assert task(result, "Houd een alternatief aan")["moment"] == "nu"
    measure = task(
        result, "vraag om goedkeuring" if answers["situatie"] != "voornemen" else "Hoor de leerkracht"
    )
    assert measure["provided"] == "als er voor een jonge leerling geen alternatief is"
    home = [check for check in result["checks"] if "thuis houden" in check["asks"]]
    assert len(home) == (answers["situatie"] != "voornemen")


@pytest.mark.parametrize(("dag", "eind"), [("2026-11-13", "2026-12-28"), ("2027-02-15", "2027-03-30")])
def test_the_six_weeks_of_the_law_do_not_end_on_a_holiday(dag, eind):
    objection = by(outcome(SCHORSEN, situatie="na-besluit", besluit_dag=dag), "bezwaar maken")
    assert objection["date"] == eind
    assert "Algemene termijnenwet" in objection["why"]


def test_the_six_weeks_of_the_protocol_refuse_nobody():
    objection = task(
        outcome(SCHORSEN, situatie="na-voornemen", voornemen_dag="2027-02-15"), "bezwaarschrift indienen"
    )
    assert objection["by"]["date"] == "2027-03-29"
    assert any("Weiger bezwaar dat later komt daarom niet" in note["check"] for note in objection["notes"])


def test_the_inspectorate_is_not_late_before_an_extension_is_decided():
    told = task(
        outcome(SCHORSEN, situatie="langer", jong="nee", gesprek="nee", al_verlengd="nee"), "inspectie"
    )
    assert told["by"]["date"] is None
    assert "goedkeurt" in told["provided"]


# Calamiteit: "klein houden (met alleen betrokken ouders)"; the letter for young children is for kleuters.


def calamity(omvang, wie_weet, thuis="nee", **answers):
    return outcome(CALAMITEIT, omvang=omvang, wie_weet=wie_weet, thuis_houden=thuis, **answers)


@pytest.mark.parametrize("wie_weet", ["groep", "groepen"])
def test_keeping_it_small_and_writing_to_others_is_not_advised_together(wie_weet):
    result = calamity("klein", wie_weet, leerlingen="jong")
    assert not any("alleen met de betrokken ouders" in t["what"] for t in result["tasks"])
    assert "Praat bij voorkeur alleen met de betrokken ouders" in doing(
        calamity("klein", "betrokken"), "niet genoemd"
    )


@pytest.mark.parametrize("wie_weet", ["groep", "groepen"])
def test_the_parents_of_the_kleutergroep_get_their_own_letter(wie_weet):
    letters = calamity("groot", wie_weet, leerlingen="kleuter")["letters"]
    assert "ouderbrief-jonge-leerlingen" in letters
    assert "ouderbrief-betrokken-groep" not in letters


def test_keeping_a_pupil_at_home_does_not_hide_the_five_actions():
    result = calamity("groot", "open", "ja", leerlingen="jong")
    assert result["headline"].startswith("Vijf acties")
    first = task(result, "thuis mag blijven")
    assert (first["who"], first["by"]["text"]) == (["bevoegd gezag"], "vóór de leerling thuisblijft")


def test_action_three_leads_to_care_and_the_log_is_among_the_forms():
    result = calamity("groot", "open")
    assert {"wijdevenen/opvang-leerling", "wijdevenen/opvang-personeel"} <= set(next_tools(result))
    assert "logboek-signalen" in result["letters"]


# Ongewenst gedrag: it also covers aanranding and verkrachting.


@pytest.mark.parametrize("stand", ["eerste", "weer", "?"])
def test_a_crime_comes_before_the_steps(stand):
    first = outcome(GEDRAG, wie="ouder", grens="ja", stand=stand)["tasks"][0]
    assert "112" in first["what"] and "politie" in first["what"]
    assert "verkrachting" in first["provided"]


def test_not_knowing_the_history_does_not_stop_the_first_steps():
    result = outcome(GEDRAG, wie="professional", grens="ja", stand="?")
    assert "Licht de directeur in" in doing(result, "professional")
    assert not any("Spreek de persoon aan" in t["what"] for t in result["tasks"])


# Overlijden en rouw: silent on suicide and on who died; "ongeveer een maand".


def test_mourning_has_the_number_and_says_what_the_protocol_does_not():
    result = outcome(ROUW, bericht="klopt", uitvaart="2026-11-27")
    assert "113" in result["tasks"][0]["what"]
    assert any(source["kind"] == "added" for source in result["sources"])
    assert "zelfmoord zegt dit protocol niets" in notes(result)
    assert "een medewerker of een ouder" in notes(result)
    assert "Kies een schooldag in de buurt" in notes(result)


# Opvang: what is expected of the director and the team; dates that cannot be.


@pytest.mark.parametrize(
    ("slug", "mee", "terug"),
    [
        ("wijdevenen/opvang-leerling", "speelt_mee", "terugkeer"),
        ("wijdevenen/opvang-personeel", "speelt_mee_personeel", "terugkeer_werk"),
    ],
)
def test_a_return_before_the_event_is_refused_at_once(slug, mee, terug):
    wrong = ask(slug, **{mee: [], "voorval": "2026-11-25", terug: "2026-11-20"})
    assert (wrong["status"], wrong["question"]) == ("invalid", terug.replace("_", "-"))
    assert wrong["clashes_with"] == "voorval"
    for day in ("2026-11-25", "2026-11-30", "?"):
        assert settled(slug, **{mee: [], "voorval": "2026-11-25", terug: day})["headline"].startswith(
            "Vang eerst"
        )


def test_the_care_for_a_pupil_has_what_the_director_and_the_team_promise_and_a_form():
    result = outcome("wijdevenen/opvang-leerling", speelt_mee=[], voorval="?", terugkeer="?")
    promised = doing(result, "opvangteam")
    for words in ("Luister", "welke hulp jij wel en niet kunt geven", "vertrouwelijk"):
        assert words in promised
    assert "incidentenregistratie" in result["letters"]
    assert {REGISTER, MELDCODE} <= set(next_tools(result))
    assert KADER not in next_tools(result)
