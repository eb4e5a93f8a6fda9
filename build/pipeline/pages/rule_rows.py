"""The rules of a table as they are read: one row for each outcome, and what holds for all said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from decision_tools.rules.conditions import Condition
from decision_tools.rules.model import Row, Table, Tool
from decision_tools.rules.sources import Law

from ..words import of_tools
from ..words.dutch import enumeration
from . import outcome_parts

Beside = tuple[str, str, Law | None]
"""What law or advice says beside a rule, as (origin, text, law)."""


@dataclass(frozen=True)
class RuleRow:
    """Rules of a table with the same outcome, source, law, advice and agreements."""

    tool: Tool
    rows: Sequence[Row]

    @property
    def row(self) -> Row:
        """The first of them."""
        return self.rows[0]

    @cached_property
    def whens(self) -> list[list[str]]:
        """In words: what each of the rules asks, all of it; alternatives on one question are one."""
        asked = {_asked(row.when) for row in self.rows}
        if len(self.rows) > 1 and len(asked) == 1 and (question := asked.pop()):
            label = self.tool.inputs[question].label
            return [[f"{label}: {enumeration([row.when[0].text for row in self.rows], 'of')}"]]
        return [of_tools.conditions(self.tool, row.when) for row in self.rows]

    @property
    def beside(self) -> list[Beside]:
        """What law and advice say beside them."""
        return outcome_parts.beside(self.row)


@dataclass(frozen=True)
class RuleTable:
    """A table as it is read."""

    table: Table
    rows: list[RuleRow]
    after: list[str]
    """The headlines of the rows of another table after which this one holds, each once."""

    @cached_property
    def for_all(self) -> list[Beside]:
        """What law and advice say beside every rule that is not derived, where there are more of those."""
        own = [row.beside for row in self.rows if not row.row.derived]
        return [said for said in own[0] if all(said in other for other in own)] if len(own) > 1 else []

    def beside(self, row: RuleRow) -> list[Beside]:
        """What law and advice say beside this row only."""
        if row.row.derived:
            return row.beside
        return [said for said in row.beside if said not in self.for_all]

    @property
    def has_beside(self) -> bool:
        """Whether a column for law and advice is needed."""
        return any(self.beside(row) for row in self.rows)


def rule_tables(tool: Tool) -> list[RuleTable]:
    """The tables of a tool."""
    return [RuleTable(table, _joined(tool, table), _after(tool, table)) for table in tool.tables]


def _after(tool: Tool, table: Table) -> list[str]:
    return list(dict.fromkeys(tool.rows[name].outcome.headline for name in table.after))


def _joined(tool: Tool, table: Table) -> list[RuleRow]:
    found: dict[object, list[Row]] = {}
    for row in table.rows:
        source = row.outcome.source or row.source
        beside = tuple(outcome_parts.beside(row))
        agreed = tuple(outcome_parts.agreed(tool, row.outcome))
        found.setdefault((row.outcome.headline, source, beside, agreed), []).append(row)
    return [RuleRow(tool, rows) for rows in found.values()]


def _asked(when: Sequence[Condition]) -> str:
    """The question that these conditions are about, if it is one condition on one question."""
    questions = {test.input for condition in when for test in condition.tests}
    return questions.pop() if len(when) == len(questions) == 1 else ""
