"""WIJ de Venen on care after an incident, against its Handboek sociale veiligheid."""

from __future__ import annotations

import re
from datetime import date

import pytest
from asking import NIEMAND, by, doing, outcome, provided, task

from decision_tools import decide, load

OPVANG = "wijdevenen/opvang-personeel"
DAY = date(2026, 11, 16)
STEP = re.compile(r"Stap (\d+)\.")


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


def numbers(tasks):
    return [int(n) for what in tasks for n in re.findall(r"^(?:Nog niet gedaan\? )?Stap (\d+)\.", what)]


@pytest.mark.parametrize(("slug", "last"), [("opvang-leerling", 17), ("opvang-personeel", 15)])
def test_every_step_is_there_on_the_day_itself_and_written_in_its_order(slug, last):
    steps = numbers(t.what for t in load(f"wijdevenen/{slug}").outcomes["stappen"].tasks)
    assert set(steps) == set(range(1, last + 1))
    assert steps == sorted(steps)
    assert set(numbers(t["what"] for t in opvang(on=DAY)["tasks"])) == set(range(1, 18))


def test_within_72_hours_of_an_unknown_hour_is_the_earlier_day():
    assert by(opvang(), "Stap 10")["date"] == "2026-11-18"


@pytest.mark.parametrize("day", [16, 18, 19])
def test_72_hours_keep_as_soon_as_possible_and_are_not_late_before_the_third_day_is_over(day):
    term = by(opvang(on=date(2026, 11, day), terugkeer="?"), "Stap 10")
    words = "zo snel mogelijk, binnen 72 uur; voorzichtig gerekend woensdag 18 november 2026"
    assert (term["text"], term["state"]) == (words, "open")


def test_72_hours_are_late_once_the_third_day_is_over():
    term = by(opvang(on=date(2026, 11, 20), terugkeer="?"), "Stap 10")
    assert term["text"].startswith("was op donderdag 19 november 2026, doe het nu")
    assert ("zo snel mogelijk" in term["text"], term["state"]) == (True, "past")


def test_within_three_weeks_of_the_event():
    assert by(opvang(), "Stap 13")["text"] == "uiterlijk maandag 7 december 2026 (binnen drie weken)"


def test_two_weeks_after_the_return_safety_is_looked_into():
    term = by(opvang(), "Stap 15. Onderzoek")
    assert term["text"] == "op maandag 7 december 2026 (twee weken na de terugkeer)"
    assert task(opvang(), "Stap 15. Onderzoek")["who"] == ["directie", "leerkracht"]


# The phases: stappen 1 to 9 on the day, 10 to 13 after it, 14 at the return, 15 two weeks later.


@pytest.mark.parametrize(
    ("on", "headline", "now"),
    [
        ("2026-11-16", "Vang eerst de leerling op", ["Stap 1. Help"]),
        ("2026-11-17", "De dagen na het voorval", ["Stap 10"]),
        ("2026-11-22", "De dagen na het voorval", ["Stap 10"]),
        ("2026-11-23", "De leerling is terug", ["Stap 14"]),
        ("2026-12-06", "De leerling is terug", ["Stap 14"]),
        ("2026-12-07", "Twee weken terug", ["Stap 15. Onderzoek"]),
        ("2027-02-01", "Twee weken terug", ["Stap 15. Onderzoek"]),
    ],
)
def test_the_headline_is_that_of_the_phase(on, headline, now):
    result = opvang(on=date.fromisoformat(on))
    assert result["headline"].startswith(headline)
    for words in now:
        assert task(result, words)["moment"] == "nu"


def test_what_is_over_is_gone_and_what_may_have_been_missed_is_asked():
    result = opvang(on=date(2026, 12, 7))
    assert not any("uit de situatie" in t["what"] for t in result["tasks"])
    told = task(result, "Vertel het de ouders")
    assert told["what"].startswith("Nog niet gedaan? Stap 3.")
    assert (told["missed"], told["origin"]) == (True, "afgeleid")


@pytest.mark.parametrize("terugkeer", ["?", "2026-11-20"])
def test_without_the_day_of_the_event_the_return_tells_the_phase(terugkeer):
    result = opvang(voorval="?", terugkeer=terugkeer, on=DAY)
    assert result["headline"].startswith("Vang eerst")
    assert opvang(voorval="?", on=date(2026, 12, 7))["headline"].startswith("Twee weken terug")


def test_the_first_day_has_few_things_to_do_at_once():
    tasks = opvang(on=DAY)["tasks"]
    assert [t["what"][:7] for t in tasks if t["moment"] == "nu"] == ["Stap 1.", "Stap 1."]
    before = [t for t in tasks if t["moment"] in ("nu", "vandaag")]
    assert sum(len(t["what"].split()) for t in before) <= 120


# "Ongevallen worden geregistreerd door de schooldirecteuren", apart from agressie en geweld.


@pytest.mark.parametrize("on", [16, 17, 23])
def test_after_an_accident_the_steps_are_advice_and_the_register_is_another(on):
    result = opvang("ongeval", on=date(2026, 11, on))
    steps = [t for t in result["tasks"] if "Stap" in t["what"] and "Stap 1." not in t["what"]]
    assert steps and {t["origin"] for t in steps} == {"toegevoegd"}
    assert not any("bij WIJ de Venen" in t["what"] for t in result["tasks"])
    assert task(result, "Registreer het ongeval, apart")["who"] == ["directeur"]
    assert any("Of het ook na een ongeval geldt" in note["text"] for note in result["notes"])


def test_after_an_accident_first_help_and_the_reports_stay():
    result = opvang("ongeval", on=DAY)
    assert result["headline"].startswith("Ongeval: vang eerst de leerling op")
    first = task(result, "Stap 1. Help")
    assert (first["origin"], "Dit moet" in first["what"]) == ("toegevoegd", False)
    report = task(result, "Meld het arbeidsongeval")
    assert (report["by"]["text"], report["moment"], report["provided"]) == ("direct", "nu", None)
    staff = outcome(OPVANG, DAY, speelt_mee_personeel=["ongeval"], voorval="2026-11-16", terugkeer_werk="?")
    assert task(staff, "Arbeidsinspectie")["who"] == [NIEMAND]  # "dient plaats te vinden"


def test_an_accident_that_is_also_a_crime_has_both_registers():
    work = doing(opvang("ongeval", "misdrijf", on=DAY), "directeur")
    assert "bij WIJ de Venen" in work and "Registreer het ongeval, apart" in work


def test_unknown_days_give_the_terms_in_words():
    result = opvang(voorval="?", terugkeer="?")
    words = "zo snel mogelijk, binnen 72 uur"
    assert by(result, "Stap 10") == {
        "text": words,
        "words": words,
        "date": None,
        "why": None,
        "state": "open",
    }
    assert by(result, "Stap 15. Onderzoek")["text"] == "twee weken na de terugkeer"


@pytest.mark.parametrize("step", ["Stap 10", "Stap 13"])
def test_a_term_without_a_start_in_the_handbook_says_so(step):
    task = next(task for task in opvang()["tasks"] if step in task["what"])
    assert [note["kind"] for note in task["notes"]] == ["stil"]


@pytest.mark.parametrize(
    "words", ["opvangteam op", "naar huis te gaan", "Voorkom herhaling", "materiële schade"]
)
def test_steps_that_are_only_needed_sometimes_say_so(words):
    assert provided(opvang(), words).startswith("als")


def test_the_director_is_told_at_once_and_tells_parents_and_the_bestuurder():
    assert by(opvang(), "Licht de directeur in")["text"] == "onmiddellijk"
    work = doing(opvang(), "directeur")
    assert "Vertel het de ouders" in work and "bij de bestuurder" in work
    assert "pers" in doing(opvang(), "bestuurder")


@pytest.mark.parametrize("speelt", ["seksueel", "ernstig-geweld"])
def test_sexual_or_serious_violence_goes_to_the_vertrouwensinspecteur(speelt):
    assert "0900 111 3 111" in doing(opvang(speelt), "niet genoemd")
    assert "0900" not in doing(opvang("ongeval"), "niet genoemd")


def test_a_serious_accident_is_reported_at_once_inside_the_school():
    work = doing(opvang("ongeval"), "directie")
    assert "bedrijfshulpverleners, MR en preventiemedewerker" in work
    assert "als dat niet de directeur is" in work
    assert "MR" not in doing(opvang(), "directie")


def test_a_crime_asks_the_board_for_a_report_and_marks_the_claims_of_law():
    result = opvang("misdrijf")
    assert "aangifte" in doing(result, "bestuur")
    assert {note["kind"] for note in result["notes"] if "over de wet" in note["text"]} == {"verouderd"}
    assert any("onverwijld aangifte" in note["text"] for note in result["notes"])
    assert provided(result, "Doe al het mogelijke") is None
    assert result["headline"].startswith("Vang eerst de leerling op")
    assert "aangifte" not in doing(opvang("ongeval"), "bestuur")


def test_abuse_by_staff_goes_to_the_board_itself_and_at_once():
    result = opvang("seksueel")
    assert by(result, "zelf bij het schoolbestuur")["text"] == "onmiddellijk"
    assert "schoolbestuur" in doing(result, "professional")


@pytest.mark.parametrize("speelt", ["seksueel", "ernstig-geweld"])
def test_abuse_and_serious_violence_show_the_report_to_the_police_too(speelt):
    result = opvang(speelt)
    assert "aangifte" in result["outcomes"] and "geen-misdrijf" not in result["outcomes"]
    assert provided(result, "Doe al het mogelijke") == "als het een misdrijf is"


def test_not_knowing_shows_every_report_that_may_be_needed():
    result = decide("wijdevenen/opvang-leerling", {"speelt-mee": "?", "voorval": "?", "terugkeer": "?"})
    assert {"aangifte", "vertrouwensinspecteur", "ernstig-ongeval"} <= set(result["outcomes"])


@pytest.mark.parametrize("word", ["dader", "slachtoffer"])
def test_the_words_that_the_handbook_advises_against_are_avoided(word):
    tool = load("wijdevenen/opvang-leerling")
    questions = " ".join(f"{question.text} {question.help}" for question in tool.questions)
    assert word not in f"{words_of(tool)} {questions} {tool.intro}".lower()


@pytest.mark.parametrize(
    ("slug", "asked"),
    [
        ("wijdevenen/opvang-leerling", {"speelt_mee": [], "terugkeer": "?"}),
        (OPVANG, {"speelt_mee_personeel": [], "terugkeer_werk": "?"}),
    ],
)
def test_on_the_day_itself_the_first_nine_steps_are_of_that_day_and_all_stand_in_order(slug, asked):
    result = outcome(slug, DAY, voorval="2026-11-16", peildatum="2026-11-16", **asked)
    steps = [(int(found[1]), t["moment"]) for t in result["tasks"] if (found := STEP.match(t["what"]))]
    assert [number for number, _ in steps] == sorted(number for number, _ in steps)
    assert {moment for number, moment in steps if number < 10} == {"nu", "vandaag"}
    assert "vandaag" not in {moment for number, moment in steps if number >= 10}


@pytest.mark.parametrize("on", ["2026-11-16", "2026-11-17", "2026-11-23", "2026-12-07"])
@pytest.mark.parametrize(
    ("slug", "question", "back"),
    [
        ("wijdevenen/opvang-leerling", "speelt_mee", "terugkeer"),
        (OPVANG, "speelt_mee_personeel", "terugkeer_werk"),
    ],
)
def test_an_accident_has_nobody_on_the_other_side(slug, question, back, on):
    asked = {question: ["ongeval"], back: "2026-11-23", "voorval": "2026-11-16", "peildatum": on}
    told = " ".join(t["what"] for t in outcome(slug, DAY, **asked)["tasks"])
    for words in ("de ander", "beide kanten", "de persoon met wie"):
        assert words not in told
