"""How plain the Dutch of a protocol page is: long sentences, and words that B1 does without."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache

from .paths import ROOT
from .problems import Problem, shown
from .protocol_pages import Page

WORDS = ROOT / "build" / "plain_words.toml"
MOST_WORDS = 20

BLOCK = re.compile(r"\s*(?:#+ |[-*+] |\d+\. |!!! \w+ |\||$)")
MARKER = re.compile(r"^\s*(?:#+ |[-*+] |\d+\. )")
NOTE = re.compile(r'\s*!!! \w+ "(.*)"\s*$')
RULE = re.compile(r"[\s|:-]+")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
ADDRESS = re.compile(r"https?://\S+|\{\{.*?\}\}|\{[:#.][^}]*\}|<[^>]+>")
SENTENCE_END = re.compile(r"(?<=[.!?:;])[”’\"')*]*\s+")
# What is quoted, in code or in italics (the name of a law or document) is not ours to change.
QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|\"[^\"]*\"|`[^`]*`|(?<!\*)\*[^*]+\*(?!\*)")
NAMED = re.compile(r"\b(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Rr]ichtlijn)\s+[^.,;:]*")


def warnings(pages: Iterable[Page]) -> Iterator[Problem]:
    """Every sentence that is too long and every word that has a plainer one; neither stops a build."""
    for page in pages:
        for line, text in _blocks(page):
            yield from _long_sentences(page, line, text)
        for line, text in enumerate(page.body.splitlines(), page.body_line):
            yield from _hard_words(page, line, text)


def _blocks(page: Page) -> Iterator[tuple[int, str]]:
    """Each paragraph, list item, heading and table cell, on one line and with the line that it begins on."""
    first, lines = page.body_line, list[str]()
    for number, line in enumerate([*page.body.splitlines(), ""], page.body_line):
        if BLOCK.match(line):
            if lines:
                yield first, " ".join(lines)
            lines = []
        if note := NOTE.match(line):
            yield number, note[1]
        elif line.lstrip().startswith("|"):
            if not RULE.fullmatch(line):
                yield from ((number, cell) for cell in line.strip().strip("|").split("|"))
        elif line.strip():
            first = first if lines else number
            lines.append(MARKER.sub("", line).strip())


def _long_sentences(page: Page, line: int, text: str) -> Iterator[Problem]:
    for sentence in SENTENCE_END.split(ADDRESS.sub(" ", LINK.sub(r"\1", text))):
        words = re.findall(r"[^\W_][\w'’.,/-]*", sentence)
        if len(words) > MOST_WORDS:
            yield Problem(
                shown(page.path),
                line,
                f"The sentence “{' '.join(words[:5])} …” has {len(words)} words.",
                f"Make it two, of at most {MOST_WORDS}.",
            )


def _hard_words(page: Page, line: int, text: str) -> Iterator[Problem]:
    text = NOTE.sub(r"\1", text)
    ours = NAMED.sub(" ", QUOTED.sub(" ", ADDRESS.sub(" ", LINK.sub(r"\1", text))))
    instead = plain_words()
    pattern = rf"\b(?:{'|'.join(map(re.escape, instead))})\b"
    for word in re.findall(pattern, ours, re.I):
        yield Problem(
            shown(page.path), line, f"“{word}” is no plain Dutch.", f"Write “{instead[word.lower()]}”."
        )


@cache
def plain_words() -> dict[str, str]:
    """The words to avoid, each with what to write."""
    words: dict[str, str] = tomllib.loads(WORDS.read_text(encoding="utf-8"))["instead"]
    return words
