"""What holds for each tool: its checks pass, its paths are the committed ones, broken copies are found."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path

import pytest
from mutants import limits, moved, with_rows

from decision_tools import load, slugs
from decision_tools.lines import tool_lines
from decision_tools.rules import Outcome, Source
from decision_tools.rules.check import check, example_faults
from decision_tools.rules.emergency import ALARM
from decision_tools.rules.ways import ways

PATHS = Path(__file__).parents[1] / "paths"
SLUGS = slugs()
SOURCED = [(slug, row.id) for slug in SLUGS for row in load(slug).rows.values() if not row.derived]


def changed(tool, row_id, *instead):
    """A copy of a tool in which other rows come in the place of the one with this id."""
    return with_rows(tool, tool.rows[row_id], instead)


@functools.cache
def walked(slug):
    """The ways through a tool, which stay the same where no row or condition changes."""
    return ways(load(slug))


@pytest.mark.parametrize("slug", SLUGS)
def test_checks_pass(slug):
    assert check(load(slug), walked(slug)) == []


@pytest.mark.parametrize("slug", SLUGS)
def test_paths_are_the_committed_ones(slug):
    committed = (PATHS / f"{slug}.txt").read_text(encoding="utf-8").splitlines()
    assert tool_lines(load(slug)) == committed, "draai `make paths` en lees het verschil"


def test_no_list_of_paths_is_of_a_tool_that_is_gone():
    listed = {f"{path.parent.name}/{path.stem}" for path in PATHS.glob("*/*.txt")}
    assert sorted(listed - set(SLUGS)) == [], "draai `make paths`: dat haalt de lijst weg"


@pytest.mark.parametrize(("slug", "row_id"), SOURCED)
def test_each_row_has_an_example_that_gives_it(slug, row_id):
    tool = load(slug)
    examples = [example for example in tool.examples if row_id in example.rows]
    assert examples
    for example in examples:
        assert list(example_faults(tool, example)) == []


@pytest.mark.parametrize(("slug", "row_id"), SOURCED)
def test_a_removed_row_is_found(slug, row_id):
    messages = check(changed(load(slug), row_id))
    assert messages
    assert all(message.startswith(f"{slug}: ") for message in messages)
    assert any("geen rij" in message or row_id in message for message in messages)


@pytest.mark.parametrize(("slug", "row_id"), SOURCED)
def test_an_overlapping_row_is_found(slug, row_id):
    tool = load(slug)
    row = tool.rows[row_id]
    twin = replace(row, id="dubbel", outcome=Outcome("anders", "Iets anders"))
    messages = check(changed(tool, row_id, row, twin))
    assert any(f"de rijen {row_id} en dubbel passen allebei bij" in message for message in messages)


@pytest.mark.parametrize(("slug", "row_id"), SOURCED)
def test_a_missing_source_is_found(slug, row_id):
    tool = load(slug)
    bare = changed(tool, row_id, replace(tool.rows[row_id], source=Source("", "")))
    assert f"{slug}: rij {row_id}: de bron ontbreekt (document en paragraaf)" in check(bare, walked(slug))


@pytest.mark.parametrize("slug", SLUGS)
def test_where_a_task_names_the_alarm_number_somebody_may_be_in_danger(slug):
    tool = load(slug)
    named = any(ALARM.number in task.what for o in tool.outcomes.values() for task in o.tasks)
    assert tool.danger or not named


LIMITS = [
    (slug, row_id, number)
    for slug, row_id in SOURCED
    for number in limits(load(slug), load(slug).rows[row_id])
]


@pytest.mark.parametrize("shift", [-1, 1])
@pytest.mark.parametrize(("slug", "row_id", "number"), LIMITS)
def test_a_limit_off_by_one_is_found(slug, row_id, number, shift):
    tool = load(slug)
    wrong = moved(tool, tool.rows[row_id], number, shift)
    messages = check(changed(tool, row_id, wrong))
    assert any(row_id in message or "geen rij" in message for message in messages)
