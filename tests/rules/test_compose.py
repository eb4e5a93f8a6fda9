"""From rows to what a person does: order, what falls away, what is taken together, what was missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sample_answers import BRIEF, LES, OUDERS, TERUG, brief, minderjarig, tasks, told, tool
from sample_tool import DOCUMENT, SECTION, dag, keer, soort

from decision_tools.rules import (
    ADDED,
    DERIVED,
    Due,
    FirstCheck,
    Note,
    Outcome,
    Rung,
    Source,
    Table,
    Task,
    Term,
    Today,
    Tool,
    Unit,
    ladder,
    missed,
)
from decision_tools.rules.decide import decide


def test_an_outcome_takes_the_place_of_tasks_of_another_one():
    made = tool(
        Outcome("time-out", "Time-out", tasks=(Task("mentor", "Houd apart."),), replaces=(TERUG,)),
        Outcome("elke-keer", "Elke keer", tasks=(TERUG, BRIEF)),
    )
    assert told(made) == ["Houd apart.", "Verstuur de brief."]


def test_an_outcome_takes_the_place_of_another_one_whole():
    plain = Outcome("gewoon", "Gewoon", tasks=(TERUG,), letters=("brief",))
    made = tool(Outcome("zwaar", "Zwaar", tasks=(BRIEF,), replaces=(plain,)), plain)
    result = decide(made, {"minderjarig": "?"})
    assert (result["outcomes"], result["also"], result["letters"]) == (["zwaar", "onbekend"], [], [])
    assert [task["what"] for task in result["tasks"]] == ["Verstuur de brief."]


def test_one_task_of_two_outcomes_is_told_once_and_soonest():
    note, other = Note("stil", "Niet gezegd."), SECTION.__class__("Ander stuk", "4", kind="added")
    made = tool(
        Outcome("a", "A", tasks=(Task("mentor", "Bel.", "na het gesprek", notes=(note,)),)),
        Outcome("b", "B", tasks=(Task("mentor", "Bel.", "meteen", source=other),)),
    )
    (task,) = tasks(made)
    assert (task["moment"], task["by"]["text"], task["ids"]) == ("nu", "meteen", ["a-1", "b-1"])
    assert [source["kind"] for source in task["sources"]] == ["school", "added"]
    assert task["notes"][0]["text"] == "Niet gezegd."


def test_a_condition_that_an_answer_meets_is_settled_and_one_that_fails_ends_the_task():
    made = tool(Outcome("a", "A", tasks=(OUDERS, BRIEF)))
    assert tasks(made)[0]["provided"] == "als de leerling jonger is dan 18"
    assert tasks(made, minderjarig="ja", brief="nee")[0]["provided"] is None
    assert told(made, minderjarig="nee") == ["Verstuur de brief."]


def test_an_answer_ends_the_tasks_that_do_what_it_settles():
    done = replace(BRIEF, about=(LES.do,))
    made = tool(Outcome("a", "A", tasks=(done, TERUG, OUDERS)), settled=((brief.yes(), LES),))
    assert told(made, minderjarig="ja", brief="ja") == ["Bel de ouders."]
    assert len(told(made, minderjarig="ja", brief="nee")) == 3


def test_a_day_on_which_it_was_done_says_in_time_or_how_late_and_never_do_it_now():
    term = Term("binnen {woorden}", 5, Unit.WORKING_DAYS, dag)
    klaar = replace(dag, id="klaar", label="Gemeld op")
    made = tool(Outcome("a", "A", tasks=(Task("mentor", "Meld.", term, done="klaar"), BRIEF)))
    made = replace(made, questions=(*made.questions, klaar))
    in_time = decide(
        made, {"minderjarig": "?", "dag": "2026-11-16", "klaar": "2026-11-23"}, date(2026, 12, 1)
    )
    assert in_time["done"][0]["by"]["text"] == "gedaan op maandag 23 november 2026: op tijd"
    assert [task["what"] for task in in_time["tasks"]] == ["Verstuur de brief."]
    late = decide(made, {"minderjarig": "?", "dag": "2026-11-16", "klaar": "2026-11-25"}, date(2026, 12, 1))
    assert late["done"][0]["by"]["text"] == "gedaan op woensdag 25 november 2026: 2 werkdagen te laat"
    open_ = decide(made, {"minderjarig": "?", "dag": "2026-11-16", "klaar": "?"}, date(2026, 12, 1))
    assert open_["tasks"][0]["by"]["state"] == "past"
    planned = decide(
        made, {"minderjarig": "?", "dag": "2026-11-16", "klaar": "2026-11-23"}, date(2026, 11, 20)
    )
    assert (planned["done"], planned["tasks"][0]["by"]["state"]) == ([], "open")


HOURS = Term("zo snel mogelijk, binnen 72 uur", 72, Unit.HOURS, dag)


@pytest.mark.parametrize(
    ("day", "text", "state"),
    [
        (17, "zo snel mogelijk, binnen 72 uur; voorzichtig gerekend woensdag 18 november 2026", "open"),
        (19, "zo snel mogelijk, binnen 72 uur; voorzichtig gerekend woensdag 18 november 2026", "open"),
        (20, "was op donderdag 19 november 2026, doe het nu (zo snel mogelijk, binnen 72 uur)", "past"),
    ],
)
def test_hours_from_a_day_are_late_only_once_the_third_day_is_over(day, text, state):
    made = tool(Outcome("a", "A", tasks=(Task("mentor", "Maak verslag.", HOURS),)))
    by = tasks(made, dag="2026-11-16", on=date(2026, 11, day))[0]["by"]
    assert (by["text"], by["state"]) == (text, state)


def test_a_term_that_starts_today_says_so_and_without_a_day_of_judgement_stays_in_words():
    vandaag = Today("vandaag", "Welke dag is het?", "Vandaag")
    term = Term("binnen vijf werkdagen na de melding", 5, Unit.WORKING_DAYS, vandaag)
    made = tool(Outcome("a", "A", tasks=(Task("gemeente", "Zoekt contact.", term),)))
    by = tasks(made, on=date(2026, 11, 27))[0]["by"]
    assert by["text"] == (
        "uiterlijk vrijdag 4 december 2026, gerekend vanaf vandaag (binnen vijf werkdagen na de melding)"
    )
    assert tasks(made)[0]["by"]["text"] == "binnen vijf werkdagen na de melding"


@pytest.mark.parametrize(
    ("due", "before", "after", "state"),
    [
        (Due.LATEST, "uiterlijk", "was op", "past"),
        (Due.ON, "op", "was op", "past"),
        (Due.AROUND, "rond", "was rond", "past"),
        (Due.FROM, "vanaf", "vanaf", "open"),
        (Due.RIGHT, "kan tot en met", "kon tot en met", "open"),
    ],
)
def test_only_a_duty_is_late(due, before, after, state):
    term = Term("na een week", 1, Unit.WEEKS, dag, due=due)
    made = tool(Outcome("a", "A", tasks=(Task("mentor", "Doe.", term),)))
    day = "donderdag 24 december 2026"
    by = tasks(made, dag="2026-12-17", on=date(2026, 12, 24))[0]["by"]
    assert (by["text"].startswith(f"{before} {day}"), by["words"]) == (True, "na een week")
    by = tasks(made, dag="2026-12-17", on=date(2026, 12, 25))[0]["by"]
    assert (by["text"].startswith(f"{after} {day}"), by["state"]) == (True, state)


RUNGS = (
    Rung("drie", keer.exactly(3), Outcome("drie", "Derde keer", tasks=(BRIEF,)), SECTION),
    Rung("zes", keer.at_least(6), Outcome("zes", "Zesde keer"), SECTION),
)


def test_a_ladder_names_the_next_rung():
    onbekend = Outcome("zoek", "Zoek het op", quiet=True)
    made = Tool(
        "proef/trede",
        "Proef",
        "",
        "",
        DOCUMENT,
        (keer,),
        (Table("t", "T", ladder(keer, RUNGS, onbekend)),),
        (),
    )
    assert decide(made, {"keer": 2})["following"][0]["at"] == "3"
    assert decide(made, {"keer": 3})["following"] == [
        {"row": "drie", "at": "6 of meer", "headline": "Zesde keer"}
    ]
    assert decide(made, {"keer": 6})["following"] == []


def test_a_step_that_was_passed_over_asks_whether_it_was_done():
    caught_up = missed(RUNGS[0].outcome, "De derde keer is voorbij: is dit al gedaan?", DERIVED)
    (task,) = tasks(tool(caught_up))
    assert task["what"] == "Nog niet gedaan? Verstuur de brief."
    assert (task["missed"], task["origin"], task["id"]) == (True, "afgeleid", "drie-alsnog-1")


@pytest.mark.parametrize("stands", [None, SECTION, Source("LPW", "artikel 18", kind="law"), ADDED])
def test_that_a_step_is_caught_up_is_ours_wherever_the_step_itself_stands(stands):
    step = Outcome("drie", "Derde keer", tasks=(replace(BRIEF, source=stands),))
    (task,) = tasks(tool(missed(step, "Nog niet gedaan?", DERIVED)))
    assert task["origin"] == "afgeleid"


def test_a_task_of_two_rows_is_credited_to_the_source_in_which_it_stands():
    caught_up = missed(RUNGS[0].outcome, "De derde keer is voorbij", DERIVED)
    (task,) = tasks(tool(caught_up, Outcome("zes", "Zesde keer", tasks=(BRIEF,))))
    assert (task["missed"], task["origin"]) == (False, "protocol")
    assert [source["kind"] for source in task["sources"]] == ["school", "derived"]


def test_each_task_and_the_headline_say_whose_they_are():
    added, law = Source("Toegevoegd", "noodnummers", kind="added"), Source("LPW", "artikel 18", kind="law")
    made = tool(
        Outcome(
            "a",
            "A",
            source=added,
            tasks=(BRIEF, Task("directeur", "Meld.", source=law), Task("docent", "Bel.", source=added)),
        )
    )
    result = decide(made, {"minderjarig": "?"})
    assert result["origin"] == "toegevoegd"
    assert {task["what"]: task["origin"] for task in result["tasks"]} == {
        "Verstuur de brief.": "protocol",
        "Meld.": "wet",
        "Bel.": "toegevoegd",
    }


def test_what_the_law_asks_stands_beside_the_step_and_at_the_task_that_it_touches():
    whole = FirstCheck("Boven een dag hoort de inspectie het.", "de melding", "de directeur")
    young = FirstCheck("Ouders krijgen het besluit.", "de brief", "de directeur", given=minderjarig.yes())
    made = tool(Outcome("a", "Schors twee dagen", tasks=(replace(BRIEF, checks=(young,)),), checks=(whole,)))
    result = decide(made, {"minderjarig": "ja", "brief": "nee"})
    assert result["headline"] == "Schors twee dagen"
    assert [(check["touches"], check["tasks"]) for check in result["checks"]] == [
        ("de melding", []),
        ("de brief", ["a-1"]),
    ]
    assert [check["touches"] for check in decide(made, {"minderjarig": "nee"})["checks"]] == ["de melding"]


def test_that_nothing_happens_is_told_apart():
    quiet = Outcome("niets", "Er gebeurt niets", quiet=True)
    result = decide(tool(Outcome("a", "A", tasks=(BRIEF,)), quiet), {"minderjarig": "?"})
    assert (result["headline"], result["also"]) == ("A", [])
    assert "Er gebeurt niets" in result["quiet"]


def test_what_is_the_same_is_told_once():
    assert soort.id == "soort"
    both = [
        Outcome(name, name, letters=("brief",), then=("Wacht.",), notes=(Note("stil", "Stil."),))
        for name in "ab"
    ]
    result = decide(tool(*both), {"minderjarig": "?"})
    assert (result["letters"], result["then"], len(result["notes"])) == (["brief"], ["Wacht."], 1)
