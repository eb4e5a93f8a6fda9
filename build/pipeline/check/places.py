"""Where a tool says something: in its own files, or in what its school's tools share."""

from __future__ import annotations

from ..paths import tool_files
from ..problems import line_of, shown


def in_tool(slug: str, part: str) -> tuple[str, int]:
    """The file and line in which a tool says some text, else its first line."""
    files = tool_files(slug)
    path = next((path for path in files if part in path.read_text(encoding="utf-8")), files[0])
    return shown(path), line_of(path, part)
