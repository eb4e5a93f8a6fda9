"""MBO Utrecht on reports to DUO, against Iedereen bij de les, chapters 2 and 4."""

from __future__ import annotations

from datetime import date

import pytest
from asking import ask, by, doing, kinds, notes, provided, task

from decision_tools import load
from decision_tools.rules.tree import paths

MINOR = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
ADULT = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
SIXTEEN = {"reden": "uren", "uren": 16}


def melding(student, on=None, **answers):
    return ask("mbo-utrecht/duo-melding", on, **student, **answers)


# 2.3: who can be reported


def test_23_and_over_cannot_be_reported_and_the_law_has_moved():
    result = melding({"leeftijd": "23-plus"})
    assert result["headline"] == "Melden kan niet: de student is 23 jaar of ouder"
    (check,) = result["checks"]
    assert "tot 27 jaar" in check["asks"] and check["law"]["register"] == ["web-9.2"]


@pytest.mark.parametrize("age", ["onder-18", "18-tot-23"])
def test_with_a_startkwalificatie_nobody_can_be_reported_and_no_letter_is_sent(age):
    result = melding({"leeftijd": age, "startkwalificatie": "ja"})
    assert result["headline"].startswith("Melden kan niet")
    assert result["letters"] == []


# 2.1 and 2.2: 16 hours in four lesson weeks


@pytest.mark.parametrize(("hours", "due"), [(15.99, False), ("15,99", False), (16, True), ("16,01", True)])
def test_sixteen_hours_is_the_limit(hours, due):
    result = melding(MINOR, reden="uren", uren=hours, eerder=0, bereikt="?")
    assert ("zestien" in result["outcomes"]) is due
    assert ("mag" in result["headline"]) is not due


def test_the_first_report_is_due_within_five_working_days_with_the_tick_on_no():
    result = melding(ADULT, **SIXTEEN, eerder=0, bereikt="2026-11-16")
    due = by(result, "Meld de student")
    assert (due["date"], due["words"]) == (
        "2026-11-23",
        "binnen vijf werkdagen nadat de 16 uur is bereikt",
    )
    assert due["text"].startswith("uiterlijk maandag 23 november 2026")
    assert "op nee: dat is bij een eerste melding de standaard" in doing(result, "MBO Utrecht")
    assert "einddatum" in doing(result, "verzuimmedewerker")


def test_working_days_skip_christmas_and_not_the_school_holidays():
    result = melding(ADULT, **SIXTEEN, eerder=0, bereikt="2026-12-17")
    assert by(result, "Meld de student")["date"] == "2026-12-24"


def test_an_unknown_day_gives_the_term_in_words_and_a_passed_one_says_so():
    unknown = melding(ADULT, **SIXTEEN, eerder=0, bereikt="?")
    assert by(unknown, "Meld de student")["text"] == "binnen vijf werkdagen nadat de 16 uur is bereikt"
    passed = melding(ADULT, date(2026, 11, 24), **SIXTEEN, eerder=0, bereikt="16-11-2026")
    assert by(passed, "Meld de student")["state"] == "past"


def test_hours_are_asked_with_two_decimals():
    assert melding(MINOR, reden="uren", uren="12,25")["status"] == "outcome"
    refused = melding(MINOR, reden="uren", uren="12,255")
    assert (refused["status"], "2 cijfers achter de komma" in refused["message"]) == ("invalid", True)


def test_parents_of_an_adult_get_no_letter_when_the_student_objects():
    adult = melding(ADULT, **SIXTEEN, eerder=0, bereikt="?")
    minor = melding(MINOR, **SIXTEEN, eerder=0, bereikt="?")
    for words in ("Stuur de brief ook aan de ouders", "Betrek zo nodig de ouders"):
        assert provided(adult, words) == "als de student geen schriftelijk bezwaar maakte"
    assert "voor de student en de ouders" in doing(minor, "verzuimmedewerker")
    assert provided(minor, "Betrek zo nodig de ouders") is None


def test_a_letter_goes_with_a_talk():
    assert "verzuimgesprek" in doing(melding(MINOR, **SIXTEEN, eerder=0, bereikt="?"), "SLB-er")


def test_the_leerplichtambtenaar_agrees_on_steps_with_the_slb_er_within_ten_working_days():
    result = melding(MINOR, **SIXTEEN, eerder=0, bereikt="?")
    task = next(task for task in result["tasks"] if "Maak afspraken" in task["what"])
    assert task["who"] == ["leerplichtambtenaar", "SLB-er"]
    assert task["by"]["text"] == "binnen tien werkdagen na de melding"


def test_from_the_second_report_school_and_rmc_guide_together():
    result = melding(ADULT, **SIXTEEN, eerder=1, interventie="ja")
    assert "Begeleid de student samen" in doing(result, "RMC")


def test_a_repeat_is_weekly_over_one_week_at_most_and_sixteen_hours_at_least():
    result = melding(MINOR, **SIXTEEN, eerder=1, interventie="ja")
    assert by(result, "herhaalmelding")["text"] == "wekelijks"
    assert "hoogstens één week" in doing(result, "verzuimmedewerker")
    assert "minstens 16 uur" in doing(result, "verzuimmedewerker")


def test_the_tick_of_a_repeat_is_yes_unless_the_school_explains_a_no():
    yes = melding(ADULT, **SIXTEEN, eerder=1, interventie="ja")
    assert "'actie gewenst' op ja" in doing(yes, "MBO Utrecht")
    no = melding(ADULT, **SIXTEEN, eerder=1, interventie="nee")
    assert "veld 'Toelichting'" in doing(no, "MBO Utrecht")
    undecided = melding(ADULT, **SIXTEEN, eerder=1, interventie="open")
    assert "zonder besluit is ja de standaard" in " ".join(undecided["also"])


@pytest.mark.parametrize("judged", ["ja", "open"])
def test_a_yes_asks_all_criteria_of_4_5(judged):
    work = doing(melding(ADULT, **SIXTEEN, eerder=2, interventie=judged), "MBO Utrecht")
    assert "alle stappen" in work and "verzuimgesprek" in work and "volledig" in work
    assert "RMC-medewerker" in work


@pytest.mark.parametrize(
    ("student", "letters"),
    [
        (MINOR, ("verzuimbrief-3", "verzuimbrief-6", "verzuimbrief-9")),
        (ADULT, ("verzuimbrief-5", "verzuimbrief-8", "verzuimbrief-11")),
    ],
)
def test_the_letters_of_bijlage_3(student, letters):
    for already, letter in enumerate(letters):
        result = melding(student, **SIXTEEN, eerder=already, interventie="ja", bereikt="?")
        assert letter in result["letters"]
    fourth = melding(student, **SIXTEEN, eerder=3, interventie="ja")
    assert not [letter for letter in fourth["letters"] if letter.startswith("verzuimbrief")]


# 4.5: where it goes


def test_under_18_goes_to_leerplicht_and_from_18_to_the_rmc():
    minor = melding(MINOR, **SIXTEEN, eerder=0, bereikt="?")
    adult = melding(ADULT, **SIXTEEN, eerder=0, bereikt="?")
    assert "leerplicht" in minor["outcomes"] and "rmc" in adult["outcomes"]
    assert by(minor, "Zoekt contact met de SLB-er")["text"] == "binnen vijf werkdagen na de melding"
    assert by(adult, "Maak afspraken")["text"] == "binnen tien werkdagen na de melding"
    assert by(adult, "Neemt contact op met de SLB-er")["text"] == "binnen vijf dagen na de melding"


def test_the_table_of_counters_has_no_way_in_for_who_cannot_be_reported():
    tool = load("mbo-utrecht/duo-melding")
    table = next(table for table in tool.tables if table.id == "waarheen")
    assert [path.row.id for path in paths(tool, table) if path.row] == ["leerplicht", "rmc"]


# 2.3: late; 2.2: LRV and overig; 4.1: ill


@pytest.mark.parametrize(
    ("times", "headline"), [(9, "Minder dan tien"), (10, "Bespreek"), (11, "Meer dan tien")]
)
def test_ten_times_late_is_neutral_and_more_than_ten_is_reported(times, headline):
    result = melding(MINOR, reden="laat", laat=times)
    assert result["headline"].startswith(headline)
    assert ("leerplicht" in result["outcomes"]) is (times > 10)


def test_exactly_ten_shows_both_sentences_and_who_decides():
    result = melding(MINOR, reden="laat", laat=10)
    assert "tegenspraak" in kinds(result, "C")
    assert task(result, "Bespreek of je nu meldt")["origin"] == "toegevoegd"
    assert "Wie hierover beslist, staat er niet." in notes(result)


def test_four_weeks_on_end_follow_the_last_repeat_without_an_end_date():
    result = melding(MINOR, reden="vier-weken", **{"vier-weken-om": "?"})
    work = doing(result, "verzuimmedewerker")
    assert "laatste herhaalmelding" in work and "einddatum leeg" in work
    assert "verzuimbrief-12" in result["letters"]
    assert by(result, "Vraag naar de reden")["text"] == "uiterlijk op de derde werkdag na de vier weken"
    assert task(result, "Vraag naar de reden")["moment"] == "nu"


def test_worries_may_be_reported_at_any_time():
    assert melding(ADULT, reden="zorgen")["headline"] == "Een melding overig verzuim mag altijd"


def test_illness_is_lawful_first_ask_whether_to_report():
    result = melding(ADULT, reden="ziek", ziek="zonder", **{"vier-weken-om": "2026-11-16"})
    assert result["headline"].endswith("meld bij DUO")
    assert by(result, "Vraag naar de reden")["date"] == "2026-11-19"
    assert task(result, "waarom actie gewenst is")["provided"] == "als 'actie gewenst' op ja gaat"
    (check,) = result["checks"]
    assert "geoorloofd" in check["asks"] and check["tasks"] == ["ziek-zonder-1"]
    assert melding(ADULT, reden="ziek", ziek="met")["headline"].startswith("Melden hoeft niet")
    assert melding(ADULT, reden="ziek", ziek="anders")["headline"].startswith("Melden hoeft niet")


def test_a_suspension_is_not_reported_as_absence():
    assert melding(ADULT, reden="geschorst")["headline"].startswith("Meld een schorsing niet")


@pytest.mark.parametrize("slug", ["mbo-utrecht/extra-verlof", "mbo-utrecht/duo-melding"])
def test_the_tools_are_sensitive(slug):
    assert load(slug).sensitive
