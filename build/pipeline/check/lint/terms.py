"""One term for one thing: a page writes what the begrippenlijst of its school calls it, not a synonym."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...problems import Problem, shown
from ...read.schools import School
from .blocks import Block, Written, blocks, names_pattern, own_words


def warnings(schools: Mapping[str, School], pages: Iterable[Written]) -> Iterator[Problem]:
    """Every synonym in the text of a page that is not explained there beside its term."""
    glossaries = {slug: Glossary.of(school) for slug, school in schools.items()}
    for page in pages:
        explained: set[str] = set()
        for block in blocks(page):
            yield from _synonyms(page, block, glossaries[page.school], explained)


Entry = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]  # own names, allowed ones, synonyms


@dataclass(frozen=True)
class Glossary:
    """A school's terms by each of their synonyms in small letters, and what finds every name in a text."""

    terms: Mapping[str, tuple[str, ...]]
    names: re.Pattern[str]

    @classmethod
    def of(cls, school: School) -> Glossary:
        """The glossary of one school; what is a term or an allowed name anywhere in it is no synonym."""
        entries: list[Entry] = [((r.name, r.plural or r.name), r.also, r.synonyms) for r in school.roles]
        entries += [((w.term,), w.also, w.synonyms) for w in school.words]
        allowed = {name.casefold() for own, also, _ in entries for name in (*own, *also)}
        terms: dict[str, tuple[str, ...]] = {}
        for own, _, synonyms in entries:
            for synonym in synonyms:
                said = terms.get(synonym.casefold(), ())
                if synonym.casefold() not in allowed and own[0] not in said:
                    terms[synonym.casefold()] = (*said, own[0])
        names = {name for own, also, synonyms in entries for name in (*own, *also, *synonyms)}
        return cls(terms, names_pattern(names))


def _synonyms(page: Written, block: Block, glossary: Glossary, explained: set[str]) -> Iterator[Problem]:
    text = own_words(block.text)
    for match in glossary.names.finditer(text):
        name = " ".join(match[0].casefold().split())
        if name not in glossary.terms:
            continue
        terms = glossary.terms[name]
        if name not in explained and _explains(text, match, terms):
            explained.add(name)
            continue
        yield Problem(
            shown(page.path),
            block.line_at(match.start()),
            f"“{match[0]}” is een ander woord voor {' of '.join(f'“{term}”' for term in terms)}.",
            "Schrijf het eigen woord, of zet wat je aanhaalt tussen “ ”.",
        )


def _explains(text: str, match: re.Match[str], terms: Iterable[str]) -> bool:
    """Whether one stands in brackets behind the other: "coach (mentor)" or "mentor (coach)"."""
    before, after = text[: match.start()].casefold(), text[match.end() :].casefold()
    return any(
        re.search(rf"{re.escape(term.casefold())}\w*\s*\([^)]*$", before)
        or re.match(rf"\w*\s*\([^)]*{re.escape(term.casefold())}", after)
        for term in terms
    )
