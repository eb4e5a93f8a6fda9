"""What independent readers of a school's source found of each task: whose it is, and where it stands.

One file a school, `tests/origins/<school>.tsv`, with a line for the headline (`kop`) and each task of each
outcome. `section` is where it stands in the source, and counts for the protocol alone; of an outcome of
several rows, ` / ` stands between theirs. `words` is what the source says there, in short.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Outcome, Source, Tool

FOLDER = Path(__file__).parents[1] / "origins"
COLUMNS = ("tool", "outcome", "task", "origin", "section", "words")
HEADLINE = "kop"


@dataclass(frozen=True)
class Found:
    """One line: what a reader found of one headline or task."""

    tool: str
    outcome: str
    task: str
    origin: str
    section: str = ""
    words: str = ""

    @property
    def place(self) -> tuple[str, str, str]:
        """Which headline or task it is about."""
        return self.tool, self.outcome, self.task


def read(path: Path) -> list[Found]:
    """The lines of a file. Raises ValueError where its columns are others."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise ValueError(f"{path.name}: de kolommen zijn {', '.join(COLUMNS)}")
        return [Found(**{name: (text or "").strip() for name, text in row.items()}) for row in reader]


def differences(found: Iterable[Found], tools: Iterable[Tool]) -> Iterator[str]:
    """Where the tools of a school and its readers do not agree, and places that only one of them has."""
    lines = {line.place: line for line in found}
    for tool in tools:
        for outcome in tool.outcomes.values():
            for task, words, sources in _parts(tool, outcome):
                place = (tool.slug.partition("/")[2], outcome.id, task)
                yield from _compared(" ".join(place[:1] + place[2:]), words, sources, lines.pop(place, None))
    for place in lines:
        yield f"{' '.join(place)}: dit is er niet"


def _parts(tool: Tool, outcome: Outcome) -> Iterator[tuple[str, str, list[Source]]]:
    """The headline and the tasks of an outcome, with the sources of each: its own, or those of its rows."""
    rows = [row.source for row in tool.rows.values() if row.outcome.id == outcome.id]
    yield HEADLINE, outcome.headline, [outcome.source] if outcome.source else rows
    for number, task in enumerate(outcome.tasks, 1):
        yield outcome.task_id(number), task.told, [task.source] if task.source else rows


def _compared(name: str, words: str, sources: list[Source], line: Found | None) -> Iterator[str]:
    ours = _said(sources)
    if line is None:
        yield f"{name} ({words}): geen regel"
    elif ours != (theirs := (line.origin, _flat(line.section) if line.origin == "protocol" else "")):
        yield f"{name} ({words}): {' '.join(ours).strip()}; de lezer zegt {' '.join(theirs).strip()}"


def _said(sources: list[Source]) -> tuple[str, str]:
    """The origin and the section that a tool gives. A row that follows from others adds nothing."""
    own = [source for source in sources if source.kind != "derived"]
    sources = own or sources
    origins = " / ".join(dict.fromkeys(source.origin for source in sources))
    sections = dict.fromkeys(_flat(source.section) for source in sources if source.origin == "protocol")
    return origins, " / ".join(sections)


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
