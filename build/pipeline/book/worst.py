"""The emergency pages of a book: one for each situation that the source speaks of, and one for all others."""

from __future__ import annotations

from lxml.html import HtmlElement

from ..pages import emergency, templates
from ..paths import emergency_uri, web_path
from ..read.emergency import Situation
from ..read.library import Library
from ..words.dutch import first_upper
from .dressing import Chapter, chapter_anchor, tree_of

SILENT, SILENT_TITLE = "nood-zonder-protocol.md", "Ander gevaar: hier zegt het protocol niets"
DIVIDE = "Hierboven: doe dit nu. Hieronder: lees dit daarna."


def worst(library: Library, school: str) -> list[Chapter]:
    """The pages of what the source speaks of, then the help that is added where it says nothing."""
    pages = (emergency.Written(library.schools[school], one) for one in library.emergency.situations)
    told = [
        Chapter(page.uri, page.title, of_emergency(emergency.html(library, page, page.uri)))
        for page in pages
        if page.situation and (school, page.situation.id) in library.emergency.said
    ]
    silent = _silent(library, school)
    return (
        [*told, Chapter(SILENT, SILENT_TITLE, of_emergency(_together(library, school, silent)))]
        if silent
        else told
    )


def places(library: Library, school: str) -> dict[str, str]:
    """The id in the book of each emergency situation."""
    said, silent = library.emergency.situations, {one.id for one in _silent(library, school)}
    return {
        one.id: f"{chapter_anchor(SILENT)}--{one.id}"
        if one.id in silent
        else chapter_anchor(emergency_uri(school, one.id))
        for one in said
    }


def paths(library: Library, school: str) -> dict[str, str]:
    """The same by the address on the site."""
    return {web_path(emergency_uri(school, id_)): place for id_, place in places(library, school).items()}


def of_emergency(html: str) -> HtmlElement:
    """An emergency page of the site without what only a screen needs, with words for paper."""
    tree = tree_of(html)
    for part in tree.xpath(".//h1 | .//nav | .//*[@class='pw-call' or contains(@class, 'pw-call--')]/svg"):
        part.drop_tree()
    for part in tree.find_class("pw-divide"):
        for child in list(part):
            part.remove(child)
        part.text = DIVIDE
    for part in tree.xpath(".//summary/h2[starts-with(., 'Achterkant: ')]"):
        part.text = first_upper((part.text or "").removeprefix("Achterkant: "))
    return tree


def _silent(library: Library, school: str) -> list[Situation]:
    said = library.emergency.said
    return [one for one in library.emergency.situations if (school, one.id) not in said]


def _together(library: Library, school: str, situations: list[Situation]) -> str:
    one = library.schools[school]
    return templates.render(
        "book_silent.html.j2",
        school=one,
        situations=[
            (s.id, s.named(one), emergency.lines_of(library.emergency.now(s, one), one, SILENT), s.calls)
            for s in situations
        ],
        small_print=emergency.small_print,
    )
