"""What an outcome says where no answers are known: its tasks by moment, its doubts, its sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from decision_tools.rules.deadlines import moment_of, tell_term
from decision_tools.rules.model import Row, Tool
from decision_tools.rules.moments import Moment
from decision_tools.rules.outcomes import Outcome, Task
from decision_tools.rules.sources import ADDED, DERIVED, Law, Note, Source

from ..words import of_tools
from ..words.dutch import first_upper

MOST_BESIDE = 4
Placed = tuple[str, Task, str]
"""A task with its id and its origin."""


def moments(tool: Tool, outcome: Outcome) -> list[tuple[str, list[Placed]]]:
    """The tasks of an outcome by the moment that they have before anything is answered."""
    found: dict[Moment, list[Placed]] = defaultdict(list)
    default = _source(tool, outcome)
    for number, task in enumerate(outcome.tasks, 1):
        moment = moment_of(task, tell_term(task, {}, tool.settings, None), None)
        found[moment].append((outcome.task_id(number), task, (task.source or default).origin))
    return [(moment.value, found[moment]) for moment in Moment if moment in found]


def doubts(outcome: Outcome) -> list[Note]:
    """The doubts about an outcome and its tasks, each once."""
    return list(dict.fromkeys(outcome.all_notes))


def agreed(tool: Tool, outcome: Outcome) -> list[str]:
    """What the school agreed at an outcome, in one line each: what it is about, and what it says of that."""
    at_tasks = [(of_tools.plain(tool, task.what), one) for task in outcome.tasks for one in task.agreed]
    at_notes = [(note.text, one) for note in doubts(outcome) for one in note.agreed]
    return list(dict.fromkeys(f"{about} {one.text}" for about, one in (*at_tasks, *at_notes)))


def sources(tool: Tool, outcome: Outcome) -> list[Source]:
    """The sources of an outcome: of the rows that lead to it and of its tasks."""
    rows = [row.outcome.source or row.source for row in _rows(tool, outcome)]
    tasks = [task.source for task in outcome.tasks if task.source]
    return [source for source in dict.fromkeys([*rows, *tasks]) if source not in (DERIVED, ADDED)]


def beside(row: Row) -> list[tuple[str, str, Law | None]]:
    """What law and advice say beside a row, as (origin, text, law)."""
    checks = [("wet", check.asks, check.law) for check in dict.fromkeys(row.outcome.all_checks)]
    ours = (row.outcome.source or row.source).origin != "protocol"
    return checks if ours else [*checks, *dict.fromkeys(_not_of_the_protocol(row))]


def _not_of_the_protocol(row: Row) -> Iterator[tuple[str, str, None]]:
    """The tasks of law and of ours in an outcome of the protocol; of many only how many there are."""
    tasks = [t for t in row.outcome.tasks if t.source and t.source.origin in ("wet", "toegevoegd")]
    if len(tasks) > MOST_BESIDE:
        yield "toegevoegd", f"{len(tasks)} taken: zie de uitkomst.", None
        return
    for task in tasks:
        assert task.source
        yield task.source.origin, f"{first_upper(task.provided)}: {task.told}".removeprefix(": "), None


def _rows(tool: Tool, outcome: Outcome) -> list[Row]:
    return [row for row in tool.rows.values() if row.outcome.id == outcome.id]


def _source(tool: Tool, outcome: Outcome) -> Source:
    """The section where the tasks of an outcome stand that name none of their own."""
    found = [row.source for row in _rows(tool, outcome)]
    return next((source for source in found if source is not DERIVED), found[0])
