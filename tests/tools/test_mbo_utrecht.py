"""The tools of MBO Utrecht against the words of its handbook Iedereen bij de les."""

from __future__ import annotations

from datetime import date

import pytest

from decision_tools import decide, load
from decision_tools.rules.tree import paths

MINOR = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
ADULT = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
SIXTEEN = {"reden": "uren", "uren": 16}
HOLIDAY = {"soort": "vakantie", "beroep": "ja", "eerste-weken": "nee", "eerder-vakantie": "nee"}


def verlof(**answers):
    return decide("mbo-utrecht/extra-verlof", {k.replace("_", "-"): v for k, v in answers.items()})


def gebeurtenis(what, days, already=0, moment="vooraf"):
    return verlof(soort="omstandigheid", omstandigheid=what, dagen=days, gehad=already, moment=moment)


def melding(student, on=None, **answers):
    return decide("mbo-utrecht/duo-melding", {**student, **answers}, on)


def doing(result, who):
    return " ".join(task["what"] for task in result["tasks"] if who in task["who"])


def by(result, words):
    return next(task["by"] for task in result["tasks"] if words in task["what"])


def kinds(result, severity):
    return [note["kind"] for note in result["notes"] if note["severity"] == severity]


# Bijlage 4: vakantieverlof


@pytest.mark.parametrize(("days", "allowed"), [(1, True), (10, True), (11, False)])
def test_holiday_leave_is_ten_school_days_at_most(days, allowed):
    result = verlof(**HOLIDAY, dagen=days)
    assert ("vakantieverlof" in result["outcomes"]) is allowed
    assert ("werkgeversverklaring" in doing(result, "ouders/verzorgers")) is allowed


def test_holiday_leave_asks_for_the_nature_of_the_job():
    given = next(t for t in verlof(**HOLIDAY, dagen=5)["tasks"] if "Beslis over" in t["what"])
    assert given["who"] == ["niet genoemd"]
    result = verlof(soort="vakantie", beroep="nee")
    assert "luxe verzuim" in doing(result, "onderwijsdirecteur")
    assert "tegenspraak" in kinds(result, "C")


def test_holiday_leave_is_once_a_year_and_not_in_the_first_two_lesson_weeks():
    assert "eerste twee lesweken" in verlof(soort="vakantie", beroep="ja", eerste_weken="ja")["headline"]
    assert "één keer per schooljaar" in verlof(**{**HOLIDAY, "eerder-vakantie": "ja"})["headline"]


# Bijlage 4: gewichtige omstandigheden

MAXIMA = {
    "verhuizing": 1,
    "huwelijk-in-woonplaats": 1,
    "huwelijk-buiten-woonplaats": 2,
    "overlijden-1": 4,
    "overlijden-2": 2,
    "overlijden-3-4": 1,
    "jubileum": 1,
}


@pytest.mark.parametrize(("what", "most"), MAXIMA.items())
def test_each_circumstance_has_its_maximum(what, most):
    assert what in gebeurtenis(what, most)["outcomes"]
    assert f"{what}-te-veel" in gebeurtenis(what, most + 1)["outcomes"]


@pytest.mark.parametrize("what", ["ernstige-ziekte", "bevalling"])
def test_the_length_is_agreed_with_the_director(what):
    assert "in overleg met de directeur" in gebeurtenis(what, 5)["headline"]


@pytest.mark.parametrize("what", ["huwelijk-in-woonplaats", "huwelijk-buiten-woonplaats"])
def test_one_day_in_town_and_two_outside_are_only_implied(what):
    assert any("niet met zoveel woorden" in note["text"] for note in gebeurtenis(what, 1)["notes"])


@pytest.mark.parametrize(("days", "already", "settled"), [(3, 7, True), (3, 8, False), (10, 0, True)])
def test_ten_school_days_together_in_a_school_year(days, already, settled):
    result = gebeurtenis("ernstige-ziekte", days, already)
    assert ("binnen-tien" in result["outcomes"]) is settled
    assert result["headline"].startswith("Eerst nakijken: wie beslist boven tien dagen") is not settled


def test_within_two_days_afterwards_is_two_passages_that_disagree():
    result = gebeurtenis("verhuizing", 1, moment="twee-dagen")
    assert result["headline"] == "Eerst nakijken: mag dit verzoek nog achteraf? De directeur beslist."
    assert kinds(result, "A") == ["tegenspraak"]
    assert "zegt: Leg het verzoek binnen twee dagen" in result["protocol"]


def test_in_advance_needs_no_such_check_and_later_is_too_late():
    assert gebeurtenis("verhuizing", 1)["protocol"] is None
    assert verlof(soort="omstandigheid", moment="later")["headline"].startswith("Te laat gevraagd")


def test_the_leave_card_is_signed_and_does_not_go_back():
    result = gebeurtenis("verhuizing", 1)
    assert "verlofaanvraag" in result["letters"]
    assert "receptie" in doing(result, "student")
    assert "niet terug aan de student" in doing(result, "niet genoemd")


# Bijlage 4: religieuze gronden


def test_a_religious_day_is_a_notice_and_the_term_of_the_law_stands_beside_it():
    result = verlof(soort="feestdag", feestdag="suikerfeest")
    assert result["headline"].startswith("Eerst nakijken")
    assert len(result["headline"]) <= 90
    assert "een mededeling is genoeg" in result["protocol"]
    assert "kunt niet weigeren" in doing(result, "directeur")
    assert [note["law"]["article"] for note in result["notes"] if note["severity"] == "A"] == ["13"]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("offerfeest", "drie dagen"),
        ("navratri", "alleen de laatste dag"),
        ("pesach", "twee keer twee dagen"),
        ("soekot", "een keer twee en een keer drie dagen"),
    ],
)
def test_the_number_of_days_that_bijlage_4_gives(day, words):
    assert words in verlof(soort="feestdag", feestdag=day)["protocol"]


def test_a_day_that_is_not_listed_and_carnival():
    other = verlof(soort="feestdag", feestdag="andere")
    assert any("Christelijke" in note["text"] for note in other["notes"])
    assert "carnaval" in verlof(soort="cultureel")["headline"]


# 2.3: who can be reported


def test_23_and_over_cannot_be_reported_and_the_law_has_moved():
    result = melding({"leeftijd": "23-plus"})
    assert result["headline"].startswith("Eerst nakijken: geldt de grens van 23")
    assert "Melden kan niet" in result["protocol"]


@pytest.mark.parametrize("age", ["onder-18", "18-tot-23"])
def test_with_a_startkwalificatie_nobody_can_be_reported_and_no_letter_is_sent(age):
    result = melding({"leeftijd": age, "startkwalificatie": "ja"})
    assert result["headline"].startswith("Melden kan niet")
    assert result["letters"] == []


# 2.1 and 2.2: 16 hours in four lesson weeks


@pytest.mark.parametrize(("hours", "due"), [(15.9, False), ("15,9", False), (16, True), ("16,1", True)])
def test_sixteen_hours_is_the_limit(hours, due):
    result = melding(MINOR, reden="uren", uren=hours, eerder=0, bereikt="?")
    assert ("zestien" in result["outcomes"]) is due
    assert ("mag" in result["headline"]) is not due


def test_the_first_report_is_due_within_five_working_days_with_the_tick_on_no():
    result = melding(ADULT, **SIXTEEN, eerder=0, bereikt="2026-11-16")
    assert by(result, "Meld de student")["text"] == "uiterlijk maandag 23 november 2026"
    assert "op nee" in doing(result, "verzuimmedewerker")
    assert "einddatum" in doing(result, "verzuimmedewerker")


def test_working_days_skip_christmas_and_not_the_school_holidays():
    result = melding(ADULT, **SIXTEEN, eerder=0, bereikt="2026-12-17")
    assert by(result, "Meld de student")["date"] == "2026-12-24"


def test_an_unknown_day_gives_the_term_in_words_and_a_passed_one_says_so():
    unknown = melding(ADULT, **SIXTEEN, eerder=0, bereikt="?")
    assert by(unknown, "Meld de student")["text"] == "binnen vijf werkdagen nadat de 16 uur is bereikt"
    passed = melding(ADULT, date(2026, 11, 24), **SIXTEEN, eerder=0, bereikt="16-11-2026")
    assert by(passed, "Meld de student")["past"] is True


def test_hours_are_asked_with_one_decimal():
    assert melding(MINOR, reden="uren", uren=15.99)["status"] == "invalid"


def test_parents_of_an_adult_get_no_letter_when_the_student_objects():
    adult = melding(ADULT, **SIXTEEN, eerder=0, bereikt="?")
    minor = melding(MINOR, **SIXTEEN, eerder=0, bereikt="?")
    assert "schriftelijk bezwaar" in doing(adult, "verzuimmedewerker")
    assert "bezwaar" not in doing(minor, "verzuimmedewerker")


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
    assert "'actie gewenst' op ja" in doing(yes, "verzuimmedewerker")
    no = melding(ADULT, **SIXTEEN, eerder=1, interventie="nee")
    assert "veld 'Toelichting'" in doing(no, "verzuimmedewerker")
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
    assert by(minor, "Zoek contact met de SLB-er")["text"] == "binnen vijf werkdagen na de melding"
    assert by(adult, "Maak afspraken")["text"] == "binnen tien werkdagen na de melding"
    assert by(adult, "Neem contact op met de SLB-er")["text"] == "binnen vijf dagen na de melding"


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
    assert "verzuimmedewerker beslist" in doing(result, "SLB-er")


def test_four_weeks_on_end_follow_the_last_repeat_without_an_end_date():
    result = melding(MINOR, reden="vier-weken")
    work = doing(result, "verzuimmedewerker")
    assert "laatste herhaalmelding" in work and "einddatum leeg" in work
    assert "verzuimbrief-12" in result["letters"]
    assert by(result, "vraag naar de reden")["text"] == "uiterlijk op de derde werkdag na vier weken"


def test_worries_may_be_reported_at_any_time():
    assert melding(ADULT, reden="zorgen")["headline"] == "Een melding overig verzuim mag altijd"


def test_illness_is_lawful_first_ask_whether_to_report():
    result = melding(ADULT, reden="ziek", ziek="zonder")
    assert result["headline"].startswith("Eerst nakijken: mag deze ziekte")
    assert "meld bij DUO" in result["protocol"]
    assert melding(ADULT, reden="ziek", ziek="met")["headline"].startswith("Melden hoeft niet")
    assert melding(ADULT, reden="ziek", ziek="anders")["headline"].startswith("Meld deze ziekte niet")


def test_a_suspension_is_not_reported_as_absence():
    assert melding(ADULT, reden="geschorst")["headline"].startswith("Meld een schorsing niet")


@pytest.mark.parametrize("slug", ["mbo-utrecht/extra-verlof", "mbo-utrecht/duo-melding"])
def test_the_tools_are_sensitive(slug):
    assert load(slug).sensitive
