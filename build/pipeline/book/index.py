"""The index of a book: each word with the pages on which it stands, each role with those about its work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from decision_tools.rules import NOT_NAMED

from ..pages import templates
from ..pages.role_cards import card_uri
from ..paths import tool_uri
from ..read import roles
from ..read.library import Library
from ..read.roles import OfRole
from ..words.markup import anchor
from .dressing import Chapter
from .occurrences import Block, Occurrences
from .wanted import WORDS, Wanted, wanted

INDEX = "register.md"
MOST_PLACES, MOST_OF_ROLE, MOST_TOOLS, MOST_SEEN = 6, 5, 3, 2
MOST_ALIKE = 2
"""Of more letters with the same word, the first stands for all."""
LAST_MAIN = 2
"""The last rank of a chapter where one reads first: its title or its keywords have the word."""
NO_ROLES = frozenset((NOT_NAMED, "iedereen", "school"))
"""What stands where a source names no function: nobody looks for their pages."""


@dataclass(frozen=True)
class Place:
    """Where a word stands: its id, whether one reads there first, and whether it is about the word."""

    anchor: str
    main: bool = False
    listed: bool = True


@dataclass(frozen=True)
class Entry:
    """A word of the index with its places; where its pages have other words: their titles and ids."""

    word: str
    places: tuple[Place, ...]
    see: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class RoleEntry:
    """A role with the id of its sheet, if it has one, and its pages as title and id."""

    name: str
    sheet: str
    pages: tuple[tuple[str, str], ...]


def index_html(
    library: Library,
    school: str,
    read: Sequence[Chapter],
    sheets: Sequence[Chapter],
    urgent: Mapping[str, str],
) -> str:
    """The index of the chapters that are read as HTML; it gives an id to each place that it leads to.

    `sheets` are those of roles; `urgent` has the id in the book of each emergency situation.
    """
    situations = [
        (one.named(library.schools[school]), urgent[one.id], one.words)
        for one in library.emergency.situations
    ]
    return templates.render(
        "book_index.html.j2",
        situations=situations,
        goings_on=list(_goings_on(library, school, {chapter.uri: chapter for chapter in read})),
        subjects=_by_letter(subjects(library, school, read, urgent)),
        roles=list(role_entries(library, school, [*read, *sheets])),
    )


def subjects(
    library: Library, school: str, read: Sequence[Chapter], urgent: Mapping[str, str]
) -> list[Entry]:
    """Every entry that leads somewhere, in the order of the alphabet."""
    finder = _Finder(library, read, urgent)
    found = (finder.entry(one) for one in wanted(library, school))
    return sorted((one for one in found if one), key=lambda one: anchor(one.word))


@dataclass(frozen=True)
class GoingOn:
    """What people say that is going on, with its pages; where the source is silent, what was looked for."""

    text: str
    pages: tuple[tuple[str, str], ...]
    searched: tuple[str, ...]
    always: str


def _goings_on(library: Library, school: str, chapters: Mapping[str, Chapter]) -> Iterator[GoingOn]:
    """What is going on, as on the home page of the site."""
    for one in library.situations:
        goals = [goal for answer in one.answers if answer.school.slug == school for goal in answer.goals]
        pages = [chapters[goal.uri] for goal in goals if goal.uri in chapters]
        searched = [
            word for silence in one.silent if silence.school.slug == school for word in silence.searched
        ]
        if pages or searched:
            told = tuple((_titled(chapter), chapter.anchor) for chapter in pages)
            yield GoingOn(one.text, told, tuple(searched), one.always if searched else "")


def role_entries(library: Library, school: str, chapters: Sequence[Chapter]) -> Iterator[RoleEntry]:
    """Each role with its sheet, then the tools where it has most to do and the pages about it."""
    found = {chapter.uri: chapter for chapter in chapters}
    of_school = roles.of_school(library.facts, library.schools[school])
    for one in sorted(of_school, key=lambda one: anchor(one.role.name)):
        sheet = found.get(card_uri(one) or "")
        busiest = dict.fromkeys(uri for uri in _busiest(library, one, found) if uri in found)
        pages = [found[uri] for uri in busiest][:MOST_OF_ROLE]
        if one.role.name not in NO_ROLES and (sheet or pages):
            told = sorted(pages, key=list(found.values()).index)
            yield RoleEntry(
                one.role.name, sheet.anchor if sheet else "", tuple((_titled(c), c.anchor) for c in told)
            )


def _titled(chapter: Chapter) -> str:
    return f"{chapter.title} (keuzehulp)" if chapter.tool and not chapter.tool.run_sheet else chapter.title


def _busiest(library: Library, one: OfRole, chapters: Mapping[str, Chapter]) -> Iterator[str]:
    """The source addresses about a role: what has its name in the title, its tools, what names it most."""
    name = one.role.name
    naming = [page.uri for page in library.facts.pages(one.school.slug) if name in page.roles]
    yield from (uri for uri in naming if uri in chapters and name.lower() in chapters[uri].title.lower())
    tasks = {tool.slug: sum(len(case.tasks) for case in cases) for tool, cases in one.situations}
    told = sorted(one.tools, key=lambda tool: -tasks.get(tool.slug, 0))
    yield from (tool_uri(tool.slug) for tool in told[:MOST_TOOLS])
    times = {uri: chapters[uri].tree.text_content().count(name) for uri in naming if uri in chapters}
    yield from sorted(times, key=lambda uri: -times[uri])


def _is_emergency(chapter: Chapter) -> bool:
    return not chapter.page and not chapter.tool and "nood" in chapter.anchor.split("-")


def _by_letter(entries: Sequence[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    for letter, some in groupby(entries, key=lambda one: anchor(one.word)[:1].upper()):
        yield letter, list(some)


class _Finder:
    """Finds the places of words in chapters."""

    def __init__(self, library: Library, chapters: Sequence[Chapter], urgent: Mapping[str, str]) -> None:
        self._chapters = chapters
        self._urgent = urgent
        self._papers = {letter.uri for letter in library.letters.values()}
        self._emergency = {chapter.uri for chapter in chapters if _is_emergency(chapter)}
        self._occurrences = Occurrences(chapters)
        self._own_words = next((one for one in chapters if one.uri == WORDS), None)

    def entry(self, one: Wanted) -> Entry | None:
        """An entry; none if what it is about is not in the book."""
        urgent = [Place(self._urgent[id_], main=True) for id_ in one.situations]
        places = [*urgent, *self._places(one, bool(urgent))]
        listed = one.situations or any(place.listed for place in places)
        see = () if listed else tuple(self._seen(one))
        return Entry(one.word, tuple(places), see) if places or see else None

    def _places(self, one: Wanted, urgent: bool) -> Iterator[Place]:
        blocks = self._occurrences.of(one.word)
        ranks = {chapter.anchor: self._rank(one, chapter, blocks) for chapter in self._chapters}
        ranked = sorted((rank, place) for place, rank in enumerate(ranks.values()) if rank is not None)
        chosen = [(rank, self._chapters[place]) for rank, place in ranked]
        papers = [chapter for _, chapter in chosen if chapter.uri in self._papers]
        gone = papers[1:] if len(papers) > MOST_ALIKE else []
        chosen = [(rank, chapter) for rank, chapter in chosen if chapter not in gone][:MOST_PLACES]
        main = chosen[0][1] if chosen and not urgent and chosen[0][0] <= LAST_MAIN else None
        main = None if main is self._own_words else main
        told = sorted((c for _, c in chosen), key=lambda c: (c is not main, self._chapters.index(c)))
        for chapter in told:
            place = self._anchor(one.word, chapter, blocks)
            titled = self._occurrences.titled(one.word, chapter)
            yield Place(place, chapter is main and len(told) > 1, titled or chapter.uri in one.uris)

    def _rank(self, one: Wanted, chapter: Chapter, blocks: Mapping[str, Block]) -> int | None:
        """How much a chapter is about a word, from 0; none if the word does not stand there."""
        listed, titled = chapter.uri in one.uris, self._occurrences.titled(one.word, chapter)
        block = blocks.get(chapter.anchor)
        heads = block is not None and block.heads and chapter.uri not in self._emergency
        paper = chapter.uri in self._papers
        if one.situations and chapter.uri in self._emergency:
            return None
        told = (titled and listed, titled and not paper, listed and heads, titled, listed and block, heads)
        return next((rank for rank, holds in enumerate(told) if holds), None)

    def _anchor(self, word: str, chapter: Chapter, blocks: Mapping[str, Block]) -> str:
        if self._occurrences.titled(word, chapter):
            return chapter.anchor
        return self._occurrences.place(word, blocks[chapter.anchor])

    def _seen(self, one: Wanted) -> Iterator[tuple[str, str]]:
        """Where to look for what stands nowhere: the school's own word for it, or the titles of its pages."""
        term = self._occurrences.of(one.term) if one.term else {}
        if self._own_words and self._own_words.anchor in term:
            yield one.term, self._occurrences.place(one.term, term[self._own_words.anchor])
            return
        about = [chapter for chapter in self._chapters if chapter.uri in one.uris]
        yield from ((chapter.title, chapter.anchor) for chapter in about[:MOST_SEEN])
