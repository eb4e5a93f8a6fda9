"""From the rows that apply to what a person does: the tasks in order, and the words that go with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .conditions import UNKNOWN
from .evaluate import Run, known_inputs
from .model import placeholders
from .outcomes import Outcome, Task
from .questions import Choice


@dataclass(frozen=True)
class Doing:
    """One task of an answer: which task (by its id), of which outcome."""

    id: str
    outcome: Outcome
    task: Task


@dataclass(frozen=True)
class Answer:
    """What one replay comes to: outcomes and tasks in order, and words for the places in their texts."""

    run: Run
    on: date | None
    outcomes: tuple[Outcome, ...]
    tasks: tuple[Doing, ...]
    values: Mapping[str, str]


def compose(result: Run, on: date | None = None) -> Answer:
    """The answer of a replay that asks nothing more, judged on the day `on`."""
    outcomes = tuple(row.outcome for row in result.ordered)
    tasks = tuple(
        Doing(outcome.task_id(number), outcome, task)
        for outcome in outcomes
        for number, task in enumerate(outcome.tasks, 1)
    )
    return Answer(result, on, outcomes, tasks, _values(result))


def _values(result: Run) -> dict[str, str]:
    known = known_inputs(result.tool, result.read)
    wanted = {
        name for row in result.rows.values() for text in row.outcome.texts for name in placeholders(text)
    }
    shown = {}
    for name in sorted(wanted):
        question, value = result.tool.inputs[name], known.get(name, UNKNOWN)
        blank = value == UNKNOWN and not isinstance(question, Choice)  # a number or a day to fill in
        shown[name] = f"‹{question.label}›" if blank else question.show(value)
    return shown
