"""What a school expects of a tool, in its own words: `protocols/<school>/scenarios/<tool>.csv`.

A line is a situation: the answers that go with it, words of the headline that must come (`kop`), and who must
have something to do (`wie`). A spreadsheet saves it so, with semicolons or with commas.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import UNKNOWN, Choice, Question, Tool

from ..paths import PROTOCOLS
from ..problems import Problem, Reading, choice, shown
from .renamed import Say
from .schools import School

FOLDER = "scenarios"
SITUATION, HEADLINE, WHO, SOURCE = "situatie", "kop", "wie", "bron"
COLUMNS = (SITUATION, HEADLINE, WHO, SOURCE)
NOT_KNOWN = "weet ik niet"
MANY = " + "


@dataclass(frozen=True)
class Scenario:
    """One line: what is going on, raw answers by question id, and what is expected."""

    tool: Tool
    file: Path
    line: int
    situation: str
    answers: Mapping[str, object]
    headline: str
    who: tuple[str, ...]


def read(
    schools: Iterable[School], tools: Mapping[str, Tool], folder: Path = PROTOCOLS
) -> Reading[list[Scenario]]:
    """The scenarios of these schools, and what is wrong in their files."""
    found: list[Scenario] = []
    problems: list[Problem] = []
    for school in schools:
        own = {
            slug.partition("/")[2]: tool for slug, tool in tools.items() if slug.startswith(f"{school.slug}/")
        }
        for path in sorted((folder / school.slug / FOLDER).glob("*.csv")):
            if path.stem in own:
                reader = _Reader(own[path.stem], school.said, path, problems)
                found += reader.scenarios()
            else:
                wrong = f"{school.name} heeft geen keuzehulp “{path.stem}”."
                problems.append(Problem(shown(path), 1, wrong, choice(path.stem, own)))
    return Reading(found, problems)


@dataclass(frozen=True)
class _Reader:
    """Reads the file of one tool, with the names that roles have now; what is wrong gathers in `problems`."""

    tool: Tool
    said: Say
    path: Path
    problems: list[Problem]

    def scenarios(self) -> Iterator[Scenario]:
        text = self.path.read_text(encoding="utf-8-sig")
        head = text.partition("\n")[0]
        rows = csv.reader(text.splitlines(), delimiter=";" if ";" in head else ",")
        names = [name.strip() for name in next(rows, [])]
        if not self._columns(names):
            return
        for cells in rows:
            if any(cell.strip() for cell in cells):
                told = dict(zip(names, (self.said(" ".join(cell.split())) for cell in cells), strict=False))
                if scenario := self._scenario(told, rows.line_num):
                    yield scenario

    def _columns(self, names: list[str]) -> bool:
        known = [*COLUMNS, *(question.label for question in self.tool.asked)]
        strange = [name for name in names if name not in known]
        for name in strange:
            self._fail(1, f"De kolom “{name}” is hier niet bekend.", choice(name, known))
        missing = [name for name in (SITUATION, HEADLINE, WHO) if name not in names]
        for name in missing:
            self._fail(1, f"De kolom “{name}” ontbreekt.", "Zet haar in de eerste regel.")
        return not (strange or missing)

    def _scenario(self, told: Mapping[str, str], line: int) -> Scenario | None:
        who = tuple(part.strip() for part in told.get(WHO, "").split(",") if part.strip())
        headline, situation = told.get(HEADLINE, ""), told.get(SITUATION, "")
        if not situation:
            self._fail(line, "Er staat geen situatie.", "Zeg in een paar woorden wat er aan de hand is.")
        elif not (headline or who):
            wrong = f"Bij “{situation}” staat niet wat eruit moet komen."
            self._fail(line, wrong, f"Vul `{HEADLINE}` in, of `{WHO}`.")
        else:
            answers = {
                question.id: _raw(question, said)
                for question in self.tool.asked
                if (said := told.get(question.label, ""))
            }
            return Scenario(self.tool, self.path, line, situation, answers, headline, who)
        return None

    def _fail(self, line: int, wrong: str, mend: str) -> None:
        self.problems.append(Problem(shown(self.path), line, wrong, mend))


def _raw(question: Question, said: str) -> object:
    """A cell as an answer: in the words of the question, capitals or not."""
    if said.casefold() == NOT_KNOWN:
        return UNKNOWN
    if isinstance(question, Choice):
        words = {text.casefold(): id_ for id_, text in question.options.items()}
        chosen = [words.get(part.casefold(), part) for part in said.split(MANY)]
        return chosen if question.many else words.get(said.casefold(), said)
    return said
