"""Ways through a tool to lay beside the source: so many that each of its rows stands on one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from decision_tools.rules.check import parsed
from decision_tools.rules.decide import decide
from decision_tools.rules.evaluate import run
from decision_tools.rules.model import Row, Tool
from decision_tools.rules.tree import walks


@dataclass(frozen=True)
class Way:
    """One way: its answers, the rows it shows for the first time, and what a reader then gets."""

    number: int
    rows: tuple[Row, ...]
    told: Mapping[str, Any]

    @property
    def answers(self) -> list[tuple[str, str]]:
        """The label and the words of each answer, those that were taken as given included."""
        given = [*self.told["answers"], *self.told["assumed"]]
        return [(answer["label"], answer["text"]) for answer in given]

    @property
    def sections(self) -> list[str]:
        """Where the rows stand in the source; what follows from other rows has no place."""
        return list(dict.fromkeys(row.source.section for row in self.rows if row.source.section))


def ways_by_row(tool: Tool) -> list[Way]:
    """One way for each row that no earlier way has shown: never more than there are rows.

    Examples come first, since their answers are those of the source; then the shortest way that is met.
    """
    ways: list[Way] = []
    left = dict(tool.rows)
    for answers in _answers(tool):
        found = run(tool, answers).rows.values()
        new = tuple(row for row in found if row.id in left)
        if new:
            ways.append(Way(len(ways) + 1, new, decide(tool, answers)))
            for row in new:
                del left[row.id]
        if not left:
            break
    return ways


def _answers(tool: Tool) -> Iterator[dict[str, Any]]:
    for example in tool.examples:
        yield parsed(tool, example)
    yield from walks(tool)
