"""The handbooks of all schools as one book: a part for each school with its index, and one law annex."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial

from ..cache import digest
from ..pages import law, templates
from ..read.editions import Edition
from ..read.library import Library, load_library
from ..read.schools import School, load_schools
from .chapters import Book, emergency_page, read_book
from .dressing import POINTING, Chapter, chapter_anchor, dress, own_ids, point, tree_of
from .law_annex import law_annex
from .on_site import OnSite, on_site

ALL = "all"
"""The word for the book of all schools, where a school is asked for."""


@dataclass(frozen=True)
class Part:
    """The part of one school."""

    school: School
    edition: Edition
    book: Book

    @property
    def review_by(self) -> date:
        """The day before which its first page is to be reviewed."""
        return self.book.review_by(self.edition.day)

    @property
    def on_site(self) -> Callable[[str], OnSite | None]:
        """The way to a source address on the site of the school."""
        return partial(on_site, self.school)


@dataclass(frozen=True)
class Together:
    """One book of all schools: the page for an emergency, a part for each school, and what all share."""

    emergency: Chapter
    parts: list[Part]
    annexes: list[Chapter]

    @cached_property
    def edition(self) -> Edition:
        """The edition that holds all of theirs."""
        editions = [part.edition for part in self.parts]
        code = digest(one.code.encode() for one in editions)[:8]
        return Edition(max(one.number for one in editions), max(one.day for one in editions), code)

    @property
    def html(self) -> str:
        """The book as one document."""
        return templates.render("book_all.html.j2", together=self, anchor_of=chapter_anchor, role="")


def read_together() -> Together:
    """The books of all schools, each with its own editions, and what they share."""
    parts = [_part(load_library(school), school) for school in load_schools()]
    library = load_library()
    annexes = list(law_annex(library, *library.schools))
    emergency = emergency_page(library, None)
    for part in emergency.tree.xpath("./h2[following-sibling::*[1][contains(@class, 'pw-sees')]][1]"):
        part.getnext().drop_tree()
        part.drop_tree()
    shared = [emergency, *annexes]
    for chapter in shared:
        dress(chapter.tree)
        own_ids(chapter)
    others = (chapter for part in parts for chapter in part.book.chapters)
    point([*shared, *(replace(chapter, tree=tree_of("")) for chapter in others)], {})
    return Together(emergency, parts, annexes)


def _part(library: Library, school: str) -> Part:
    """The book of a school without what is shared, each chapter under an address of the school's own."""
    whole = read_book(library, school)
    book = replace(whole, annexes=[c for c in whole.annexes if c.uri != law.URI])
    new = {chapter.uri: _owned(school, chapter.uri) for chapter in book.chapters}
    anchors = {chapter_anchor(uri): chapter_anchor(owned) for uri, owned in new.items() if uri != owned}
    for chapter in book.chapters:
        _rename(chapter, anchors)
        chapter.uri = new[chapter.uri]
    return Part(library.schools[school], library.editions[school], book)


def _owned(school: str, uri: str) -> str:
    return uri if uri.startswith(f"{school}/") else f"{school}/{uri}"


def _rename(chapter: Chapter, anchors: Mapping[str, str]) -> None:
    """Puts the school before the ids that are the same in each book, and before what points to them."""
    for element in chapter.tree.iter():
        for name in ("id", "href", *POINTING):
            if value := element.get(name):
                element.set(name, " ".join(_renamed(one, anchors) for one in value.split(" ")))


def _renamed(name: str, anchors: Mapping[str, str]) -> str:
    mark = "#" if name.startswith("#") else ""
    first, dashes, rest = name.removeprefix(mark).partition("--")
    return mark + anchors.get(first, first) + dashes + rest
