"""Every way through a table or a tool: cells instead of values, so that the list is short and complete."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .conditions import Cell, Test, Value
from .evaluate import Run, meets, proceed, standing
from .model import Row, RuleError, Table, Tool
from .questions import Choice

MOST_WALKS = 50_000
"""More ways than this through one tool is a tool that wants splitting."""


@dataclass(frozen=True)
class Path:
    """One way through one table: a cell per input asked, and the row; no row means a gap."""

    cells: tuple[tuple[str, Cell], ...]
    row: Row | None

    def describe(self) -> str:
        """The cells in words: `aantal = 3 tot en met 5, soort = vakantie`."""
        return ", ".join(f"{name} = {cell.text}" for name, cell in self.cells) or "altijd"


@dataclass(frozen=True)
class Branch:
    """A node of a table's decision tree: an input with a subtree for each group of cells."""

    input: str
    options: tuple[tuple[str, Node], ...]


Node = Branch | Row | None


def paths(tool: Tool, table: Table) -> Iterator[Path]:
    """Every path through one table, in the author's order; a gap has no row."""
    yield from _walk_table(tool, table, ())


def tree(tool: Tool, table: Table) -> Node:
    """The decision tree of a table, neighbouring cells with the same continuation taken together."""
    return _tree(tool, table, {})


def walks(tool: Tool) -> Iterator[dict[str, Value]]:
    """Answers for every way through the whole tool, one value per cell (the first of it)."""
    for way in every_way(tool):
        yield way.read


def every_way(tool: Tool) -> Iterator[Run]:
    """The replay that each way through the whole tool ends in. Raises RuleError where they are too many."""
    for seen, way in enumerate(_walk_tool(tool, {}, {})):
        if seen == MOST_WALKS:
            raise RuleError(f"{tool.slug}: meer dan {MOST_WALKS} wegen; splits deze keuzehulp")
        yield way


def question_cells(tool: Tool, question: str) -> list[Cell]:
    """The cells of a question over all tables, those that a fact on it needs included."""
    tests = list(tool.tests_by_input[question])
    cells = {cell.value: cell for cell in tool.inputs[question].cells(tests)}
    for fact in tool.facts:
        if question not in [q.id for q in fact.inputs] or not tool.tests_by_input[fact.shape.id]:
            continue
        for cell in fact.shape.cells(tool.tests_by_input[fact.shape.id]):
            value = fact.witness(cell.value).get(question)
            if value is not None and value not in cells:
                cells[value] = Cell(value, tool.inputs[question].show(value))
    return list(cells.values())


def _next_input(tool: Tool, table: Table, known: Mapping[str, Value]) -> str | Row:
    stands = standing(tool, table, known)
    return stands.row or next(name for name in tool.inputs if name in stands.waiting)


def _walk_table(tool: Tool, table: Table, cells: tuple[tuple[str, Cell], ...]) -> Iterator[Path]:
    try:
        found = _next_input(tool, table, {name: cell.value for name, cell in cells})
    except RuleError:
        yield Path(cells, None)
        return
    if isinstance(found, Row):
        yield Path(cells, found)
        return
    for cell in _cells(tool, table, found, {name: cell.value for name, cell in cells}):
        yield from _walk_table(tool, table, (*cells, (found, cell)))


def _tree(tool: Tool, table: Table, known: dict[str, Value]) -> Node:
    try:
        found = _next_input(tool, table, known)
    except RuleError:
        return None
    if isinstance(found, Row):
        return found
    grouped: list[tuple[list[Cell], Node]] = []
    for cell in _cells(tool, table, found, known):
        below = _tree(tool, table, {**known, found: cell.value})
        same = next((group for group, node in grouped if node == below), None)
        if same is None:
            grouped.append(([cell], below))
        else:
            same.append(cell)
    return Branch(found, tuple((tool.inputs[found].joined(group), node) for group, node in grouped))


def _cells(tool: Tool, table: Table, name: str, known: Mapping[str, Value]) -> Iterator[Cell]:
    """The cells of an input that a table can meet: not those that the rows it comes after rule out."""
    question = tool.inputs[name]
    for cell in question.cells(_tests(tool, table, name)):
        if not isinstance(question, Choice) or _may_apply(tool, table, {**known, name: cell.value}):
            yield cell


def _may_apply(tool: Tool, table: Table, known: Mapping[str, Value]) -> bool:
    # Only choices count: the cells of a number are those of this table, and may lie across another's limit.
    choices = {name: value for name, value in known.items() if isinstance(tool.inputs[name], Choice)}
    return not table.after or any(
        row.id in table.after
        and all(meets(condition, choices) is not False for condition in row.when)
        and _may_apply(tool, other, choices)
        for other in tool.tables
        for row in other.rows
    )


def _tests(tool: Tool, table: Table, name: str) -> list[Test]:
    return [test for row in table.rows for test in row.tests() if test.input == name]


def _walk_tool(tool: Tool, read: dict[str, Value], cells: dict[str, list[Cell]]) -> Iterator[Run]:
    """The run that each way ends in; each step decides once, where a replay would decide from the start."""
    way = Run(tool, read)
    question = proceed(way)
    if question is None:
        yield way
        return
    if question not in cells:
        cells[question] = question_cells(tool, question)
    for cell in cells[question]:
        for value in _possible(tool, read, question, cell):
            yield from _walk_tool(tool, {**read, question: value}, cells)


def _possible(tool: Tool, answers: Mapping[str, Value], question: str, cell: Cell) -> list[Value]:
    """A value of a cell that can be true beside the answers before it; none where no value can.

    Of a number the highest, where a later question is about a part of it.
    """
    ends = [cell.value] if cell.last is None else [cell.value, cell.last]
    near = [value for value in answers.values() if _inside(value, cell)]
    whole = any(r.other.id == question and r.one.id not in answers for r in tool.relations)
    for value in [*reversed(ends), *near] if whole else [*ends, *near]:
        if not any(relation.broken({**answers, question: value}) for relation in tool.relations):
            return [value]
    return []


def _inside(value: Value, cell: Cell) -> bool:
    low, high = cell.value, cell.last
    return (
        isinstance(value, int | float)
        and isinstance(low, int | float)
        and isinstance(high, int | float)
        and low <= value <= high
    )
