"""What holds for every answer of every tool: how its headline, its conditions and what the law asks read."""

from __future__ import annotations

import re
from datetime import date

import pytest

from decision_tools import load, slugs
from decision_tools.rules.compose import compose
from decision_tools.rules.deadlines import tell_term
from decision_tools.rules.tree import every_way

SLUGS = slugs()
MOST_WORDS_OF_LAW = 60
NUMBERS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht")
A_DAY = date(2026, 11, 16)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_headline_is_a_step_and_no_question(slug):
    headlines = [outcome.headline for outcome in load(slug).outcomes.values()]
    assert [h for h in headlines if h.endswith("?") or h.startswith("Eerst nakijken")] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_a_headline_is_never_of_the_law(slug):
    tool = load(slug)
    leading = {row.id: row for way in every_way(tool) for row in compose(way).rows[:1]}
    assert [id_ for id_, r in leading.items() if (r.outcome.source or r.source).origin == "wet"] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_the_number_of_questions_is_as_the_intro_says(slug):
    tool = load(slug)
    asked = {question.id for question in tool.asked if question.default is None}
    usual = (way.read for way in every_way(tool) if all(way.read[q] == d for q, d in defaults(tool, way)))
    counts = [len(asked & read.keys()) for read in usual]
    told = re.search(r"(Hooguit )?(\w+)(?: (?:of|tot) (\w+))?(?: korte)? vra(?:ag|gen)[.,]", tool.intro)
    if told and told[2].lower() in NUMBERS:
        most = NUMBERS.index((told[3] or told[2]).lower())
        assert most == max(counts)
        assert told[1] or NUMBERS.index(told[2].lower()) == min(counts)


def defaults(tool, way):
    return [(q.id, q.default) for q in tool.asked if q.default is not None and q.id in way.read]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_condition_reads_as_als(slug):
    tasks = [task for outcome in load(slug).outcomes.values() for task in outcome.tasks]
    assert [t.provided for t in tasks if t.provided and not t.provided.startswith("als ")] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_what_the_law_asks_beside_one_step_is_short(slug):
    outcomes = load(slug).outcomes.values()
    boxes = [outcome.checks for outcome in outcomes]
    boxes += [task.checks for outcome in outcomes for task in outcome.tasks]
    told = [" ".join(f"{c.asks} {c.touches} {c.decides}" for c in box) for box in boxes]
    assert [words for words in told if len(words.split()) > MOST_WORDS_OF_LAW] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_what_the_law_asks_is_a_sentence_and_the_rest_completes_one(slug):
    checks = [check for outcome in load(slug).outcomes.values() for check in outcome.all_checks]
    assert all(check.asks.endswith(".") for check in checks)
    assert [c for c in checks if c.touches.endswith(".") or c.decides.endswith(".")] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_nobody_is_late_before_the_day_is_over(slug):
    tool = load(slug)
    tasks = {(task, tuple(way.read.items())) for way in every_way(tool) for task in _dated(way)}
    for task, read in tasks:
        told = tell_term(task, dict(read), tool.settings, A_DAY)
        assert told.state != "past" or (told.day and told.day < A_DAY), task.what


def _dated(way):
    return [t for row in way.rows.values() for t in row.outcome.tasks if not isinstance(t.by, str)]
