"""What a person gets from MBO Utrecht on actie gewenst, letters, leerplicht and presence."""

from __future__ import annotations

import pytest
from asking import NIEMAND, at, doing, every_note, next_tools, notes, outcome, provided, settled, steps, task
from asking_mbo_utrecht import FROM_18, UNDER_18

from decision_tools import load

# 4.5: actie gewenst

ALL_MET = {
    "stappen": "ja",
    "gesprek": "ja",
    "volledig": "ja",
    "toegelicht": "ja",
    "meerwaarde": "ja",
    "eerder": 1,
}


@pytest.mark.parametrize("student", [UNDER_18, FROM_18])
@pytest.mark.parametrize(
    "missing", [{"volledig": "nee"}, {"toegelicht": "?"}, {"volledig": "?", "toegelicht": "nee"}]
)
def test_fields_that_are_missing_are_filled_in_now(student, missing):
    result = settled("mbo-utrecht/actie-gewenst", **student, **{**ALL_MET, **missing})
    assert result["headline"] == "Vul de melding nu aan: daarna kan 'actie gewenst' op ja"
    assert "op nee" not in " ".join(steps(result)) and "volgende melding" not in " ".join(result["then"])
    assert ("Vul alle velden van de melding in." in at(result, "nu")) is ("volledig" in missing)
    assert ("Schrijf in de melding waarom actie gewenst is." in at(result, "nu")) is ("toegelicht" in missing)
    assert at(result, "vandaag")[0] == "Zet 'actie gewenst' op ja."


@pytest.mark.parametrize("missing", ["stappen", "gesprek"])
def test_only_steps_and_talks_make_the_tick_wait(missing):
    result = settled("mbo-utrecht/actie-gewenst", **UNDER_18, **{**ALL_MET, missing: "nee"})
    tick = task(result, "op nee")
    assert tick["provided"] == "als je moet melden voordat dit geregeld is"
    assert (tick["origin"], tick["moment"]) == ("afgeleid", "vandaag")


@pytest.mark.parametrize(("before", "together"), [(0, False), (1, True), ("?", True)])
def test_school_and_rmc_tune_in_from_the_second_report(before, together):
    result = outcome("mbo-utrecht/actie-gewenst", **FROM_18, **{**ALL_MET, "eerder": before})
    assert ("Stem samen af" in doing(result, "RMC")) is together
    assert ("welke hulp je van het RMC wilt" in doing(result, "MBO Utrecht")) is together


# Bijlage 3: letters


@pytest.mark.parametrize("age", ["18-tot-23", "23-plus"])
@pytest.mark.parametrize(("times", "number"), [(1, 4), (2, 7), (3, 10), (4, None), ("?", None)])
def test_letters_4_7_and_10_are_discussed_and_never_sent_by_default(age, times, number):
    result = outcome(
        "mbo-utrecht/verzuimbrief",
        aanleiding="melding",
        leeftijd=age,
        startkwalificatie="ja",
        keren_16=times,
    )
    assert result["headline"].startswith("Bespreek") and result["origin"] == "afgeleid"
    assert result["letters"] == []
    assert "Volg het verzuimprotocol verder" in doing(result, "MBO Utrecht")
    assert task(result, "Beslis of er een brief gaat")["who"] == ["onderwijsdirecteur"]
    named = [other for other in (4, 7, 10) if f"verzuimbrief {other} " in " ".join(steps(result))]
    assert named == ([number] if number else [])
    if number:
        assert provided(result, "Maak verzuimbrief").startswith("als de onderwijsdirecteur kiest")
    assert "Volgens 2.3 kan deze student niet gemeld worden" in notes(result)
    question = load("mbo-utrecht/verzuimbrief").inputs["keren-16"]
    assert "Deze telling is van ons (toegevoegd)" in question.help


def test_from_23_without_a_diploma_the_letter_is_discussed_too():
    result = outcome(
        "mbo-utrecht/verzuimbrief",
        aanleiding="melding",
        leeftijd="23-plus",
        startkwalificatie="nee",
        keren_16=2,
    )
    assert result["headline"].startswith("Bespreek") and result["letters"] == []
    assert "verzuimbrief 8" in doing(result, "verzuimmedewerker")
    assert "27 jaar" in result["checks"][0]["asks"]


@pytest.mark.parametrize(
    ("objection", "parents"), [("nee", True), ("schriftelijk", False), ("mondeling", False), ("?", False)]
)
def test_an_objection_keeps_parents_out_of_letter_and_talk(objection, parents):
    result = outcome("mbo-utrecht/verzuimbrief", aanleiding="melding", **FROM_18, eerder=0, bezwaar=objection)
    words = " ".join(steps(result))
    assert ("ook aan de ouders" in words) is parents
    assert ("Betrek zo nodig de ouders" in words) is parents
    assert "Voer een verzuimgesprek: dat hoort altijd bij de brief." in words


def test_the_letter_on_a_suspension_has_no_maker_and_the_law_beside_it():
    result = outcome("mbo-utrecht/verzuimbrief", aanleiding="schorsing", leeftijd="onder-18")
    assert task(result, "Schrijf de brief")["who"] == [NIEMAND]
    assert task(result, "ook aan de ouders")["who"] == [NIEMAND]
    assert "Volgens 3.2 doet de verzuimmedewerker verzuimbrieven" in notes(result)
    assert [check["law"]["register"] for check in result["checks"]] == [["web-8.1.7d"]]
    order = [one["what"].split()[0] for one in result["tasks"]]
    assert order == ["Schrijf", "Controleer", "Stuur", "Stuur"]


def test_letters_and_talks_of_two_tools_say_the_same():
    letter = outcome("mbo-utrecht/verzuimbrief", aanleiding="melding", **UNDER_18, eerder=1)
    report = outcome(
        "mbo-utrecht/duo-melding", **UNDER_18, reden="uren", uren=16, eerder=1, interventie="nee"
    )
    talk = "Voer een verzuimgesprek: dat hoort altijd bij de brief."
    assert talk in steps(letter) and talk in steps(report)
    assert task(letter, "Maak verzuimbrief 6")["by"] == task(report, "Maak verzuimbrief 6")["by"]


# 2.1: leerplichtstatus


@pytest.mark.parametrize("when", ["dit", "later"])
def test_after_leerplicht_comes_kwalificatieplicht_unless_exempt(when):
    result = outcome("mbo-utrecht/leerplichtstatus", leeftijd="onder-18", zestiende=when)
    words = " ".join(result["then"])
    for part in (
        "geen startkwalificatie is en geen vrijstelling",
        "zeer moeilijk lerend of meervoudig gehandicapt",
        "getuigschrift of diploma van het praktijkonderwijs",
    ):
        assert part in words


@pytest.mark.parametrize("has_diploma", ["ja", "nee"])
def test_who_is_17_turned_16_in_an_earlier_school_year(has_diploma):
    answers = {"leeftijd": "onder-18", "startkwalificatie": has_diploma, "praktijk": "nee"}
    seventeen = settled("mbo-utrecht/leerplichtstatus", zestiende="?", zeventien="ja", **answers)
    earlier = settled("mbo-utrecht/leerplichtstatus", zestiende="eerder", **answers)
    assert seventeen["headline"] == earlier["headline"]


@pytest.mark.parametrize("answer", ["nee", "?"])
def test_who_is_not_surely_17_finds_out_first(answer):
    result = outcome("mbo-utrecht/leerplichtstatus", leeftijd="onder-18", zestiende="?", zeventien=answer)
    assert result["outcomes"] == ["zestiende-onbekend"]


# Bijlage 2: presence


def test_being_very_late_is_recorded_as_the_handbook_says_with_our_category():
    result = outcome("mbo-utrecht/presentie", wat="laat", geldig="nee", minuten=11)
    assert result["headline"] == "Meer dan tien minuten te laat: zet de student op ongeoorloofd afwezig"
    assert task(result, "Verzuim zonder (geoorloofde) reden")["origin"] == "afgeleid"


@pytest.mark.parametrize("what", ["ziek", "arts"])
def test_the_reason_is_noted_and_never_the_complaint(what):
    result = outcome("mbo-utrecht/presentie", wat=what)
    assert result["headline"].startswith("Kies '")
    (check,) = result["checks"]
    assert check["asks"].startswith("Noteer dát iemand ziek is")
    assert check["tasks"] == [result["tasks"][0]["id"]]


def test_a_late_student_leads_on_to_reporting():
    result = outcome("mbo-utrecht/presentie", wat="laat", geldig="nee", minuten=10)
    assert next_tools(result) == ["mbo-utrecht/duo-melding"]
    assert every_note(result) == []
