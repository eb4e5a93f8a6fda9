"""The edition of a school: number and day from `school.toml`, and a code that follows from its content."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from decision_tools.lines import tool_lines
from decision_tools.rules import Tool
from decision_tools.rules.describe import describe

from ..cache import digest
from ..paths import PROTOCOLS
from ..words.dutch import long_date
from . import phrases, scenarios
from .schools import School

FOLDER = "edities"
"""Where the records of earlier editions stand, in the folder of a school."""
LEFT_OUT = (phrases.FOLDER, scenarios.FOLDER, FOLDER)


@dataclass(frozen=True)
class Edition:
    """What one school publishes at one moment. The same content has the same code, whatever its number."""

    number: int
    day: date
    code: str

    @property
    def text(self) -> str:
        """1, 30 november 2026, 3f2a9c1d."""
        return f"{self.number}, {long_date(self.day)}, {self.code}"


def edition_of(school: School, tools: Iterable[Tool]) -> Edition:
    """The edition of a school, given its tools: pages, rows, letters and the school's own files.

    No part of it: what people type to find them, what is expected of the tools, what earlier editions said.
    """
    number, day = school.edition
    return Edition(number, day, digest(_content(school, tools))[:8])


def _content(school: School, tools: Iterable[Tool]) -> Iterator[bytes]:
    folder = PROTOCOLS / school.slug
    files = (path for path in folder.rglob("*") if path.is_file() and path.parent.name not in LEFT_OUT)
    for path in sorted(files):
        yield path.relative_to(folder).as_posix().encode()
        yield _unnumbered(path.read_bytes()) if path.name == "school.toml" else path.read_bytes()
    for tool in sorted(tools, key=lambda tool: tool.slug):
        yield json.dumps(describe(tool), sort_keys=True).encode()
        yield "\n".join(tool_lines(tool)).encode()


def _unnumbered(school_file: bytes) -> bytes:
    """The file of a school without the number and the day of its edition."""
    head, mark, rest = school_file.partition(b"[edition]\n")
    return head + rest.partition(b"\n\n")[2] if mark else school_file
