"""From a tool to its sheet: which cases stand on it, and which tables are read as a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from decision_tools.rules import Judgement, Question, Tool
from decision_tools.rules.model import Row
from decision_tools.rules.outcomes import Asked
from decision_tools.rules.sources import FirstCheck
from decision_tools.rules.tree import Branch, Node, tree

from ..pages import outcome_parts
from ..pages.rule_rows import RuleRow, RuleTable, rule_tables
from ..words.dutch import spans
from .sheets import Case, Fork, Leaf, Line, Part, Sheet

LONGEST_CONDITION = 110
"""Letters, on average: longer conditions are read as a tree."""
MOST_LEAVES, LONGEST_ANSWER = 2, 90
"""A tree of more leaves for each case, or with answers of more letters, says less than the conditions do."""
NO_STEP = "als hierboven geen geval past"
FEWEST_ALIKE = 2
"""So many tasks are worth a reference to the case that has them."""


def sheet_of(tool: Tool) -> Sheet:
    """A tool as it is read on paper."""
    told = {line.task.asked for row in _own(tool) for line in _all_lines(tool, row) if not line.task.missed}
    parts: list[Part] = []
    for read in rule_tables(tool):
        before = [case for part in parts for case in part.cases]
        part = _part(tool, read, before, told)
        if part.cases:
            parts.append(part if part.grid else _referring(part, parts))
    cases = [case for part in parts for case in part.cases]
    return Sheet(tool, tuple(parts), tuple(_shared_checks(cases)), tuple(_hints(tool, cases)))


def _own(tool: Tool) -> Iterator[Row]:
    yield from (row for row in tool.rows.values() if not row.derived)


def _part(tool: Tool, read: RuleTable, before: Sequence[Case], told: set[Asked]) -> Part:
    """A table with the cases of its source, and the derived ones with a task that no other case has."""
    by_outcome: dict[str, list[Row]] = {}
    for row in read.table.rows:
        if not row.derived or _alone(tool, row, told):
            by_outcome.setdefault(row.outcome.id, []).append(row)
    cases = tuple(
        Case(place, RuleRow(tool, rows), tuple(_lines(tool, rows[0], told)))
        for place, rows in enumerate(by_outcome.values(), len(before) + 1)
    )
    silent = any(row.derived and row.outcome.quiet and row.following for row in read.table.rows)
    part = Part(read.table, tuple(_after(tool, read, before)), cases, silent)
    lengthy = sum(case.length for case in cases) > LONGEST_CONDITION * max(1, len(cases))
    root = tree(tool, read.table) if lengthy and len(cases) > 1 else None
    if isinstance(root, Branch) and _readable(root, MOST_LEAVES * len(cases)):
        return Part(read.table, part.after, cases, silent, _fork(tool, root, cases))
    return part


def _after(tool: Tool, read: RuleTable, before: Sequence[Case]) -> Iterator[str]:
    """After what a table is looked at: the cases that stand above, and what else leads to it, in words.

    Nothing where one comes to it whatever stands above.
    """
    outcomes = {tool.rows[name].outcome.id: tool.rows[name].outcome for name in read.table.after}
    numbers = [case.number for case in before if case.outcome.id in outcomes]
    shown = {case.outcome.id for case in before}
    others = [one for name, one in outcomes.items() if name not in shown]
    if len(numbers) == len(before) and any(one.quiet for one in others):
        return
    if numbers:
        yield f"bij geval {spans(numbers)}"
    yield from dict.fromkeys(NO_STEP if one.quiet else f"na “{one.headline}”" for one in others)


def _referring(part: Part, parts: Sequence[Part]) -> Part:
    """A ladder in which a case refers to an earlier one of a ladder, where it has all tasks of that one."""
    earlier = [case for one in parts if not one.grid for case in one.cases]
    cases: list[Case] = []
    for case in part.cases:
        whole = max(
            (one for one in earlier if _holds(case, one)), key=lambda one: len(one.lines), default=None
        )
        rest = [line for line in case.lines if whole and line not in whole.lines]
        cases.append(replace(case, lines=tuple(rest), like=whole.number) if whole else case)
        earlier.append(case)
    return replace(part, cases=tuple(cases))


def _holds(case: Case, other: Case) -> bool:
    """Whether a case has all tasks of another, in the same order where the order counts."""
    if len(other.lines) < FEWEST_ALIKE:
        return False
    if case.outcome.in_order or other.outcome.in_order:
        return case.lines[: len(other.lines)] == other.lines
    return set(other.lines) <= set(case.lines)


def _alone(tool: Tool, row: Row, told: set[Asked]) -> bool:
    """Whether a derived row has a task that we did not derive and that no case of the source has."""
    lines = _all_lines(tool, row)
    return any(line.origin != "afgeleid" and line.task.asked not in told for line in lines)


def _lines(tool: Tool, row: Row, told: set[Asked]) -> Iterator[Line]:
    """The tasks of a row; a step to catch up with is left out where paper shows the step itself."""
    yield from (line for line in _all_lines(tool, row) if not line.task.missed or line.task.asked not in told)


def _all_lines(tool: Tool, row: Row) -> Iterator[Line]:
    """The tasks of a row: by moment, or as the source orders its steps."""
    default = row.outcome.source or row.source
    moments = outcome_parts.moments(tool, row.outcome)
    placed = [(task, origin) for _, tasks in moments for _, task, origin in tasks]
    if row.outcome.in_order:
        placed.sort(key=lambda one: row.outcome.tasks.index(one[0]))
    for task, origin in placed:
        own = task.source and task.source.origin == "protocol" and task.source != default
        yield Line(task, origin, task.source.section if own and task.source else "")


def _readable(root: Branch, most: int) -> bool:
    return _leaves(root) <= most and max(map(len, _answers(root))) <= LONGEST_ANSWER


def _answers(branch: Branch) -> Iterator[str]:
    for text, below in branch.options:
        yield text
        if isinstance(below, Branch):
            yield from _answers(below)


def _leaves(node: Node) -> int:
    return sum(_leaves(below) for _, below in node.options) if isinstance(node, Branch) else 1


def _fork(tool: Tool, branch: Branch, cases: Sequence[Case]) -> Fork:
    def below(node: Node) -> Fork | Leaf:
        if isinstance(node, Branch):
            return _fork(tool, node, cases)
        assert node is not None
        found = next((case for case in cases if case.outcome.id == node.outcome.id), None)
        return Leaf(found, node.outcome.headline)

    return Fork(tool.inputs[branch.input], tuple((text, below(node)) for text, node in branch.options))


def _shared_checks(cases: Iterable[Case]) -> Iterator[FirstCheck]:
    used: dict[FirstCheck, int] = {}
    for case in cases:
        for check in dict.fromkeys(case.outcome.all_checks):
            used[check] = used.get(check, 0) + 1
    yield from (check for check, times in used.items() if times > 1)


def _hints(tool: Tool, cases: Iterable[Case]) -> Iterator[Question]:
    tests = {test.input for case in cases for row in case.rule.rows for test in row.tests()}
    read = {question for name in tests for question in tool.behind(name)}
    for question in tool.asked:
        if question.id in read and (question.help or (isinstance(question, Judgement) and question.weigh)):
            yield question
