"""What stands around the text of a page: above it where it belongs, below it source, owner and the way on."""

from __future__ import annotations

from datetime import date

from ..read.letters import LetterTemplate
from ..read.library import Library, school_of
from ..read.protocol_pages import Page
from ..words import of_tools
from . import letters, onboarding, practice, roles, templates
from .addresses import linker
from .overviews import notes

MOST_CARDS = 2
"""More tools than this stand on a page as links in a line, so that the steps come in sight."""


def head(library: Library, uri: str) -> str:
    """What stands above the text of a generated page: way back, school, title, tools, owner and dates."""
    if page := next((page for page in library.pages if page.uri == uri), None):
        return _page_head(library, page)
    if letter := _letter(library, uri):
        return _letter_head(library, letter)
    tool = library.tools.get(uri.removesuffix(".md"))
    if tool is None:
        return ""
    school = library.schools[school_of(tool)]
    return templates.render("tool_head.html.j2", tool=tool, school=school, to=linker(uri))


def foot(library: Library, uri: str) -> str:
    """What stands below a page of a handbook: source, roles, letters, the way to the pages beside it."""
    if tool := library.tools.get(uri.removesuffix(".md")):
        return templates.render("tool_foot.html.j2", edition=library.editions[school_of(tool)])
    if letter := _letter(library, uri):
        return _letter_foot(library, letter)
    page = next((page for page in library.pages if page.uri == uri), None)
    if page is None or page.is_start:
        return ""
    previous, following = _beside(library, page)
    school = library.schools[page.school]
    return templates.render(
        "page_foot.html.j2",
        page=page,
        document=school.document(page.document),
        edition=library.editions[page.school],
        letters=[school.letter(slug) for slug in page.letters],
        previous=previous,
        following=following,
        to=linker(uri),
    )


def _beside(library: Library, page: Page) -> tuple[Page | None, Page | None]:
    """The pages before and after a page of its school's handbook."""
    handbook = [other for other in library.pages if other.school == page.school and not other.is_start]
    row = [None, *handbook, None]
    place = row.index(page)
    return row[place - 1], row[place + 1]


def _page_head(library: Library, page: Page) -> str:
    return templates.render(
        "page_head.html.j2",
        page=page,
        school=library.schools[page.school],
        tools=[library.tools[slug] for slug in page.tools if slug in library.tools],
        most_cards=MOST_CARDS,
        overdue=page.review_by < date.today(),
        onboarding_uri=onboarding.uri,
        onboarding_title=onboarding.TITLE,
        roles_uri=roles.uri_of_list(page.school),
        practice_uri=practice.uri(page.school),
        to_settle=notes.uri_of(page.school),
        to_settle_title=notes.TITLE,
        to=linker(page.uri),
    )


def _letter(library: Library, uri: str) -> LetterTemplate | None:
    return next((letter for letter in library.letters.values() if letter.uri == uri), None)


def _letter_head(library: Library, letter: LetterTemplate) -> str:
    return templates.render(
        "letter_head.html.j2",
        letter=letter,
        school=library.schools[letter.school],
        overdue=letter.review_by < date.today(),
        to=linker(letter.uri),
    )


def _letter_foot(library: Library, letter: LetterTemplate) -> str:
    return templates.render(
        "letter_foot.html.j2",
        letter=letter,
        document=library.schools[letter.school].document(letter.document),
        naming=list(letters.naming(letter, library.facts)),
        headline=of_tools.headline,
        pages=[page for page in library.facts.pages(letter.school) if letter.subject in page.letters],
        laws=library.laws,
        edition=library.editions[letter.school],
        to=linker(letter.uri),
    )
