"""The editions of a school beside each other: what each one changed, and what changed since an older one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ..paths import tool_uri
from ..read.editions import Edition
from ..read.library import Library
from ..read.records import History, Record
from .changes import Change, between
from .pieces import pieces
from .told import Told, told


@dataclass(frozen=True)
class Step:
    """What one edition changed in substance, and how many pieces in language only."""

    edition: Edition
    changes: Sequence[Told]
    language: int


def of_schools(library: Library) -> dict[str, Editions]:
    """The editions of each school of a library."""
    return {school: Editions(library, school) for school in library.schools}


@dataclass(frozen=True)
class Editions:
    """The editions of one school. What is published now counts as one, also before `make edition` kept it."""

    library: Library
    school: str

    @cached_property
    def history(self) -> History:
        """The records, with one of what the school says now if that is in none of them."""
        kept, edition = self.library.histories[self.school], self.library.editions[self.school]
        if kept.records and kept.records[-1].edition.code == edition.code:
            return kept
        now = Record(edition, pieces(self.library, self.school))
        return History((*kept.records, now), kept.language)

    @property
    def now(self) -> Record:
        """What the school says now."""
        return self.history.records[-1]

    @cached_property
    def steps(self) -> list[Step]:
        """What each edition changed, the newest first."""
        return [self._step(*pair) for pair in pairwise(self.history.records)][::-1]

    @property
    def older(self) -> Iterator[Step]:
        """For every edition but the newest: which one it is, and what changed since."""
        for record in self.history.records[:-1]:
            since = self._step(record, self.now)
            yield Step(record.edition, since.changes, since.language)

    def last_at(self, uri: str) -> tuple[Edition, list[Told]] | None:
        """The last edition that changed a page, tool or letter in substance, and what it changed there.

        The steps of its tools stand on a page too, so what changed in those is also told there.
        """
        page = next((page for page in self.library.pages if page.uri == uri and not page.is_start), None)
        uris = {uri, *(tool_uri(slug) for slug in page.tools)} if page else {uri}
        for step in self.steps:
            if here := [one for one in step.changes if one.uri in uris]:
                return step.edition, here
        return None

    def _step(self, old: Record, new: Record) -> Step:
        changes: list[Change] = between(self.history, old, new)
        weighty = [change for change in changes if change.substance]
        found = told(self.library, self.school, weighty)
        return Step(new.edition, found, len(changes) - len(weighty))
