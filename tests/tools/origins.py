"""What independent readers of a school's source found of each task: whose it is, and where it stands.

One file a school, `tests/origins/<school>.tsv`, with a line for the headline ("kop") and each task of each
outcome. `section` is where it stands in the source, and counts for the protocol alone; `words` is what the
reader read there.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Source, Tool

FOLDER = Path(__file__).parents[1] / "origins"
COLUMNS = ("tool", "outcome", "task", "origin", "section", "words")
HEADLINE = "kop"

Place = tuple[str, str, str]
Origin = tuple[str, str]


@dataclass(frozen=True)
class Found:
    """One line: what a reader found of one task, or of a headline."""

    tool: str
    outcome: str
    task: str
    origin: str
    section: str = ""
    words: str = ""

    @property
    def place(self) -> Place:
        """Which task it is about."""
        return self.tool, self.outcome, self.task


def read(path: Path) -> list[Found]:
    """The lines of a file. Raises ValueError where its columns are others."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise ValueError(f"{path.name}: de kolommen zijn {', '.join(COLUMNS)}")
        return [Found(**{name: (text or "").strip() for name, text in row.items()}) for row in reader]


def differences(found: Iterable[Found], tools: Iterable[Tool]) -> Iterator[str]:
    """Where the tools of a school and its readers do not agree, and tasks that only one of them has."""
    by_place: dict[Place, list[Found]] = {}
    for line in found:
        by_place.setdefault(line.place, []).append(line)
    said = {place: told for tool in tools for place, told in _said(tool).items()}
    for place, origins in said.items():
        yield from _compared(" ".join(place), origins, by_place.get(place, []))
    for place in by_place.keys() - said.keys():
        yield f"{' '.join(place)}: deze taak is er niet"


def _compared(name: str, said: set[Origin], lines: list[Found]) -> Iterator[str]:
    if not lines:
        yield f"{name}: geen regel"
    for line in lines:
        read = _origin(line.origin, line.section)
        if read not in said:
            ours = " of ".join(" ".join(one).strip() for one in sorted(said))
            yield f"{name}: {ours}; de lezer zegt {' '.join(read).strip()}"


def _said(tool: Tool) -> dict[Place, set[Origin]]:
    """By headline and task the origins and sections that a tool gives it: its own, or those of its rows."""
    said: dict[Place, set[Origin]] = {}

    def says(outcome: str, task: str, source: Source) -> None:
        place = (tool.slug.partition("/")[2], outcome, task)
        said.setdefault(place, set()).add(_origin(source.origin, source.section))

    for row in tool.rows.values():
        outcome = row.outcome
        says(outcome.id, HEADLINE, outcome.source or row.source)
        for number, task in enumerate(outcome.tasks, 1):
            says(outcome.id, outcome.task_id(number), task.source or row.source)
    return said


def _origin(origin: str, section: str) -> Origin:
    return origin, " ".join(section.casefold().split()) if origin == "protocol" else ""
