"""Where a rule comes from, and what is doubtful about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

SourceKind = Literal["school", "law", "added", "derived"]
NoteKind = Literal["stil", "tegenspraak", "verouderd"]
Severity = Literal["A", "B", "C"]


@dataclass(frozen=True)
class Source:
    """One section of one document. `dated` is the document's date in words, as far as it is known."""

    document: str
    section: str
    dated: str = ""
    kind: SourceKind = "school"


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
    """A legal article. `compared` is the day on which somebody last laid the text beside it, or None."""

    law: str
    article: str
    bwb: str
    compared: date | None = None


@dataclass(frozen=True)
class Note:
    """A doubt that the reader has to see.

    `text` says what is doubtful and `check` what to look at and where. A note of severity A (acting on the
    text may break the law or harm a right) also fills `first`: what has to be settled, and by whom; it
    becomes the headline "Eerst nakijken: …".
    """

    kind: NoteKind
    text: str
    check: str = ""
    severity: Severity = "C"
    law: Law | None = None
    first: str = ""


DERIVED = Source("afgeleid uit de regels hierboven", "", kind="derived")
