"""How plain the Dutch of a protocol page is: long sentences, and words that B1 does without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ...paths import ROOT
from ...problems import Problem, shown
from ...read.toml_file import TomlFile
from .blocks import Block, Written, blocks, own_words, read_text

WORDS = ROOT / "build" / "plain_words.toml"
MOST_WORDS = 20

SENTENCE_END = re.compile(r"(?<=[.!?:;])[”’\"')*]*\s+")
NAMED = re.compile(r"\b(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Rr]ichtlijn)\s+[^.,;:]*")


def warnings(pages: Iterable[Written]) -> Iterator[Problem]:
    """Every sentence that is too long and every word that has a plainer one; neither stops a build."""
    for page in pages:
        for block in blocks(page):
            yield from _long_sentences(page, block)
            yield from _hard_words(page, block)


def _long_sentences(page: Written, block: Block) -> Iterator[Problem]:
    for sentence in SENTENCE_END.split(read_text(block.text)):
        words = re.findall(r"[^\W_][\w'’.,/-]*", sentence)
        if len(words) > MOST_WORDS:
            yield Problem(
                shown(page.path),
                block.line,
                f"De zin “{' '.join(words[:5])} …” heeft {len(words)} woorden.",
                f"Maak er twee van, van hoogstens {MOST_WORDS}.",
            )


def _hard_words(page: Written, block: Block) -> Iterator[Problem]:
    instead, official = plain_words()
    ours = own_words(block.text)
    for name in (NAMED, official):
        ours = name.sub(lambda match: " " * len(match[0]), ours)
    for match in _any_of(instead).finditer(ours):
        yield Problem(
            shown(page.path),
            block.line_at(match.start()),
            f"“{match[0]}” is geen gewone taal.",
            f"Schrijf “{instead[match[0].lower()]}”.",
        )


@cache
def plain_words() -> tuple[dict[str, str], re.Pattern[str]]:
    """The words to avoid, each with what to write, and the official names in which they stay."""
    data = TomlFile(WORDS).sound()
    return data["instead"], _any_of(data["names"])


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.I)
