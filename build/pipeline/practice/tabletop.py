"""The cards for a team meeting: a situation in three turns, and at each what the tool decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Tool
from decision_tools.rules.doing import Doing

from ..paths import ROOT
from ..problems import ContentError, Problem, shown
from ..read.toml_file import TomlFile
from .situations import Situation, decided

CARDS = ROOT / "build" / "tabletop.toml"
TURNS = 3
MOST_STEPS = 8
"""So many steps a team can talk about in one turn: the first by time; the tool has the rest."""


@dataclass(frozen=True)
class Turn:
    """What happens now, what the protocol then says, and what of that was not there the turn before."""

    happens: str
    situation: Situation
    new: tuple[Doing, ...]

    @property
    def first(self) -> tuple[Doing, ...]:
        """The new steps that a team talks about."""
        return self.new[:MOST_STEPS]

    @property
    def left(self) -> int:
        """How many new steps only the tool tells."""
        return len(self.new) - len(self.first)

    @property
    def kept(self) -> int:
        """How many steps stand from the turn before."""
        return len(self.situation.answer.tasks) - len(self.new)


@dataclass(frozen=True)
class Card:
    """A situation that a team talks through, turn by turn."""

    title: str
    tool: Tool
    turns: tuple[Turn, ...]


def of_school(school: str, tools: Mapping[str, Tool], path: Path = CARDS) -> list[Card]:
    """The cards about the tools of a school. Raises ContentError where answers come to no outcome."""
    file = TomlFile(path)
    problems, found = list(file.problems), []
    for table, start in file.tables("card"):
        tool = tools.get(str(table.get("tool", "")))
        if tool is None or not tool.slug.startswith(f"{school}/"):
            continue
        turns: list[Turn] = []
        for number, turn in enumerate(table["turn"], 1):
            situation = decided(tool, turn["answers"])
            if situation is None:
                wrong = f"Bij “{table['title']}”, beurt {number}, komt de keuzehulp niet tot een uitkomst."
                problems.append(
                    Problem(shown(path), start, wrong, "Geef alle antwoorden die zij nodig heeft.")
                )
                continue
            before = {doing.task.asked for doing in turns[-1].situation.answer.tasks} if turns else set()
            new = tuple(doing for doing in situation.answer.tasks if doing.task.asked not in before)
            turns.append(Turn(turn["happens"], situation, new))
        found.append(Card(table["title"], tool, tuple(turns)))
    if problems:
        raise ContentError(problems)
    return found
