"""The situations of a tool that can stand in a question, and what lies near each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from decision_tools.rules.model import Row

from .situations import Situation
from .words import alike


class Shown:
    """Situations of one tool, the plainest first; what is looked for more than once is kept."""

    def __init__(self, situations: Iterable[Situation]) -> None:
        self.all = tuple(situations)
        self._nearest: dict[Situation, Sequence[Situation]] = {}
        self._together: dict[tuple[str, str], bool] = {}

    def nearest(self, here: Situation) -> Sequence[Situation]:
        """The others, those that differ least first."""
        if here not in self._nearest:
            others = [one for one in self.all if one is not here]
            self._nearest[here] = sorted(others, key=here.distance)
        return self._nearest[here]

    @cached_property
    def roles(self) -> frozenset[str]:
        """Everybody who has a step in one of them, in small letters."""
        doings = (doing for one in self.all for doing in one.answer.tasks)
        return frozenset(name.lower() for doing in doings for name in doing.task.roles)

    def can_go_with(self, what: str, row: Row) -> bool:
        """Whether somebody does a step, or one like it, in a situation where a row applies."""
        key = what, row.id
        if key not in self._together:
            self._together[key] = any(alike(other, what) for other in self._steps_by_row[row.id])
        return self._together[key]

    @cached_property
    def _steps_by_row(self) -> dict[str, dict[str, None]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for one in self.all:
            for row in one.rows:
                found[row].update(dict.fromkeys(one.whats))
        return found
