"""MBO Utrecht on leave, against Iedereen bij de les, bijlage 4."""

from __future__ import annotations

import pytest
from asking import ask, doing, kinds, task

HOLIDAY = {"soort": "vakantie", "beroep": "ja", "eerste-weken": "nee", "eerder-vakantie": "nee"}


def verlof(**answers):
    return ask("mbo-utrecht/extra-verlof", **answers)


def gebeurtenis(what, days, already=0, moment="vooraf"):
    return verlof(soort="omstandigheid", omstandigheid=what, dagen=days, gehad=already, moment=moment)


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
    assert result["headline"].startswith("Meer dan tien schooldagen") is not settled
    assert [check["law"]["article"] for check in result["checks"]] == ([] if settled else ["14"])


def test_within_two_days_afterwards_is_two_passages_that_disagree():
    result = gebeurtenis("verhuizing", 1, moment="twee-dagen")
    assert result["headline"] == "Leg het verzoek binnen twee dagen na het ontstaan voor aan de directeur"
    (check,) = result["checks"]
    assert (check["law"]["article"], check["decides"]) == ("14", "de directeur")
    assert "4.2" in check["touches"]
    assert "tegenspraak" in kinds(result, "C")


def test_in_advance_needs_no_such_check_and_later_is_too_late():
    assert gebeurtenis("verhuizing", 1)["checks"] == []
    assert verlof(soort="omstandigheid", moment="later")["headline"].startswith("Te laat gevraagd")


def test_the_leave_card_is_signed_and_does_not_go_back():
    result = gebeurtenis("verhuizing", 1)
    assert "verlofaanvraag" in result["letters"]
    assert "Je kunt een verlofkaart krijgen bij de receptie" in doing(result, "niet genoemd")
    assert "niet terug aan de student" in doing(result, "niet genoemd")


# Bijlage 4: religieuze gronden


def test_a_religious_day_is_a_notice_and_the_term_of_the_law_stands_beside_it():
    result = verlof(soort="feestdag", feestdag="suikerfeest")
    assert result["headline"].startswith("Suikerfeest") and "een mededeling is genoeg" in result["headline"]
    assert "kunt niet weigeren" in doing(result, "directeur")
    (check,) = result["checks"]
    assert (check["law"]["article"], check["tasks"]) == ("13", [task(result, "Deel de feestdag mee")["id"]])
    assert "twee dagen vooraf" in check["asks"]


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
    assert words in verlof(soort="feestdag", feestdag=day)["headline"]


def test_a_day_that_is_not_listed_and_carnival():
    other = verlof(soort="feestdag", feestdag="andere")
    assert any("Christelijke" in note["text"] for note in other["notes"])
    assert "carnaval" in verlof(soort="cultureel")["headline"]
