"""Questions: what they take for an answer, how they show it, and the conditions that rows can put on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, combinations

from .calendar import format_date, parse_date
from .conditions import UNKNOWN, Cell, Number, Test, Value

_MOST_OPTIONS_OF_MANY = 8


class AnswerError(ValueError):
    """An answer that does not fit its question; the message is for the person who gave it."""

    def __init__(self, question: str, message: str) -> None:
        super().__init__(message)
        self.question = question
        self.message = message


@dataclass(frozen=True)
class Question:
    """What a reader is asked. `label` names the answer in a summary; `unknown` allows "weet ik niet"."""

    id: str
    text: str
    label: str
    help: str = ""
    unknown: bool = False

    kind = "question"

    def is_unknown(self) -> Test:
        """The reader answered "weet ik niet"."""
        return Test(self.id, "weet ik niet", unknown=True, values=frozenset())

    def parse(self, raw: object) -> Value:
        """The value of a raw answer (JSON value or typed text). Raises AnswerError."""
        if raw == UNKNOWN:
            if self.unknown:
                return UNKNOWN
            raise AnswerError(self.id, "Bij deze vraag kan 'weet ik niet' niet.")
        return self._parse(raw)

    def show(self, value: Value) -> str:
        """The value in words."""
        return "weet ik niet" if value == UNKNOWN else self._show(value)

    def cells(self, tests: Iterable[Test]) -> list[Cell]:
        """The domain cut into cells on which each of `tests` is constant."""
        found = list(self._cells(list(tests)))
        return [*found, Cell(UNKNOWN, "weet ik niet")] if self.unknown else found

    def joined(self, cells: Sequence[Cell]) -> str:
        """Some of its cells, in order, in words."""
        return " of ".join(cell.text for cell in cells)

    def _parse(self, raw: object) -> Value:
        raise NotImplementedError

    def _show(self, value: Value) -> str:
        raise NotImplementedError

    def _cells(self, tests: list[Test]) -> Iterator[Cell]:
        raise NotImplementedError


@dataclass(frozen=True)
class Choice(Question):
    """One of `options` (id → words), or with `many` any number of them."""

    options: Mapping[str, str] = field(default_factory=dict)
    many: bool = False

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The kind of form field: one choice or many."""
        return "many" if self.many else "choice"

    def is_(self, *options: str, unknown: bool = False) -> Test:
        """The answer is one of `options`; with `unknown` also "weet ik niet"."""
        self._known(options)
        words = [self.options[o] for o in options] + (["weet ik niet"] if unknown else [])
        return Test(self.id, " of ".join(words), values=frozenset(options), unknown=unknown)

    def includes(self, option: str, unknown: bool = False) -> Test:
        """Among the many chosen is `option`; with `unknown` also "weet ik niet"."""
        self._known((option,))
        chosen = frozenset(s for s in self._subsets() if option in s)
        words = f"{self.options[option]} of weet ik niet" if unknown else self.options[option]
        return Test(self.id, words, values=chosen, unknown=unknown)

    def excludes(self, option: str) -> Test:
        """Among the many chosen is not `option`."""
        self._known((option,))
        chosen = frozenset(s for s in self._subsets() if option not in s)
        return Test(self.id, f"niet: {self.options[option]}", values=chosen)

    def _known(self, options: Iterable[str]) -> None:
        for option in options:
            if option not in self.options:
                raise ValueError(f"vraag {self.id}: de optie {option!r} bestaat niet")

    def _subsets(self) -> Iterator[tuple[str, ...]]:
        if len(self.options) > _MOST_OPTIONS_OF_MANY:
            raise ValueError(f"vraag {self.id}: hoogstens {_MOST_OPTIONS_OF_MANY} opties bij meer keuzes")
        sizes = range(len(self.options) + 1)
        return chain.from_iterable(combinations(self.options, size) for size in sizes)

    def _parse(self, raw: object) -> Value:
        if not self.many:
            if isinstance(raw, str) and raw in self.options:
                return raw
            raise AnswerError(self.id, f"Kies één van: {', '.join(self.options.values())}.")
        chosen = [raw] if isinstance(raw, str) else raw
        if isinstance(chosen, list | tuple) and all(isinstance(o, str) and o in self.options for o in chosen):
            return tuple(o for o in self.options if o in chosen)
        raise AnswerError(self.id, f"Kies uit: {', '.join(self.options.values())}.")

    def _show(self, value: Value) -> str:
        if isinstance(value, tuple):
            return ", ".join(self.options[o] for o in value) or "geen van deze"
        return self.options[str(value)]

    def _cells(self, tests: list[Test]) -> Iterator[Cell]:
        values: Iterable[Value] = self._subsets() if self.many else self.options
        for value in values:
            yield Cell(value, self._show(value))


@dataclass(frozen=True)
class YesNo(Choice):
    """Ja or nee."""

    options: Mapping[str, str] = field(default_factory=lambda: {"ja": "ja", "nee": "nee"})

    kind = "yesno"

    def yes(self, *, unknown: bool = False) -> Test:
        """The answer is ja; with `unknown` doubt counts as ja."""
        return self.is_("ja", unknown=unknown)

    def no(self, *, unknown: bool = False) -> Test:
        """The answer is nee; with `unknown` doubt counts as nee."""
        return self.is_("nee", unknown=unknown)

    def _parse(self, raw: object) -> Value:
        if isinstance(raw, bool):
            return "ja" if raw else "nee"
        if isinstance(raw, str) and raw in self.options:
            return raw
        raise AnswerError(self.id, "Kies ja of nee.")


@dataclass(frozen=True)
class Judgement(Choice):
    """Something that only `role` can judge: `weigh` says what the source gives to weigh. Never computed."""

    role: str = ""
    weigh: tuple[str, ...] = ()

    kind = "judgement"


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
        example = "3" if self.decimals == 0 else "2,5"
        try:
            if isinstance(raw, bool) or not isinstance(raw, str | int | float):
                raise ValueError
            number = float(raw.strip().replace(",", ".")) if isinstance(raw, str) else float(raw)
            if round(number, self.decimals) != number:
                raise ValueError
        except (ValueError, OverflowError):
            whole = "heel getal" if self.decimals == 0 else "getal"
            raise AnswerError(self.id, f"Vul een {whole} in, met cijfers, zoals {example}.") from None
        if not self.low <= number <= self.high:
            bounds = f"van {_number(self.low)} tot en met {_number(self.high)}"
            raise AnswerError(self.id, f"Vul een getal in {bounds}.")
        return self._round(number)

    def _show(self, value: Value) -> str:
        assert isinstance(value, int | float)
        return f"{_number(value)} {self.unit}"

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
    """

    past: bool = False

    kind = "date"

    def is_known(self) -> Test:
        """The reader gave a day."""
        return Test(self.id, "bekend")

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


def _number(n: Number) -> str:
    return f"{n:g}".replace(".", ",")
