"""What is wrong in a school's files: where, what was expected and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from .paths import ROOT


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one line of one file."""

    file: str
    line: int
    expected: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.expected} {self.mend}"


class ContentError(Exception):
    """All problems found in one reading, so that they can be mended in one go."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


def shown(path: Path) -> str:
    """A path as a reader of the message knows it: from the root of the repository."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()


def listed(names: Iterable[str]) -> str:
    """Names for use in a message."""
    return ", ".join(names) or "(none)"


def line_of(path: Path, part: str) -> int:
    """The first line of a file in which some text stands, else 1."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if part in line), 1)


def place_of(paths: Iterable[Path], part: str) -> tuple[str, int]:
    """The first file and line in which some text stands, else the first line of the first file."""
    files = list(paths)
    path = next((path for path in files if part in path.read_text(encoding="utf-8")), files[0])
    return shown(path), line_of(path, part)


def nearest(name: str, names: Iterable[str]) -> str:
    """The one of some names that looks most like a name; without any, the name itself."""
    by_spelling = {known.casefold(): known for known in names}
    found = get_close_matches(name.casefold(), by_spelling, n=1, cutoff=0)
    return by_spelling[found[0]] if found else name
