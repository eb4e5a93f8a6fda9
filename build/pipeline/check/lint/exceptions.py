"""What pages and tools may say apart, each with its reason: a table beside the code."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ...problems import Problem, shown

REASON = "reason"

Key = tuple[str, ...]


def read(path: Path) -> dict[Key, int]:
    """The line of each exception, by the cells before its reason."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {
            tuple(cell for name, cell in row.items() if name != REASON): rows.line_num
            for row in rows
            if row[REASON]
        }


def unneeded(
    path: Path, excepted: Mapping[Key, int], needed: Collection[Key], own: Collection[str]
) -> Iterator[Problem]:
    """An error for each exception of one of our `own` pages and tools that nothing needs."""
    for key, line in excepted.items():
        if key[0] in own and key not in needed:
            wrong = f"De uitzondering “{key[-1]}” voor “{key[0]}” is niet nodig."
            yield Problem(shown(path), line, wrong, "Haal de regel weg.")
