"""The card of a role, to print: one sheet of A4 for who takes over, with a way back to the site."""

from __future__ import annotations

from collections.abc import Iterator

import segno
from markupsafe import Markup

from ..paths import web_path
from ..read import role_cards, roles
from ..read.library import Library
from ..read.roles import OfRole
from ..read.schools import School
from . import emergency, templates
from .addresses import linker
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
        code=code(school, one.slug),
        to=linker(card_uri(one)),
    )


def code(school: School, slug: str) -> Markup:
    """The QR code of the page of a role, where the school says at which address it publishes."""
    if not school.address:
        return Markup()
    address = school.address + web_path(role_uri(school.slug, slug))
    made = segno.make(address, error="m", micro=False)
    return Markup(made.svg_inline(scale=2, border=2, title=f"QR-code naar {address}"))
