"""The doubts of the source about its tools, numbered through the book, as an annex."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from decision_tools.rules import NOT_NAMED
from decision_tools.rules.outcomes import Outcome

from ..pages import templates
from ..read.library import Library
from ..read.open_points import LAW, TASK, OpenPoint, open_points
from ..words.notes import KINDS
from .dressing import Chapter, tree_of
from .sheets import Part

DOUBTS = "nog-af-te-spreken.md"


@dataclass(frozen=True)
class Doubts:
    """The doubts about the tools of a school, numbered through the book."""

    library: Library
    school: str

    @cached_property
    def points(self) -> list[OpenPoint]:
        """Every doubt at an outcome of a tool, once, and every task of which the source names nobody."""
        found = open_points(self.library.facts, self.school)
        return [p for p in found if p.uses and p.kind != LAW and (p.kind != TASK or "wie" in p.fields)]

    @cached_property
    def _numbers(self) -> dict[tuple[str, str, str], int]:
        return {
            (slug, point.kind, point.over): number
            for number, point in enumerate(self.points, 1)
            for slug in point.uses
        }

    def of(self, slug: str, outcome: Outcome) -> list[int]:
        """The numbers of the doubts about an outcome and its tasks, from low to high."""
        keys: list[tuple[str, str, str]] = [(slug, note.kind, note.text) for note in outcome.all_notes]
        keys += [(slug, TASK, task.silence) for task in outcome.tasks if NOT_NAMED in task.roles]
        return sorted({self._numbers[key] for key in keys if key in self._numbers})

    def of_part(self, slug: str, part: Part) -> list[tuple[list[int], list[int]]]:
        """The numbers of the doubts about a table, those about the same cases together, with these cases."""
        cases: dict[int, list[int]] = {}
        for case in part.cases:
            for number in self.of(slug, case.outcome):
                cases.setdefault(number, []).append(case.number)
        together: dict[tuple[int, ...], list[int]] = {}
        for number, found in sorted(cases.items()):
            together.setdefault(tuple(found), []).append(number)
        return [(numbers, list(found)) for found, numbers in together.items()]

    def ours(self, point: OpenPoint) -> list[str]:
        """What the school agreed about a doubt."""
        tools = [self.library.tools[slug] for slug in point.uses]
        notes = (note for tool in tools for outcome in tool.outcomes.values() for note in outcome.all_notes)
        agreed = (one for note in notes if note.text == point.over for one in note.agreed)
        return list(dict.fromkeys(one.text for one in agreed))


def doubts_annex(doubts: Doubts) -> Chapter:
    """The annex with every doubt."""
    html = templates.render("book_doubts.html.j2", doubts=doubts, kinds=KINDS, task=TASK)
    return Chapter(DOUBTS, "Nog af te spreken", tree_of(html))
