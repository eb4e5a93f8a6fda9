"""What an independent reader of the handbook of MBO Utrecht found, from the words of the handbook."""

from __future__ import annotations

import pytest
from asking import by, doing, moments_of, notes, provided, settled, task

from decision_tools import load

MINOR = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
ADULT = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
FIRST = {"reden": "uren", "uren": 16, "eerder": 0, "bereikt": "?"}


def every(result):
    return [one["what"] for one in result["tasks"]]


# 4.1: ill for four weeks without a doctor's statement


def test_without_knowing_of_a_statement_one_hears_that_a_report_may_be_due():
    result = settled("mbo-utrecht/ziek", vraag="volgen", duur="vier", verklaring="?")
    assert "Is er geen verklaring? Dan moet de student bij DUO worden gemeld" in " ".join(result["then"])


@pytest.mark.parametrize("sight", ["ja", "niemand", "sdv", "open"])
def test_the_duty_to_report_the_ill_is_of_the_handbook(sight):
    ill = {
        "vraag": "volgen",
        "duur": "vier",
        "verklaring": "nee",
        "beeld": sight,
        "vier_weken_om": "2026-11-16",
    }
    result = settled("mbo-utrecht/ziek", **ill, **MINOR)
    assert (result["origin"], task(result, "Meld de student")["moment"]) == ("protocol", "nu")
    assert "geen geldige reden (bijlage 1)" in notes(result)
    assert task(result, "Vraag naar de reden")["by"]["date"] == "2026-11-19"
    assert "De melding gaat naar leerplicht van de woongemeente van de student" in result["also"]


@pytest.mark.parametrize("sight", ["ja", "niemand"])
def test_actie_gewenst_on_a_report_of_the_ill_has_its_reason_with_it(sight):
    ill = {"vraag": "volgen", "duur": "vier", "verklaring": "nee", "beeld": sight, "vier_weken_om": "?"}
    result = settled("mbo-utrecht/ziek", **ill, **MINOR)
    assert any("waarom actie gewenst is" in what for what in every(result)) is (sight == "niemand")
    assert any(what.startswith("In het gesprek") for what in every(result)) is (sight == "ja")


# 4.6 and bijlage 1: signing off, and what goes on to BRON


def test_under_18_signing_off_waits_for_the_other_school():
    answers = {"week": "na-twee", "soort_no_show": "andere-school", "loket": "ja"}
    minor = settled("mbo-utrecht/no-show", **answers, **MINOR)
    assert "als de inschrijving daar vaststaat" in task(minor, "Meld de student pas af")["what"]
    adult = settled("mbo-utrecht/no-show", **answers, **ADULT)
    for result, words in ((minor, "Meld de student pas af"), (adult, "Meld de student af")):
        assert task(result, words)["moment"] == "daarna"
        assert task(result, "daar echt is ingeschreven")["moment"] == "nu"
        assert len([what for what in every(result) if " af via de studentenadministratie" in what]) == 1


def test_leaving_the_register_goes_to_bron_within_seven_days():
    gone = settled("mbo-utrecht/no-show", week="na-twee", soort_no_show="?", loket="ja", **MINOR)
    out = {"grond_verwijdering": "ernstig", "besluit_cvb": "verwijderen", "bezwaar": "nee"}
    days = {"gesprek_datum": "?", "brief_datum": "?"}
    expelled = settled("mbo-utrecht/verwijderen", **out, **days, leeftijd="23-plus")
    for result in (gone, expelled):
        assert by(result, "BRON")["text"] == "binnen zeven dagen nadat de uitschrijving bekend is"
        assert provided(result, "BRON") == "als de student wordt uitgeschreven"


def test_who_does_not_know_of_a_diploma_reports_today_as_the_term_runs():
    for tool, answers in (("duo-melding", {}), ("no-show", {"week": "na-een", "soort_no_show": "?"})):
        result = settled(f"mbo-utrecht/{tool}", **answers, leeftijd="onder-18", startkwalificatie="?")
        assert task(result, "Meld de student")["moment"] == "vandaag"


def test_the_first_week_is_registered_by_the_handbook():
    result = settled("mbo-utrecht/no-show", week="verschenen", uren_weg=3)
    assert task(result, "Registreer")["origin"] == "protocol"


# 2.2 and 4.5: the report and its tick


def test_no_is_the_standard_of_a_first_report_and_yes_is_possible():
    result = settled("mbo-utrecht/duo-melding", **ADULT, **FIRST)
    assert task(result, "op nee")["who"] == ["MBO Utrecht"]
    assert "standaard" in task(result, "op nee")["what"]
    assert "als uitval dreigt" in provided(result, "Kies anders ja")


def test_late_under_ten_times_may_be_reported_earlier():
    result = settled("mbo-utrecht/duo-melding", **MINOR, reden="laat", laat=9)
    assert result["headline"].endswith("melden hoeft niet")
    assert task(result, "melding overig verzuim")["what"].startswith("Je kunt")


def test_the_duty_to_report_is_told_when_the_number_of_reports_is_not_known():
    result = settled("mbo-utrecht/duo-melding", **MINOR, **{**FIRST, "eerder": "?"})
    assert (result["headline"], result["origin"]) == (
        "Meld de student bij DUO",
        "protocol",
    )
    report = task(result, "Meld de student bij het DUO-verzuimloket")
    assert (report["origin"], report["by"]["text"]) == (
        "afgeleid",
        "binnen vijf werkdagen nadat de 16 uur is bereikt",
    )


@pytest.mark.parametrize("tool", ["duo-melding", "no-show", "actie-gewenst", "leerplichtstatus"])
def test_that_2_3_says_two_things_of_23_and_over_stands_wherever_they_cannot_be_reported(tool):
    week = {"week": "na-een", "soort_no_show": "?"} if tool == "no-show" else {}
    result = settled(f"mbo-utrecht/{tool}", **week, leeftijd="23-plus")
    assert "laat de verzuimaanpak gelden tot 23 jaar" in notes(result)


# Bijlage 1 and 3: four, five and eight weeks, and letters


def test_after_four_weeks_letter_12_goes_to_student_and_parents():
    finance = {"weken": 4, "financiering": "ja", "niveau": "1-2", "vier_weken_om": "?"}
    result = settled("mbo-utrecht/studiefinanciering", **finance)
    assert "verzuimbrief 12 aan de student" in doing(result, "verzuimmedewerker")
    assert "geen schriftelijk bezwaar" in provided(result, "ook aan de ouders")


def test_letters_stand_in_a_list_that_orders_nothing():
    tool = load("mbo-utrecht/verzuimbrief")
    headlines = {row.outcome.headline for row in tool.rows.values() if "brief-1" not in row.outcome.id}
    assert not [headline for headline in headlines if headline.startswith("Verstuur")]
    assert tool.rows["brief-1"].source.origin == "afgeleid"


# Bijlage 4 and 4.2: leave


@pytest.mark.parametrize("days", [1, 3])
@pytest.mark.parametrize("place", ["in", "buiten"])
def test_how_many_days_a_marriage_gives_in_or_out_of_town_is_our_reading(place, days):
    leave = {"soort": "omstandigheid", "moment": "vooraf", "dagen": days, "gehad": 0}
    result = settled("mbo-utrecht/extra-verlof", **leave, omstandigheid=f"huwelijk-{place}-woonplaats")
    assert result["origin"] == "afgeleid"


# Chapter 4: absence at the placement


@pytest.mark.parametrize("what", ["bpv", "weg"])
def test_absence_at_the_placement_goes_by_the_company_and_the_bpv_begeleider(what):
    result = settled("mbo-utrecht/presentie", wat=what)
    assert "Meld de afwezigheid bij de BPV-begeleider." in doing(result, "leerbedrijf")
    assert "Geef het verzuim door aan de SLB-er." in doing(result, "BPV-begeleider")
    assert provided(result, "Meld de afwezigheid") == "als de student tijdens de BPV ongeoorloofd weg is"


# Bijlage 6: a crisis


@pytest.mark.parametrize("what", ["doodswens", "plan", "noodkreet", "huiselijk-geweld", "dakloos", "geweld"])
@pytest.mark.parametrize("age", ["onder-18", "18-tot-23"])
def test_112_is_the_first_line_of_every_crisis(what, age):
    result = settled("mbo-utrecht/signaleringswijzer", deel="crisis", situatie=what, leeftijd=age)
    assert result["tasks"][0]["what"] == "Bel 112."
    assert result["tasks"][0]["provided"] == "als er direct gevaar is"


@pytest.mark.parametrize("age", ["onder-18", "18-tot-23"])
def test_who_is_informed_is_weighed_now_in_both_tools(age):
    words = "wie je het beste kunt informeren"
    guide = settled("mbo-utrecht/signaleringswijzer", deel="crisis", situatie="noodkreet", leeftijd=age)
    parents = settled("mbo-utrecht/ouders-informeren", onderwerp="crisis", leeftijd=age)
    assert words in " ".join(moments_of(guide)["nu"]) and words in " ".join(moments_of(parents)["nu"])


def test_domestic_violence_asks_the_meldcode_and_always_to_refer():
    for result in (
        settled("mbo-utrecht/ouders-informeren", onderwerp="onveilig"),
        settled("mbo-utrecht/signaleringswijzer", deel="crisis", situatie="huiselijk-geweld"),
    ):
        assert "Werk volgens de Meldcode Huiselijk geweld." in every(result)
        assert "Verwijs altijd door" in " ".join(every(result))
        assert task(result, "locatiemanager")["who"] == ["docent", "SLB-er"]
    other = settled("mbo-utrecht/ouders-informeren", onderwerp="anders-onveilig")
    assert task(other, "locatiemanager")["origin"] == "afgeleid"


def test_the_team_hears_of_a_student_who_may_be_unsafe_only_after_the_talk_with_the_director():
    behaviour = {"deel": "gedrag", "pesten": "nee", "leeftijd": "onder-18"}
    result = settled("mbo-utrecht/signaleringswijzer", **behaviour, veilig="ja")
    assert "onderwijsdirecteur" in provided(result, "Bespreek het gedrag in het team")
    assert "team" not in result["headline"]
    safe = settled("mbo-utrecht/signaleringswijzer", **behaviour, veilig="nee")
    assert provided(safe, "Bespreek het gedrag in het team") is None


def test_calling_home_keeps_the_objection_of_an_adult():
    result = settled("mbo-utrecht/signaleringswijzer", deel="verzuim", soort_verzuim="anders")
    assert "geen schriftelijk bezwaar" in provided(result, "Bel naar huis")
