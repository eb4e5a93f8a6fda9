"""Why this outcome, why not another, and what another answer would have given."""

from __future__ import annotations

from dataclasses import dataclass

from .conditions import AnyOf, Cell, Condition
from .evaluate import Run, meets, run
from .model import Row, Table, Tool
from .tree import question_cells


@dataclass(frozen=True)
class Because:
    """One condition and the answer that met or failed it."""

    input: str
    label: str
    answer: str
    condition: str


@dataclass(frozen=True)
class Otherwise:
    """Had you answered `answer`, then `headline`."""

    question: str
    answer: str
    headline: str


def reasons(result: Run, row: Row) -> list[Because]:
    """The conditions of a row that applies, each with the answer that met it."""
    return [because for condition in row.when if (because := _because(result, condition, True))]


def why_not(result: Run, table: Table) -> list[tuple[Row, Because]]:
    """For each other row of a table that comes from the source: the first condition that failed."""
    known = result.known
    found = []
    for row in table.rows:
        if row.derived or row is result.rows[table.id]:
            continue
        failed = next((c for c in row.when if meets(c, known) is False), None)
        because = _because(result, failed, False) if failed else None
        if because:
            found.append((row, because))
    return found


def otherwise(result: Run) -> list[Otherwise]:
    """For each answer that mattered, what another one would have led to (where that is decided at once)."""
    tool, found = result.tool, []
    headline = result.headliner.outcome.headline
    for question in _deciding(result):
        for text, cells in _by_headline(result, question).items():
            if text != headline:
                found.append(Otherwise(question, tool.inputs[question].joined(cells), text))
    return found


def _by_headline(result: Run, question: str) -> dict[str, list[Cell]]:
    led: dict[str, list[Cell]] = {}
    if result.tool.inputs[question].kind == "many":  # too many sets to tell
        return led
    for cell in question_cells(result.tool, question):
        answers = {**result.read, question: cell.value}
        if any(relation.broken(answers) for relation in result.tool.relations):
            continue
        other = run(result.tool, answers)
        if other.question is None:
            led.setdefault(other.headliner.outcome.headline, []).append(cell)
    return led


def _deciding(result: Run) -> list[str]:
    inputs = {test.input for row in result.rows.values() for test in row.tests()}
    questions = {question for name in inputs for question in result.tool.behind(name)}
    return [q for q in result.read if q in questions and result.tool.inputs[q].asked]


def _because(result: Run, condition: Condition, wanted: bool) -> Because | None:
    tool, known = result.tool, result.known
    if isinstance(condition, AnyOf):
        told = (_because(result, test, wanted) for test in condition.tests if meets(test, known) is wanted)
        return next(told, None)
    if condition.input not in known:
        return None
    return _told(
        tool, condition.input, tool.inputs[condition.input].show(known[condition.input]), condition.text
    )


def _told(tool: Tool, name: str, answer: str, condition: str) -> Because:
    return Because(name, tool.inputs[name].label, answer, condition)
