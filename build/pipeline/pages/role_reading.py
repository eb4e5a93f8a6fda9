"""What somebody with a role has to have read, on a sheet to sign: again only what changed in substance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..paths import tool_uri
from ..read import roles
from ..read.editions import Edition
from ..read.library import Library
from ..read.roles import OfRole
from ..read.schools import School
from ..record.editions import Editions
from . import templates
from .addresses import linker
from .roles import RolePage, card_uri
from .roles import uri as role_uri

KIND = "card"
TITLE = "Doorgenomen"


@dataclass(frozen=True)
class ToRead:
    """A page or tool to read, why, and the edition in which its content last changed."""

    uri: str
    title: str
    why: str
    edition: Edition


def uri(one: OfRole) -> str:
    """The source address of the sheet of a role; empty where it has none: it is for a school's own staff."""
    return card_uri(one).replace("kaart.md", "doorgenomen.md")


def pages(library: Library, school: School, editions: Editions) -> Iterator[RolePage]:
    """A sheet for each role of a school's own staff that has a task."""
    for one in roles.of_school(library.facts, school):
        if here := uri(one):
            yield RolePage(here, f"{TITLE}: {one.role.name}", _html(library, one, editions))


def to_read(library: Library, one: OfRole, editions: Editions) -> list[ToRead]:
    """The steps of the role's path, then each tool that has a task for it, in the order of the handbook."""
    found: dict[str, tuple[str, str]] = {}
    paths = library.onboarding[one.school.slug].paths
    for step in next((path.steps for path in paths if path.role.name == one.role.name), ()):
        found[step.goal.uri] = (step.goal.title, step.goal.kind)
    for tool, _ in one.situations:
        found.setdefault(tool_uri(tool.slug), (tool.title, "Keuzehulp"))
    return [ToRead(way, title, why, changed_in(editions, way)) for way, (title, why) in found.items()]


def changed_in(editions: Editions, way: str) -> Edition:
    """The edition in which the content of a page or tool last changed: the first one if it never did."""
    last = editions.last_at(way)
    return last[0] if last else editions.history.records[0].edition


def _html(library: Library, one: OfRole, editions: Editions) -> str:
    return templates.render(
        "role_reading.html.j2",
        one=one,
        school=one.school,
        title=TITLE,
        read=to_read(library, one, editions),
        edition=editions.now.edition,
        role_uri=role_uri(one.school.slug, one.slug),
        to=linker(uri(one)),
    )
