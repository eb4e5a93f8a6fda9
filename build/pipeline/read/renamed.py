"""A role under another name, on a page and in school.toml: the new word where a reader reads it, and every
address as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from markdown.extensions.toc import slugify

Say = Callable[[str], str]
SCHOOL_TEXTS = {"role": "what", "word": "term means", "letter": "title", "contact": "what"}
"""The keys of a table of school.toml that are texts which name roles."""
NAMED = ("title", "roles", "owner", "keywords", "to", "when", "notes", "fields")
"""The keys of the front matter that name roles."""
TOLD = ("label", "help", "settle", "text")
"""The keys of a note or a field of a letter that a reader reads."""
ADDRESS = re.compile(
    r"`[^`\n]*`|\]\([^)\n]*\)|\{[{:#.][^}\n]*\}+|<[^>\n]+>|https?://[^\s)]+|[\w.+-]+@[\w.-]+"
)
HEADING = re.compile(r"#{2,} +(.*?)\s*$")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


def body(text: str, say: Say) -> str:
    """The Markdown of a page; a heading that is said anew keeps its place in links."""
    return "\n".join(_line(line, say) for line in text.split("\n"))


def front_matter(data: Mapping[str, Any], say: Say) -> dict[str, Any]:
    """The front matter of a page."""
    return {key: _said(value, say) if key in NAMED else value for key, value in data.items()}


def school_table(name: str, table: Mapping[str, Any], say: Say) -> dict[str, Any]:
    """A table of school.toml with the names of roles in its texts."""
    wider = {"part_of": tuple(map(say, table["part_of"]))} if "part_of" in table else {}
    texts = {key: say(table[key]) for key in SCHOOL_TEXTS.get(name, "").split()}
    return {**table, **texts, **wider}


def _line(line: str, say: Say) -> str:
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


def _said(value: object, say: Say) -> object:
    if isinstance(value, dict):
        return {key: _said(one, say) if key in TOLD else one for key, one in value.items()}
    if isinstance(value, list):
        return [_said(one, say) for one in value]
    return say(value) if isinstance(value, str) else value
