"""How the answers of WIJ de Venen about events, measures and care read, over all their ways."""

from __future__ import annotations

from datetime import date
from statistics import median

import pytest

from decision_tools import load
from decision_tools.rules import Moment
from decision_tools.rules.check_answers import check_answers
from decision_tools.rules.compose import Answer, compose
from decision_tools.rules.evaluate import run
from decision_tools.rules.tree import walks
from decision_tools.wijdevenen.shared.employees import MELD_ZELF

TOOLS = (
    "calamiteit",
    "schorsen-en-verwijderen",
    "ongewenst-gedrag-professionals",
    "opvang-leerling",
    "opvang-personeel",
    "overlijden-en-rouw",
    "ouderavond",
)
SOON = (Moment.NOW, Moment.TODAY)


@pytest.fixture(scope="module", params=TOOLS)
def tool(request):
    return load(f"wijdevenen/{request.param}")


@pytest.fixture(scope="module")
def ways(tool):
    return [run(tool, way) for way in walks(tool)]


@pytest.fixture(scope="module")
def answers(ways) -> list[Answer]:
    return [answer for way in ways if (answer := compose(way)).tasks]


def test_nobody_hears_two_things_or_one_thing_twice(tool, ways):
    assert list(check_answers(tool, ways)) == []


def test_what_is_for_now_fits_on_the_first_screen(answers):
    now = sorted(sum(doing.moment is Moment.NOW for doing in answer.tasks) for answer in answers)
    assert median(now) <= 3
    assert now[int(0.9 * (len(now) - 1))] <= 7


def test_what_comes_before_daarna_is_short(answers):
    words = sorted(
        sum(len(doing.task.told.split()) for doing in answer.tasks if doing.moment in SOON)
        for answer in answers
    )
    assert words[int(0.9 * (len(words) - 1))] <= 120


def test_a_headline_is_a_step_and_no_question(tool):
    assert [outcome.headline for outcome in tool.outcomes.values() if "?" in outcome.headline] == []


def test_conditions_are_written_with_als(tool):
    tasks = [task for outcome in tool.outcomes.values() for task in outcome.tasks if task.provided]
    own = {task.provided for task in tasks if task != MELD_ZELF}  # that one is held where it stands
    assert [words for words in own if not words.startswith("als ")] == []


def test_no_task_is_late_before_its_day(answers):
    on = date(2026, 11, 16)
    for answer in answers:
        for doing in compose(answer.run, on).tasks:
            assert doing.term.state != "past" or (doing.term.day and doing.term.day < on)
