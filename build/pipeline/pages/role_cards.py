"""The card of a role, to print: one sheet of A4 for who takes over, with a way back to the site."""

from __future__ import annotations

from collections.abc import Iterator

from ..read import role_cards, roles
from ..read.library import Library
from ..read.roles import OfRole
from ..read.schools import School
from . import emergency, templates
from .addresses import linker
from .codes import code_of
from .roles import RolePage, card_uri, page_of_tools
from .roles import uri as role_uri

KIND = "card"
TITLE = "Overdrachtskaart"


def pages(library: Library, school: School) -> Iterator[RolePage]:
    """A card for each role of a school's own staff that has a task."""
    for one in roles.of_school(library.facts, school):
        if here := card_uri(one):
            yield RolePage(here, f"{TITLE} {one.role.name}", html(library, one))


def html(library: Library, one: OfRole) -> str:
    """The card of a role as HTML."""
    school = one.school
    found = role_cards.groups(one)
    return templates.render(
        "role_card.html.j2",
        one=one,
        school=school,
        title=TITLE,
        groups=found,
        all_told=[line for group in found for line in group.lines] == role_cards.every_line(one),
        page_of=page_of_tools(library, school.slug),
        own_rows=emergency.own_rows(school),
        calls=emergency.FIRST_CALLS,
        marks=emergency.MARKS,
        edition=library.editions[school.slug],
        role_uri=role_uri(school.slug, one.slug),
        code=code_of(school, role_uri(school.slug, one.slug)),
        to=linker(card_uri(one)),
    )
