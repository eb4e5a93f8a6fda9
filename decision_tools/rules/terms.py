"""Terms: by when a task has to be done, in words or to be counted, and what its day means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .amounts import Limit
from .calendar import Unit
from .measures import Date

NOT_NAMED = "niet genoemd"
"""Stands where the source names no person or no term."""


class Due(Enum):
    """What the day of a term means, in words before it and once it has passed."""

    LATEST = "uiterlijk {day}", "was op {day}, doe het nu"
    ON = "op {day}", "was op {day}, doe het nu"
    AROUND = "rond {day}", "was rond {day}, doe het nu"
    FROM = "vanaf {day}", "vanaf {day}"
    """Not before that day: nobody has to."""
    RIGHT = "kan tot en met {day}", "kon tot en met {day}"
    """Somebody may, until that day."""

    @property
    def is_duty(self) -> bool:
        """Whether somebody is late once its day has passed."""
        return self not in (Due.FROM, Due.RIGHT)


@dataclass(frozen=True)
class Term:
    """A term that can be counted: `amount` of `unit` after (or, with `before`, before) the day of `start`.

    `words` say it for the page and for when the day is not known. They name the number, so that it stands
    once: {woorden} becomes vijf werkdagen, {cijfers} 5 werkdagen, {nde} vijfde werkdag, {woord} vijf and {n}
    5. `due` says what the day means. With `Today` for a start it is counted from the day of judgement, as if
    what it follows on happens then. With `first_day` the day of `start` is the first that counts. A
    `statutory` term is one of the law: the Algemene termijnenwet extends it.
    """

    words: str
    amount: int
    unit: Unit
    start: Date
    before: bool = False
    due: Due = Due.LATEST
    statutory: bool = False
    first_day: bool = False

    @property
    def text(self) -> str:
        """The term in words."""
        n = Limit(self.amount)
        return self.words.format(
            woorden=self.length,
            cijfers=self.unit.text(n),
            nde=f"{n.nde} {self.unit.singular}",
            woord=n.woord,
            n=n,
        )

    @property
    def length(self) -> str:
        """How long it is: vijf werkdagen."""
        return self.unit.words(self.amount)

    @property
    def says_its_number(self) -> bool:
        """Whether its words take the number from it."""
        return "{" in self.words


By = str | Term
