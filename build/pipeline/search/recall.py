"""How well the search finds: the share of staff's questions with a right page first, or in the first five."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..paths import ROOT
from ..read.library import load_library
from ..runtime import node
from . import index

QUESTIONS = ROOT / "tests" / "search" / "questions.tsv"
HALVES = {"tune": "Afgesteld", "aside": "Apart gehouden"}
WAYS = {
    "page": "op een pagina van de school",
    "named": "op de startpagina, met de naam van de school erbij",
    "home": "op de startpagina, zonder school",
}
FIRST = 5
WORST = 20


@dataclass(frozen=True)
class Question:
    """What someone types, who works at which school (or any), and the pages that are equally right.

    The kind is `danger` when somebody is in danger or hurt, else empty.
    """

    half: str
    school: str
    text: str
    pages: frozenset[str]
    kind: str = ""


@dataclass(frozen=True)
class Answer:
    """A question with the addresses found, best first."""

    question: Question
    found: tuple[str, ...]

    @property
    def rank(self) -> int | None:
        """Place of the first right page, from 1; None when it is not among the results."""
        places = (at for at, url in enumerate(self.found, 1) if url in self.question.pages)
        return next(places, None)


@dataclass(frozen=True)
class Half:
    """The answers to one half of the questions, asked in one way."""

    name: str
    way: str
    answers: tuple[Answer, ...]

    def recall(self, places: int) -> float:
        """The share of questions with a right page in the first places."""
        return sum((answer.rank or places + 1) <= places for answer in self.answers) / len(self.answers)

    def worst(self, count: int = WORST) -> list[Answer]:
        """The questions that do worst, those without a right page first."""
        missed = [answer for answer in self.answers if answer.rank != 1]
        return sorted(missed, key=lambda answer: -(answer.rank or 1000))[:count]

    def report(self) -> str:
        """The numbers and the worst questions as text."""
        head = (
            f"{HALVES[self.name]}, {WAYS[self.way]}: {len(self.answers)} vragen, "
            f"recall@1 {self.recall(1):.3f}, recall@5 {self.recall(FIRST):.3f}"
        )
        return "\n".join([head, *(f"  {_line(answer)}" for answer in self.worst())])


def read_questions(path: Path = QUESTIONS) -> list[Question]:
    """The questions of the file; lines that begin with # are notes, and a line may end before its kind."""
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, restval=""))
    return [
        Question(
            row["half"],
            row["school"],
            row["question"],
            frozenset(f"{page}/" for page in row["pages"].split("|")),
            row["kind"],
        )
        for row in rows
    ]


def measure(questions: Sequence[Question], index_input: dict[str, Any]) -> dict[tuple[str, str], Half]:
    """Ask every question in every way, with the code of the browser: (half, way) → answers.

    The ways from the home page leave out the questions of nobody's school: those are asked there anyway.
    """
    names = {record["school"]: record["school_name"] for record in index_input["records"]}
    asked = [
        (way, question, job)
        for question in questions
        for way, job in _jobs(question, names)
        if question.school or way == "page"
    ]
    replies = node.run_script("search_index.mjs", index_input | {"queries": [job for *_, job in asked]})
    answers: dict[tuple[str, str], list[Answer]] = {(half, way): [] for half in HALVES for way in WAYS}
    for (way, question, _), results in zip(asked, replies, strict=True):
        found = tuple(result["url"].partition("#")[0] for result in results)
        answers[question.half, way].append(Answer(question, found))
    return {(half, way): Half(half, way, tuple(found)) for (half, way), found in answers.items()}


def main(argv: Sequence[str]) -> int:
    """Print both halves with their worst questions, asked in each way."""
    parser = argparse.ArgumentParser(prog="python -m pipeline recall", description=__doc__)
    parser.parse_args(argv)
    halves = measure(read_questions(), index.index_input(load_library()))
    print("\n\n".join(half.report() for half in halves.values()))
    return 0


def _jobs(question: Question, names: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    yield "page", {"query": question.text, "school": question.school}
    yield "named", {"query": f"{question.text} {names[question.school]}", "school": ""}
    yield "home", {"query": question.text, "school": ""}


def _line(answer: Answer) -> str:
    place = answer.rank or "–"
    right = " of ".join(sorted(answer.question.pages))
    first = answer.found[0] if answer.found else "niets"
    return (
        f"{place:>2}  [{answer.question.school or 'alle'}] {answer.question.text}: {right}; nu eerst {first}"
    )
