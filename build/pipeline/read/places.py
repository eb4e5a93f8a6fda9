"""Places in a sentence, `{{ kind: what }}`, filled with what is written once elsewhere.

A place between backticks stays as it is. `school_places` has those of a school, `tool_places` those of its
tools; whole parts of a tool (`{{ tabel: … }}`) are added by `pages.inclusions`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from decision_tools.rules import Tool
from decision_tools.rules.emergency import NUMBERS, EmergencyNumber

from ..problems import Problem, choice, shown

PLACE = re.compile(r"`[^`\n]*`|\{\{ *(?P<kind>[a-z]+): *(?P<what>[^{}\n]*?) *\}\}")
LATER = ("tabel", "stroomschema", "stappen", "grens", "termijn", "twijfel")
"""What only tools can fill: it stays as it is until they are read."""

Fill = Callable[[str], str]


def split(what: str) -> tuple[str, str]:
    """What a place asks, and the word behind its comma."""
    name, _, part = (word.strip() for word in what.partition(","))
    return name, part


def unknown_part(part: str, known: Iterable[str]) -> UnknownPlace:
    """The message about a word behind a comma."""
    return UnknownPlace(f"Laat het woord achter de komma weg, of verander het. {choice(part, known)}")


def asked(tools: Mapping[str, Tool], place: str) -> tuple[Tool, str]:
    """The tool that a place names, and what it asks of that tool, as in `poort/te-laat#drie`."""
    slug, _, id_ = place.partition("#")
    if slug not in tools:
        raise UnknownPlace(choice(slug, tools))
    return tools[slug], id_


class UnknownPlace(ValueError):
    """There is nothing for what a place asks; the message says what there is."""


def _link(number: EmergencyNumber) -> str:
    return f"[{number.number}](tel:{number.digits})"


PARTS: Mapping[str, Callable[[EmergencyNumber], str]] = {
    "": _link,
    "nummer": lambda number: number.number,
    "waarvoor": lambda number: number.when,
    "bereikbaar": lambda number: number.availability,
    "gevonden": lambda number: number.read,
}


def emergency(what: str) -> str:
    """A number as a link that calls it, as in `112`; behind a comma another part, as in `112, nummer`."""
    id_, part = split(what)
    if id_ not in NUMBERS:
        raise UnknownPlace(choice(id_, NUMBERS))
    known = {name: told for name, tell in PARTS.items() if (told := tell(NUMBERS[id_]))}
    if part not in known:
        raise unknown_part(part, filter(None, known))
    return known[part]


KINDS: Mapping[str, Fill] = {"nood": emergency}


def filled(
    text: str, path: Path, kinds: Mapping[str, Fill] = KINDS, first_line: int = 1, *, again: bool = False
) -> tuple[str, list[Problem]]:
    """A file's text with each place filled, and a problem for each that is not known.

    Once it is filled `again`, what the first time left open has been told.
    """
    problems: list[Problem] = []

    def told(match: re.Match[str]) -> str:
        kind, what = match["kind"], match["what"]
        if kind is None or (kind not in kinds and (again or kind in LATER)):
            return match[0]
        try:
            if kind not in kinds:
                raise UnknownPlace(choice(kind, (*kinds, *LATER)))
            return kinds[kind](what)
        except UnknownPlace as unknown:
            line = text.count("\n", 0, match.start()) + first_line
            problems.append(Problem(shown(path), line, f"Er is geen {match[0]}.", str(unknown)))
            return match[0]

    return PLACE.sub(told, text), problems
