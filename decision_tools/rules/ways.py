"""All ways through a tool, walked once: what they reach, how much they ask, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from statistics import median

from .check_answers import check_answers
from .compose import Answer, compose
from .evaluate import Run
from .model import Tool
from .moments import Moment
from .terms import NOT_NAMED
from .tree import every_way

_AT_ONCE = (Moment.NOW, Moment.TODAY)


@dataclass(frozen=True)
class Spread:
    """A number over the ways that ask something: its middle, what nine in ten stay within, and the most."""

    median: float = 0
    nine_in_ten: int = 0
    most: int = 0


@dataclass(frozen=True)
class Tally:
    """How much the ways through a tool ask: tasks under "nu", and the words of the tasks before "daarna".

    `words` counts for all roles together, `words_of_one` for the person who has most to read: a person reads
    the tasks of the own role and those without a person.
    """

    now: Spread = Spread()
    words: Spread = Spread()
    words_of_one: Spread = Spread()


@dataclass(frozen=True)
class Ways:
    """How many ways, the questions on the longest, the rows and questions on any, their tally and faults."""

    count: int
    longest: int
    rows: frozenset[str]
    questions: frozenset[str]
    tally: Tally
    faults: tuple[str, ...]


def ways(tool: Tool) -> Ways:
    """What one walk of every way through the whole tool comes across."""
    walk = _Walk()
    faults = tuple(check_answers(tool, walk.through(tool)))
    return Ways(
        walk.count, walk.longest, frozenset(walk.rows), frozenset(walk.questions), walk.tally(), faults
    )


class _Walk:
    """What is counted while the ways go by."""

    def __init__(self) -> None:
        self.count = 0
        self.longest = 0
        self.rows: set[str] = set()
        self.questions: set[str] = set()
        self._now: list[int] = []
        self._words: list[int] = []
        self._words_of_one: list[int] = []

    def through(self, tool: Tool) -> Iterator[Answer]:
        """The answer at the end of each way, once it is counted."""
        for way in every_way(tool):
            answer = compose(way)
            self._reach(way)
            if answer.tasks:
                self._read(answer)
            yield answer

    def tally(self) -> Tally:
        """The spread of what was counted."""
        return Tally(_spread(self._now), _spread(self._words), _spread(self._words_of_one))

    def _reach(self, way: Run) -> None:
        asked = [question for question in way.tool.asked if question.default is None]
        self.count += 1
        self.longest = max(self.longest, sum(question.id in way.read for question in asked))
        self.rows.update(row.id for row in way.rows.values())
        self.questions.update(way.read)

    def _read(self, answer: Answer) -> None:
        first = [doing for doing in answer.tasks if doing.moment in _AT_ONCE]
        words = {doing.id: len(doing.task.told.split()) for doing in first}
        people = {role for doing in first for role in doing.task.roles} or {NOT_NAMED}
        self._now.append(sum(doing.moment is Moment.NOW for doing in first))
        self._words.append(sum(words.values()))
        self._words_of_one.append(
            max(
                sum(words[doing.id] for doing in first if {person, NOT_NAMED} & {*doing.task.roles})
                for person in people
            )
        )


def _spread(numbers: Iterable[int]) -> Spread:
    ordered = sorted(numbers)
    if not ordered:
        return Spread()
    return Spread(median(ordered), ordered[ceil(0.9 * len(ordered)) - 1], ordered[-1])
