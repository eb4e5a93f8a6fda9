"""A tool: questions, facts, tables of rows, examples."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from .agreements import Agreement
from .calendar import Settings
from .conditions import Condition, Test, Value
from .measures import Count
from .outcomes import Outcome, Subject
from .questions import Question
from .relations import Relation
from .sources import DERIVED, Document, Source


class RuleError(Exception):
    """A tool whose rows do not hold together; the message is for the one who writes it."""


@dataclass(frozen=True)
class Fact:
    """A value computed from answers. `shape` says what it is and makes the conditions on it.

    `compute` gets the values of `inputs` in order; an unknown input makes the fact unknown. `witness` gives
    answers for which the fact lies on the same side of every limit as a value, so that paths can be walked.
    """

    shape: Question
    inputs: tuple[Question, ...]
    compute: Callable[..., Value]
    witness: Callable[[Any], Mapping[str, Value]]


@dataclass(frozen=True)
class Following:
    """The next rung of a ladder: at what, such as "6" or "meer dan 10", and what happens there."""

    at: str
    outcome: Outcome


@dataclass(frozen=True)
class Row:
    """When all of `when` hold, `outcome`: one line of the protocol. `following` is the next rung, if any."""

    id: str
    when: tuple[Condition, ...]
    outcome: Outcome
    source: Source
    following: Following | None = None

    @property
    def derived(self) -> bool:
        """Made from the other rows, not from a line of the source."""
        return self.source is DERIVED

    def tests(self) -> Iterator[Test]:
        """Every test of every condition."""
        for condition in self.when:
            yield from condition.tests


@dataclass(frozen=True)
class Table:
    """Rows of which exactly one applies. With `after`, only when one of those rows of another table does."""

    id: str
    title: str
    rows: tuple[Row, ...]
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Example:
    """Answers with the rows they must give, and the tasks (who, by when) among those of the outcome.

    A `story` makes it one that readers are shown.
    """

    answers: Mapping[str, object]
    rows: tuple[str, ...]
    tasks: tuple[tuple[str, str], ...] = ()
    story: str = ""


@dataclass(frozen=True)
class Tool:
    """One decision tool. `page` is the handbook page it belongs to, as `school/page`.

    `sensitive` answers stay in memory; `danger` puts the emergency number above. `asks_role` tells, by
    question and option, which role a reader has who answers so. `relations` are what must hold between
    answers; `independent` names pairs of counts or days that look alike and have none. `settled` says which
    answer ends what a subject is about: the tasks that do it go. `nothing_now` gives, by outcome, the reason
    why its tasks leave nothing to do now. `agreements` are the decisions of its school.
    """

    slug: str
    title: str
    intro: str
    page: str
    document: Document
    questions: tuple[Question, ...]
    tables: tuple[Table, ...]
    examples: tuple[Example, ...]
    facts: tuple[Fact, ...] = ()
    sensitive: bool = False
    danger: bool = False
    asks_role: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    relations: tuple[Relation, ...] = ()
    independent: tuple[frozenset[str], ...] = ()
    settled: tuple[tuple[Condition, Subject], ...] = ()
    nothing_now: Mapping[str, str] = field(default_factory=dict)
    agreements: tuple[Agreement, ...] = ()

    @cached_property
    def inputs(self) -> dict[str, Question]:
        """Questions by id in the author's order; a fact stands right after the last question it needs."""
        ordered: dict[str, Question] = {}
        for question in self.questions:
            ordered[question.id] = question
            for fact in self.facts:
                if fact.shape.id not in ordered and all(q.id in ordered for q in fact.inputs):
                    ordered[fact.shape.id] = fact.shape
        return ordered

    @cached_property
    def asked(self) -> tuple[Question, ...]:
        """The questions that a reader can be asked: not the day of judgement."""
        return tuple(question for question in self.questions if question.asked)

    @cached_property
    def fact_by_id(self) -> dict[str, Fact]:
        """Facts by the id of their shape."""
        return {fact.shape.id: fact for fact in self.facts}

    @cached_property
    def rows(self) -> dict[str, Row]:
        """All rows by id."""
        return {row.id: row for table in self.tables for row in table.rows}

    @cached_property
    def outcomes(self) -> dict[str, Outcome]:
        """All outcomes by id, in the order of the rows."""
        return {row.outcome.id: row.outcome for table in self.tables for row in table.rows}

    @cached_property
    def tests_by_input(self) -> dict[str, list[Test]]:
        """Every test in the tool, by the id of what it looks at."""
        tests: dict[str, list[Test]] = {id_: [] for id_ in self.inputs}
        for row in self.rows.values():
            for test in row.tests():
                if test.input not in tests:
                    raise RuleError(
                        f"{self.slug}, rij {row.id}: {test.input!r} is geen vraag van deze keuzehulp"
                    )
                tests[test.input].append(test)
        return tests

    def behind(self, input_id: str) -> tuple[str, ...]:
        """The questions that have to be answered to know an input: itself, or those of the fact."""
        fact = self.fact_by_id.get(input_id)
        return (input_id,) if fact is None else tuple(question.id for question in fact.inputs)

    def reads(self, outcome: Outcome) -> frozenset[str]:
        """The questions that an outcome itself needs: for its dates and for the values in its words."""
        return self._read_by[outcome.id]

    @cached_property
    def _read_by(self) -> dict[str, frozenset[str]]:
        return {id_: self._needed_by(outcome) for id_, outcome in self.outcomes.items()}

    def _needed_by(self, outcome: Outcome) -> frozenset[str]:
        wanted = {term.start.id for term in outcome.terms if term.start.asked}
        wanted.update(task.done for task in outcome.tasks if task.done)
        for text in (outcome.headline, *(task.what for task in outcome.tasks)):
            for name in placeholders(text):
                wanted.update(self.behind(name))
        return frozenset(wanted)


@cache
def placeholders(text: str) -> tuple[str, ...]:
    """The ids in curly brackets in a text."""
    return tuple(name for _, name, _, _ in string.Formatter().parse(text) if name)


def values(
    question: Question, rows: Mapping[Any, str | tuple[str, ...]], **others: object
) -> tuple[Example, ...]:
    """A small table of examples: value of `question` → row (or rows), the other answers being equal."""
    return tuple(
        Example({**others, question.id: value}, (row,) if isinstance(row, str) else row)
        for value, row in rows.items()
    )


def limit(
    name: str,
    asked: Count,
    most: int,
    when: Iterable[Condition],
    *,
    within: Outcome,
    above: Outcome,
    source: Source,
) -> tuple[Row, Row]:
    """The pair of rows of a maximum: asked at most `most`, and more than that."""
    conditions = tuple(when)
    return (
        Row(name, (*conditions, asked.at_most(most)), within, source),
        Row(f"{name}-te-veel", (*conditions, asked.more_than(most)), above, source),
    )
