"""How well the search finds: the share of staff's questions with a right page first, or in the first five."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..paths import ROOT
from ..read.library import load_library
from ..runtime import node
from . import index
from .danger import EMERGENCY

QUESTIONS = ROOT / "tests" / "search" / "questions.tsv"
HALVES = {"tune": "Afgesteld", "aside": "Apart gehouden"}
WAYS = {
    "page": "op een pagina van de school",
    "named": "op de startpagina, met de naam van de school erbij",
    "home": "op de startpagina, zonder school",
    "outside": "van iemand zonder school",
    "danger-page": "gevaar, op een pagina van de school",
    "danger-home": "gevaar, op de startpagina",
    "noise": "staat nergens: niets gevonden is goed",
}
DANGER = "danger"
NOTHING = "-/"
FIRST = 5
SEEN_IN_DANGER = 3
WORST = 20


@dataclass(frozen=True)
class Question:
    """What someone types, who works at which school (or any), and the pages that are equally right.

    The kind is `danger` when somebody is in danger or hurt, else empty. A page of `-`: nothing is right.
    """

    half: str
    school: str
    text: str
    pages: frozenset[str]
    kind: str = ""

    @property
    def ways(self) -> Iterator[str]:
        """The ways in which it is asked: who has no school asks it on the home page only."""
        if NOTHING in self.pages:
            yield "noise"
        elif self.kind == DANGER:
            yield from ("danger-page", "danger-home") if self.school else ("danger-home",)
        else:
            yield from ("page", "named", "home") if self.school else ("outside",)


@dataclass(frozen=True)
class Answer:
    """A question with the addresses found, best first."""

    question: Question
    found: tuple[str, ...]

    def rank_among(self, pages: Collection[str]) -> int | None:
        """Place of the first of these pages, from 1; None when none is among the results."""
        return next((at for at, url in enumerate(self.found, 1) if url in pages), None)

    @property
    def rank(self) -> int | None:
        """Place of the first right page; where nothing is right, finding nothing is the first place."""
        if NOTHING in self.question.pages:
            return None if self.found else 1
        return self.rank_among(self.question.pages)


@dataclass(frozen=True)
class Half:
    """The answers to one half of the questions, asked in one way."""

    name: str
    way: str
    answers: tuple[Answer, ...]

    @property
    def seen(self) -> int:
        """How many places count as seen at once: fewer for who is in a hurry."""
        return SEEN_IN_DANGER if self.way.startswith(DANGER) else FIRST

    def recall(self, places: int) -> float:
        """The share of questions with a right page in the first places."""
        return _share((answer.rank for answer in self.answers), places)

    def recall_of_school(self, places: int) -> float:
        """The same for a page of the school, of the questions that have one beside the emergency page."""
        own = [(answer, answer.question.pages - {EMERGENCY}) for answer in self.answers]
        return _share((answer.rank_among(pages) for answer, pages in own if pages), places)

    @property
    def alarmed(self) -> float:
        """The share that gets the emergency page first without asking for it."""
        answers = [answer for answer in self.answers if EMERGENCY not in answer.question.pages]
        return sum(answer.found[:1] == (EMERGENCY,) for answer in answers) / len(answers)

    def worst(self, count: int = WORST) -> list[Answer]:
        """The questions that do worst, those without a right page first."""
        missed = [answer for answer in self.answers if answer.rank != 1]
        return sorted(missed, key=lambda answer: -(answer.rank or 1000))[:count]

    @property
    def numbers(self) -> str:
        """How well it finds, in one line."""
        head = f"{HALVES[self.name]}, {WAYS[self.way]}: {len(self.answers)} vragen"
        if self.way == "noise":
            return f"{head}, niets gevonden {self.recall(1):.3f}"
        if self.way.startswith(DANGER):
            head = f"{head}, bladzijde van de school @{self.seen} {self.recall_of_school(self.seen):.3f}"
        else:
            head = f"{head}, onnodig Nood eerst {self.alarmed:.3f}"
        return f"{head}, recall@1 {self.recall(1):.3f}, recall@{self.seen} {self.recall(self.seen):.3f}"

    def report(self) -> str:
        """The numbers; of the half that may be looked at the worst questions too."""
        shown = self.worst() if self.name == "tune" else []
        return "\n".join([self.numbers, *(f"  {_line(answer)}" for answer in shown)])


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
    """Ask every question in every way, with the code of the browser: (half, way) → answers."""
    names = {record["school"]: record["school_name"] for record in index_input["records"]}
    asked = [(way, question) for question in questions for way in question.ways]
    jobs = [_job(way, question, names) for way, question in asked]
    replies = node.run_script("search_index.mjs", index_input | {"queries": jobs})
    answers: dict[tuple[str, str], list[Answer]] = {(half, way): [] for half in HALVES for way in WAYS}
    for (way, question), results in zip(asked, replies, strict=True):
        found = tuple(result["url"].partition("#")[0] for result in results)
        answers[question.half, way].append(Answer(question, found))
    return {(half, way): Half(half, way, tuple(found)) for (half, way), found in answers.items()}


def main(argv: Sequence[str]) -> int:
    """Print both halves, asked in each way, and of the one that may be looked at the worst questions."""
    parser = argparse.ArgumentParser(prog="python -m pipeline recall", description=__doc__)
    parser.parse_args(argv)
    halves = measure(read_questions(), index.index_input(load_library())).values()
    print("\n\n".join(half.report() for half in halves if half.name == "tune"))
    print("\n".join(["", *(half.numbers for half in halves if half.name == "aside")]))
    return 0


def _job(way: str, question: Question, names: dict[str, str]) -> dict[str, str]:
    if way == "named":
        return {"query": f"{question.text} {names[question.school]}", "school": ""}
    return {
        "query": question.text,
        "school": question.school if way in ("page", "danger-page", "noise") else "",
    }


def _share(ranks: Iterable[int | None], places: int) -> float:
    """How many of the ranks lie in the first places."""
    known = [rank or places + 1 for rank in ranks]
    return sum(rank <= places for rank in known) / len(known)


def _line(answer: Answer) -> str:
    place = answer.rank or "–"
    right = " of ".join(sorted(answer.question.pages))
    first = answer.found[0] if answer.found else "niets"
    return (
        f"{place:>2}  [{answer.question.school or 'alle'}] {answer.question.text}: {right}; nu eerst {first}"
    )
