"""Places in a sentence, `{{ kind: what }}`, filled with what is written once elsewhere.

A place between backticks stays as it is. What a tool says (`{{ tabel: … }}`) is added by `content`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from decision_tools.rules.emergency import NUMBERS, EmergencyNumber

from .problems import Problem, listed, shown

PLACE = re.compile(r"`[^`\n]*`|\{\{ *(?P<kind>[a-z]+): *(?P<what>[^{}\n]*?) *\}\}")
OF_TOOLS = ("tabel", "stroomschema")

Fill = Callable[[str], str]


class UnknownPlace(ValueError):
    """There is nothing for what a place asks; the message says what there is."""


def _link(number: EmergencyNumber) -> str:
    return f"[{number.number}](tel:{number.digits})"


PARTS: Mapping[str, Callable[[EmergencyNumber], str]] = {
    "": _link,
    "nummer": lambda number: number.number,
    "waarvoor": lambda number: number.when,
    "bereikbaar": lambda number: number.availability,
}


def emergency(what: str) -> str:
    """A number as a link that calls it, as in `112`; behind a comma another part, as in `112, nummer`."""
    id_, _, part = (word.strip() for word in what.partition(","))
    if id_ not in NUMBERS:
        raise UnknownPlace(f"Use one of: {listed(NUMBERS)}.")
    if part not in PARTS or not (told := PARTS[part](NUMBERS[id_])):
        raise UnknownPlace(f"Behind the comma stands nothing or one of: {listed(filter(None, PARTS))}.")
    return told


KINDS: Mapping[str, Fill] = {"nood": emergency}


def filled(text: str, path: Path, kinds: Mapping[str, Fill] = KINDS) -> tuple[str, list[Problem]]:
    """A file's text with each place filled, and a problem for each that is not known."""
    problems: list[Problem] = []

    def told(match: re.Match[str]) -> str:
        kind, what = match["kind"], match["what"]
        if kind is None or kind in OF_TOOLS:
            return match[0]
        try:
            if kind not in kinds:
                raise UnknownPlace(f"Use one of: {listed((*kinds, *OF_TOOLS))}.")
            return kinds[kind](what)
        except UnknownPlace as unknown:
            line = text.count("\n", 0, match.start()) + 1
            problems.append(Problem(shown(path), line, f"There is no {match[0]}.", str(unknown)))
            return match[0]

    return PLACE.sub(told, text), problems
