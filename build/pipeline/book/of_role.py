"""The small book of one role: the pages that name it, its tools and letters, and its own sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..pages import law
from ..pages.role_cards import card_uri
from ..paths import letter_uri
from ..problems import choice
from ..read import roles
from ..read.library import Library
from ..read.roles import OfRole
from .chapters import Book
from .dressing import Chapter
from .index import INDEX
from .pdf import BookError


def role_of(library: Library, school: str, name: str) -> OfRole:
    """A role of a school by its name. Raises BookError with the roles there are."""
    found = {
        one.role.name: one for one in roles.of_school(library.facts, library.schools[school]) if one.cases
    }
    if name not in found:
        raise BookError(f"{library.schools[school].name} heeft geen rol “{name}”. {choice(name, found)}")
    return found[name]


def for_role(book: Book, one: OfRole) -> Book:
    """The chapters of a book that are about a role. Emergency pages stay; index and law are of the whole."""
    tools = {tool.slug for tool in one.tools}
    letters = {letter_uri(one.school.slug, slug) for case in one.cases for slug in case.letters}
    return replace(
        book,
        handbook=[_with(c, tools) for c in book.handbook if c.page and one.role.name in c.page.roles],
        tools=list(_of(book.tools, tools)),
        run_sheets=list(_of(book.run_sheets, tools)),
        role_sheets=[chapter for chapter in book.role_sheets if chapter.uri == card_uri(one)],
        papers=[chapter for chapter in book.papers if chapter.uri in letters],
        annexes=[chapter for chapter in book.annexes if chapter.uri not in (INDEX, law.URI)],
    )


def _with(chapter: Chapter, tools: set[str]) -> Chapter:
    return replace(chapter, named=[tool for tool in chapter.named if tool.slug in tools])


def _of(chapters: Iterable[Chapter], tools: set[str]) -> Iterable[Chapter]:
    return (chapter for chapter in chapters if chapter.tool and chapter.tool.slug in tools)
