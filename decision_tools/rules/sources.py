"""Where a rule comes from, and what is doubtful about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .agreements import Agreed
from .conditions import Condition

SourceKind = Literal["school", "law", "added", "derived"]
ORIGINS = {"school": "protocol", "law": "wet", "added": "toegevoegd", "derived": "afgeleid"}
"""What a reader calls each kind of source."""
NoteKind = Literal["stil", "tegenspraak", "verouderd"]
Severity = Literal["B", "C"]


@dataclass(frozen=True)
class Source:
    """One section of one document. `dated` is the document's date in words, as far as it is known."""

    document: str
    section: str
    dated: str = ""
    kind: SourceKind = "school"

    @property
    def origin(self) -> str:
        """What a reader calls its kind: protocol, wet, toegevoegd or afgeleid."""
        return ORIGINS[self.kind]

    @property
    def ours(self) -> bool:
        """Whether it stands in no source: we added it, or read it from other rules."""
        return self.kind in ("added", "derived")


@dataclass(frozen=True)
class Document:
    """A document of a school. `id` is the one in the school's `school.toml`."""

    id: str
    name: str
    dated: str

    def section(self, section: str) -> Source:
        """The source line for one section, such as `"1.4"`."""
        return Source(self.name, section, self.dated)


@dataclass(frozen=True)
class Law:
    """One or more articles of a law, as a note cites them.

    `register` are their ids in the register of the law (`protocols/_law`), which alone tells what they ask
    and when somebody last compared that with the text of the law.
    """

    law: str
    article: str
    bwb: str
    register: tuple[str, ...]


@dataclass(frozen=True)
class Instead:
    """What becomes of one thing that an outcome with the doubt asks; with `asked` alone it falls away.

    `asked` is who and what, as an agreement names a task ("mentor: Bel de ouders."), or who is told what. Of
    several in `who` one does it.
    """

    asked: str
    who: tuple[str, ...] = ()
    what: str = ""


@dataclass(frozen=True)
class Reading:
    """One way in which a doubtful passage can be read, in words. `id` is what a school picks it by.

    Where the doubt is which one of some people does a task, `who` are those that this reading means.
    `instead` is what an outcome then asks otherwise.
    """

    id: str
    text: str
    who: tuple[str, ...] = ()
    instead: tuple[Instead, ...] = ()


@dataclass(frozen=True)
class Note:
    """A doubt that the reader has to see.

    `text` says what is doubtful and `check` what to look at and where. Where acting on the text may break the
    law or harm a right, it is a FirstCheck. `readings` are the ways in which the passage can be read, for the
    school to pick from; `agreed` is what it decided. A page takes its words by `id`.
    """

    kind: NoteKind
    text: str
    check: str = ""
    severity: Severity = "C"
    law: Law | None = None
    readings: tuple[Reading, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    id: str = ""

    @property
    def origin(self) -> str:
        """What a reader calls whose it is: the law's if it cites one, else ours; never the protocol's."""
        return ORIGINS["law" if self.law else "added"]


@dataclass(frozen=True)
class FirstCheck:
    """What the law asks where acting on the protocol's step alone may break it or harm a right (severity A).

    `asks` is what the law asks, in one or two plain sentences; `touches` the part of the step that this is
    about; `decides` who decides. With `given` it stands only where that condition holds or is not known.
    """

    asks: str
    touches: str
    decides: str
    law: Law | None = None
    given: Condition | None = None


DERIVED = Source("afgeleid uit de regels hierboven", "", kind="derived")
"""The source of what follows from other rules, or from our reading of them."""

ADDED = Source("toegevoegd, staat niet in het protocol", "", kind="added")
"""The source of our own advice."""
