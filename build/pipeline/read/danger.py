"""What people type who are frightened, and where it leads at each school."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from decision_tools.rules import Tool

from ..paths import ROOT
from ..problems import Reading, choice
from . import goals
from .goals import Goal
from .protocol_pages import Page
from .schools import School
from .toml_file import TomlFile

DANGER = ROOT / "build" / "danger.toml"
KEYS = ("name", "said")
EMERGENCY, PAST = "emergency", "past"
LIST_NAME = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Situation:
    """One kind of danger: what people say of it, and the pages and tools of each school, the best first.

    `emergency` is the situation of the emergency pages that it is; none where those do not have it.
    What is `past` has happened, and nobody has to be saved.
    """

    name: str
    emergency: str
    past: bool
    said: tuple[str, ...]
    goals: Mapping[str, tuple[Goal, ...]]


@dataclass(frozen=True)
class Danger:
    """Every kind of danger, and the lists of words that a phrase may name, as in `{familie}`.

    `arranging` are the words of who is not frightened; `persons` names the lists that say whom it is about.
    """

    arranging: Sequence[str]
    persons: Sequence[str]
    lists: Mapping[str, Sequence[str]]
    situations: Sequence[Situation]

    @property
    def spoken(self) -> Iterator[str]:
        """Every word that tells of danger."""
        yield from self.arranging
        for words in self.lists.values():
            yield from words
        for situation in self.situations:
            yield from (LIST_NAME.sub("", phrase) for phrase in situation.said)


def read(
    schools: Mapping[str, School],
    pages: Sequence[Page],
    tools: Sequence[Tool],
    emergencies: Sequence[str],
    path: Path = DANGER,
) -> Reading[Danger]:
    """The file of all danger; a phrase stands in it once, and names no list that is not there.

    `emergencies` are the situations that have emergency pages.
    """
    file = TomlFile(path)
    lists: dict[str, list[str]] = file.data.get("words", {})
    known = {slug: goals.of_school(slug, pages, tools) for slug in schools}
    file.known(file.data, ["arranging", "persons", "words", "situation"], 1)
    file.known(file.data.get("persons", ()), lists, file.key_line("persons"))
    found, met = [], set[str]()
    for table, start in file.tables("situation"):
        file.keys(table, KEYS, "[[situation]]", start)
        goals.check_schools(file, table, (*KEYS, EMERGENCY, PAST), start)
        urgent = table.get(EMERGENCY, "")
        file.known(filter(None, [urgent]), emergencies, start)
        said = tuple(table.get("said", ()))
        _check(file, said, lists, met, start)
        leads = {
            slug: tuple(goals.listed(file, known[slug], table[slug], file.key_line(slug, start)))
            for slug in schools
            if slug in table
        }
        found.append(Situation(table.get("name", ""), urgent, table.get(PAST, False), said, leads))
    arranging, persons = (file.data.get(name, ()) for name in ("arranging", "persons"))
    return Reading(Danger(arranging, persons, lists, found), file.problems)


def _check(file: TomlFile, said: Sequence[str], lists: Mapping[str, Any], met: set[str], start: int) -> None:
    for phrase in said:
        line = file.line(f'"{phrase}"', start)
        if phrase in met:
            file.fail(line, f"“{phrase}” staat er al.", "Haal er een weg.")
        met.add(phrase)
        for name in LIST_NAME.findall(phrase):
            if name not in lists:
                file.fail(line, f"Er is geen lijst “{name}”.", choice(name, lists))
