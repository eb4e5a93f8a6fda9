"""From answers to the next question or the outcome. Every call replays the answers from the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .conditions import UNKNOWN, Condition, Test, Value
from .model import Row, RuleError, Table, Tool


@dataclass
class Run:
    """The result of one replay: what was read, what each table gave, what is asked next (if anything).

    `known` holds the answers read and the facts that follow from them.
    """

    tool: Tool
    read: dict[str, Value] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    known: dict[str, Value] = field(default_factory=dict)
    question: str | None = None

    @property
    def headliner(self) -> Row:
        """The row that gives the headline: of the first table whose outcome is not quiet."""
        rows = list(self.rows.values())
        return next((row for row in rows if not row.outcome.quiet), rows[0])

    @property
    def ordered(self) -> list[Row]:
        """The rows that tell something, the headline's first; a derived row that only leads on does not."""
        first = self.headliner
        rest = (row for row in self.rows.values() if row is not first)
        return [first, *(row for row in rest if not self._only_leads_on(row))]

    def _only_leads_on(self, row: Row) -> bool:
        leads = row.derived and row.outcome.quiet
        return leads and any(row.id in table.after for table in self.tool.tables)


def run(tool: Tool, given: Mapping[str, Value], *, assume: bool = True) -> Run:
    """Replays parsed answers: reads one only when a live row, or a row that applies, needs it.

    Without `assume` a question with a default is asked like any other.
    """
    result = Run(tool)
    while (question := proceed(result)) is not None:
        default = tool.inputs[question].default if assume else None
        answer = given.get(question, default)
        if answer is None:
            return result
        result.read[question] = answer
    return result


def proceed(result: Run) -> str | None:
    """Decides the tables as far as the answers read go; sets and gives the question that comes next."""
    needed = _advance(result.tool, result)
    result.question = next((q.id for q in result.tool.questions if q.id in needed), None)
    return result.question


def known_inputs(tool: Tool, read: Mapping[str, Value]) -> dict[str, Value]:
    """The answers read, with the facts that follow from them."""
    known = dict(read)
    for fact in tool.facts:
        if all(question.id in read for question in fact.inputs):
            args = [read[question.id] for question in fact.inputs]
            known[fact.shape.id] = UNKNOWN if UNKNOWN in args else fact.compute(*args)
    return known


def meets(condition: Condition, known: Mapping[str, Value]) -> bool | None:
    """Whether a condition holds; None while that still depends on something unknown."""
    if isinstance(condition, Test):
        return condition.holds(known[condition.input]) if condition.input in known else None
    found = [meets(test, known) for test in condition.tests]
    if True in found:
        return True
    return None if None in found else False


def open_questions(result: Run) -> list[str]:
    """The questions that may still come: those that a live row still looks at. They only get fewer."""
    tool, wanted, possible = result.tool, set[str](), set[str]()
    for table in tool.tables:
        if table.after and possible.isdisjoint(table.after):
            continue
        decided = result.rows.get(table.id)
        for row in (decided,) if decided else table.rows:
            if any(meets(condition, result.known) is False for condition in row.when):
                continue
            possible.add(row.id)
            wanted.update(tool.reads(row.outcome))
            inputs = () if decided else {test.input for test in row.tests()}
            wanted.update(question for name in inputs for question in tool.behind(name))
    return [q.id for q in tool.asked if q.id in wanted and q.id not in result.read and q.default is None]


@dataclass(frozen=True)
class Standing:
    """How a table stands: its row, or else the inputs that live rows wait for."""

    row: Row | None
    waiting: frozenset[str] = frozenset()


def standing(tool: Tool, table: Table, known: Mapping[str, Value]) -> Standing:
    """How `table` stands given what is known. Raises RuleError where no row is left."""
    waiting: set[str] = set()
    for row in table.rows:
        left_open = []
        for condition in row.when:
            verdict = meets(condition, known)
            if verdict is False:
                break
            if verdict is None:
                left_open.append(condition)
        else:
            if not left_open:
                return Standing(row)
            for condition in left_open:
                waiting.update(test.input for test in condition.tests if test.input not in known)
    if not waiting:
        raise RuleError(f"{tool.slug}, tabel {table.id}: geen rij past bij {_as_text(tool, known)}")
    return Standing(None, frozenset(waiting))


def applies(table: Table, decided: Mapping[str, Row], open_tables: set[str], tool: Tool) -> bool | None:
    """Whether a table that comes `after` rows of another applies; None while that is undecided."""
    if not table.after:
        return True
    if any(row.id in table.after for row in decided.values()):
        return True
    pending = any(
        row.id in table.after for other in tool.tables if other.id in open_tables for row in other.rows
    )
    return None if pending else False


def _advance(tool: Tool, result: Run) -> set[str]:
    """Decides what can be decided now; what was decided before stays so, since answers only come in."""
    known = known_inputs(tool, result.read)
    decided: dict[str, Row] = {}
    open_tables: set[str] = set()
    needed: set[str] = set()
    for table in tool.tables:
        row = result.rows.get(table.id)
        if row is None:
            applicable = applies(table, decided, open_tables, tool)
            if applicable is False:
                continue
            if applicable is None:
                open_tables.add(table.id)
                continue
            stands = standing(tool, table, known)
            row = stands.row
            if row is None:
                open_tables.add(table.id)
                for name in stands.waiting:
                    needed.update(tool.behind(name))
                continue
        decided[table.id] = row
        needed.update(tool.reads(row.outcome))
    result.rows, result.known = decided, known
    return needed - result.read.keys()


def _as_text(tool: Tool, known: Mapping[str, Value]) -> str:
    parts = (f"{name} = {tool.inputs[name].show(value)}" for name, value in known.items())
    return ", ".join(parts) or "geen antwoorden"
