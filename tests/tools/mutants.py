"""Tools with one thing wrong: in their rows, or in what composing works with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from decision_tools.rules import ADDED, Count, Moment, Outcome, Row, RuleError, Source, Term, Tool
from decision_tools.rules.check import example_faults
from decision_tools.rules.deadlines import moment_of, tell_term

ROWS = ("rij", "grens", "uitkomst", "wie", "wanneer")
COMPOSING = ("moment", "bron", "vervangt", "alleen bij", "gaat over", "wet", "afgehandeld", "samen waar")


@dataclass(frozen=True)
class Mutant:
    """A broken copy of a tool, what kind of thing was done to it, and what exactly."""

    kind: str
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
    """Every mutant of a tool's rows; rows that follow from others are left alone."""
    for row in (row for row in tool.rows.values() if not row.derived):
        for made in (_deleted, _limits, _swapped, _tasks):
            yield from made(tool, row)


def composing_mutants(tool: Tool) -> Iterator[Mutant]:
    """Every mutant of what composing works with: moments, sources, and what ends or forbids something."""
    for outcome in tool.outcomes.values():
        yield from _headline_source(tool, outcome)
        if outcome.checks:
            changed = replace(outcome, checks=())
            yield Mutant("wet", f"uitkomst {outcome.id} zonder de wet", with_outcome(tool, changed))
        for number in range(len(outcome.tasks)):
            yield from _task_of_composing(tool, outcome, number)
        for one in outcome.replaces:
            kept = tuple(other for other in outcome.replaces if other is not one)
            what = f"uitkomst {outcome.id} vervangt niet meer {getattr(one, 'id', '') or one.what!r}"
            yield Mutant("vervangt", what, with_outcome(tool, replace(outcome, replaces=kept)))
    for condition, subject in tool.settled:
        kept = tuple(pair for pair in tool.settled if pair != (condition, subject))
        yield Mutant("afgehandeld", f"niets handelt {subject.name} af", replace(tool, settled=kept))
    for relation in tool.relations:
        kept = tuple(other for other in tool.relations if other is not relation)
        what = f"{relation.one.id} en {relation.other.id} zijn vrij"
        yield Mutant("samen waar", what, replace(tool, relations=kept))


def with_rows(tool: Tool, row: Row, instead: tuple[Row, ...]) -> Tool:
    """A copy of a tool in which other rows come in the place of one."""
    tables = tuple(
        replace(t, rows=tuple(new for r in t.rows for new in (instead if r is row else (r,))))
        for t in tool.tables
    )
    return replace(tool, tables=tables)


def with_outcome(tool: Tool, outcome: Outcome) -> Tool:
    """A copy of a tool in which an outcome comes in the place of the one with its id."""

    def changed(row: Row) -> Row:
        return replace(row, outcome=outcome) if row.outcome.id == outcome.id else row

    return replace(tool, tables=tuple(replace(t, rows=tuple(map(changed, t.rows))) for t in tool.tables))


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
    yield Mutant("rij", f"rij {row.id} weg", with_rows(tool, row, ()))


def _limits(tool: Tool, row: Row) -> Iterator[Mutant]:
    for number in limits(tool, row):
        for shift in (-1, 1):
            what = f"rij {row.id}, grens {shift:+d}"
            yield Mutant("grens", what, with_rows(tool, row, (moved(tool, row, number, shift),)))


def _swapped(tool: Tool, row: Row) -> Iterator[Mutant]:
    table = next(table for table in tool.tables if row in table.rows)
    other = next((r.outcome for r in table.rows if r.outcome.id != row.outcome.id and not r.derived), None)
    if other is not None:
        swapped = replace(row, outcome=other)
        yield Mutant("uitkomst", f"rij {row.id} geeft {other.id}", with_rows(tool, row, (swapped,)))


def _tasks(tool: Tool, row: Row) -> Iterator[Mutant]:
    for number, task in enumerate(row.outcome.tasks):
        late = replace(task.by, words="ooit") if isinstance(task.by, Term) else "ooit"
        yield _with_task("wie", tool, row.outcome, number, who="iemand anders")
        yield _with_task("wanneer", tool, row.outcome, number, by=late)


def _task_of_composing(tool: Tool, outcome: Outcome, number: int) -> Iterator[Mutant]:
    task = outcome.tasks[number]
    shown = moment_of(task, tell_term(task, {}, tool.settings, None), None)
    other = Moment.LATER if shown is Moment.NOW else Moment.NOW
    yield _with_task("moment", tool, outcome, number, moment=other)
    yield from (
        _with_task("bron", tool, outcome, number, source=source)
        for source in _other_sources(tool, outcome, task.source)
    )
    if task.given:
        yield _with_task("alleen bij", tool, outcome, number, given=None)
    if task.about:
        yield _with_task("gaat over", tool, outcome, number, about=())
    if task.checks:
        yield _with_task("wet", tool, outcome, number, checks=())


def _headline_source(tool: Tool, outcome: Outcome) -> Iterator[Mutant]:
    for source in _other_sources(tool, outcome, outcome.source):
        changed = replace(outcome, source=source)
        yield Mutant("bron", f"uitkomst {outcome.id} komt van {source.origin}", with_outcome(tool, changed))


def _other_sources(tool: Tool, outcome: Outcome, own: Source | None) -> Iterator[Source]:
    """What something could wrongly be credited to: another origin, and another section."""
    source = own or next(row.source for row in tool.rows.values() if row.outcome.id == outcome.id)
    if source.kind != "added":
        yield ADDED
    yield tool.document.section("een andere paragraaf")


def _with_task(kind: str, tool: Tool, outcome: Outcome, number: int, **changes: Any) -> Mutant:
    tasks = list(outcome.tasks)
    tasks[number] = replace(tasks[number], **changes)
    changed = with_outcome(tool, replace(outcome, tasks=tuple(tasks)))
    return Mutant(kind, f"uitkomst {outcome.id}, taak {number + 1}, {kind}", changed)
