"""A role under another name on a page: the new word where a reader reads it, and every address as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from markdown.extensions.toc import slugify

NAMED = ("title", "roles", "owner", "keywords")
"""The keys of the front matter that name roles."""
ADDRESS = re.compile(
    r"`[^`\n]*`|\]\([^)\n]*\)|\{[{:#.][^}\n]*\}+|<[^>\n]+>|https?://[^\s)]+|[\w.+-]+@[\w.-]+"
)
HEADING = re.compile(r"#{2,} +(.*?)\s*$")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


def body(text: str, say: Callable[[str], str]) -> str:
    """The Markdown of a page; a heading that is said anew keeps its place in links."""
    return "\n".join(_line(line, say) for line in text.split("\n"))


def front_matter(data: Mapping[str, Any], say: Callable[[str], str]) -> dict[str, Any]:
    """The front matter of a page."""
    return {key: _said(value, say) if key in NAMED else value for key, value in data.items()}


def _line(line: str, say: Callable[[str], str]) -> str:
    said, start = "", 0
    for address in ADDRESS.finditer(line):
        said += say(line[start : address.start()]) + address[0]
        start = address.end()
    said += say(line[start:])
    heading = HEADING.match(line)
    if heading is None or said == line or "{" in line:
        return said
    anchor = slugify(LINK.sub(r"\1", heading[1]), "-")
    return f"{said} {{#{anchor}}}"


def _said(value: object, say: Callable[[str], str]) -> object:
    if isinstance(value, list):
        return [_said(one, say) for one in value]
    return say(value) if isinstance(value, str) else value
