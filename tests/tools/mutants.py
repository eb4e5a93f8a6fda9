"""Tools with one thing wrong: a limit, an outcome, a row, who does a task, or by when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from decision_tools.rules import Count, Outcome, Row, RuleError, Term, Tool
from decision_tools.rules.check import example_faults


@dataclass(frozen=True)
class Mutant:
    """A broken copy of a tool, and what was done to it."""

    what: str
    tool: Tool

    def caught(self) -> bool:
        """Whether an example notices, without any of the other checks."""
        try:
            return any(
                fault for example in self.tool.examples for fault in example_faults(self.tool, example)
            )
        except RuleError:
            return True


def mutants(tool: Tool) -> Iterator[Mutant]:
    """Every mutant of a tool; rows that follow from others are left alone."""
    for row in (row for row in tool.rows.values() if not row.derived):
        for made in (_deleted, _limits, _swapped, _tasks):
            yield from made(tool, row)


def with_rows(tool: Tool, row: Row, instead: tuple[Row, ...]) -> Tool:
    """A copy of a tool in which other rows come in the place of one."""
    tables = tuple(
        replace(t, rows=tuple(new for r in t.rows for new in (instead if r is row else (r,))))
        for t in tool.tables
    )
    return replace(tool, tables=tables)


def limits(tool: Tool, row: Row) -> list[int]:
    """Which conditions of a row have a limit of a count."""
    return [
        number
        for number, test in enumerate(row.when)
        if getattr(test, "limits", ()) and isinstance(tool.inputs[test.input], Count)
    ]


def moved(tool: Tool, row: Row, number: int, shift: int) -> Row:
    """A row of which the limits of one condition are off by one step."""
    test = row.when[number]
    step = shift * tool.inputs[test.input].step
    other = replace(
        test,
        low=None if test.low is None else test.low + step,
        high=None if test.high is None else test.high + step,
    )
    return replace(row, when=(*row.when[:number], other, *row.when[number + 1 :]))


def _deleted(tool: Tool, row: Row) -> Iterator[Mutant]:
    yield Mutant(f"{tool.slug}: rij {row.id} weg", with_rows(tool, row, ()))


def _limits(tool: Tool, row: Row) -> Iterator[Mutant]:
    for number in limits(tool, row):
        for shift in (-1, 1):
            what = f"{tool.slug}: rij {row.id}, grens {shift:+d}"
            yield Mutant(what, with_rows(tool, row, (moved(tool, row, number, shift),)))


def _swapped(tool: Tool, row: Row) -> Iterator[Mutant]:
    table = next(table for table in tool.tables if row in table.rows)
    other = next((r.outcome for r in table.rows if r.outcome.id != row.outcome.id and not r.derived), None)
    if other is not None:
        swapped = replace(row, outcome=other)
        yield Mutant(f"{tool.slug}: rij {row.id} geeft {other.id}", with_rows(tool, row, (swapped,)))


def _tasks(tool: Tool, row: Row) -> Iterator[Mutant]:
    for number, task in enumerate(row.outcome.tasks):
        late = replace(task.by, words="ooit") if isinstance(task.by, Term) else "ooit"
        for what, changed in (
            ("wie", replace(task, who="iemand anders")),
            ("wanneer", replace(task, by=late)),
        ):
            tasks = (*row.outcome.tasks[:number], changed, *row.outcome.tasks[number + 1 :])
            outcome = replace(row.outcome, tasks=tasks)
            yield Mutant(
                f"{tool.slug}: uitkomst {row.outcome.id}, taak {number + 1}, {what}", _outcome(tool, outcome)
            )


def _outcome(tool: Tool, outcome: Outcome) -> Tool:
    tables = tuple(
        replace(
            t, rows=tuple(replace(r, outcome=outcome) if r.outcome.id == outcome.id else r for r in t.rows)
        )
        for t in tool.tables
    )
    return replace(tool, tables=tables)
