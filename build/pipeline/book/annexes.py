"""What stands behind the tools: role sheets, letters and forms to copy, words, doubts and the index."""

from __future__ import annotations

import re

from ..pages import letters, role_cards, templates
from ..read import roles
from ..read.letters import LetterTemplate
from ..read.library import Library
from ..read.role_cards import SEVERAL, Line, groups
from ..read.roles import OfRole
from ..words.dutch import spans
from .doubts import Doubts, doubts_annex
from .dressing import Chapter, tree_of
from .index import INDEX
from .law_annex import law_annex
from .sheet_making import sheet_of
from .wanted import WORDS

FEWEST_TASKS = 4
"""A role of the school's own staff with so many tasks has a sheet."""
ALL_IN_BOOK = "Alles staat op de bladzijden die erbij staan."
SEVERAL_IN_BOOK = "Dit hangt af van het geval: zie de bladzijde hierboven."
SOME_CASES = re.compile(r"\d+ gevallen")
LIFTED = {"h3": "h2", "h4": "h3", "h5": "h4"}


def role_sheets(library: Library, school: str) -> list[Chapter]:
    """One side for each role of the school's own staff with enough tasks: what comes first, by situation."""
    found = roles.of_school(library.facts, library.schools[school])
    return [_role_sheet(library, one) for one in found if one.role.staff and len(one.tasks) >= FEWEST_TASKS]


def papers(library: Library, school: str) -> list[Chapter]:
    """Every letter and blank form of a school, to copy and to fill in by hand; those with a number by it."""
    found = [one for one in library.letters.values() if one.school == school]
    by_number = sorted(found, key=lambda one: (len(one.number), one.number))
    return [_paper(library, one) for one in by_number]


def looked_up(library: Library, school: str, doubts: Doubts) -> list[Chapter]:
    """Words and numbers, the law beside the protocol, doubts, and the index, written when all else stands."""
    one = library.schools[school]
    words = templates.render("book_words.html.j2", school=one)
    return [
        Chapter(WORDS, "Woorden en nummers", tree_of(words)),
        *law_annex(library, school),
        doubts_annex(doubts),
        Chapter(INDEX, "Register", tree_of("")),
    ]


def _role_sheet(library: Library, one: OfRole) -> Chapter:
    tree = tree_of(role_cards.html(library, one))
    (sheet,) = tree.find_class("pw-sheet")
    for part in sheet.find_class("pw-sheet-head"):
        part.drop_tree()
    for part in sheet.find_class("pw-more"):
        part.text = ALL_IN_BOOK
    for cell in sheet.iter("td"):
        if cell.text == SEVERAL:
            cell.text = SEVERAL_IN_BOOK
    lines = [line for group in groups(one) for line in group.lines]
    for row, line in zip(sheet.xpath(".//tbody/tr[td]"), lines, strict=True):
        row[0].text = SOME_CASES.sub(_numbered(line) or r"\g<0>", line.when)
    return Chapter(role_cards.card_uri(one), f"Rolblad {one.role.name}", sheet)


def _numbered(line: Line) -> str:
    """The cases of a line by the numbers that they have on the sheet of the tool."""
    cases = [case for part in sheet_of(line.tool).parts for case in part.cases]
    numbers = [case.number for case in cases if case.outcome.id in line.outcomes]
    return f"geval {spans(numbers)}" if numbers else ""


def _paper(library: Library, letter: LetterTemplate) -> Chapter:
    document = library.schools[letter.school].document(letter.document)
    html = templates.render(
        "book_letter.html.j2", letter=letter, paper=letters.paper(letter), document=document
    )
    tree = tree_of(html)
    for heading in tree.xpath(".//h3 | .//h4 | .//h5"):
        heading.tag = LIFTED[heading.tag]
    return Chapter(letter.uri, letter.title, tree)
