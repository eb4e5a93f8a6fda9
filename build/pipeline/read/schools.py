"""Read and validate `protocols/<school>/school.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..paths import PROTOCOLS
from ..problems import ContentError, Problem, listed, shown

SECTORS = ("po", "vo", "mbo")
REGIONS = ("noord", "midden", "zuid")
CONTACT_KINDS = ("mail", "phone", "room", "web")
KEYS = {
    "": ("slug name sector colour pages", "region persons document role word letter contact"),
    "document": ("id name dated", "date edition sections"),
    "role": ("name what", "plural synonyms also"),
    "word": ("term means", "synonyms also"),
    "letter": ("slug title", ""),
    "contact": ("what value kind source section", ""),
}
WHITE_CONTRAST = 4.5


@dataclass(frozen=True)
class Document:
    """A source document of a school."""

    id: str
    name: str
    dated: str
    date: date | None = None
    edition: str | None = None
    sections: tuple[str, ...] = ()


@dataclass(frozen=True)
class Role:
    """Someone who has something to do, under the school's own name.

    `synonyms` are what people type: a page writes the name. `also` is what a page may write too.
    """

    name: str
    what: str
    plural: str | None = None
    synonyms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

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
    """A letter or form of the school; it is announced until `letters/<slug>.md` is written."""

    slug: str
    title: str


@dataclass(frozen=True)
class Contact:
    """A function mailbox, general number, room or address."""

    what: str
    value: str
    kind: str
    source: str
    section: str


@dataclass(frozen=True)
class School:
    """Everything `school.toml` says. `persons` are whom the source names without a role."""

    slug: str
    name: str
    sector: str
    colour: str
    pages: tuple[str, ...]
    region: str | None
    documents: tuple[Document, ...]
    roles: tuple[Role, ...]
    words: tuple[Word, ...]
    letters: tuple[Letter, ...]
    contacts: tuple[Contact, ...]
    persons: tuple[str, ...] = ()

    def document(self, id: str) -> Document:
        """The document with this id."""
        return next(document for document in self.documents if document.id == id)

    def letter(self, slug: str) -> Letter:
        """The letter with this slug."""
        return next(letter for letter in self.letters if letter.slug == slug)


class UnknownSchool(Exception):
    """An edition is asked for of a school that is not there; the message lists the schools."""

    def __init__(self, school: str, known: Iterable[str]) -> None:
        super().__init__(f"There is no school {school!r}. Use one of: {listed(known)}.")


def load_schools(folder: Path = PROTOCOLS) -> dict[str, School]:
    """All schools by slug, in alphabetical order; raises ContentError with every mistake found."""
    schools: dict[str, School] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*/school.toml")):
        try:
            schools[path.parent.name] = read_school(path)
        except ContentError as error:
            problems += error.problems
    if problems:
        raise ContentError(problems)
    return schools


def read_school(path: Path) -> School:
    """One school; raises ContentError with every mistake in the file."""
    text = path.read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = int(match[1]) if (match := re.search(r"line (\d+)", str(error))) else 1
        problem = Problem(
            shown(path), line, f"This is not valid TOML: {error}.", "Check quotes and brackets."
        )
        raise ContentError([problem]) from error
    reader = _Reader(path, text)
    reader.keys("", data, None)
    reader.values(data)
    parts = {name: reader.tables(name, data) for name in KEYS if name}
    if reader.problems:
        raise ContentError(reader.problems)
    return School(
        slug=data["slug"],
        name=data["name"],
        sector=data["sector"],
        colour=data["colour"],
        pages=tuple(data["pages"]),
        region=data.get("region"),
        documents=tuple(Document(**table) for table in parts["document"]),
        roles=tuple(Role(**table) for table in parts["role"]),
        words=tuple(Word(**table) for table in parts["word"]),
        letters=tuple(Letter(**table) for table in parts["letter"]),
        contacts=tuple(Contact(**table) for table in parts["contact"]),
        persons=tuple(data.get("persons", ())),
    )


class _Reader:
    """Collects the problems of one file, each with the line it stands on."""

    def __init__(self, path: Path, text: str) -> None:
        self.file = shown(path)
        self.folder = path.parent
        self.lines = text.splitlines()
        self.problems: list[Problem] = []

    def fail(self, line: int, expected: str, mend: str) -> None:
        self.problems.append(Problem(self.file, line, expected, mend))

    def line(self, key: str, start: int = 0) -> int:
        """The line of `key = …` at or after line index `start`, else the start."""
        for number, text in enumerate(self.lines[start:], start + 1):
            if re.match(rf"\s*{re.escape(key)}\s*=", text):
                return number
        return start + 1

    def table_start(self, name: str, index: int) -> int:
        """The line index of the `index`-th `[[name]]`."""
        starts = [number for number, text in enumerate(self.lines) if text.strip() == f"[[{name}]]"]
        return starts[index]

    def keys(self, name: str, table: dict[str, Any], index: int | None) -> None:
        """Every required key is there and no other but the optional ones."""
        needed, optional = (keys.split() for keys in KEYS[name])
        start = 0 if index is None else self.table_start(name, index)
        where = f"[[{name}]]" if name else "The file"
        for key in needed:
            if key not in table:
                self.fail(start + 1, f"{where} needs `{key}`.", f"Add a line `{key} = …`.")
        for key in table:
            if key not in needed + optional:
                known = listed(needed + optional)
                self.fail(self.line(key, start), f"`{key}` is not known here.", f"Use one of: {known}.")

    def values(self, data: dict[str, Any]) -> None:
        """The plain values at the top of the file."""
        if data.get("slug") not in (None, self.folder.name):
            self.fail(
                self.line("slug"),
                f"`slug` is {data['slug']!r}.",
                f"Make it the folder's name: {self.folder.name!r}.",
            )
        for key, allowed in (("sector", SECTORS), ("region", REGIONS)):
            if key in data and data[key] not in allowed:
                self.fail(self.line(key), f"`{key}` is {data[key]!r}.", f"Use one of: {listed(allowed)}.")
        if "colour" in data and not _readable(data["colour"]):
            self.fail(
                self.line("colour"),
                f"White text on `colour` {data['colour']!r} needs a contrast of {WHITE_CONTRAST} or more.",
                "Write a darker colour, as '#1d4f76'.",
            )
        pages = data.get("pages", [])
        for page in pages:
            if pages.count(page) > 1:
                self.fail(self.line("pages"), f"`pages` names {page!r} more than once.", "Keep one.")
        if pages and pages[0] != "index":
            self.fail(self.line("pages"), "The first of `pages` is the start page.", "Put 'index' first.")

    def tables(self, name: str, data: dict[str, Any]) -> list[dict[str, Any]]:
        """The `[[name]]` tables, as keyword arguments for their class."""
        tables = data.get(name, [])
        key = KEYS[name][0].split()[0]
        seen: set[str] = set()
        for index, table in enumerate(tables):
            self.keys(name, table, index)
            start = self.table_start(name, index)
            if table.get(key) in seen:
                self.fail(
                    self.line(key, start),
                    f"[[{name}]] {table[key]!r} stands here a second time.",
                    "Keep one.",
                )
            seen.add(table.get(key, ""))
            if name == "document" and not isinstance(table.get("date", date.min), date):
                self.fail(
                    self.line("date", start), "`date` is a day without quotes.", "Write it as 2026-11-22."
                )
            if name == "document":
                self._sections(table.get("sections", []), start)
            if name == "contact":
                self._contact(table, start, {document.get("id") for document in data.get("document", [])})
        return [{k: tuple(v) if isinstance(v, list) else v for k, v in table.items()} for table in tables]

    def _sections(self, sections: object, start: int) -> None:
        line = self.line("sections", start)
        if not isinstance(sections, list) or not all(isinstance(name, str) and name for name in sections):
            self.fail(line, "`sections` is a list of headings.", 'Write `sections = ["1.1", "1.2"]`.')
            return
        for name in sorted({name for name in sections if sections.count(name) > 1}):
            self.fail(line, f"`sections` names {name!r} more than once.", "Keep one.")

    def _contact(self, table: dict[str, Any], start: int, documents: set[str]) -> None:
        if table.get("kind", "mail") not in CONTACT_KINDS:
            self.fail(
                self.line("kind", start),
                f"`kind` is {table['kind']!r}.",
                f"Use one of: {listed(CONTACT_KINDS)}.",
            )
        if "source" in table and table["source"] not in documents:
            known = listed(sorted(documents))
            self.fail(
                self.line("source", start),
                f"There is no document {table['source']!r}.",
                f"Use one of: {known}.",
            )


def _readable(colour: str) -> bool:
    """Whether white text on the colour has enough contrast (WCAG AA)."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        return False
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05) >= WHITE_CONTRAST
