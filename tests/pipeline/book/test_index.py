"""The index of a printed handbook: a word stands on the page that is named, and danger is found first."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
from lxml.html import HtmlElement
from pipeline.book import worst
from pipeline.book.index import MOST_OF_ROLE, MOST_PLACES, NO_ROLES
from pipeline.book.occurrences import stands
from pipeline.book.wanted import wanted
from pipeline.read.library import Library, load_library

from .printed import Printed, squeezed

SAMPLED = 200
SEED = 18


def listed(printed: Printed, name: str) -> list[HtmlElement]:
    """The entries of one of the lists of the index."""
    index = printed.book.annexes[-1].tree
    return list(index.xpath(f".//ul[contains(@class, '{name}')]/li"))


def head(entry: HtmlElement) -> str:
    """The word of an entry, without the letter above it and what follows it."""
    texts = entry.xpath("./text()")
    return " ".join(texts[0].split())


def pages(printed: Printed, entry: HtmlElement) -> Iterator[int]:
    yield from (printed.page_of(link.get("href")[1:]) for link in entry.iter("a"))


def on(printed: Printed, number: int) -> str:
    """The text of a page and the next: a sentence may go on there. Words that a line cuts are whole."""
    return re.sub(r"-\s*\n", "", "\n".join(printed.texts[number - 1 : number + 1]))


def looked_for(entry: HtmlElement, link: HtmlElement) -> str:
    """What a link of an entry leads to: the word itself, or the title that follows "zie"."""
    before = link.getprevious()
    if before is None or not link.xpath("boolean(preceding-sibling::i)"):
        return head(entry)
    return str(before.tail).strip("; ")


def test_a_word_stands_on_each_page_that_the_index_names(printed: Printed) -> None:
    urgent = {word for one in printed.library.emergency.situations for word in one.words}
    entries = [entry for entry in listed(printed, "subjects") if head(entry) not in urgent]
    assert len(entries) > 40
    for entry in random.Random(SEED).sample(entries, min(SAMPLED, len(entries))):
        for link in entry.iter("a"):
            number = printed.page_of(link.get("href")[1:])
            assert stands(looked_for(entry, link), on(printed, number)), (head(entry), number)


def test_the_index_prints_the_pages_it_leads_to(printed: Printed) -> None:
    index = printed.book.annexes[-1]
    text = squeezed(" ".join(printed.texts[number - 1] for number in printed.pages_of(index)))
    for entry in listed(printed, "subjects"):
        if not entry.xpath("./i"):
            told = ",".join(map(str, pages(printed, entry)))
            assert f"{squeezed(head(entry))}{told}" in text, head(entry)
            assert len(list(entry.iter("a"))) <= MOST_PLACES + 1


def test_each_emergency_page_stands_in_the_index_with_its_words(printed: Printed) -> None:
    places = worst.places(printed.library, printed.school.slug)
    urgent = listed(printed, "urgent")
    first = {squeezed(entry.findtext("b") or ""): list(pages(printed, entry)) for entry in urgent}
    entries = {head(entry): entry for entry in listed(printed, "subjects")}
    for one in printed.library.emergency.situations:
        number = printed.page_of(places[one.id])
        assert first[squeezed(one.named(printed.school))] == [number]
        for word in one.words:
            bold = entries[word].xpath("./b/a")
            assert number in [printed.page_of(link.get("href")[1:]) for link in bold]


def test_a_role_has_its_sheet_first_and_few_pages(printed: Printed) -> None:
    own = printed.book.role_sheets
    sheets = {chapter.title.removeprefix("Rolblad ").lower(): chapter.anchor for chapter in own}
    entries = {(entry.findtext("b") or "").lower(): entry for entry in listed(printed, "roles")}
    assert not entries.keys() & NO_ROLES
    assert sheets.keys() <= entries.keys()
    for name, entry in entries.items():
        links = [link.get("href")[1:] for link in entry.iter("a")]
        assert name not in sheets or links[0] == sheets[name]
        assert len(links) - (name in sheets) <= MOST_OF_ROLE


@pytest.fixture(scope="module")
def everything() -> Library:
    """All schools."""
    return load_library()


def test_what_the_index_calls_danger_leads_there_on_the_site_too(everything: Library) -> None:
    for one in everything.emergency.situations:
        said = [
            p for danger in everything.danger.situations if danger.emergency == one.id for p in danger.said
        ]
        for word in one.words:
            assert any(set(word.lower().split()) <= set(phrase.lower().split()) for phrase in said), word


@pytest.mark.parametrize("school", ["kluiverboom", "mbo-utrecht"])
def test_a_word_is_one_entry_whatever_its_form(everything: Library, school: str) -> None:
    library = load_library(school)
    words = [one.word for one in wanted(library, school)]
    assert len({word.lower().replace("-", " ") for word in words}) == len(words)
