"""What independent readers of a school's source found of each task: whose it is, and where it stands.

One file a school, `tests/origins/<school>.tsv`, with a line for each task of each outcome. `section` is where
it stands in the source, and counts for the protocol alone; `moment` may be left empty.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Outcome, Settings, Task, Tool
from decision_tools.rules.deadlines import moment_of, tell_term

FOLDER = Path(__file__).parents[1] / "origins"
COLUMNS = ("tool", "outcome", "task", "origin", "section", "moment")


@dataclass(frozen=True)
class Found:
    """One line: what a reader found of one task."""

    tool: str
    outcome: str
    task: str
    origin: str
    section: str = ""
    moment: str = ""

    @property
    def place(self) -> tuple[str, str, str]:
        """Which task it is about."""
        return self.tool, self.outcome, _flat(self.task)


def read(path: Path) -> list[Found]:
    """The lines of a file. Raises ValueError where its columns are others."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if not {*COLUMNS[:4]} <= {*(reader.fieldnames or ())} <= {*COLUMNS}:
            raise ValueError(f"{path.name}: de kolommen zijn {', '.join(COLUMNS)}")
        return [Found(**{name: (text or "").strip() for name, text in row.items()}) for row in reader]


def differences(found: Iterable[Found], tools: Iterable[Tool]) -> Iterator[str]:
    """Where the tools of a school and its readers do not agree, and tasks that only one of them has."""
    by_place: dict[tuple[str, str, str], list[Found]] = {}
    for line in found:
        by_place.setdefault(line.place, []).append(line)
    known = set()
    for tool in tools:
        for outcome in tool.outcomes.values():
            for task in outcome.tasks:
                place = (tool.slug, outcome.id, _flat(task.told))
                known.add(place)
                yield from _compared(tool, outcome, task, by_place.get(place, []))
    for place in by_place.keys() - known:
        yield f"{' '.join(place[:2])}: deze taak is er niet: {place[2]}"


def _compared(tool: Tool, outcome: Outcome, task: Task, lines: list[Found]) -> Iterator[str]:
    name = f"{tool.slug} {outcome.id}: {task.told}"
    if not lines:
        yield f"{name}: geen regel"
    said = _said(tool, outcome, task)
    moment = moment_of(task, tell_term(task, {}, Settings(), None), None).value
    for line in lines:
        read = (line.origin, _flat(line.section) if line.origin == "protocol" else "")
        if read not in said:
            ours = " of ".join(" ".join(one).strip() for one in sorted(said))
            yield f"{name}: {ours}; de lezer zegt {' '.join(read).strip()}"
        if line.moment and line.moment != moment:
            yield f"{name}: {moment}; de lezer zegt {line.moment}"


def _said(tool: Tool, outcome: Outcome, task: Task) -> set[tuple[str, str]]:
    """The origins and sections that a tool gives a task: its own, or those of the rows of its outcome."""
    rows = (row.source for row in tool.rows.values() if row.outcome.id == outcome.id)
    sources = [task.source] if task.source else list(rows)
    return {(s.origin, _flat(s.section) if s.origin == "protocol" else "") for s in sources}


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
