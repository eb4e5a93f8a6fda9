"""Questions with a number or a day for an answer, and the conditions that rows put on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .conditions import Cell, Number, Test, Value
from .dutch_dates import format_date, parse_date, with_year
from .questions import AnswerError, Question
from .typed import read_number

SINGULARS: Mapping[str, str] = {
    "dagen": "dag",
    "keer": "keer",
    "klokuur": "klokuur",
    "lesuren": "lesuur",
    "minuten": "minuut",
    "schooldagen": "schooldag",
    "uur": "uur",
    "weken": "week",
}
"""What one of each unit is called."""


@dataclass(frozen=True)
class Count(Question):
    """A number of `unit` from `low` to `high`, whole or with `decimals`."""

    unit: str = "keer"
    low: Number = 0
    high: Number = 99
    decimals: int = 0

    kind = "count"

    @property
    def step(self) -> Number:
        """The smallest difference between two answers."""
        return 1 if self.decimals == 0 else float(10**-self.decimals)

    def exactly(self, n: Number) -> Test:
        """Precisely `n`."""
        return Test(self.id, f"precies {_number(n)}", low=n, high=n, limits=(n,))

    def at_least(self, n: Number) -> Test:
        """`n` or more."""
        return Test(self.id, f"{_number(n)} of meer", low=n, limits=(n,))

    def more_than(self, n: Number) -> Test:
        """More than `n`."""
        return Test(self.id, f"meer dan {_number(n)}", low=self._round(n + self.step), limits=(n,))

    def at_most(self, n: Number) -> Test:
        """`n` or less."""
        return Test(self.id, f"hoogstens {_number(n)}", high=n, limits=(n,))

    def less_than(self, n: Number) -> Test:
        """Less than `n`."""
        return Test(self.id, f"minder dan {_number(n)}", high=self._round(n - self.step), limits=(n,))

    def between(self, low: Number, high: Number) -> Test:
        """From `low` up to and including `high`."""
        return Test(self.id, self._range(low, high), low=low, high=high, limits=(low, high))

    def joined(self, cells: Sequence[Cell]) -> str:
        """Some of its cells in words; ranges that touch become one."""
        texts: list[str] = []
        span: tuple[Number, Number] | None = None
        for cell in cells:
            if not (isinstance(cell.value, int | float) and isinstance(cell.last, int | float)):
                texts, span = [*texts, cell.text], None
            elif span and self._round(span[1] + self.step) == cell.value:
                span = (span[0], cell.last)
                texts[-1] = self._range(*span)
            else:
                span = (cell.value, cell.last)
                texts.append(cell.text)
        return " of ".join(texts)

    def _round(self, n: Number) -> Number:
        rounded = round(n, self.decimals)
        return int(rounded) if rounded == int(rounded) else rounded

    def _range(self, low: Number, high: Number) -> str:
        if low == high:
            return f"precies {_number(low)}"
        return (
            f"{_number(low)} of meer" if high == self.high else f"{_number(low)} tot en met {_number(high)}"
        )

    def _parse(self, raw: object) -> Value:
        number_given = isinstance(raw, int | float) and not isinstance(raw, bool)
        typed = str(raw).removesuffix(".0").replace(".", ",") if number_given else raw
        try:
            number = read_number(typed if isinstance(typed, str) else "", self.decimals)
        except ValueError as error:
            raise AnswerError(self.id, str(error)) from None
        if not self.low <= number <= self.high:
            bounds = f"van {_number(self.low)} tot en met {_number(self.high)}"
            raise AnswerError(self.id, f"Vul een getal in {bounds}.")
        return self._round(number)

    def _show(self, value: Value) -> str:
        assert isinstance(value, int | float)
        return f"{_number(value)} {SINGULARS.get(self.unit, self.unit) if value == 1 else self.unit}"

    def _cells(self, tests: list[Test]) -> Iterator[Cell]:
        starts = {self.low}
        for test in tests:
            if test.low is not None:
                starts.add(test.low)
            if test.high is not None:
                starts.add(self._round(test.high + self.step))
        inside = sorted(s for s in starts if self.low <= s <= self.high)
        for start, following in zip(inside, [*inside[1:], None], strict=True):
            last = self.high if following is None else self._round(following - self.step)
            yield Cell(start, self._range(start, last), last)


@dataclass(frozen=True)
class Date(Question):
    """A day. Rows can only ask whether it is known; terms and facts count with it.

    With `past` it is the day of something that has happened: a day after the day of judgement does not fit.
    With `school_day` it is a day on which there is school: the days offered beside the field skip weekends.
    """

    past: bool = False
    school_day: bool = False

    kind = "date"

    def is_known(self) -> Test:
        """The reader gave a day."""
        return Test(self.id, "bekend")

    def parse_on(self, raw: object, on: date) -> Value:
        """The same on a day of judgement: a day may then be typed without its year. Raises AnswerError."""
        value = self.parse(with_year(raw, on, past=self.past) if isinstance(raw, str) else raw)
        if self.past and isinstance(value, date) and value > on:
            raise AnswerError(self.id, "Deze dag moet nog komen. Vul een dag in die al is geweest.")
        return value

    def _parse(self, raw: object) -> Value:
        if isinstance(raw, date):
            return raw
        try:
            return parse_date(str(raw))
        except ValueError as error:
            raise AnswerError(self.id, str(error)) from None

    def _show(self, value: Value) -> str:
        assert isinstance(value, date)
        return format_date(value)

    def _cells(self, tests: list[Test]) -> Iterator[Cell]:
        yield Cell(date(2026, 11, 16), "een datum")


@dataclass(frozen=True)
class Today(Date):
    """The day of judgement, as something that facts can count with. It is never asked."""

    unknown: bool = True

    asked = False


def _number(n: Number) -> str:
    return f"{n:g}".replace(".", ",")
