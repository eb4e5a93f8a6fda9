"""The words that somebody looks for in the index of a school's book, and what each is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..paths import tool_uri
from ..read.library import Library
from ..words.markup import anchor
from .occurrences import stems

WORDS = "woorden.md"
MOST_WORDS = 4
"""What people type in more words is a question, and no entry of an index."""
QUOTES = "'\"“”‘’"


@dataclass
class Wanted:
    """A word, what it is about by source address and by emergency situation, and the school's word for it."""

    word: str
    uris: dict[str, None] = field(default_factory=dict)
    situations: dict[str, None] = field(default_factory=dict)
    term: str = ""


def wanted(library: Library, school: str) -> list[Wanted]:
    """Each word once, whatever its form: danger, titles, what people type, words, other names."""
    found: dict[str, Wanted] = {}
    for word, uri, situation, term in _all(library, school):
        one = found.setdefault(" ".join(stems(word.replace("-", " "))), Wanted(word))
        one.word = max(one.word, word, key=_capitals)
        one.uris |= {uri: None} if uri else {}
        one.situations |= {situation: None} if situation else {}
        one.term = one.term or term
    return list(found.values())


def _all(library: Library, school: str) -> Iterator[tuple[str, str, str, str]]:
    """A word, the page that it is about, the emergency situation, and the term that it stands for."""
    for situation in library.emergency.situations:
        yield from ((word, "", situation.id, "") for word in situation.words)
    for page in library.facts.pages(school):
        yield from ((word, page.uri, "", "") for word in _entries((page.title, *page.keywords)))
    for tool in library.school_tools(school):
        yield from ((word, tool_uri(tool.slug), "", "") for word in _entries((tool.title,)))
    for letter in library.letters.values():
        yield _entry(letter.title), letter.uri, "", ""
        yield from ((word, letter.uri, "", "") for word in _entries(letter.keywords))
    for explained in library.schools[school].words:
        yield _entry(explained.term), WORDS, "", ""
        yield from ((word, WORDS, "", explained.term) for word in _entries(explained.other_names))
    for role in library.schools[school].roles:
        yield from ((word, WORDS, "", role.name) for word in _entries(role.other_names))


def _entries(words: Iterable[str]) -> Iterator[str]:
    """The words that can be an entry."""
    for word in words:
        if len(word.split()) <= MOST_WORDS and any(map(str.isalpha, anchor(word))):
            yield _entry(word.strip(QUOTES))


def _entry(word: str) -> str:
    """The words of an entry: with a small letter, but for names and abbreviations."""
    first = word.split()[0]
    return word if first[1:] != first[1:].lower() else word[:1].lower() + word[1:]


def _capitals(word: str) -> int:
    return sum(map(str.isupper, word))
