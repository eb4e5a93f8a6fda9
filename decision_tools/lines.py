"""A tool as lines to compare: every path through its tables, and what each of its outcomes is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .rules import Outcome, Settings, Source, Task, Tool
from .rules.conditions import Condition
from .rules.deadlines import moment_of, tell_term
from .rules.sources import FirstCheck
from .rules.tree import paths


def tool_lines(tool: Tool) -> list[str]:
    """All lines of a tool."""
    return [*path_lines(tool), *composition_lines(tool)]


def path_lines(tool: Tool) -> Iterator[str]:
    """One line for each path through each table: answers -> row -> headline."""
    for table in tool.tables:
        for path in paths(tool, table):
            end = f"{path.row.id} -> {path.row.outcome.headline}" if path.row else "geen rij"
            yield f"{table.id}: {path.describe()} -> {end}"


def composition_lines(tool: Tool) -> Iterator[str]:
    """What composing works with: of each outcome its origin and tasks, and what holds for the whole tool."""
    sources: dict[str, list[Source]] = {}
    for row in tool.rows.values():
        sources.setdefault(row.outcome.id, []).append(row.source)
    for outcome in tool.outcomes.values():
        yield from _outcome_lines(outcome, sources[outcome.id])
    for condition, subject in tool.settled:
        yield f"afgehandeld bij {_condition(condition)}: {subject.name}"
    for relation in tool.relations:
        yield f"samen waar: {relation.one.id} en {relation.other.id}: {relation.why}"
    for pair in tool.independent:
        yield f"los van elkaar: {' en '.join(sorted(pair))}"
    for name, reason in tool.nothing_now.items():
        yield f"niets voor nu: {name}: {reason}"


def _outcome_lines(outcome: Outcome, sources: list[Source]) -> Iterator[str]:
    """Whose the headline is and each task, in which moment, for whom, by when; then what belongs to them."""
    yield f"{outcome.id}: {_origin([outcome.source] if outcome.source else sources)}"
    yield from (f"{outcome.id} {_check(check)}" for check in outcome.checks)
    for number, task in enumerate(outcome.tasks, 1):
        name = outcome.task_id(number)
        moment = moment_of(task, tell_term(task, {}, Settings(), None), None)
        origin = _origin([task.source] if task.source else sources)
        who = (" of " if task.one_of else " en ").join(task.roles)
        words = f"{who}: {task.told} ({task.by_text})" + (f" {task.provided}" if task.provided else "")
        yield f"{name}: {moment.value}, {origin}: {words}"
        yield from (f"{name} {detail}" for detail in _details(task))
    if outcome.in_order:
        yield f"{outcome.id}: de taken staan op volgorde van de bron"
    yield from (f"{outcome.id} gaat voor: {later.id}" for later in outcome.before)
    for one in outcome.replaces:
        yield f"{outcome.id} vervangt: {one.id if isinstance(one, Outcome) else one.what}"


def _details(task: Task) -> Iterator[str]:
    if task.given:
        yield f"alleen bij: {_condition(task.given)}"
    if task.done:
        yield f"gedaan op: {task.done}"
    yield from (f"gaat over: {stance.subject.name} ({stance.direction})" for stance in task.about)
    yield from map(_check, task.checks)


def _check(check: FirstCheck) -> str:
    law = f" ({check.law.law}, {check.law.article})" if check.law else ""
    given = f" Alleen bij: {_condition(check.given)}" if check.given else ""
    return f"wet: {check.asks} Raakt: {check.touches}. Beslist: {check.decides}.{law}{given}"


def _condition(condition: Condition) -> str:
    return " of ".join(f"{test.input} = {test.text}" for test in condition.tests)


def _origin(sources: Iterable[Source]) -> str:
    return " of ".join(dict.fromkeys(_named(source) for source in sources))


def _named(source: Source) -> str:
    if source.kind == "law":
        return f"{source.origin} {source.document}, {source.section}"
    return f"{source.origin} {source.section}".rstrip()
