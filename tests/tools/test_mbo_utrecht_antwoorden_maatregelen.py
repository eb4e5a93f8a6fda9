"""How the answers of MBO Utrecht on leave, measures and study finance are composed."""

from __future__ import annotations

from datetime import date

import pytest
from asking import by, moments_of, next_tools, steps, task, told
from asking_mbo_utrecht import ADULT, MINOR, ask

from decision_tools import load

SERIOUS = {"grond-schorsing": "ja", "besluit": "nog-niet"}
SUSPENDED = {"grond-schorsing": "ja", "besluit": "terecht"}
INTENDED = {"grond-verwijdering": "ernstig", "gesprek-datum": "?", "besluit-cvb": "nog-niet"}


# Bijlage 4: verlof

ELEVEN = {"soort": "omstandigheid", "omstandigheid": "andere-reden", "dagen": 11, "gehad": 0}


@pytest.mark.parametrize("moment", ["vooraf", "twee-dagen"])
def test_over_ten_days_the_protocol_comes_first_and_the_box_says_who_decides(moment):
    result = ask("extra-verlof", ELEVEN, {"moment": moment})
    assert result["origin"] == "protocol"
    box = next(check for check in result["checks"] if "meer dan tien dagen" in check["asks"])
    assert "leerplichtambtenaar" in box["decides"]
    assert "Beslis over het verzoek." not in steps(result)
    assert not any("wie" in what for what in steps(result))
    decides = task(result, "om meer dan tien dagen")
    assert (decides["who"], decides["origin"]) == (["leerplichtambtenaar"], "wet")


@pytest.mark.parametrize(
    ("what", "why"),
    [
        ("verdere-familie", "tot en met de vierde graad"),
        ("ander-jubileum", "dit aantal jaren niet"),
        ("andere-bevalling", "alleen moeder of verzorgster"),
    ],
)
def test_what_bijlage_4_does_not_name_is_no_flat_no(what, why):
    result = ask("extra-verlof", ELEVEN, {"omstandigheid": what, "dagen": 1, "moment": "vooraf"})
    assert why in result["headline"] and "de directeur oordeelt" in result["headline"]
    judging = task(result, "belangrijke reden")
    assert (judging["who"], judging["origin"]) == (["directeur"], "protocol")


def test_the_director_decides_after_the_request_and_after_weighing_it():
    result = ask("extra-verlof", ELEVEN, {"moment": "twee-dagen", "dagen": 1})
    assert moments_of(result)["nu"] == [
        task(result, "Leg het verzoek voor")["what"],
        task(result, "Je kunt een verlofkaart krijgen")["what"],
    ]
    order = steps(result)
    assert order.index(task(result, "Oordeel of")["what"]) < order.index("Beslis over het verzoek.")


def test_feast_days_of_which_no_more_is_said_have_one_outcome():
    outcomes = {
        day: ask("extra-verlof", {"soort": "feestdag", "feestdag": day})["outcomes"][0]
        for day in load("mbo-utrecht/extra-verlof").inputs["feestdag"].options
    }
    assert [day for day, outcome in outcomes.items() if outcome == "mededeling"] == [
        *("holi", "diwali", "krishna-janmashtami", "maha-shivratri", "sjawoeot"),
        *("rosj-hasjana", "jom-kipoer", "sjemini-atseret", "simchat-tora"),
    ]
    result = ask("extra-verlof", {"soort": "feestdag", "feestdag": "jom-kipoer"})
    assert result["headline"] == "Jom Kipoer (Grote Verzoendag): een mededeling is genoeg"


# 4.3: schorsen


def test_once_the_suspension_is_right_the_phase_before_is_gone():
    result = ask("schorsen", SUSPENDED, {"brief-datum": "?"}, MINOR)
    assert result["headline"] == "Stuur het besluit op papier, na controle door juridische zaken"
    before = ("Leg de schorsing op", "Ontzeg", "Nodig", "Voer een gesprek", "Besluit of")
    assert [what for what in steps(result) if what.startswith(before)] == []
    assert "Nog niet gedaan? Informeer de ouders/verzorgers over de schorsing." in steps(result)


def test_the_letter_is_written_then_checked_then_sent():
    result = ask("schorsen", SUSPENDED, {"brief-datum": "?"}, MINOR)
    order = [
        next(i for i, what in enumerate(steps(result)) if word in what)
        for word in ("Schrijf", "Control", "Stuur")
    ]
    assert order == sorted(order)


def test_a_letter_that_is_there_ends_writing_checking_and_sending_it():
    result = ask("schorsen", SUSPENDED, {"brief-datum": "2026-11-16"}, MINOR)
    assert "klacht" in result["headline"]
    assert not any(what.startswith(("Schrijf", "Controleer", "Stuur de brief aan")) for what in steps(result))
    assert [done["by"]["text"] for done in result["done"]] == ["gedaan op maandag 16 november 2026"]
    assert "Stuur de brief ook aan de ouders/verzorgers." in steps(result)


def test_a_letter_of_tomorrow_is_no_letter_yet():
    given = {**SUSPENDED, **MINOR, "brief-datum": "2026-11-24"}
    assert ask("schorsen", given, on=date(2026, 11, 23))["status"] == "invalid"


@pytest.mark.parametrize(
    ("tool", "given"),
    [("schorsen", SERIOUS), ("verwijderen", INTENDED)],
)
@pytest.mark.parametrize(
    ("objection", "parents"), [("schriftelijk", False), ("mondeling", False), ("nee", True)]
)
def test_who_objected_talks_without_the_parents(tool, given, objection, parents):
    result = ask(tool, given, ADULT, {"bezwaar": objection})
    talk = task(result, "Voer een gesprek")["what"]
    assert ("ouders" in talk) is parents
    assert ("ouders/verzorgers" in told(result)) is parents


def test_a_lighter_sanction_may_and_a_talk_is_advised():
    result = ask("schorsen", {"grond-schorsing": "nee"})
    assert "kan" in result["headline"] and "raadzaam" in steps(result)[0]
    assert "Overweeg een andere klas of locatie." in steps(result)


# 4.4 en bijlage 1: verwijderen


@pytest.mark.parametrize(
    "given",
    [
        {**MINOR, "leerplichtig": "ja", "andere-school": "nee", "zoekstart": "2026-11-02"},
        {**MINOR, "leerplichtig": "?"},
        {**ADULT, "bezwaar": "nee"},
    ],
)
def test_without_a_decision_nobody_reports_or_complains(given):
    result = ask("verwijderen", INTENDED, given)
    assert "gemeente" not in " ".join(steps(result)) and "klacht" not in " ".join(steps(result))
    assert "gemeente" not in told(result)
    assert task(result, "aangetekende brief")["provided"] == "als het gesprek is geweest"


def test_who_may_not_be_expelled_yet_is_not_asked_for_a_decision():
    given = {**MINOR, "leerplichtig": "ja", "andere-school": "nee", "zoekstart": "?", "gesprek-datum": "?"}
    result = ask("verwijderen", {"grond-verwijdering": "ernstig"}, given)
    assert result["headline"].startswith("Leerplichtig: nog niet verwijderen")
    assert task(result, "andere school of instelling")["who"] == ["bestuur"]


DECIDED = {**INTENDED, "besluit-cvb": "verwijderen", "gesprek-datum": "2026-11-02"}


def test_once_there_is_a_decision_only_what_follows_is_left():
    result = ask(
        "verwijderen", DECIDED, {"leeftijd": "23-plus", "brief-datum": "2026-11-16"}, on=date(2026, 11, 20)
    )
    assert result["headline"] == "Meld het besluit direct aan de gemeente"
    assert not any(what.startswith(("Nodig", "Voer", "Informeer")) for what in steps(result))
    (letter,) = result["done"]
    assert letter["by"]["text"] == "gedaan op maandag 16 november 2026: op tijd"
    assert by(result, "klacht")["text"].startswith("kan tot en met maandag 30 november 2026")


def test_a_letter_before_the_talk_is_refused():
    result = ask("verwijderen", DECIDED, {"leeftijd": "23-plus", "brief-datum": "2026-10-30"})
    assert (result["status"], result["question"], result["clashes_with"]) == (
        "invalid",
        "brief-datum",
        "gesprek-datum",
    )


def test_a_talk_that_was_held_is_done_and_nobody_is_invited_to_it():
    result = ask("verwijderen", INTENDED, {"gesprek-datum": "2026-11-16"}, MINOR, {"leerplichtig": "nee"})
    assert [done["what"] for done in result["done"]] == [
        "Voer een gesprek met de student en eventueel de ouders/verzorgers."
    ]
    assert not any("Nodig" in what for what in steps(result))
    assert task(result, "aangetekende brief")["provided"] is None


# Bijlage 1: studiefinanciering

WEEKS = {"financiering": "ja", "niveau": "1-2", "vier-weken-om": "?", "acht-weken-om": "?"}


def test_at_eight_weeks_only_the_report_is_new_and_the_steps_before_may_be_missed():
    result = ask("studiefinanciering", WEEKS, {"weken": 8})
    assert result["headline"].startswith("Acht weken weg op niveau 1 of 2: meld dit bij DUO")
    for step in ("Stel vast", "Bericht de student"):
        assert task(result, step)["missed"] and task(result, step)["what"].startswith("Nog niet gedaan?")


def test_on_a_higher_level_the_five_weeks_may_be_missed():
    result = ask("studiefinanciering", WEEKS, {"weken": 8, "niveau": "3-4"})
    assert task(result, "Stel vast")["missed"]


@pytest.mark.parametrize(("weeks", "at"), [(3, "4 weken"), (4, "5 weken"), (5, "8 weken"), (8, None)])
def test_the_next_step_comes_from_the_rows(weeks, at):
    following = ask("studiefinanciering", WEEKS, {"weken": weeks})["following"]
    assert [step["at"].partition(",")[0] for step in following] == ([at] if at else [])


def test_the_third_day_is_a_term_of_the_law():
    result = ask("studiefinanciering", WEEKS, {"weken": 4, "vier-weken-om": "2026-10-23"})
    assert by(result, "Bericht de student")["date"] == "2026-10-28"
    assert task(result, "Bericht de student")["moment"] == "nu"
    assert "mbo-utrecht/verzuimbrief" in next_tools(result)


def test_eight_weeks_are_not_over_before_four():
    result = ask(
        "studiefinanciering",
        WEEKS,
        {"weken": 8, "vier-weken-om": "2026-11-20", "acht-weken-om": "2026-11-13"},
    )
    assert result["status"] == "invalid"


def test_without_knowing_the_finance_one_task_asks_it():
    result = ask("studiefinanciering", WEEKS, {"weken": 8, "financiering": "?"})
    assert "Vraag het de student." not in steps(result)
    assert "studiefinanciering of een tegemoetkoming in de schoolkosten" in task(result, "Kijk na")["what"]
