"""Markdown made of data: headings, tables, lists, and text that shows as it is."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence

SPECIAL = str.maketrans({character: f"&#{ord(character)};" for character in "\\`*_{}[]|"})


def plain(text: str) -> str:
    """A text of the data as Markdown that shows every character as it is, on one line."""
    return html.escape(" ".join(text.split()), quote=False).translate(SPECIAL)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; its cells are Markdown on one line."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def heading(level: int, text: str, anchor: str) -> str:
    """A heading with its own anchor."""
    return f"{'#' * level} {plain(text)} {{#{anchor}}}\n"


def anchor(*names: str) -> str:
    """An anchor made of names: lower case letters, digits and hyphens."""
    words = unicodedata.normalize("NFKD", " ".join(names)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", words).strip("-")


def links(items: Iterable[tuple[str, str]]) -> str:
    """A list of (title, address) to choose from."""
    return "\n".join(f"- [{plain(title)}]({address})" for title, address in items) + "\n"
