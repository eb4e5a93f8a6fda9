"""The page with the cards for a team meeting, one on a sheet."""

from __future__ import annotations

from ..practice.tabletop import of_school
from ..read.library import Library
from ..read.schools import School
from . import templates
from .addresses import linker
from .practice import PracticePage
from .practice import uri as practice_uri

TITLE = "Samen oefenen"


def uri(school: str) -> str:
    """The source address of the cards of a school."""
    return f"{school}/oefenen/samen.md"


def page(library: Library, school: School) -> PracticePage | None:
    """The cards of a school; none where nobody wrote one."""
    cards = of_school(school.slug, library.tools)
    if not cards:
        return None
    title = f"{TITLE}: {school.name}"
    text = templates.render(
        "tabletop.html.j2",
        title=title,
        cards=cards,
        school=school,
        start=practice_uri(school.slug),
        edition=library.editions[school.slug],
        to=linker(uri(school.slug)),
    )
    return PracticePage(uri(school.slug), title, text)
