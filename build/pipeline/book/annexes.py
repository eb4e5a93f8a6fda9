"""What stands behind the tools: role sheets, letters and forms to copy, words, doubts and the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ..pages import letters, role_cards, templates
from ..paths import tool_uri
from ..read import roles
from ..read.letters import LetterTemplate
from ..read.library import Library
from ..read.roles import OfRole
from ..words.dutch import first_upper
from ..words.markup import anchor
from .doubts import Doubts, doubts_annex
from .dressing import Chapter, tree_of
from .law_annex import law_annex

WORDS, INDEX = "woorden.md", "register.md"
FEWEST_TASKS = 4
"""A role of the school's own staff with so many tasks has a sheet."""
MOST_WORDS = 4
"""What people type in more words is a question, and no entry of an index."""
LIFTED = {"h3": "h2", "h4": "h3", "h5": "h4"}
Entry = tuple[str, list[str]]
"""An entry of the index, and the source addresses where it stands."""


def role_sheets(library: Library, school: str) -> list[Chapter]:
    """One side for each role of the school's own staff with enough tasks: what comes first, by situation."""
    found = roles.of_school(library.facts, library.schools[school])
    return [_role_sheet(library, one) for one in found if one.role.staff and len(one.tasks) >= FEWEST_TASKS]


def papers(library: Library, school: str) -> list[Chapter]:
    """Every letter and blank form of a school, to copy and to fill in by hand."""
    return [_paper(library, one) for one in library.letters.values() if one.school == school]


def looked_up(library: Library, school: str, doubts: Doubts) -> list[Chapter]:
    """Words and numbers of the school, the law beside it, its doubts, and the index."""
    one = library.schools[school]
    words = templates.render("book_words.html.j2", school=one)
    index = templates.render(
        "book_index.html.j2",
        subjects=by_letter(subjects(library, school)),
        roles=roles_with_places(library, school),
    )
    return [
        Chapter(WORDS, "Woorden en nummers", tree_of(words)),
        *law_annex(library, school),
        doubts_annex(doubts),
        Chapter(INDEX, "Register", tree_of(index)),
    ]


def _role_sheet(library: Library, one: OfRole) -> Chapter:
    tree = tree_of(role_cards.html(library, one))
    (sheet,) = tree.find_class("pw-sheet")
    for part in sheet.find_class("pw-sheet-head"):
        part.drop_tree()
    return Chapter(role_cards.card_uri(one), f"Rolblad {one.role.name}", sheet)


def _paper(library: Library, letter: LetterTemplate) -> Chapter:
    document = library.schools[letter.school].document(letter.document)
    html = templates.render(
        "book_letter.html.j2", letter=letter, paper=letters.paper(letter), document=document
    )
    tree = tree_of(html)
    for heading in tree.xpath(".//h3 | .//h4 | .//h5"):
        heading.tag = LIFTED[heading.tag]
    return Chapter(letter.uri, letter.title, tree)


def subjects(library: Library, school: str) -> list[Entry]:
    """Titles, and what people type for a page, with the addresses of the page and its tools."""
    found: dict[str, dict[str, None]] = {}
    for page in library.facts.pages(school):
        for word in (page.title, *page.keywords):
            if len(word.split()) <= MOST_WORDS and word[0].isalpha():
                found.setdefault(_entry(word), {})[page.uri] = None
    for tool in library.school_tools(school):
        found.setdefault(_entry(tool.title), {})[tool_uri(tool.slug)] = None
    for letter in (one for one in library.letters.values() if one.school == school):
        found.setdefault(_entry(letter.title), {})[letter.uri] = None
    for term in (word.term for word in library.schools[school].words):
        found.setdefault(_entry(term), {})[WORDS] = None
    return sorted(((word, list(uris)) for word, uris in found.items()), key=lambda one: anchor(one[0]))


def _entry(word: str) -> str:
    """The words of an entry: with a small letter, but for names and abbreviations."""
    first = word.split()[0]
    return word if first[1:] != first[1:].lower() else word[:1].lower() + word[1:]


def by_letter(entries: Sequence[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    """Entries under the letter that they begin with."""
    for letter, some in groupby(entries, key=lambda one: anchor(one[0])[:1].upper()):
        yield letter, list(some)


def roles_with_places(library: Library, school: str) -> list[Entry]:
    """Each role with the tools where it has something to do and the pages that name it."""
    return list(_with_places(library, roles.of_school(library.facts, library.schools[school])))


def _with_places(library: Library, found: Iterable[OfRole]) -> Iterator[Entry]:
    for one in sorted(found, key=lambda one: anchor(one.role.name)):
        tools = [tool_uri(case.tool.slug) for case in one.cases]
        pages = [p.uri for p in library.facts.pages(one.school.slug) if one.role.name in p.roles]
        if uris := list(dict.fromkeys((*pages, *tools))):
            yield first_upper(one.role.name), uris
