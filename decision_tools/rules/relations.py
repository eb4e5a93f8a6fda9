"""What must hold between two answers: checked as soon as both are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .conditions import UNKNOWN, Test, Value
from .measures import Count, Date
from .questions import AnswerError, Question


@dataclass(frozen=True)
class Relation:
    """That `holds` is true of the answers to two questions; `why` says in words what cannot be."""

    one: Question
    other: Question
    holds: Callable[[Any, Any], bool]
    why: str

    def broken(self, answers: Mapping[str, Value]) -> bool:
        """Whether both questions have an answer, and these cannot both be true."""
        values = [answers.get(question.id, UNKNOWN) for question in (self.one, self.other)]
        return UNKNOWN not in values and not self.holds(*values)

    def error(self, answers: Mapping[str, Value]) -> AnswerError:
        """The message for who gave these answers: at the question that was asked last, naming both."""
        given = [name for name in answers if name in (self.one.id, self.other.id)]
        told = " ".join(
            f"{question.label}: {question.show(answers[question.id])}." for question in (self.one, self.other)
        )
        return AnswerError(given[-1], f"{told} {self.why} Kijk beide na.", given[0])


def at_most(part: Count, whole: Count) -> Relation:
    """The part is no more than the whole that it is counted in."""
    why = "Het eerste kan niet meer zijn dan het tweede."
    return Relation(part, whole, lambda one, other: one <= other, why)


def not_before(later: Date, earlier: Date) -> Relation:
    """What the source puts later did not happen on a day before the earlier."""
    why = "De eerste dag kan niet vóór de tweede liggen."
    return Relation(later, earlier, lambda one, other: one >= other, why)


def needs(answer: Test, of: Question, other: Test, on: Question, why: str) -> Relation:
    """Who gives `answer` to one question must meet `other` on the other: three days need three lessons."""
    return Relation(of, on, lambda one, two: not answer.holds(one) or other.holds(two), why)
