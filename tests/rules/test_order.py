"""The order of tasks: by moment, by day, by person, and never against the steps of the source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sample_answers import TERUG, moments, told, tool
from sample_tool import dag

from decision_tools.rules import (
    NOT_NAMED,
    Moment,
    Outcome,
    Task,
    Term,
    Unit,
)


def test_tasks_are_in_order_of_moment_then_of_person():
    made = tool(
        Outcome(
            "a",
            "A",
            tasks=(
                Task("mentor", "later", moment=Moment.LATER),
                Task("docent", "nu 1"),
                Task("mentor", "nu 2"),
                Task("docent", "nu 3"),
                Task("mentor", "vandaag", "dezelfde dag"),
            ),
        )
    )
    assert told(made) == ["nu 1", "nu 3", "nu 2", "vandaag", "later"]


@pytest.mark.parametrize(
    ("term", "moment"),
    [
        (NOT_NAMED, "nu"),
        ("direct na het gesprek", "nu"),
        ("Meteen", "nu"),
        ("onmiddellijk", "nu"),
        ("zo spoedig mogelijk", "nu"),
        ("dezelfde dag", "vandaag"),
        ("aan het einde van de les", "vandaag"),
        ("aan het eind van de meldkamerdienst", "vandaag"),
        ("na het gesprek", "daarna"),
        ("indirect", "daarna"),
        ("elk jaar", "later"),
    ],
)
def test_a_moment_is_read_from_the_words_of_a_term(term, moment):
    assert moments(tool(Outcome("a", "A", tasks=(Task("mentor", "Doe dit.", term),)))) == [moment]


def test_the_author_places_a_task_and_a_day_that_has_come_makes_it_now():
    term = Term("binnen {woorden}", 5, Unit.WORKING_DAYS, dag)
    made = tool(Outcome("a", "A", tasks=(Task("mentor", "Meld.", term, moment=Moment.TODAY),)))
    assert moments(made, dag="2026-11-23", on=date(2026, 11, 27)) == ["vandaag"]
    assert moments(made, dag="2026-11-23", on=date(2026, 11, 30)) == ["nu"]
    assert moments(made, dag="2026-11-23", on=date(2026, 12, 1)) == ["nu"]


def test_what_comes_after_is_in_order_of_its_day():
    far, near = (Term(f"{n} dagen", n, Unit.CALENDAR_DAYS, dag) for n in (9, 2))
    made = tool(Outcome("a", "A", tasks=(Task("mentor", "ver", far), Task("docent", "dichtbij", near))))
    assert told(made, dag="2026-11-23", on=date(2026, 11, 23)) == ["dichtbij", "ver"]


STEPS = (Task("mentor", "eerst"), Task("docent", "dan"), Task("mentor", "ten slotte"))


def test_only_steps_that_the_source_orders_are_kept_apart_from_what_the_same_person_does():
    assert told(tool(Outcome("a", "A", tasks=STEPS))) == ["eerst", "ten slotte", "dan"]
    assert told(tool(Outcome("a", "A", tasks=STEPS, in_order=True))) == ["eerst", "dan", "ten slotte"]


def test_a_person_goes_on_with_other_work_while_no_step_passes_the_one_before():
    other = Outcome("b", "B", tasks=(Task("mentor", "los"), Task("docent", "ook los")))
    made = tool(Outcome("a", "A", tasks=STEPS, in_order=True), other)
    assert told(made) == ["eerst", "los", "dan", "ook los", "ten slotte"]


def test_steps_in_order_keep_to_the_day_of_the_one_that_waits_for_them():
    near, far = (Term(f"{n} dagen", n, Unit.CALENDAR_DAYS, dag) for n in (2, 9))
    steps = (Task("mentor", "vooraf", moment=Moment.NEXT), Task("mentor", "dichtbij", near))
    made = tool(
        Outcome("b", "B", tasks=(Task("docent", "ver", far),)), Outcome("a", "A", tasks=steps, in_order=True)
    )
    assert told(made, dag="2026-11-23", on=date(2026, 11, 23)) == ["vooraf", "dichtbij", "ver"]


def test_a_step_that_may_have_been_passed_over_has_no_turn_among_those_of_now():
    steps = (STEPS[0], replace(STEPS[1], missed=True), STEPS[2])
    made = tool(Outcome("a", "A", tasks=steps, in_order=True))
    assert told(made) == ["eerst", "ten slotte", "Nog niet gedaan? dan"]


def test_what_follows_another_outcome_comes_after_it_in_the_same_moment_whichever_table_is_first():
    after = Outcome("a", "A", tasks=(Task("mentor", "gesprek"), Task("mentor", "brief", moment=Moment.NEXT)))
    before = Outcome("b", "B", tasks=(Task("docent", "wegsturen"), TERUG), before=(after,))
    assert told(tool(after, before)) == ["wegsturen", TERUG.what, "gesprek", "brief"]


def test_two_outcomes_that_order_a_shared_pair_in_opposite_ways_still_tell_each_task_once():
    one, other = Task("mentor", "dit"), Task("docent", "dat")
    made = tool(
        Outcome("a", "A", tasks=(one, other), in_order=True),
        Outcome("b", "B", tasks=(other, one), in_order=True),
    )
    assert told(made) == ["dit", "dat"]
