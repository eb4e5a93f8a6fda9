"""A step of the protocol speaks of the law only where its source does: else it is ours, or the law's.

`build/law_words.tsv` has what a source does say: in which step, and the source's own words.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Row, Task, Tool

from ..paths import ROOT, tool_files
from ..problems import Problem, line_of, place_of, shown
from ..read.library import school_of

SAID = ROOT / "build" / "law_words.tsv"
LAW_WORD = re.compile(
    r"\b(?:\w*wet(?:ten|telijk\w*|boek|geving|tekst)?|\w*inspecti\w*|\w*inspecteur\w*"
    r"|artikel\w*|art\.?(?= \d)|AVG|LPW|WEB|WPO|WVO|BWB"
    r"|straf(?:baar|recht)\w*|meldplicht\w*|verplicht\w*)(?!\w)",
    re.I,
)


@dataclass(frozen=True)
class SaidBySource:
    """That the source of a school has a word of the law: in which of our words, and where it stands there."""

    school: str
    words: str
    law_word: str
    section: str
    source: str

    def covers(self, line: Line, law_word: str) -> bool:
        """Whether this is about a word in a line of a tool."""
        same = (self.school, self.section, self.law_word) == (line.school, line.section, law_word)
        return same and self.words in line.text


@dataclass(frozen=True)
class Line:
    """A headline or a task that is credited to a section of the protocol."""

    tool: Tool
    outcome: str
    section: str
    text: str

    @property
    def school(self) -> str:
        """The school of the tool."""
        return school_of(self.tool)

    @property
    def law_words(self) -> list[str]:
        """The words of the law in it."""
        return [word.lower() for word in LAW_WORD.findall(self.text)]


def errors(tools: Iterable[Tool]) -> Iterator[Problem]:
    """Words of the law in what a source is credited with, and what is told of a source in vain."""
    said, used = said_by_sources(), set[SaidBySource]()
    tools = list(tools)
    for line in (line for tool in tools for line in lines_of(tool)):
        for word in line.law_words:
            found = {one for one in said if one.covers(line, word)}
            used |= found
            if not found:
                yield _unsaid(line, word)
    schools = {school_of(tool) for tool in tools}
    for one in said:
        if one.school in schools and one not in used:
            wrong = f"In geen stap van {one.school} staat nog “{one.law_word}” met “{one.words}”."
            yield Problem(shown(SAID), line_of(SAID, one.words), wrong, "Haal deze regel weg.")


def lines_of(tool: Tool) -> Iterator[Line]:
    """Every headline and task of a tool that is credited to a section, each once."""
    found = (line for row in tool.rows.values() for line in _of_row(tool, row))
    yield from {(line.outcome, line.section, line.text): line for line in found}.values()


def said_by_sources(path: Path = SAID) -> list[SaidBySource]:
    """The words of the law that sources have."""
    with path.open(encoding="utf-8", newline="") as file:
        return [SaidBySource(**row) for row in csv.DictReader(file, delimiter="\t")]


def _of_row(tool: Tool, row: Row) -> Iterator[Line]:
    outcome = row.outcome
    told = [(outcome.headline, outcome.source or row.source)]
    told += [(_words(task), task.source or row.source) for task in outcome.tasks]
    for text, source in told:
        if source.kind == "school":
            yield Line(tool, outcome.id, source.section, text)


def _words(task: Task) -> str:
    return " ".join(text for text in (task.what, task.provided, task.by_text) if text)


def _unsaid(line: Line, word: str) -> Problem:
    wrong = f"Uitkomst {line.outcome}: “{word}” is van de wet, en dit is van het protocol: {line.text}"
    mend = f"Geef dit een eigen bron, of zet in {shown(SAID)} waar het in de bron staat ({line.section})."
    return Problem(*place_of(tool_files(line.tool.slug), f'"{line.outcome}"'), wrong, mend)
