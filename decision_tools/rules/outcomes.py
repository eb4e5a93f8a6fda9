"""What a tool answers: tasks, with who and by when, and what goes with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .calendar import Unit
from .measures import Date
from .sources import Note, Source

NOT_NAMED = "niet genoemd"
"""Shown where the source names no person or no term."""


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
    def can_pass(self) -> bool:
        """Whether there is something to be late with."""
        return self is not Due.FROM


@dataclass(frozen=True)
class Term:
    """A term that can be counted: `amount` of `unit` after (or, with `before`, before) the day of `start`.

    `text` says it in words, for the page and for when the day is not known; `due` says what the day means.
    A `statutory` term is one of the law: the Algemene termijnenwet extends it.
    """

    text: str
    amount: int
    unit: Unit
    start: Date
    before: bool = False
    due: Due = Due.LATEST
    statutory: bool = False


By = str | Term


@dataclass(frozen=True)
class Task:
    """Who does what by when. `who` may name several roles; `provided` says on what it depends ("mits …").

    `what` may hold `{id}` of a question or fact. `source` overrides that of the row.
    """

    who: str | tuple[str, ...]
    what: str
    by: By = NOT_NAMED
    provided: str = ""
    notes: tuple[Note, ...] = ()
    source: Source | None = None

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles, also when there is one."""
        return (self.who,) if isinstance(self.who, str) else self.who

    @property
    def by_text(self) -> str:
        """The term in words."""
        return self.by if isinstance(self.by, str) else self.by.text


@dataclass(frozen=True)
class Record:
    """What is written down, and where."""

    what: str
    where: str


@dataclass(frozen=True)
class Inform:
    """Who is told, and of what."""

    who: str
    what: str


@dataclass(frozen=True)
class Handover:
    """The tool that comes next. `shares` are the questions that it has too: their answers go along."""

    tool: str
    label: str
    shares: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """One answer of a tool. `quiet` ones (no new step) never take the headline from another table."""

    id: str
    headline: str
    tasks: tuple[Task, ...] = ()
    record: tuple[Record, ...] = ()
    inform: tuple[Inform, ...] = ()
    letters: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    then: tuple[str, ...] = ()
    next: tuple[Handover, ...] = ()
    quiet: bool = False

    def task_id(self, number: int) -> str:
        """The id of its task `number` (from 1), as pages and results use it."""
        return f"{self.id}-{number}"

    @property
    def duties(self) -> tuple[tuple[str, str], ...]:
        """Who has something to do, and by when: once for each role of each task."""
        return tuple((role, task.by_text) for task in self.tasks for role in task.roles)

    @property
    def terms(self) -> tuple[Term, ...]:
        """Its terms that can be counted."""
        return tuple(task.by for task in self.tasks if isinstance(task.by, Term))

    @property
    def texts(self) -> tuple[str, ...]:
        """Its texts that may hold places for values."""
        return (self.headline, *self.then, *(task.what for task in self.tasks))

    @property
    def all_notes(self) -> tuple[Note, ...]:
        """Its own notes and those of its tasks."""
        return (*self.notes, *(note for task in self.tasks for note in task.notes))

    @property
    def first_to_settle(self) -> Note | None:
        """The note of severity A that comes before everything else, if there is one."""
        return next((note for note in self.all_notes if note.severity == "A"), None)
