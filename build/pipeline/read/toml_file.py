"""A TOML file of ours, and the line on which something stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..problems import ContentError, Problem, choice, shown


class TomlFile:
    """What was read, and the problems found in it so far; no data if it is not TOML."""

    def __init__(self, path: Path) -> None:
        self.path = path
        text = path.read_text(encoding="utf-8")
        self._lines = text.splitlines()
        self.problems: list[Problem] = []
        self.data: dict[str, Any] = {}
        self.readable = True
        try:
            self.data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            self.readable = False
            line = int(match[1]) if (match := re.search(r"line (\d+)", str(error))) else len(self._lines)
            self.fail(line, "Dit is geen geldige TOML.", "Kijk naar aanhalingstekens, haken en komma's.")

    def sound(self) -> dict[str, Any]:
        """The data; raises ContentError if anything is wrong."""
        if self.problems:
            raise ContentError(self.problems)
        return self.data

    def fail(self, line: int, wrong: str, mend: str) -> None:
        """Adds a problem."""
        self.problems.append(Problem(shown(self.path), line, wrong, mend))

    def tables(self, name: str) -> list[tuple[dict[str, Any], int]]:
        """Each `[[name]]` with the line on which it starts."""
        starts = [line for line, text in enumerate(self._lines, 1) if text.strip() == f"[[{name}]]"]
        tables = self.data.get(name, [])
        if len(tables) != len(starts) or not all(isinstance(table, dict) for table in tables):
            self.fail(self.key_line(name), f"`{name}` is geen tabel.", f"Schrijf elke keer [[{name}]].")
            return []
        return list(zip(tables, starts, strict=True))

    def line(self, part: str, start: int = 1) -> int:
        """The first line from `start` on that holds this part, else the start."""
        lines = enumerate(self._lines[start - 1 :], start)
        return next((line for line, text in lines if part in text), start)

    def key_line(self, key: str, start: int = 1) -> int:
        """The first line from `start` on with `key = …`, else the start."""
        lines = enumerate(self._lines[start - 1 :], start)
        return next((line for line, text in lines if re.match(rf"\s*{re.escape(key)}\s*=", text)), start)

    def said(self, key: str) -> list[str]:
        """What stands after each `key =`, also in a file that is not TOML."""
        found = (re.fullmatch(rf'\s*{re.escape(key)}\s*=\s*"([^"]*)"\s*', text) for text in self._lines)
        return [match[1] for match in found if match]

    def keys(self, table: Mapping[str, Any], needed: Iterable[str], where: str, line: int) -> None:
        """Every needed key is in the table."""
        for key in needed:
            if not table.get(key):
                self.fail(line, f"{where} heeft `{key}` nodig.", f"Zet er een regel `{key} = …` bij.")

    def known(self, names: Iterable[str], known: Iterable[str], start: int) -> None:
        """Every name is a known key."""
        known = list(known)
        for name in names:
            if name not in known:
                self.fail(self.line(name, start), f"`{name}` is hier niet bekend.", choice(name, known))
