"""Places in a sentence, `{{ kind: what }}`, filled with what is written once elsewhere.

A place between backticks stays as it is. What a tool says (`{{ tabel: … }}`) is added by `pages.inclusions`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from decision_tools.rules.emergency import NUMBERS, EmergencyNumber

from ..problems import Problem, choice, shown

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
        raise UnknownPlace(choice(id_, NUMBERS))
    known = {name: told for name, tell in PARTS.items() if (told := tell(NUMBERS[id_]))}
    if part not in known:
        parts = choice(part, filter(None, known))
        raise UnknownPlace(f"Laat het woord achter de komma weg, of verander het. {parts}")
    return known[part]


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
                raise UnknownPlace(choice(kind, (*kinds, *OF_TOOLS)))
            return kinds[kind](what)
        except UnknownPlace as unknown:
            line = text.count("\n", 0, match.start()) + 1
            problems.append(Problem(shown(path), line, f"Er is geen {match[0]}.", str(unknown)))
            return match[0]

    return PLACE.sub(told, text), problems
