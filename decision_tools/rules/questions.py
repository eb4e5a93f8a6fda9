"""Questions and choices: what they take for an answer, how they show it, which conditions rows put on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, combinations

from .conditions import UNKNOWN, Cell, Test, Value

_MOST_OPTIONS_OF_MANY = 8


class AnswerError(ValueError):
    """An answer that does not fit its question; the message is for the person who gave it.

    `clashes_with` is the question whose answer cannot be true together with this one, if that is the trouble.
    """

    def __init__(self, question: str, message: str, clashes_with: str = "") -> None:
        super().__init__(message)
        self.question = question
        self.message = message
        self.clashes_with = clashes_with


@dataclass(frozen=True)
class Question:
    """What a reader is asked. `label` names the answer in a summary; `unknown` allows "weet ik niet", and
    `unknown_help` says what then happens.

    A question with a `default` is not asked: that answer is taken and shown, and the reader may change it. It
    is for what holds of nearly everybody.
    """

    id: str
    text: str
    label: str
    help: str = ""
    unknown: bool = False
    unknown_help: str = field(default="", kw_only=True)
    default: Value | None = field(default=None, kw_only=True)

    kind = "question"
    asked = True

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
