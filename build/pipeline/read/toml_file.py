"""A TOML file of ours, and the line on which something stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..problems import ContentError, Problem, listed, shown


class TomlFile:
    """What was read, and the problems found in it so far."""

    def __init__(self, path: Path) -> None:
        """Raises ContentError if the file is not TOML."""
        self.path = path
        text = path.read_text(encoding="utf-8")
        self._lines = text.splitlines()
        self.problems: list[Problem] = []
        try:
            self.data: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            line = int(match[1]) if (match := re.search(r"line (\d+)", str(error))) else 1
            self.fail(line, f"This is not valid TOML: {error}.", "Check quotes and brackets.")
            raise ContentError(self.problems) from error

    def fail(self, line: int, expected: str, mend: str) -> None:
        """Adds a problem."""
        self.problems.append(Problem(shown(self.path), line, expected, mend))

    def start(self, name: str, index: int) -> int:
        """The line of the `index`-th `[[name]]`."""
        starts = [line for line, text in enumerate(self._lines, 1) if text.strip() == f"[[{name}]]"]
        return starts[index]

    def line(self, part: str, start: int = 1) -> int:
        """The first line from `start` on that holds this part, else the start."""
        lines = enumerate(self._lines[start - 1 :], start)
        return next((line for line, text in lines if part in text), start)

    def keys(self, table: Mapping[str, Any], needed: Iterable[str], where: str, line: int) -> None:
        """Every needed key is in the table."""
        for key in needed:
            if not table.get(key):
                self.fail(line, f"{where} needs `{key}`.", f"Add a line `{key} = …`.")

    def known(self, names: Iterable[str], known: Iterable[str], start: int) -> None:
        """Every name is a known key."""
        known = list(known)
        for name in names:
            if name not in known:
                self.fail(
                    self.line(name, start), f"`{name}` is not known here.", f"Use one of: {listed(known)}."
                )
