"""What the home page offers under its question, and the hand-written pages in the navigation."""

from __future__ import annotations

from . import controle, coverage, law_register, onboarding, overviews
from .content import Library, linker, template
from .paths import DOCS

FOR_READERS = ("nood.md", overviews.URI, law_register.URI, coverage.URI, controle.URI)
ABOUT_THE_SITE = ("toegankelijkheid.md", "privacy.md")
FOR_BUILDERS = ("bouwers.md",)


def overview(library: Library) -> str:
    """What is going on, by school; then the schools, and the way in for newcomers."""
    return template("home.html.j2").render(
        situations=library.situations,
        schools=list(library.schools.values()),
        paths=library.onboarding,
        onboarding=onboarding,
        to=linker("index.md"),
    )


def school_colours(library: Library) -> str:
    """A style sheet that gives each school its colour; a style attribute would break the page's policy."""
    rules = (f'[data-school="{s.slug}"] {{ --pw-school: {s.colour}; }}' for s in library.schools.values())
    return "\n".join(rules) + "\n"


def other_pages(edition: str | None) -> list[str]:
    """The pages of no school beside the home page, for the end of the navigation: those for readers first.

    The menu leaves out those about the site, the foot of a page those for builders. The edition of one school
    has no pages for builders: their examples come from all schools.
    """
    known = {"index.md", *FOR_READERS, *ABOUT_THE_SITE, *FOR_BUILDERS}
    written = {path.name for path in DOCS.glob("*.md")} - known
    return [*FOR_READERS, *sorted(written), *ABOUT_THE_SITE, *(() if edition else FOR_BUILDERS)]
