"""A page's text as a reader takes it in: one block a paragraph, list item, heading or table cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...read.letters import LetterTemplate
from ...read.protocol_pages import Page

START = re.compile(r"\s*(?:#+ |[-*+] |\d+\. |!!! \w+ |\||$)")
MARKER = re.compile(r"^\s*(?:#+ |[-*+] |\d+\. )")
NOTE = re.compile(r'\s*!!! \w+ "(.*)"\s*$')
NOTE_INDENT = " " * 4
RULE = re.compile(r"[\s|:-]+")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
ADDRESS = re.compile(r"https?://\S+|\{\{.*?\}\}|\{[:#.][^}]*\}|<[^>]+>")
BOLD = re.compile(r"\*\*")
# What is quoted, in code or in italics (the name of a law or document) is not ours to change.
QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|\"[^\"]*\"|(?<!\w)'(?! )[^']*'(?!\w)|`[^`]*`|(?<!\*)\*[^*]+\*(?!\*)")


Written = Page | LetterTemplate


@dataclass(frozen=True)
class Block:
    """Lines that belong together, each with its number; `column` is the head above a table cell."""

    lines: tuple[tuple[int, str], ...]
    in_note: bool = False
    column: str = ""

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.lines[0][0]

    @property
    def text(self) -> str:
        """The whole of it on one line."""
        return " ".join(text for _, text in self.lines)

    def line_at(self, offset: int) -> int:
        """The line of a place in `text`."""
        for number, text in self.lines:
            if offset <= len(text):
                return number
            offset -= len(text) + 1
        return self.lines[-1][0]


def blocks(page: Written) -> Iterator[Block]:
    """All blocks of a page or letter, in order."""
    lines, in_note, heads = list[tuple[int, str]](), False, list[str]()
    for number, line in enumerate([*page.body.splitlines(), ""], page.body_line):
        if START.match(line) and lines:
            yield Block(tuple(lines), in_note)
            lines = []
        if line.strip():
            in_note = bool(NOTE.match(line)) or (in_note and line.startswith(NOTE_INDENT))
        if not line.lstrip().startswith("|"):
            heads = []
        if note := NOTE.match(line):
            yield Block(((number, note[1]),), in_note)
        elif line.lstrip().startswith("|"):
            if RULE.fullmatch(line):
                continue
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            for column, cell in zip(heads or [""] * len(cells), cells, strict=False):
                yield Block(((number, cell),), in_note, column)
            heads = heads or cells
        elif line.strip():
            lines.append((number, MARKER.sub("", line).strip()))


def read_text(text: str) -> str:
    """A text without addresses: what stands on the page."""
    return ADDRESS.sub(" ", LINK.sub(r"\1", text))


def own_words(text: str) -> str:
    """A text of the same length with spaces for its addresses, its marks and what is quoted."""
    text = LINK.sub(lambda m: f"{' ' * (m.start(1) - m.start())}{m[1]}{' ' * (m.end() - m.end(1))}", text)
    return BOLD.sub(_spaces, QUOTED.sub(_spaces, ADDRESS.sub(_spaces, text)))


def names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Finds whole names, the longest first; small letters in a name stand for capitals too."""
    patterns = []
    for name in sorted(names, key=len, reverse=True):
        words = r"\s+".join(map(re.escape, name.split()))
        patterns.append(f"(?i:{words})" if name == name.lower() else words)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?![\w-])")


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])
