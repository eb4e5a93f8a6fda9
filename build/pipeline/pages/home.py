"""What the home page offers under its question, and the colours of the schools."""

from __future__ import annotations

from ..read.library import Library
from . import onboarding, templates
from .addresses import linker


def overview(library: Library) -> str:
    """What is going on, by school; then the schools, and the way in for newcomers."""
    return templates.render(
        "home.html.j2",
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
