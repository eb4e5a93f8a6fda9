"""Schorsen, verwijderen, no-show and ouders-informeren of MBO Utrecht, against the words of its handbook."""

from __future__ import annotations

from datetime import date

import pytest
from asking import by
from asking_mbo_utrecht import ask

MINOR = {"leeftijd": "onder-18"}
ADULT = {"leeftijd": "18-tot-23"}
SERIOUS = {"grond-schorsing": "ja", "besluit": "nog-niet"}
SUSPENDED = {"grond-schorsing": "ja", "besluit": "terecht", "brief-datum": "2026-12-16"}
INTENDED = {"grond-verwijdering": "herhaald", "besluit-cvb": "nog-niet", "gesprek-datum": "2026-11-16"}
EXPELLED = {**INTENDED, "besluit-cvb": "verwijderen", "brief-datum": "?"}


def who(result, words):
    return next(task["who"] for task in result["tasks"] if words in task["what"])


def severe(result):
    return [note["law"]["article"] for note in result["notes"] if note["severity"] == "A" and note["law"]]


def asked_by_law(result):
    return {check["law"]["article"]: check["decides"] for check in result["checks"] if check["law"]}


# 4.3 Schorsen


@pytest.mark.parametrize("phase", [SERIOUS, SUSPENDED])
def test_beside_a_suspension_stand_the_two_weeks_of_the_law(phase):
    result = ask("schorsen", phase, MINOR)
    assert "hooguit twee weken" in result["checks"][0]["asks"]
    assert "onderwijsdirecteur" in asked_by_law(result)["8.1.7c"]


def test_the_letter_is_laid_beside_the_law_on_objections():
    assert "8.1.7d" in asked_by_law(ask("schorsen", SUSPENDED, MINOR))
    assert "8.1.3" in asked_by_law(ask("schorsen", SERIOUS, MINOR))


def test_the_director_may_suspend_at_once_and_legal_affairs_check_the_letter():
    result = ask("schorsen", SERIOUS, MINOR)
    assert result["headline"] == "Een schorsing kan, en mag direct ingaan"
    assert who(result, "Leg de schorsing op") == ["onderwijsdirecteur"]
    assert by(result, "Leg de schorsing op")["text"] == "per direct"
    assert result["letters"] == []
    decided = ask("schorsen", SUSPENDED, {"brief-datum": "?"}, MINOR)
    assert who(decided, "Controleer de brief") == ["juridische zaken Onderwijs en Beleid"]
    assert decided["letters"] == ["verzuimbrief-13"]


def test_a_complaint_is_due_in_ten_working_days_over_christmas():
    result = ask("schorsen", SUSPENDED, MINOR)
    assert by(result, "klacht")["date"] == "2026-12-31"
    assert "kerst" in by(result, "klacht")["why"]


@pytest.mark.parametrize(
    ("student", "objection", "invited", "told"),
    [
        (MINOR, "schriftelijk", True, True),
        (ADULT, "nee", False, True),
        (ADULT, "schriftelijk", False, False),
        (ADULT, "mondeling", False, False),
    ],
)
def test_parents_are_told_and_under_18_invited(student, objection, invited, told):
    result = ask("schorsen", SERIOUS, student, {"bezwaar": objection})
    doing = " ".join(task["what"] for task in result["tasks"])
    assert ("Nodig de ouders/verzorgers uit" in doing) is invited
    assert ("Informeer de ouders/verzorgers over de schorsing" in doing) is told


def test_lighter_misconduct_is_no_suspension():
    result = ask("schorsen", {"grond-schorsing": "nee"})
    assert "reguliere sanctie" in result["headline"]
    assert "akkoord" in " ".join(task["what"] for task in result["tasks"])


def test_a_suspension_that_was_wrong_bars_nobody_from_the_building():
    result = ask("schorsen", {"grond-schorsing": "ja", "besluit": "niet-terecht"}, MINOR)
    doing = " ".join(task["what"] for task in result["tasks"])
    assert "niet terecht" in result["headline"]
    assert "Ontzeg" not in doing and "Leg de schorsing op" not in doing


# 4.4 Verwijderen and bijlage 1


@pytest.mark.parametrize(
    ("school", "outcome"), [("ja", "gevonden"), ("nee", "nog-zoeken"), ("acht-weken", "acht-weken")]
)
def test_who_is_leerplichtig_leaves_only_for_another_school_or_after_eight_weeks(school, outcome):
    result = ask(
        "verwijderen",
        INTENDED,
        MINOR,
        {"leerplichtig": "ja", "andere-school": school, "zoekstart": "2026-11-02"},
    )
    assert result["outcomes"][0] == outcome
    assert "8.1.7d" in asked_by_law(result)
    if outcome == "nog-zoeken":
        assert by(result, "Niets gevonden")["text"].startswith("vanaf maandag 28 december 2026")


def test_the_board_writes_a_registered_letter_within_ten_working_days_of_the_talk():
    result = ask("verwijderen", INTENDED, ADULT, {"bezwaar": "nee"})
    assert who(result, "aangetekende brief") == ["CvB"]
    assert by(result, "aangetekende brief")["date"] == "2026-11-30"
    assert result["letters"] == ["verzuimbrief-14"]


@pytest.mark.parametrize(
    ("answers", "terms"),
    [
        ({**ADULT, "startkwalificatie": "nee"}, "terstond (art. 18) en onverwijld (WEB 8.1.8)"),
        ({**ADULT, "startkwalificatie": "ja"}, "terstond"),
        ({"leeftijd": "23-plus"}, "terstond"),
    ],
)
def test_the_municipality_is_told(answers, terms):
    result = ask("verwijderen", EXPELLED, answers)
    assert [t["by"]["text"] for t in result["tasks"] if t["who"] == ["MBO Utrecht"]] == [terms]


# 4.6 No show

REPORTABLE = {**MINOR, "startkwalificatie": "nee"}


@pytest.mark.parametrize(("hours", "outcome"), [(15.99, "onder-16"), (16, "zestien"), (16.01, "meer-dan-16")])
def test_sixteen_hours_in_the_first_two_weeks(hours, outcome):
    result = ask("no-show", {"week": "verschenen", "uren-weg": hours, "loket": "ja"}, REPORTABLE)
    assert outcome in result["outcomes"]
    assert ("Volg de stappen bij ongeoorloofd verzuim" in str(result["tasks"])) is (outcome != "onder-16")


def test_without_the_counter_the_leerplichtambtenaar_gets_a_mail():
    result = ask("no-show", {"week": "na-een", "soort-no-show": "geen-contact", "loket": "nee"}, REPORTABLE)
    assert "mail de leerplichtambtenaar" in result["headline"]
    assert "Onderwijs & Kwaliteit" in str(result["inform"])
    assert severe(result) == []


def test_after_two_weeks_reported_again_and_taken_off_the_roll():
    result = ask("no-show", {"week": "na-twee", "soort-no-show": "?", "loket": "ja"}, REPORTABLE)
    assert by(result, "Meld de student af")["text"] == "na twee weken"
    assert "nog een keer" in " ".join(task["what"] for task in result["tasks"])


def test_in_the_first_week_a_call_and_letter_fifteen():
    result = ask("no-show", {"week": "eerste", "soort-no-show": "?"})
    assert result["letters"] == ["verzuimbrief-15"]
    assert by(result, "Bel de student na")["text"] == "binnen één week"


# 2.3 and bijlage 6: ouders


def test_an_oral_objection_is_first_put_on_paper():
    result = ask("ouders-informeren", {"onderwerp": "verzuim", "bezwaar": "mondeling"}, ADULT)
    assert result["headline"].startswith("Leg het bezwaar eerst schriftelijk vast")


@pytest.mark.parametrize(
    ("consent", "words"), [("ja", "Nodig een ouder uit"), ("nee", "Nodig geen"), ("?", "Vraag")]
)
def test_on_behaviour_an_adult_has_to_consent(consent, words):
    answers = {"onderwerp": "gedrag", "veilig": "nee", "toestemming": consent}
    assert ask("ouders-informeren", answers, ADULT)["headline"].startswith(words)
    assert ask("ouders-informeren", answers, MINOR)["headline"].startswith("Nodig een ouder uit")


def test_domestic_violence_never_sends_anyone_to_the_parents():
    result = ask("ouders-informeren", {"onderwerp": "onveilig"})
    assert result["headline"].startswith("Informeer nog geen ouders")
    assert result["inform"] == []


def test_terms_that_have_passed_are_told():
    result = ask("schorsen", {**SUSPENDED, "brief-datum": "2026-11-02"}, MINOR, on=date(2026, 11, 22))
    assert by(result, "klacht")["text"].startswith("kon tot en met maandag 16 november 2026")
    assert by(result, "klacht")["state"] == "open"


@pytest.mark.parametrize(
    ("age", "objection", "sent"),
    [
        (MINOR, None, True),
        (ADULT, "nee", True),
        (ADULT, "schriftelijk", False),
        (ADULT, "mondeling", False),
        (ADULT, "?", False),
    ],
)
def test_the_letter_goes_to_the_parents_only_when_they_may_know(age, objection, sent):
    given = {**SUSPENDED, **({"bezwaar": objection} if objection else {}), "brief-datum": "?"}
    words = [task["what"] for task in ask("schorsen", given, age)["tasks"]]
    assert ("Stuur de brief ook aan de ouders/verzorgers." in words) is sent
