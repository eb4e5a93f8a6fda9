"""Where words stand in the chapters of a book, so that the index leads to their page and not to a chapter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count

import lxml.html
import snowballstemmer
from lxml.html import HtmlElement

from .dressing import Chapter

BLOCKS = frozenset(
    ("caption", "dd", "div", "dt", "figcaption", "h2", "h3", "h4", "h5", "li", "p", "section", "td", "th")
)
HEADINGS = frozenset(("caption", "dt", "figcaption", "h2", "h3", "h4"))
UNSEEN = frozenset(("pw-visually-hidden", "pw-key"))
REPEATED = frozenset(("thead", "svg"))
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
SHORTEST_HEAD = 5
"""A compound ends in what it is a kind of; an ending of fewer letters says nothing."""
_STEMMER = snowballstemmer.stemmer("dutch")


@dataclass(eq=False)
class Block:
    """A piece of text that is read as one: a heading, a paragraph, a cell; `heads` says that it names."""

    chapter: Chapter
    heads: bool
    texts: list[tuple[HtmlElement, bool]] = field(default_factory=list)
    """Its pieces of text: the element, and whether the text stands after it."""

    def mark(self, words: Sequence[str], id_: str) -> str | None:
        """Gives the first place where one of some words stands an id; none if a break cuts all of them."""
        for place, (element, after) in enumerate(self.texts):
            text = (element.tail if after else element.text) or ""
            found = next((one for one in WORD.finditer(text) if answers(one[0]) & {*words}), None)
            if found:
                span = lxml.html.Element("span", id=id_)
                span.text, span.tail = found[0], text[found.end() :]
                _put(element, after, text[: found.start()], span)
                self.texts[place : place + 1] = [(element, after), (span, False), (span, True)]
                return id_
        return None


class Occurrences:
    """The words of some chapters, and where each stands."""

    def __init__(self, chapters: Iterable[Chapter]) -> None:
        self._ids = count(1)
        self._by_word: dict[str, dict[Block, None]] = {}
        self._titles = {chapter.anchor: _words(chapter.title) for chapter in chapters}
        for chapter in chapters:
            for block in _blocks(chapter):
                for word in {w for element, after in block.texts for w in _words_of(element, after)}:
                    self._by_word.setdefault(word, {})[block] = None

    def titled(self, entry: str, chapter: Chapter) -> bool:
        """Whether the title of a chapter has every word of an entry."""
        return all(word in self._titles[chapter.anchor] for word in stems(entry))

    def of(self, entry: str) -> dict[str, Block]:
        """The block of each chapter, by its anchor, that has every word of an entry; headings first."""
        found: dict[str, Block] = {}
        sets = [self._by_word.get(word, {}) for word in stems(entry)]
        if not sets:
            return {}
        for block in min(sets, key=len):
            if all(block in one for one in sets):
                best = found.setdefault(block.chapter.anchor, block)
                if block.heads and not best.heads:
                    found[block.chapter.anchor] = block
        return found

    def place(self, entry: str, block: Block) -> str:
        """The id of the place in a block where an entry stands."""
        return (
            block.mark(stems(entry), f"{block.chapter.anchor}--w-{next(self._ids)}") or block.chapter.anchor
        )


def stems(text: str) -> list[str]:
    """The words of a text as they are compared: folded, without their endings."""
    return [_stem(word) for word in WORD.findall(text)]


def stands(entry: str, text: str) -> bool:
    """Whether every word of an entry, or a form of it, stands in a text."""
    words = _words(text)
    return all(word in words for word in stems(entry))


@cache
def _stem(word: str) -> str:
    low = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return str(_STEMMER.stemWord(low))


@cache
def answers(word: str) -> frozenset[str]:
    """What a word of a text answers to: its stem, those of its parts, and the stems in which it ends."""
    parts = [word, *(word.split("-") if "-" in word else ())]
    whole = {_stem(one) for one in parts if one}
    stem = _stem(word)
    return frozenset(whole | {stem[place:] for place in range(2, len(stem) - SHORTEST_HEAD + 1)})


def _words(text: str) -> set[str]:
    return {told for word in WORD.findall(text) for told in answers(word)}


def _words_of(element: HtmlElement, after: bool) -> set[str]:
    return _words((element.tail if after else element.text) or "")


def _blocks(chapter: Chapter) -> Iterator[Block]:
    """The blocks of a chapter in their order, without what is not printed and what each page repeats."""
    found = [Block(chapter, False)]
    _walk(chapter, chapter.tree, found[0], found)
    yield from (block for block in found if block.texts)


def _walk(chapter: Chapter, element: HtmlElement, block: Block, found: list[Block]) -> None:
    block.texts.append((element, False))
    for child in element:
        if isinstance(child.tag, str) and child.tag not in REPEATED and not UNSEEN & {*child.classes}:
            own = block
            if child.tag in BLOCKS:
                own = Block(chapter, _heads(child))
                found.append(own)
            _walk(chapter, child, own, found)
        block.texts.append((child, True))


def _heads(element: HtmlElement) -> bool:
    first_cell = element.tag in ("td", "th") and element.getprevious() is None
    return element.tag in HEADINGS or first_cell or "case-head" in element.classes


def _put(element: HtmlElement, after: bool, before: str, span: HtmlElement) -> None:
    """Puts a span in the place of the text in or after an element."""
    if after:
        element.tail = before
        parent = element.getparent()
        parent.insert(parent.index(element) + 1, span)
    else:
        element.text = before
        element.insert(0, span)
