"""What examples expect beyond their rows: who has something to do, and by when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from .model import Example

Duties = Mapping[str, Mapping[str, str]]
"""By row id, by term: the roles, with a comma between them; a role with two tasks stands twice."""


def with_duties(duties: Duties, examples: Iterable[Example]) -> tuple[Example, ...]:
    """The examples, each with the tasks that its rows must give."""

    def of(row: str) -> Iterator[tuple[str, str]]:
        for by, roles in duties.get(row, {}).items():
            yield from ((who, by) for who in roles.split(", "))

    return tuple(replace(e, tasks=tuple(task for row in e.rows for task in of(row))) for e in examples)
