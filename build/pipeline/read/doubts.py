"""The doubts that a page tells, and those of tools whose words it takes: `{{ twijfel: school/tool#id }}`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from decision_tools.rules import Tool
from decision_tools.rules.sources import Note

from ..problems import Problem, choice, shown
from ..words.markup import plain
from .places import PLACE, UnknownPlace, asked, split, unknown_part
from .protocol_pages import Page

BLOCK = re.compile(r'^!!! (\w+) "(.*?)\s*\(([ABC])\)"\n((?:(?:    .*)?(?:\n|$))*)', re.M)
KIND, ONLY_TEXT = "twijfel", "tekst"


@dataclass(frozen=True)
class Block:
    """A doubt as a page tells it; `start` and `end` are where it stands in the body."""

    kind: str
    title: str
    severity: str
    text: str
    start: int
    end: int

    @cached_property
    def doubts(self) -> tuple[str, ...]:
        """The doubts of tools in its text, as in `poort/te-laat#verslag`, while its places are not filled."""
        return tuple(split(match["what"])[0] for match in _places(self.text))


def blocks(body: str) -> list[Block]:
    """The doubts of a page in their order."""
    return [Block(match[1], match[2], match[3], match[4], *match.span()) for match in BLOCK.finditer(body)]


def words(tools: Mapping[str, Tool], what: str) -> str:
    """The words of a doubt of a tool: what is doubtful and what to look at; with `, tekst` only the first."""
    place, part = split(what)
    note = _note(tools, place)
    if part not in ("", ONLY_TEXT):
        raise unknown_part(part, [ONLY_TEXT])
    return " ".join(plain(told) for told in (note.text, "" if part else note.check) if told)


def problems(page: Page, tools: Mapping[str, Tool]) -> Iterator[Problem]:
    """Where a page takes a doubt outside a block, or under a head of another kind or severity."""
    found = blocks(page.body)
    for place in _places(page.body):
        line = page.body.count("\n", 0, place.start()) + page.body_line
        block = next((one for one in found if one.start <= place.start() < one.end), None)
        if block is None:
            mend = 'Zet de plaats in een blok, onder `!!! stil "Titel (C)"`.'
            yield Problem(shown(page.path), line, f"{place[0]} staat niet in een blok.", mend)
            continue
        try:
            note = _note(tools, split(place["what"])[0])
        except UnknownPlace:
            continue  # told where the place is filled
        if (note.kind, note.severity) != (block.kind, block.severity):
            wrong = f"De kop zegt {block.kind} ({block.severity}), de twijfel {note.kind} ({note.severity})."
            yield Problem(shown(page.path), line, wrong, "Maak de kop gelijk aan de twijfel, of andersom.")


def _places(text: str) -> Iterator[re.Match[str]]:
    return (match for match in PLACE.finditer(text) if match["kind"] == KIND)


def _note(tools: Mapping[str, Tool], what: str) -> Note:
    tool, id_ = asked(tools, what)
    notes = {note.id: note for outcome in tool.outcomes.values() for note in outcome.all_notes if note.id}
    if id_ not in notes:
        raise UnknownPlace(choice(id_, notes))
    return notes[id_]
