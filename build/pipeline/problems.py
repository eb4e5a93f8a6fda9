"""What is wrong in what was written: where, what, and how to mend it, in the words of who wrote it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Generic, TypeVar

from .paths import ROOT

MOST_NAMES = 10
NEAREST = 3

T = TypeVar("T")


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one line of one file."""

    file: str
    line: int
    wrong: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.wrong} {self.mend}"


class ContentError(Exception):
    """All problems found in one reading, so that they can be mended in one go."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True)
class Reading(Generic[T]):
    """What was read as far as it could be, and what is wrong in it."""

    value: T
    problems: list[Problem]

    def sound(self) -> T:
        """What was read; raises ContentError if anything is wrong in it."""
        if self.problems:
            raise ContentError(self.problems)
        return self.value


def shown(path: Path) -> str:
    """A path as a reader of the message knows it: from the root of the repository."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()


def line_of(path: Path, part: str) -> int:
    """The first line of a file in which some text stands, else 1."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if part in line), 1)


def place_of(paths: Iterable[Path], *parts: str) -> tuple[str, int]:
    """The first file and line in which one of some texts stands, else the first line of the first file."""
    files = list(paths)
    for path in files:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if any(part in line for part in parts):
                return shown(path), number
    return shown(files[0]), 1


def choice(name: str, names: Iterable[str]) -> str:
    """How to mend a name that is none of these: which there are, or the nearest of many."""
    known = list(names)
    if len(known) > MOST_NAMES:
        return f"Bedoel je een van deze: {offered(name, known)}?"
    return f"Kies uit: {offered(name, known)}." if known else "Er is er nog geen."


def offered(name: str, names: Iterable[str]) -> str:
    """Names in a message: all of them, or of many the ones that look most like a name."""
    known = list(names)
    return ", ".join(_near(name, known, NEAREST) if len(known) > MOST_NAMES else known)


def nearest(name: str, names: Iterable[str]) -> str:
    """The one of some names that looks most like a name; without any, the name itself."""
    return next(iter(_near(name, names, 1)), name)


def _near(name: str, names: Iterable[str], count: int) -> list[str]:
    by_spelling = {known.casefold(): known for known in names}
    return [by_spelling[near] for near in get_close_matches(name.casefold(), by_spelling, n=count, cutoff=0)]
