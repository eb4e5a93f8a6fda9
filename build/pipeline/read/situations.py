"""What people say that is going on, and where that leads at each school: the table of the home page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Tool

from ..paths import ROOT
from ..problems import Reading
from . import goals
from .goals import Goal
from .protocol_pages import Page
from .schools import School
from .toml_file import TomlFile

SITUATIONS = ROOT / "build" / "situations.toml"
KEYS = ("text", "urgent")
PUPIL, STUDENT = "leerling", "student"


@dataclass(frozen=True)
class Answer:
    """What a school has for a situation, the first to open first."""

    school: School
    goals: tuple[Goal, ...]


@dataclass(frozen=True)
class Situation:
    """What is going on, in people's own words, with the schools that have an answer."""

    text: str
    urgent: bool
    answers: tuple[Answer, ...]

    @property
    def only(self) -> Goal | None:
        """The one page or tool that it leads to; none if there is something to choose or to say first."""
        found = [goal for answer in self.answers for goal in answer.goals]
        return found[0] if len(found) == 1 and not self.urgent else None


def read(
    schools: Mapping[str, School], pages: Sequence[Page], tools: Sequence[Tool], path: Path = SITUATIONS
) -> Reading[list[Situation]]:
    """The situations that these schools have an answer to."""
    file = TomlFile(path)
    if not file.readable:
        return Reading([], file.problems)
    known = {slug: goals.of_school(slug, pages, tools) for slug in schools}
    file.known(file.data, ["situation"], 1)
    found = []
    for table, start in file.tables("situation"):
        file.keys(table, ["text"], "[[situation]]", start)
        goals.check_schools(file, table, KEYS, start)
        answers = tuple(
            Answer(schools[slug], tuple(goals.listed(file, known[slug], table[slug], file.line(slug, start))))
            for slug in schools
            if slug in table
        )
        if answers:
            text = table.get("text", "").replace("{leerling}", _pupil(schools.values()))
            found.append(Situation(text, table.get("urgent", False), answers))
    return Reading(found, file.problems)


def _pupil(schools: Iterable[School]) -> str:
    """What the schools call who learns there: a student only if none of them has a pupil."""
    roles = {role.word for school in schools for role in school.roles}
    return STUDENT if STUDENT in roles and PUPIL not in roles else PUPIL
