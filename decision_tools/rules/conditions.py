"""Values, and the conditions that rows put on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

UNKNOWN = "?"
"""The value of "weet ik niet": an answer like any other, which rows handle by name."""

Number = int | float
Value = str | int | float | date | tuple[str, ...]


@dataclass(frozen=True)
class Test:
    """A condition on one question or fact: among `values`, or within `low`–`high`; `unknown` admits "?".

    `text` completes the sentence "<label>: …"; `limits` are the numbers as the author wrote them.
    """

    __test__ = False  # not a pytest class

    input: str
    text: str
    values: frozenset[Value] | None = None
    low: Number | None = None
    high: Number | None = None
    unknown: bool = False
    limits: tuple[Number, ...] = ()

    @property
    def tests(self) -> tuple[Test, ...]:
        """Itself: as an AnyOf of one."""
        return (self,)

    def holds(self, value: Value) -> bool:
        """Whether `value`, already parsed, meets the condition."""
        if value == UNKNOWN:
            return self.unknown
        if self.values is not None:
            return value in self.values
        if self.low is None and self.high is None:
            return not self.unknown
        assert isinstance(value, int | float)
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@dataclass(frozen=True)
class AnyOf:
    """A condition that is met when at least one of its tests is."""

    tests: tuple[Test, ...]

    @property
    def text(self) -> str:
        """The tests in words, joined by "of"."""
        return " of ".join(test.text for test in self.tests)


Condition = Test | AnyOf


def any_of(*tests: Test) -> AnyOf:
    """At least one of these tests."""
    return AnyOf(tests)


@dataclass(frozen=True)
class Cell:
    """A part of a question's domain on which no test of the tool changes its mind; `value` stands for it."""

    value: Value
    text: str
    last: Value | None = None
