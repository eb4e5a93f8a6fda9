"""The examples of a tool, decided: what is known, and what each person then does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from decision_tools.rules import Tool
from decision_tools.rules.answers import parse_answers
from decision_tools.rules.compose import Answer, compose
from decision_tools.rules.conditions import Condition, Value
from decision_tools.rules.doing import Doing
from decision_tools.rules.evaluate import meets, run
from decision_tools.rules.model import Row
from decision_tools.rules.outcomes import Outcome
from decision_tools.rules.questions import AnswerError

from ..words import of_tools
from ..words.dutch import first_upper

Given = Mapping[str, object]
MOST_KNOWN = 7
"""So many answers at most stand above a question."""

NOTHING = re.compile(r"0\b|geen van deze|niets\b", re.I)
OVERLAPPING = (
    {"professional", "medewerker", "medewerkers", "leerkracht", "ondersteunend personeel", "collega's"},
    {"bestuur", "bestuurder", "cvb", "college van bestuur", "bevoegd gezag"},
    {"directie", "directeur", "onderwijsdirecteur", "schoolleiding", "manager sociale veiligheid"},
    {"coach", "mentor", "slb-er", "docent", "vakdocent"},
    {"verzuimcoördinator", "verzuimmedewerker", "medewerker verzuim", "coördinator"},
    {"aandachtsfunctionaris", "aandachtsfunctionaris hgkm", "intern begeleider", "casemanager"},
)
"""Roles that one person may have, or that stand for each other: they are never set against each other."""


@dataclass(frozen=True)
class Who:
    """Who is asked: a role, with the wider and narrower words for the same people.

    `staff` is all of the staff, `called` everybody whom a step can bring in.
    """

    role: str
    same: frozenset[str] = frozenset()
    staff: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()

    def is_other(self, name: str) -> bool:
        """Whether somebody else is meant."""
        alike = (people for people in OVERLAPPING if self.role.lower() in people)
        return (
            name != self.role
            and name not in self.same
            and not any(name.lower() in people for people in alike)
        )


@dataclass(frozen=True, eq=False)
class Situation:
    """Answers that a tool decides on, with what follows from them."""

    tool: Tool
    given: Given
    answer: Answer
    story: str = ""

    @cached_property
    def known(self) -> list[tuple[str, str]]:
        """What was asked and answered, in words; of days how long ago they are, and no more."""
        read = self.answer.run.read
        asked = [q for q in self.tool.asked if q.id in read and q.id in self.given]
        said = [q for q in asked if not isinstance(read[q.id], date) and q.id not in self.tool.asks_role]
        told = [
            (_without_orders(q.text), first_upper(q.show(read[q.id])))
            for q in [q for q in said if not _is_nothing(q.show(read[q.id]))] or said
        ]
        return told + [
            (f"{fact.shape.label}:", fact.shape.show(self.answer.run.known[fact.shape.id]))
            for fact in self.tool.facts
            if self.tool.tests_by_input[fact.shape.id]
            and any(isinstance(read.get(q.id), date) for q in fact.inputs)
        ]

    @cached_property
    def rows(self) -> dict[str, Row]:
        """The rows that apply, by id."""
        return {row.id: row for row in self.answer.run.rows.values()}

    @cached_property
    def whats(self) -> dict[str, Doing]:
        """What is done, by its words."""
        return {doing.task.what: doing for doing in self.answer.tasks}

    def headline(self, outcome: Outcome) -> str:
        """The headline of one of its outcomes with the answers in their places, without its point."""
        return outcome.headline.format_map(self.answer.values).rstrip(".")

    def row_of(self, doing: Doing) -> Row:
        """The row that gives what is done."""
        return next(row for row in self.rows.values() if row.outcome.id == doing.outcome.id)

    def table_of(self, row: Row) -> str:
        """The table, by its id, that gives one of its rows."""
        return next(table for table, one in self.answer.run.rows.items() if one.id == row.id)

    @cached_property
    def fits(self) -> bool:
        """Whether it can stand above a question: little to read, no row about a day, not all on one day."""
        read, looked_at = self.answer.run.read, self.tool.tests_by_input
        days = any(isinstance(value, date) and looked_at[name] for name, value in read.items())
        dates = [value for value in read.values() if isinstance(value, date)]
        at_once = len(dates) > 2 and len(set(dates)) == 1
        return 0 < len(self.known) <= MOST_KNOWN and not (days or at_once or self.plain[0])

    def is_of(self, who: Who) -> bool:
        """Whether the reader of whom it is told, if of any, is one with that role."""
        read = self.answer.run.read
        meant = {role.get(str(read[name]), "") for name, role in self.tool.asks_role.items() if name in read}
        return not meant or who.role in meant or not who.same.isdisjoint(meant)

    @cached_property
    def plain(self) -> tuple[int, int, int]:
        """How plain it is, the plainest first: little that is not known, little to read, few at work."""
        told = [answer.lower() for _, answer in self.known]
        open_ = sum(answer.startswith(("weet ik niet", "nog niet beslist")) for answer in told)
        return open_, len(told), len(self.whats)

    def does(self, role: str) -> dict[str, Doing]:
        """What somebody with a role does, by its words."""
        return self._by_role.get(role, {})

    @cached_property
    def _by_role(self) -> dict[str, dict[str, Doing]]:
        found: dict[str, dict[str, Doing]] = {}
        for doing in self.answer.tasks:
            for role in doing.task.roles:
                found.setdefault(role, {})[doing.task.what] = doing
        return found

    def distance(self, other: Situation) -> int:
        """In how many answers two situations differ."""
        one, two = self.answer.run.read, other.answer.run.read
        return sum(one.get(name) != two.get(name) for name in {*one, *two})

    def unmet(self, row: Row) -> list[str]:
        """What a row asks that does not hold here, in words."""
        failed = [condition for condition in row.when if not self._holds(condition)]
        return of_tools.conditions(self.tool, failed)

    def is_ruled_out(self, row: Row) -> bool:
        """Whether a number here lies outside what a row asks: that leaves no doubt."""
        return any(test.limits for one in row.when if not self._holds(one) for test in one.tests)

    def _holds(self, condition: Condition) -> bool:
        return meets(condition, self.answer.run.known) is True


def _is_nothing(answer: str) -> bool:
    """Whether it says that there was none of something: nobody needs to read that."""
    return NOTHING.match(answer) is not None


def _without_orders(asked: str) -> str:
    """A question without how to answer it on a form."""
    return asked.partition(" Kies alles")[0]


def of_tool(tool: Tool) -> list[Situation]:
    """The examples of a tool that come to an outcome, the plainest first."""
    found = [situation for one in tool.examples if (situation := decided(tool, one.answers, one.story))]
    return sorted(found, key=lambda situation: situation.plain)


def decided(tool: Tool, given: Given, story: str = "") -> Situation | None:
    """What a tool decides on some answers; nothing where it asks for more or cannot be."""
    try:
        parsed: dict[str, Value] = parse_answers(tool, given)
    except AnswerError:
        return None
    result = run(tool, parsed)
    broken = any(relation.broken(result.read) for relation in tool.relations)
    return None if result.question or broken else Situation(tool, given, compose(result), story)
