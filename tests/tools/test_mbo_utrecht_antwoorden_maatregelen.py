"""How the answers of MBO Utrecht on leave, measures, parents, signals and study finance are composed."""

from __future__ import annotations

from datetime import date

import pytest
from asking import by, doing, moments_of, next_tools, task, told
from asking_mbo_utrecht import ask

from decision_tools import load

MINOR = {"leeftijd": "onder-18"}
ADULT = {"leeftijd": "18-tot-23"}
SERIOUS = {"grond-schorsing": "ja", "besluit": "nog-niet"}
SUSPENDED = {"grond-schorsing": "ja", "besluit": "terecht"}
INTENDED = {"grond-verwijdering": "ernstig", "gesprek-datum": "?", "besluit-cvb": "nog-niet"}


def words(result):
    return [task["what"] for task in result["tasks"]]


def origins(result):
    return {task["what"]: task["origin"] for task in result["tasks"]}


# Bijlage 4: verlof

ELEVEN = {"soort": "omstandigheid", "omstandigheid": "andere-reden", "dagen": 11, "gehad": 0}


@pytest.mark.parametrize("moment", ["vooraf", "twee-dagen"])
def test_over_ten_days_the_protocol_comes_first_and_the_box_says_who_decides(moment):
    result = ask("extra-verlof", ELEVEN, {"moment": moment})
    assert result["origin"] == "protocol"
    box = next(check for check in result["checks"] if "meer dan tien dagen" in check["asks"])
    assert "leerplichtambtenaar" in box["decides"]
    assert "Beslis over het verzoek." not in words(result)
    assert not any("wie" in what for what in words(result))
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
        task(result, "Haal een verlofkaart")["what"],
    ]
    order = words(result)
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
    assert [what for what in words(result) if what.startswith(before)] == []
    assert "Nog niet gedaan? Informeer de ouders/verzorgers over de schorsing." in words(result)


def test_the_letter_is_written_then_checked_then_sent():
    result = ask("schorsen", SUSPENDED, {"brief-datum": "?"}, MINOR)
    order = [
        next(i for i, what in enumerate(words(result)) if word in what)
        for word in ("Schrijf", "Control", "Stuur")
    ]
    assert order == sorted(order)


def test_a_letter_that_is_there_ends_writing_checking_and_sending_it():
    result = ask("schorsen", SUSPENDED, {"brief-datum": "2026-11-16"}, MINOR)
    assert "klacht" in result["headline"]
    assert not any(what.startswith(("Schrijf", "Controleer", "Stuur de brief aan")) for what in words(result))
    assert [done["by"]["text"] for done in result["done"]] == ["gedaan op maandag 16 november 2026"]
    assert "Stuur de brief ook aan de ouders/verzorgers." in words(result)


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
    assert "kan" in result["headline"] and "raadzaam" in words(result)[0]
    assert "Overweeg een andere klas of locatie." in words(result)


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
    assert "gemeente" not in " ".join(words(result)) and "klacht" not in " ".join(words(result))
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
    assert not any(what.startswith(("Nodig", "Voer", "Informeer")) for what in words(result))
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
    assert not any("Nodig" in what for what in words(result))
    assert task(result, "aangetekende brief")["provided"] is None


# 2.3 en bijlage 6: ouders, zien en doen

SUICIDE = [
    ("ouders-informeren", {"onderwerp": "crisis"}),
    ("signaleringswijzer", {"deel": "crisis", "situatie": "noodkreet"}),
]


@pytest.mark.parametrize("age", [MINOR, ADULT])
def test_who_has_to_know_of_a_suicide_crisis_is_said_once_and_names_nobody(age):
    said = []
    for tool, given in SUICIDE:
        result = ask(tool, given, age)
        rule = [t for t in result["tasks"] if t["who"] == ["niet genoemd"] and t["origin"] == "protocol"]
        said.append([(t["what"], t["provided"]) for t in rule])
    assert said[0] == said[1]
    told = " ".join(what for what, _ in said[0])
    assert "samen met de student" in told and "de ene ouder" in told


def test_only_from_18_the_student_has_some_more_say():
    for tool, given in SUICIDE:
        assert "eigen keuze" in doing(ask(tool, given, ADULT), "niet genoemd")
        assert "eigen keuze" not in doing(ask(tool, given, MINOR), "niet genoemd")


@pytest.mark.parametrize("subject", ["verzuim", "schorsing", "verwijdering"])
def test_who_informs_the_parents_is_not_named(subject):
    result = ask("ouders-informeren", {"onderwerp": subject}, MINOR)
    assert task(result, "Informeer de ouders/verzorgers")["who"] == ["niet genoemd"]
    assert any("SLB-er is hun contactpersoon" in note["text"] for note in result["notes"])


def test_two_rules_for_parents_from_18_are_told_apart_in_the_same_words():
    absence = ask("ouders-informeren", {"onderwerp": "verzuim", "bezwaar": "nee"}, ADULT)
    refused = {"veilig": "nee", "toestemming": "nee"}
    behaviour = ask("ouders-informeren", {"onderwerp": "gedrag"}, refused, ADULT)
    signal = ask("signaleringswijzer", {"deel": "gedrag", "pesten": "nee"}, refused, ADULT)
    rules = [
        {n["text"] for n in r["notes"] if n["kind"] == "tegenspraak"} for r in (absence, behaviour, signal)
    ]
    assert rules[0] == rules[1] == rules[2] and len(rules[0]) == 1


def test_advice_that_changes_what_to_do_now_is_a_task_of_ours():
    parents = origins(ask("ouders-informeren", {"onderwerp": "onveilig"}))
    assert [o for what, o in parents.items() if "Veilig Thuis" in what] == ["toegevoegd"]
    home = ask("signaleringswijzer", {"deel": "crisis", "situatie": "huiselijk-geweld"})
    assert origins(home)["Bel Veilig Thuis voor advies: 0800-2000."] == "toegevoegd"


@pytest.mark.parametrize("what", ["in-de-war", "plan", "noodkreet", "huiselijk-geweld", "geweld"])
def test_where_danger_is_near_112_comes_first(what):
    result = ask("signaleringswijzer", {"deel": "crisis", "situatie": what}, MINOR)
    assert words(result)[0] == "Bel 112."
    assert task(result, "Bel 112")["provided"] == "als er direct gevaar is"
    assert task(result, "Bel 112")["origin"] == "toegevoegd"


def test_a_plan_is_read_as_unsafe_by_us():
    result = ask("signaleringswijzer", {"deel": "crisis", "situatie": "plan"}, MINOR)
    assert result["origin"] == "afgeleid"
    assert origins(result)["Overleg met de onderwijsdirecteur."] == "afgeleid"
    assert not any("zorgroute" in what for what in words(result))


def test_the_talk_comes_first_and_the_team_after_it():
    result = ask("signaleringswijzer", {"deel": "gedrag", "pesten": "ja", "veilig": "nee"}, MINOR)
    assert len(moments_of(result)["nu"]) == 2
    assert "Schakel de Vertrouwenscontactpersoon in." in moments_of(result)["vandaag"]
    assert "Nodig een ouder uit voor een gesprek." in moments_of(result)["daarna"]
    assert task(result, "Nodig een ouder uit")["one_of"]


# Bijlage 1: studiefinanciering

WEEKS = {"financiering": "ja", "niveau": "1-2", "vier-weken-om": "?", "acht-weken-om": "?"}


def test_at_eight_weeks_only_the_report_is_new_and_the_message_may_be_missed():
    result = ask("studiefinanciering", WEEKS, {"weken": 8})
    assert result["headline"].startswith("Acht weken weg op niveau 1 of 2: meld dit bij DUO")
    assert not any("Stel vast" in what for what in words(result))
    message = task(result, "Bericht de student")
    assert message["missed"] and message["what"].startswith("Nog niet gedaan?")


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
    assert "Vraag het de student." not in words(result)
    assert "studiefinanciering of een tegemoetkoming in de schoolkosten" in task(result, "Kijk na")["what"]
