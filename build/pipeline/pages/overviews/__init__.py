"""Overviews across pages and tools: comparison, roles, terms, words, points to check, letters, contacts.

Everything comes from the schools' files, the protocol pages and the tools; nothing is typed again.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from ...read.agreements import OfSchool
from ...read.facts import Facts
from ...words.markup import table
from . import comparison, letters, notes, roles, terms, words
from .page import Overview

URI = "overzichten.md"
TITLE = "Overzichten"

INTRO = """\
Deze overzichten zijn gemaakt uit de pagina's en de keuzehulpen zelf.
Verandert daar iets, dan verandert het hier mee.
"""


def pages(facts: Facts, agreements: Mapping[str, OfSchool]) -> list[Overview]:
    """All overviews, the list of them first."""
    made = [
        comparison.pages(facts),
        roles.pages(facts),
        terms.pages(facts),
        words.pages(facts),
        notes.pages(facts, agreements),
        letters.letter_pages(facts),
        letters.contact_pages(facts),
    ]
    chapters = [chapter for chapter in made if chapter]
    rows = [[f"[{first.title}]({first.uri})", first.about] for first, *_ in chapters]
    start = Overview(URI, TITLE, INTRO + "\n" + table(["Overzicht", "Wat staat erin?"], rows))
    return [start, *(page for chapter in chapters for page in chapter)]


def above(uri: str) -> list[tuple[str, str]]:
    """The pages between the home page and this one, as (title, source address)."""
    if uri == URI:
        return []
    own = [
        (page.TITLE, page.URI)
        for page in (roles, terms, notes)
        if uri.startswith(posixpath.dirname(page.URI))
    ]
    return [(TITLE, URI), *(step for step in own if step[1] != uri)]
