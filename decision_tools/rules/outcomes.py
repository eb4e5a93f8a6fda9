"""What a tool answers: tasks, with who, by when and at which moment, and what goes with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from .agreements import Agreed
from .conditions import Condition
from .moments import Moment
from .sources import DERIVED, FirstCheck, Note, Source
from .terms import NOT_NAMED, By, Term

Asked = tuple[tuple[str, ...], str]
Direction = Literal["doen", "niet doen", "later"]


@dataclass(frozen=True)
class Stance:
    """That a task does, forbids or puts off what a subject is about."""

    subject: Subject
    direction: Direction


@dataclass(frozen=True)
class Subject:
    """What tasks can contradict each other on, such as "leerling in de les". Each school lists its own."""

    id: str
    name: str

    @property
    def do(self) -> Stance:
        """The task does this."""
        return Stance(self, "doen")

    @property
    def dont(self) -> Stance:
        """The task says not to do this."""
        return Stance(self, "niet doen")

    @property
    def later(self) -> Stance:
        """The task puts this off."""
        return Stance(self, "later")


@dataclass(frozen=True)
class Task:
    """Who does what by when. Of several roles all do it, or with `one_of` one of them.

    `what` may hold `{id}` of a question or fact.
    `moment` places it where its term does not (afgeleid, never printed as a term). Without a `source` of its
    own, the sentence stands in the row's section. `provided` says in words on what it depends ("als …") and
    `given` is the condition that settles it: met, the words go; failed, the task goes. `done` is the question
    that holds the day on which it was done. `missed` marks a step that may have been passed over. `agreed` is
    what the school decided where the source names nobody or no term.
    """

    who: str | tuple[str, ...]
    what: str
    by: By = NOT_NAMED
    provided: str = ""
    notes: tuple[Note, ...] = ()
    source: Source | None = None
    moment: Moment | None = None
    given: Condition | None = None
    about: tuple[Stance, ...] = ()
    checks: tuple[FirstCheck, ...] = ()
    done: str = ""
    missed: bool = False
    one_of: bool = False
    agreed: tuple[Agreed, ...] = ()

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles, also when there is one."""
        return (self.who,) if isinstance(self.who, str) else self.who

    @property
    def people(self) -> str:
        """The roles in words: a en b, or a of b."""
        return (" of " if self.one_of else " en ").join(self.roles)

    @property
    def silence(self) -> str:
        """The words by which a school decides on what the source leaves open here: who, and what to do."""
        return f"{self.people}: {self.what}"

    @property
    def by_text(self) -> str:
        """The term in words."""
        return self.by if isinstance(self.by, str) else self.by.text

    @property
    def told(self) -> str:
        """What to do, as a reader is told."""
        return f"Nog niet gedaan? {self.what}" if self.missed else self.what

    @property
    def asked(self) -> Asked:
        """What of whom: the same at another moment, or from another source, is asked once."""
        return self.roles, self.what


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

    @property
    def told(self) -> str:
        """The words by which a reading names it."""
        return f"{self.who}: {self.what}"


@dataclass(frozen=True)
class Handover:
    """The tool that comes next. `shares` are the questions that it has too: their answers go along."""

    tool: str
    label: str
    shares: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """One answer of a tool. `quiet` ones (no new step) never take the headline from another table.

    `source` is where the headline stands, if not in the row's section. `replaces` are tasks of other
    outcomes, or whole ones, that it takes the place of. `checks` are what the law asks beside its step.
    `in_order`: the source orders its steps, so its tasks are told in the order in which they are written.
    `before` are outcomes of which what is done at the same moment follows what this one asks.
    """

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
    source: Source | None = None
    replaces: tuple[Task | Outcome, ...] = ()
    checks: tuple[FirstCheck, ...] = ()
    in_order: bool = False
    before: tuple[Outcome, ...] = ()

    def task_id(self, number: int) -> str:
        """The id of its task `number` (from 1), as pages and results use it."""
        return f"{self.id}-{number}"

    @property
    def duties(self) -> tuple[tuple[str, str], ...]:
        """Who has something to do, and by when: once for each role of each task."""
        return tuple((role, task.by_text) for task in self.tasks for role in task.roles)

    @property
    def texts(self) -> tuple[str, ...]:
        """Its texts that may hold places for values."""
        return (self.headline, *self.then, *(task.what for task in self.tasks))

    @property
    def terms(self) -> tuple[Term, ...]:
        """Its terms that can be counted."""
        return tuple(task.by for task in self.tasks if isinstance(task.by, Term))

    @property
    def all_notes(self) -> tuple[Note, ...]:
        """Its own notes and those of its tasks."""
        return (*self.notes, *(note for task in self.tasks for note in task.notes))

    @property
    def all_checks(self) -> tuple[FirstCheck, ...]:
        """Its own checks and those of its tasks."""
        return (*self.checks, *(check for task in self.tasks for check in task.checks))

    def drops(self, task: Task, outcome: Outcome) -> bool:
        """Whether this outcome takes the place of a task of another one."""
        return any(
            one.id == outcome.id if isinstance(one, Outcome) else one.asked == task.asked
            for one in self.replaces
        )


def caught_up(task: Task) -> Task:
    """The task as one that may have been passed over. That it is caught up is ours, whatever it rests on."""
    return replace(task, missed=True, source=DERIVED)


def missed(outcome: Outcome, headline: str, source: Source) -> Outcome:
    """The outcome of a step that may have been passed over: its tasks, each asking whether it was done."""
    return replace(
        outcome,
        id=f"{outcome.id}-alsnog",
        headline=headline,
        source=source,
        quiet=False,
        tasks=tuple(caught_up(task) for task in outcome.tasks),
    )
