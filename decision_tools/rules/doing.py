"""One thing to do in an answer: a task, with its moment and its term worked out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .deadlines import Told
from .moments import Moment
from .outcomes import Outcome, Task
from .sources import Source


@dataclass(frozen=True)
class Doing:
    """One task of an answer. `ids` are those of the tasks that became this one, the first its own.

    `turns` are its places in the outcomes whose source orders their steps, by the outcome's id.
    """

    ids: tuple[str, ...]
    outcome: Outcome
    task: Task
    sources: tuple[Source, ...]
    moment: Moment
    term: Told
    turns: Mapping[str, int]

    @property
    def id(self) -> str:
        """The id that pages and results use."""
        return self.ids[0]

    @property
    def source(self) -> Source:
        """Where it stands."""
        return self.sources[0]
