"""The worst ten minutes: what can be going on, the help that we add, and what each school's source says.

`build/emergency.toml` has what holds for all schools, `protocols/<school>/nood/<situation>.toml` what the
source of one school says. A school without such a file is silent on that situation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from decision_tools.rules import Tool
from decision_tools.rules.emergency import NUMBERS, EmergencyNumber

from ..paths import PROTOCOLS, ROOT
from ..problems import Problem, Reading, choice
from . import goals, school_places
from .goals import Goal
from .places import KINDS, Fill, filled
from .protocol_pages import Page
from .renamed import Say
from .schools import School
from .toml_file import TomlFile

EMERGENCY = ROOT / "build" / "emergency.toml"
FOLDER = "nood"
ADDED, PROTOCOL = "toegevoegd", "protocol"
ORIGINS = (PROTOCOL, ADDED, "afgeleid", "wet")
MOST_ACTIONS = 5
MOST_WORDS = 60
LISTS = ("now", "after", "chain", "never")
TEXTS = ("silent", "doubts")
KEYS = ("document", "reviewed", "goals", *LISTS, *TEXTS)
PUPILS = {"po": "kind", "vo": "leerling", "mbo": "student"}
BOLD = re.compile(r"\*\*.+?\*\*")


@dataclass(frozen=True)
class Line:
    """One line: Markdown, where it comes from, and whether it says what not to do."""

    text: str
    origin: str = ADDED
    section: str = ""
    never: bool = False

    @property
    def words(self) -> int:
        """How many words a reader reads."""
        plain = re.sub(r"\]\([^)]*\)", "", self.text)
        return len(re.findall(r"[\w{}][\w{}'’/-]*", plain))


@dataclass(frozen=True)
class Situation:
    """What can be going on, whom to call, and what we say before and after what the school does.

    `words` are those that a frightened person looks for in the index of a book.
    """

    id: str
    title: str
    calls: tuple[EmergencyNumber, ...]
    first: tuple[Line, ...]
    last: tuple[Line, ...]
    words: tuple[str, ...] = ()

    def named(self, school: School | None) -> str:
        """The title in the words of a school."""
        return self.title.replace("{leerling}", PUPILS[school.sector] if school else PUPILS["vo"])


@dataclass(frozen=True)
class Said:
    """What the source of one school says of a situation, in the order of its page."""

    document: str
    reviewed: date
    goals: tuple[Goal, ...]
    now: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    chain: tuple[Line, ...] = ()
    never: tuple[Line, ...] = ()
    silent: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Emergency:
    """Every situation, the most urgent first, and what schools say of it by (school, situation)."""

    situations: tuple[Situation, ...]
    said: Mapping[tuple[str, str], Said]

    def now(self, situation: Situation, school: School | None) -> list[Line]:
        """What to do now, at a school or anywhere; what not to do comes last."""
        said = self.said.get((school.slug, situation.id)) if school else None
        own = said.now if said else ()
        done, not_done = [line for line in own if not line.never], [line for line in own if line.never]
        return [*situation.first, *done, *situation.last, *not_done]


def read(
    schools: Mapping[str, School],
    pages: Sequence[Page],
    tools: Sequence[Tool],
    path: Path = EMERGENCY,
    folder: Path = PROTOCOLS,
) -> Reading[Emergency]:
    """Everything, and what is wrong in it: a line without a source, too many words to do something now."""
    general = _General(path)
    situations = general.situations()
    problems = general.file.problems
    said = {}
    ids = [situation.id for situation in situations]
    for school in schools.values():
        known = goals.of_school(school.slug, pages, tools)
        for file in sorted((folder / school.slug / FOLDER).glob("*.toml")):
            reader = _Of(TomlFile(file), school, known)
            if file.stem not in ids:
                reader.file.fail(1, f"Er is geen situatie “{file.stem}”.", choice(file.stem, ids))
            elif found := reader.said():
                said[school.slug, file.stem] = found
            problems += reader.file.problems
    emergency = Emergency(situations, said)
    problems += [
        problem
        for school in (None, *schools.values())
        for problem in _too_much(emergency, school, path, folder)
    ]
    return Reading(emergency, problems)


def _too_much(emergency: Emergency, school: School | None, path: Path, folder: Path) -> Iterable[Problem]:
    """What is more than somebody reads who has to act."""
    for situation in emergency.situations:
        now = emergency.now(situation, school)
        own = school and folder / school.slug / FOLDER / f"{situation.id}.toml"
        file = TomlFile(own if own and own.is_file() else path)
        words = sum(line.words for line in now)
        if len(now) > MOST_ACTIONS:
            file.fail(file.key_line("now"), f"Nu heeft {len(now)} regels.", f"Hoogstens {MOST_ACTIONS}.")
        if words > MOST_WORDS:
            file.fail(file.key_line("now"), f"Nu heeft {words} woorden.", f"Hoogstens {MOST_WORDS}.")
        yield from file.problems


class _File:
    """A TOML file whose texts have places, and roles under the names that a school gave them."""

    def __init__(self, file: TomlFile, kinds: Mapping[str, Fill], say: Say = str) -> None:
        self.file = file
        self._kinds = kinds
        self._say = say

    def text(self, text: str) -> str:
        """The text with its places filled."""
        told, problems = filled(text, self.file.path, self._kinds, self.file.line(text[:20]))
        self.file.problems += problems
        return self._say(told)

    def one_verb(self, line: Line, told: str) -> None:
        """A line of what to do now has one verb, in bold."""
        if len(BOLD.findall(line.text)) != 1:
            self.file.fail(
                self.file.line(told[:20]), f"“{told}” heeft niet één werkwoord.", "Maak er één vet."
            )


class _General(_File):
    def __init__(self, path: Path) -> None:
        super().__init__(TomlFile(path), KINDS)

    def situations(self) -> tuple[Situation, ...]:
        found = []
        for table, start in self.file.tables("situation"):
            self.file.keys(table, ("id", "title", "calls"), "[[situation]]", start)
            self.file.known(table, ("id", "title", "calls", "words", "first", "last"), start)
            self.file.known(table.get("calls", ()), NUMBERS, start)
            calls = tuple(NUMBERS[id_] for id_ in table.get("calls", ()) if id_ in NUMBERS)
            first, last = (self._lines(table.get(key, ())) for key in ("first", "last"))
            words = tuple(table.get("words", ()))
            found.append(Situation(table.get("id", ""), table.get("title", ""), calls, first, last, words))
        return tuple(found)

    def _lines(self, texts: Iterable[str]) -> tuple[Line, ...]:
        lines = []
        for text in texts:
            lines.append(Line(self.text(text)))
            self.one_verb(lines[-1], text)
        return tuple(lines)


class _Of(_File):
    """What one school's source says of one situation."""

    def __init__(self, file: TomlFile, school: School, known: Mapping[str, Goal]) -> None:
        super().__init__(file, school_places.kinds(school), school.said)
        self._school = school
        self._goals = known

    def said(self) -> Said | None:
        """What is right of the file; none if it says not where it comes from."""
        data = self.file.data
        self.file.known(data, KEYS, 1)
        self.file.keys(data, ("document", "reviewed", "goals"), "Het bestand", 1)
        document = next((one for one in self._school.documents if one.id == data.get("document")), None)
        if document is None or not isinstance(data.get("reviewed"), date):
            self.file.fail(1, "Document of dag van nakijken klopt niet.", "Schrijf `document` en `reviewed`.")
            return None
        now, after, chain, never = (
            tuple(self._line(table, name, document.sections) for table in data.get(name, ()))
            for name in LISTS
        )
        silent, doubts = (tuple(map(self.text, data.get(name, ()))) for name in TEXTS)
        leads = goals.listed(self.file, self._goals, data.get("goals"), self.file.key_line("goals"))
        return Said(document.id, data["reviewed"], tuple(leads), now, after, chain, never, silent, doubts)

    def _line(self, table: Mapping[str, Any], name: str, sections: Sequence[str]) -> Line:
        told, origin, section = table.get("do", ""), table.get("origin", PROTOCOL), table.get("section", "")
        start = self.file.line(told[:20])
        self.file.known(table, ("do", "origin", "section", "never"), start)
        self.file.known((origin,), ORIGINS, start)
        if (origin == PROTOCOL) != bool(section):
            self.file.fail(
                start, f"“{told}” heeft geen herkomst.", "Schrijf `section`, of een andere `origin`."
            )
        for one in filter(None, section.split("; ")):
            if one not in sections:
                self.file.fail(start, f"Er is geen onderdeel “{one}”.", choice(one, sections))
        line = Line(self.text(told), origin, section, table.get("never", False))
        if name == "now":
            self.one_verb(line, told)
        return line
