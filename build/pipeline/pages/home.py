"""What the home page offers under its question, and the colours of the schools."""

from __future__ import annotations

from collections.abc import Mapping

from ..read.library import Library
from ..record.editions import Editions, of_schools
from . import onboarding, roles, templates
from .addresses import linker


def overview(library: Library, editions: Mapping[str, Editions] | None = None) -> str:
    """What is one's own, for who let it be kept; what is going on, by school; the way in for newcomers."""
    return templates.render(
        "home.html.j2",
        own=list(roles.own_starts(library, editions or of_schools(library))),
        situations=library.situations,
        schools=list(library.schools.values()),
        paths=library.onboarding,
        onboarding_uri=onboarding.uri,
        onboarding_title=onboarding.TITLE,
        to=linker("index.md"),
    )


def school_colours(library: Library) -> str:
    """A style sheet that gives each school its colour; a style attribute would break the page's policy."""
    rules = (f'[data-school="{s.slug}"] {{ --pw-school: {s.colour}; }}' for s in library.schools.values())
    return "\n".join(rules) + "\n"
