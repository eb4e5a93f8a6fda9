"""A tool as it is read on paper: who does what by when, at each rung or in each case.

A table of the tool becomes a ladder (case by case), a grid (each task once, with the cases it belongs to)
or, where the conditions are too many for a line, a tree that leads to its cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from decision_tools.rules import NOT_NAMED, Question, Tool
from decision_tools.rules.model import Table
from decision_tools.rules.outcomes import Outcome, Task
from decision_tools.rules.sources import FirstCheck, Source

from ..pages.rule_rows import RuleRow
from ..words import of_tools
from ..words.dutch import enumeration

FEWEST_IN_GRID, MOST_IN_GRID = 3, 14
"""So many cases have a column each."""
TWICE_TOLD = 1.4
"""Tasks told so often, on average, stand once in a grid."""
FEW = 2
"""What belongs to no more cases than these stands at each of them, else once below all."""


@dataclass(frozen=True)
class Line:
    """One task of a case, with its origin and, where the case does not say it, its section."""

    task: Task
    origin: str
    section: str

    @property
    def who(self) -> str:
        """Who does it, as a reader is told."""
        return "niet genoemd" if NOT_NAMED in self.task.roles else self.task.people

    @property
    def by(self) -> str:
        """The term of the source, if it names one."""
        return "" if self.task.by_text == NOT_NAMED else self.task.by_text

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same task in another case; where it comes from may differ."""
        task = self.task
        return task.asked, self.by, task.provided, task.one_of, task.missed, task.checks, task.agreed


@dataclass(frozen=True)
class Extra:
    """What goes with a case beside its tasks: a label, words, and the tool or letter that it leads to."""

    label: str
    text: str
    tool: str = ""
    letter: str = ""


@dataclass(frozen=True)
class Told:
    """A task of a grid, with its cases by origin."""

    line: Line
    origins: dict[str, list[int]]

    @property
    def numbers(self) -> list[int]:
        """The numbers of its cases."""
        return sorted(number for numbers in self.origins.values() for number in numbers)


@dataclass(frozen=True)
class Case:
    """A rung or a case: when it holds, what comes of it and what is done.

    `like` is the number of an earlier case of which all is done here too; `lines` are then the other tasks.
    """

    number: int
    rule: RuleRow
    lines: tuple[Line, ...]
    like: int = 0

    @property
    def outcome(self) -> Outcome:
        """What it comes to."""
        return self.rule.row.outcome

    @property
    def source(self) -> Source:
        """Where its headline stands."""
        return self.outcome.source or self.rule.row.source

    @property
    def steps(self) -> list[tuple[str, str, list[Line]]]:
        """Its tasks in their order, those of the same people by the same term together."""
        return [(who, by, list(lines)) for (who, by), lines in groupby(self.lines, lambda x: (x.who, x.by))]

    @property
    def by_person(self) -> list[tuple[str, list[tuple[str, list[Line]]]]]:
        """Its steps, those that follow each other and are of the same people together."""
        grouped = groupby(self.steps, lambda step: step[0])
        return [(who, [(by, lines) for _, by, lines in steps]) for who, steps in grouped]

    @cached_property
    def extras(self) -> list[Extra]:
        """What is written down, told, sent and done next."""
        outcome = self.outcome
        return [
            *(Extra("Leg vast:", f"{one.what} – in {one.where}.") for one in outcome.record),
            *(Extra(f"Informeer {enumeration(who)}:", what) for what, who in _told_to(outcome).items()),
            *(Extra("Brief of formulier:", "", letter=slug) for slug in outcome.letters),
            *(Extra("", text) for text in outcome.then),
            *(
                Extra("", f"{note.text} {one.text}")
                for note in dict.fromkeys(outcome.all_notes)
                for one in note.agreed
            ),
            *(Extra("Ga door met:", one.label, tool=one.tool) for one in outcome.next),
        ]

    @property
    def length(self) -> int:
        """How many letters its conditions have, on average."""
        whens = self.rule.whens
        return sum(len(text) for when in whens for text in when) // len(whens)


@dataclass(frozen=True)
class Leaf:
    """Where a tree leads: to a case, or to words that we derived."""

    case: Case | None
    headline: str


@dataclass(frozen=True)
class Fork:
    """A question of a tree, with what follows on each answer."""

    question: Question
    ways: tuple[tuple[str, Fork | Leaf], ...]


@dataclass(frozen=True)
class Part:
    """One table of a tool with its cases; `silent` where the source has no step between the rungs."""

    table: Table
    after: tuple[str, ...]
    cases: tuple[Case, ...]
    silent: bool
    tree: Fork | None = None

    @cached_property
    def grid(self) -> list[Told]:
        """Each task once with its cases; empty where cases are better read one by one."""
        told = sum(len(case.lines) for case in self.cases)
        merged = _merged(self.cases)
        fits = FEWEST_IN_GRID <= len(self.cases) <= MOST_IN_GRID
        if not fits or told < TWICE_TOLD * len(merged) or not _in_order(self.cases, list(merged)):
            return []
        return [Told(line, _origins(self.cases, key)) for key, line in merged.items()]

    @property
    def spread(self) -> bool:
        """Whether its cases go over more than a page or two, so that a tree tells their pages."""
        return len(self.cases) > MOST_IN_GRID

    @property
    def has_tasks(self) -> bool:
        """Whether anything is done in any of its cases."""
        return any(case.lines or case.like for case in self.cases)

    @cached_property
    def together(self) -> list[tuple[Extra, list[int]]]:
        """What goes with more than a few cases, with their numbers."""
        found: dict[Extra, list[int]] = {}
        for case in self.cases:
            for extra in case.extras:
                found.setdefault(extra, []).append(case.number)
        return [(extra, numbers) for extra, numbers in found.items() if len(numbers) > FEW]

    def own_extras(self, case: Case) -> list[Extra]:
        """What goes with a case and with few others."""
        shared = {extra for extra, _ in self.together}
        return [extra for extra in case.extras if extra not in shared]

    @cached_property
    def given(self) -> list[tuple[str, list[int]]]:
        """Conditions of most cases, said once, with the numbers of those cases."""
        if self.tree or self.rungs or len(self.cases) <= FEW:
            return []
        found: dict[str, list[int]] = {}
        for case in self.cases:
            whens = case.rule.whens
            for text in (one for one in whens[0] if all(one in when for when in whens)):
                found.setdefault(text, []).append(case.number)
        return [(text, numbers) for text, numbers in found.items() if 2 * len(numbers) > len(self.cases)]

    def whens(self, case: Case) -> list[list[str]]:
        """What a case asks beside what is said once."""
        said = {text for text, _ in self.given}
        whens = [[text for text in when if text not in said] for when in case.rule.whens]
        return [when for when in whens if when]

    @property
    def rungs(self) -> bool:
        """Whether each case is one count of the same thing."""
        whens = [case.rule.rows[0].when for case in self.cases if len(case.rule.rows) == 1]
        tests = [test for when in whens for condition in when for test in condition.tests]
        single = len(whens) == len(self.cases) == len(tests) > 1
        return single and len({t.input for t in tests}) == 1 and all(t.values is None for t in tests)


@dataclass(frozen=True)
class Sheet:
    """A tool on paper."""

    tool: Tool
    parts: tuple[Part, ...]
    checks: tuple[FirstCheck, ...] = ()
    """What the law asks at more than one case: told once, above them."""
    hints: tuple[Question, ...] = field(default=())
    """The questions of which the source says how to count or what to weigh."""

    def number_of(self, check: FirstCheck) -> int:
        """The number of what the law asks, if it stands above the cases; 0 if it stands at its case."""
        return self.checks.index(check) + 1 if check in self.checks else 0


def _told_to(outcome: Outcome) -> dict[str, list[str]]:
    """What is told, with all who are told it."""
    found: dict[str, list[str]] = {}
    for one in outcome.inform:
        found.setdefault(one.what, []).append(one.who)
    return found


def _merged(cases: Sequence[Case]) -> dict[object, Line]:
    """The tasks of all cases, each once, after what goes before it in its case."""
    order: list[object] = []
    lines: dict[object, Line] = {}
    for case in cases:
        place = 0
        for line in case.lines:
            if line.key in lines:
                place = max(place, order.index(line.key) + 1)
            else:
                lines[line.key] = line
                order.insert(place, line.key)
                place += 1
    return {key: lines[key] for key in order}


def _in_order(cases: Sequence[Case], merged: Sequence[object]) -> bool:
    """Whether the tasks stand in the order of each case whose source orders its steps."""
    ordered = [_steps_of_source(case) for case in cases if case.outcome.in_order]
    orders = [[merged.index(line.key) for line in lines] for lines in ordered]
    return all(order == sorted(order) for order in orders)


def _steps_of_source(case: Case) -> Sequence[Line]:
    """The tasks that the source numbers, or all where it numbers none."""
    return [line for line in case.lines if of_tools.task_words(line.task.what).label] or case.lines


def _origins(cases: Sequence[Case], key: object) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for case in cases:
        for line in case.lines:
            if line.key == key and case.number not in found.setdefault(line.origin, []):
                found[line.origin].append(case.number)
    return found
