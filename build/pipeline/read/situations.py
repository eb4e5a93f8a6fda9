"""What people say that is going on, and where that leads at each school: the table of the home page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from decision_tools.rules import Tool

from ..paths import ROOT
from ..problems import Reading
from . import goals
from .goals import Goal
from .places import filled
from .protocol_pages import Page
from .schools import School
from .toml_file import TomlFile

SITUATIONS = ROOT / "build" / "situations.toml"
KEYS = ("text", "urgent", "silent", "always")
PUPIL, STUDENT = "leerling", "student"


@dataclass(frozen=True)
class Answer:
    """What a school has for a situation, the first to open first."""

    school: School
    goals: tuple[Goal, ...]


@dataclass(frozen=True)
class Silence:
    """A school whose protocol says nothing of a situation, and the words that were looked for in it."""

    school: School
    searched: tuple[str, ...]


@dataclass(frozen=True)
class Situation:
    """What is going on, in people's own words, with the schools that have an answer and those that have none.

    `unread` are schools of which nobody has said yet, where it is urgent; `always` is what we add for who
    finds nothing of the own school.
    """

    text: str
    urgent: bool
    answers: tuple[Answer, ...]
    silent: tuple[Silence, ...] = ()
    unread: tuple[School, ...] = ()
    always: str = ""

    @property
    def only(self) -> Goal | None:
        """The one page or tool that it leads to; none if there is something to choose or to say first."""
        found = [goal for answer in self.answers for goal in answer.goals]
        return found[0] if len(found) == 1 and not (self.urgent or self.silent) else None


def read(
    schools: Mapping[str, School], pages: Sequence[Page], tools: Sequence[Tool], path: Path = SITUATIONS
) -> Reading[list[Situation]]:
    """The situations that these schools have an answer to, or of which it is known that they have none."""
    file = TomlFile(path)
    if not file.readable:
        return Reading([], file.problems)
    known = {slug: goals.of_school(slug, pages, tools) for slug in schools}
    file.known(file.data, ["situation"], 1)
    found = []
    pupil = _pupil(schools.values())
    for table, start in file.tables("situation"):
        file.keys(table, ["text"], "[[situation]]", start)
        goals.check_schools(file, table, KEYS, start)
        answers = tuple(
            Answer(schools[slug], tuple(goals.listed(file, known[slug], table[slug], file.line(slug, start))))
            for slug in schools
            if slug in table
        )
        silent = _silent(file, table, start, schools)
        text = str(table.get("text", "")).replace("{leerling}", pupil)
        always, unknown = filled(
            str(table.get("always", "")), path, first_line=file.key_line("always", start)
        )
        file.problems += unknown
        urgent = bool(table.get("urgent", False))
        named = {*table, *table.get("silent", {})}
        unread = tuple(school for slug, school in schools.items() if urgent and slug not in named)
        if answers or silent or unread:
            found.append(Situation(text, urgent, answers, silent, unread, always))
    return Reading(found, file.problems)


def _silent(
    file: TomlFile, table: Mapping[str, Any], start: int, schools: Mapping[str, School]
) -> tuple[Silence, ...]:
    """The schools that are silent; none of them has an answer as well, and each says what was looked for."""
    told = table.get("silent", {})
    goals.check_schools(file, told, (), start)
    for slug, words in told.items():
        line = file.line(f"silent.{slug}", start)
        if slug in table:
            file.fail(line, f"“{slug}” staat bij deze situatie ook met een antwoord.", "Houd er één.")
        if not isinstance(words, list) or not words:
            wrong = f"Bij `silent.{slug}` staat een lijst van woorden."
            file.fail(line, wrong, "Schrijf waarop je in het protocol hebt gezocht.")
    return tuple(Silence(schools[slug], tuple(told[slug])) for slug in schools if slug in told)


def _pupil(schools: Iterable[School]) -> str:
    """What the schools call who learns there: a student only if none of them has a pupil."""
    roles = {role.word for school in schools for role in school.roles}
    return STUDENT if STUDENT in roles and PUPIL not in roles else PUPIL
