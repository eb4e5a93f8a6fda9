"""How an overview is written: the page itself, tables, and text that is no Markdown."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SPECIAL = str.maketrans({character: f"&#{ord(character)};" for character in "\\`*_{}[]|"})


@dataclass(frozen=True)
class Overview:
    """One page: its source address, title and Markdown. `about` is its line in the list of overviews."""

    uri: str
    title: str
    text: str
    about: str = ""


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


def first_upper(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]
