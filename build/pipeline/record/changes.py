"""What changed between two editions of a school, and which of it is more than language."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ..read.records import History, Piece, Record
from .pieces import LETTER, PAGE

NOT_TOLD = {PAGE: {"nagekeken", "nakijken"}, LETTER: {"nagekeken", "nakijken"}}
"""Fields that say when somebody looked, not what holds."""
TEXTS = {"tekst", "kop", "wat", "verder", "opmerkingen", "titel", "velden"}
"""Fields in which a difference can be a typing error; in who, when and at what number it never is."""
FEWEST_LETTERS = 4
MOST_EDITS = 0.75
"""How alike two words are (from 0 to 1) of which one is the other without a typing error."""
WORD = re.compile(r"\w+|[^\w\s]")
TURNS = {
    "geen",
    "niet",
    "kan",
    "kunt",
    "kunnen",
    "moet",
    "moeten",
    "mag",
    "mogen",
    "hoeft",
    "altijd",
    "nooit",
    "alleen",
}


@dataclass(frozen=True)
class Difference:
    """A field of a piece with the lines that went and those that came."""

    field: str
    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def pairs(self) -> Iterator[tuple[str, str]]:
        """What stood there and what stands there now: line by line, empty where one of them is missing."""
        for tag, a, b, c, d in difflib.SequenceMatcher(
            None, self.old, self.new, autojunk=False
        ).get_opcodes():
            if tag == "equal":
                continue
            gone, come = self.old[a:b], self.new[c:d]
            for place in range(max(len(gone), len(come))):
                yield _at(gone, place), _at(come, place)


@dataclass(frozen=True)
class Change:
    """A piece that came, went or changed. `piece` is what it says now, or said last."""

    name: str
    piece: Piece
    differences: tuple[Difference, ...]
    substance: bool

    @property
    def kind(self) -> str:
        """What kind of piece it is."""
        return self.name.partition(" ")[0]

    @property
    def place(self) -> str:
        """The page, tool or letter that it stands in, without the school."""
        return self.name.partition(" ")[2].partition("#")[0]

    @property
    def part(self) -> str:
        """The part of that place: an anchor, a row, an outcome or a task."""
        return self.name.partition("#")[2]

    @property
    def is_new(self) -> bool:
        """Whether the piece was not there before."""
        return not any(difference.old for difference in self.differences)

    @property
    def is_gone(self) -> bool:
        """Whether the piece is no longer there."""
        return not any(difference.new for difference in self.differences)


def between(history: History, old: Record, new: Record) -> list[Change]:
    """What changed from one record to a later one, in the order of names.

    A change is language only if every edition on the way that touched the piece is marked so.
    """
    steps = history.records[history.records.index(old) : history.records.index(new) + 1]
    return [
        Change(
            name,
            new.pieces.get(name) or old.pieces[name],
            found,
            any(
                name not in history.language.get(after.edition.code, frozenset())
                for before, after in pairwise(steps)
                if _differences(name, before, after)
            ),
        )
        for name in sorted({*old.pieces, *new.pieces})
        if (found := _differences(name, old, new))
    ]


def language_only(change: Change) -> bool:
    """Whether a change looks like a typing error: the same words, but for letters in some of them."""
    return all(
        difference.field in TEXTS and all(_typing_error(*pair) for pair in difference.pairs)
        for difference in change.differences
    )


def _differences(name: str, old: Record, new: Record) -> tuple[Difference, ...]:
    before, after = old.pieces.get(name, {}), new.pieces.get(name, {})
    hidden = NOT_TOLD.get(name.partition(" ")[0], set())
    fields = [field for field in {**before, **after} if field not in hidden]
    return tuple(
        Difference(field, before.get(field, ()), after.get(field, ()))
        for field in fields
        if before.get(field) != after.get(field)
    )


def _typing_error(old: str, new: str) -> bool:
    before, after = WORD.findall(old), WORD.findall(new)
    marks = [[word for word in words if not word[0].isalnum()] for words in (before, after)]
    words = [[word for word in words if word[0].isalnum()] for words in (before, after)]
    if len(words[0]) != len(words[1]):
        return False
    different = [pair for pair in zip(*words, strict=True) if pair[0] != pair[1]]
    return (bool(different) or marks[0] != marks[1]) and all(_misspelt(*pair) for pair in different)


def _misspelt(old: str, new: str) -> bool:
    if any(map(str.isdigit, old + new)) or {old.lower(), new.lower()} & TURNS:
        return False
    if old.lower() == new.lower():
        return True
    long_enough = min(len(old), len(new)) >= FEWEST_LETTERS
    return long_enough and difflib.SequenceMatcher(None, old, new).ratio() >= MOST_EDITS


def _at(lines: tuple[str, ...], place: int) -> str:
    return lines[place] if place < len(lines) else ""
