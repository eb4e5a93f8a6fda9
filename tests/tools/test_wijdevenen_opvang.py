"""WIJ de Venen on care after an incident and after a death, against its Handboek sociale veiligheid."""

from __future__ import annotations

import re
from datetime import date

import pytest
from asking import by, doing, outcome, provided, task

from decision_tools import decide, load

OPVANG = "wijdevenen/opvang-personeel"
ROUW = "wijdevenen/overlijden-en-rouw"
DAY = date(2026, 11, 16)


def opvang(*speelt, voorval="2026-11-16", terugkeer="2026-11-23", on=None):
    answers = {"speelt-mee": list(speelt), "voorval": voorval, "terugkeer": terugkeer}
    return decide("wijdevenen/opvang-leerling", answers, on)


def words_of(tool):
    """All that a reader can get to see of a tool's outcomes, with their notes apart."""
    return " ".join(
        text
        for outcome in tool.outcomes.values()
        for text in (outcome.headline, *outcome.then, *(f"{t.what} {t.provided}" for t in outcome.tasks))
    )


# Opvang leerling


def test_the_seventeen_steps_are_all_there_in_order():
    steps = [int(n) for t in opvang()["tasks"] for n in re.findall(r"^Stap (\d+)\.", t["what"])]
    assert sorted(set(steps)) == list(range(1, 18))
    assert steps == sorted(steps)


def test_within_72_hours_of_an_unknown_hour_is_the_earlier_day():
    assert by(opvang(), "Stap 10")["date"] == "2026-11-18"


def test_within_three_weeks_of_the_event():
    assert by(opvang(), "Stap 13")["text"] == "uiterlijk maandag 7 december 2026"


def test_two_weeks_after_the_return_safety_is_looked_into():
    term = by(opvang(), "Stap 15. Onderzoek")
    assert term["text"] == "op maandag 7 december 2026"
    assert {"directie", "leerkracht"} <= {
        who for task in opvang()["tasks"] if "Stap 15. Onderzoek" in task["what"] for who in task["who"]
    }


def test_unknown_days_give_the_terms_in_words():
    result = opvang(voorval="?", terugkeer="?")
    assert by(result, "Stap 10") == {
        "text": "zo snel mogelijk, in elk geval binnen 72 uur na het voorval",
        "date": None,
        "why": None,
        "past": False,
    }
    assert by(result, "Stap 15. Onderzoek")["text"] == "twee weken na de terugkeer"


def test_a_term_that_has_passed_says_do_it_now():
    assert (
        by(opvang(on=date(2026, 11, 22)), "Stap 10")["text"] == "was op woensdag 18 november 2026, doe het nu"
    )


@pytest.mark.parametrize("step", ["Stap 10", "Stap 13"])
def test_a_term_without_a_start_in_the_handbook_says_so(step):
    task = next(task for task in opvang()["tasks"] if step in task["what"])
    assert [note["kind"] for note in task["notes"]] == ["stil"]


@pytest.mark.parametrize(
    "words", ["opvangteam op", "naar huis te gaan", "Voorkom herhaling", "materiële schade"]
)
def test_steps_that_are_only_needed_sometimes_say_so(words):
    assert provided(opvang(), words).startswith("mits")


def test_the_director_is_told_at_once_and_tells_parents_and_the_bestuurder():
    assert by(opvang(), "Licht de directeur in")["text"] == "onmiddellijk"
    work = doing(opvang(), "directeur")
    assert "Vertel de ouders" in work and "bij de bestuurder" in work
    assert "pers" in doing(opvang(), "bestuurder")


@pytest.mark.parametrize("speelt", ["seksueel", "ernstig-geweld"])
def test_sexual_or_serious_violence_goes_to_the_vertrouwensinspecteur(speelt):
    assert "0900 111 3 111" in doing(opvang(speelt), "niet genoemd")
    assert "0900" not in doing(opvang("ongeval"), "niet genoemd")


def test_a_serious_accident_is_reported_at_once_inside_the_school():
    work = doing(opvang("ongeval"), "directie")
    assert "bedrijfshulpverleners en de MR" in work and "preventiemedewerker" in work
    assert "een ander is dan de directeur" in provided(opvang("ongeval"), "aan de preventiemedewerker")
    assert "MR" not in doing(opvang(), "directie")


def test_a_crime_asks_the_board_for_a_report_and_marks_the_claims_of_law():
    result = opvang("misdrijf")
    assert "aangifte" in doing(result, "bestuur")
    assert [note["kind"] for note in result["notes"] if "wet" in note["text"]] == ["verouderd"]
    assert result["headline"].startswith("Vang eerst de leerling op")
    assert "aangifte" not in doing(opvang("ongeval"), "bestuur")


def test_abuse_by_staff_goes_to_the_board_itself_and_at_once():
    result = opvang("seksueel")
    assert by(result, "door een medewerker")["text"] == "onmiddellijk"
    assert "schoolbestuur" in doing(result, "professional")


@pytest.mark.parametrize("speelt", ["seksueel", "ernstig-geweld"])
def test_abuse_and_serious_violence_show_the_report_to_the_police_too(speelt):
    result = opvang(speelt)
    assert "aangifte" in result["outcomes"] and "geen-misdrijf" not in result["outcomes"]
    assert provided(result, "Doe al het mogelijke").startswith("mits")


def test_not_knowing_shows_every_report_that_may_be_needed():
    result = decide("wijdevenen/opvang-leerling", {"speelt-mee": "?", "voorval": "?", "terugkeer": "?"})
    assert {"aangifte", "vertrouwensinspecteur", "ernstig-ongeval"} <= set(result["outcomes"])


@pytest.mark.parametrize("word", ["dader", "slachtoffer"])
def test_the_words_that_the_handbook_advises_against_are_avoided(word):
    tool = load("wijdevenen/opvang-leerling")
    questions = " ".join(f"{question.text} {question.help}" for question in tool.questions)
    assert word not in f"{words_of(tool)} {questions} {tool.intro}".lower()


def test_care_for_staff_counts_from_the_incident_and_from_the_return():
    result = outcome(OPVANG, DAY, speelt_mee_personeel=[], voorval="2026-11-16", terugkeer_werk="2026-11-30")
    assert task(result, "Stap 10.")["by"]["date"] == "2026-11-18"  # 72 hours, hour unknown: the earlier day
    assert task(result, "Stap 11.")["by"]["date"] == "2026-12-07"
    assert task(result, "Onderzoek of de medewerker")["by"]["date"] == "2026-12-14"
    assert any("niet vanaf welk moment" in note["text"] for note in task(result, "Stap 10.")["notes"])
    assert task(result, "eerste aanwees")["who"] == ["directeur"]
    assert task(result, "Sta de pers te woord")["who"] == ["bestuurder"]


def test_care_for_staff_without_days_keeps_the_words():
    result = outcome(OPVANG, DAY, speelt_mee_personeel=[], voorval="?", terugkeer_werk="?")
    assert task(result, "Stap 10.")["by"]["date"] is None
    assert "72 uur" in task(result, "Stap 10.")["by"]["text"]


@pytest.mark.parametrize(
    ("speelt", "aangifte", "ongeval"),
    [
        ([], False, False),
        (["misdrijf"], True, False),
        (["ongeval"], False, True),
        (["misdrijf", "ongeval"], True, True),
        ("?", True, True),
    ],
)
def test_reports_outside_the_school(speelt, aangifte, ongeval):
    found = outcome(OPVANG, DAY, speelt_mee_personeel=speelt, voorval="?", terugkeer_werk="?")["outcomes"]
    assert ("aangifte" in found, "ernstig-ongeval" in found) == (aangifte, ongeval)


@pytest.mark.parametrize("bericht", ["nog-niet", "?"])
def test_a_death_is_verified_before_anything_else(bericht):
    emergency, *steps = outcome(ROUW, DAY, bericht=bericht)["tasks"]
    assert "113" in emergency["what"]
    assert [t["what"][:7] for t in steps] == ["Stap 1."]


def test_the_steps_after_a_death_end_about_a_month_after_the_funeral():
    result = outcome(ROUW, DAY, bericht="klopt", uitvaart="2026-11-20")
    steps = {number for t in result["tasks"] for number in re.findall(r"^Stap (\d)", t["what"])}
    assert steps == {"2", "3", "4", "5", "6", "7", "8"}
    assert task(result, "Kijk rond deze dag")["by"]["date"] == "2026-12-20"
    assert [t["who"] for t in result["tasks"] if "Stap 3" in t["what"]] == [["sleuteltrio"]] * 7
    assert any("sleuteltrio" in note["text"] for note in result["notes"])


def test_a_false_report_ends_the_steps():
    assert outcome(ROUW, DAY, bericht="vals")["tasks"] == []
