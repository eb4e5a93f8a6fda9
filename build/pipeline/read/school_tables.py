"""What the tables of a school.toml hold, each as one kind of thing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Document:
    """A source document of a school; `short` is what tools call it where its name is long."""

    id: str
    name: str
    dated: str
    short: str | None = None
    date: date | None = None
    edition: str | None = None
    sections: tuple[str, ...] = ()


@dataclass(frozen=True)
class Role:
    """Someone who has something to do, under the school's own name.

    `synonyms` are what people type: a page writes the name. `also` is what a page may write too. Where rows
    and pages use another word than the name, that is its `id` (and `id_plural`): a reader sees the name.
    `staff` is somebody of the school: no pupil, no parent, nobody outside it, no word without a function.
    `part_of` are the roles whose tasks are also of this one, such as "professional" (afgeleid).
    `mail` is where a reader writes to who has this role.
    """

    name: str
    what: str
    id: str | None = None
    id_plural: str | None = None
    plural: str | None = None
    synonyms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    staff: bool = True
    part_of: tuple[str, ...] = ()
    mail: str = ""

    @property
    def word(self) -> str:
        """The word that rows, pages and addresses use for it."""
        return self.id or self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """Everything that leads to it, beside its own name."""
        return (*self.also, *self.synonyms)


@dataclass(frozen=True)
class Word:
    """A word of the school, explained. `synonyms` and `also` are as with a role."""

    term: str
    means: str
    synonyms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def other_names(self) -> tuple[str, ...]:
        """Everything that leads to it, beside the term itself."""
        return (*self.also, *self.synonyms)


@dataclass(frozen=True)
class Letter:
    """A letter or form by its name; `written` when `letters/<slug>.md` is there (see `read.letters`)."""

    slug: str
    title: str
    written: bool = False


@dataclass(frozen=True)
class Contact:
    """A function mailbox, general number, room, address or time. Pages and tools name it by its `id`."""

    id: str
    what: str
    value: str
    kind: str
    source: str
    section: str


@dataclass(frozen=True)
class Counted:
    """A number that a tool asks for and that stands in the school's system.

    `route` is the way there, filled in by the school.
    """

    question: str
    source: str
    section: str
    route: str | None = None
