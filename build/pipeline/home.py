"""The home page's overview of schools and tools, and the hand-written pages in the navigation."""

from __future__ import annotations

from . import controle, coverage, law_register, overviews
from .content import Library, linker, template
from .paths import DOCS

FOR_READERS = ("nood.md", overviews.URI, law_register.URI, coverage.URI, controle.URI)
FOR_BUILDERS = ("bouwers.md",)


def overview(library: Library) -> str:
    """Per school: its tools by situation, and its handbook."""
    schools = [
        {
            "school": school,
            "tools": library.school_tools(school.slug),
            "pages": sum(page.school == school.slug and not page.is_start for page in library.pages),
        }
        for school in library.schools.values()
    ]
    return template("home.html.j2").render(schools=schools, to=linker("index.md"))


def school_colours(library: Library) -> str:
    """A style sheet that gives each school its colour; a style attribute would break the page's policy."""
    rules = (f'[data-school="{s.slug}"] {{ --pw-school: {s.colour}; }}' for s in library.schools.values())
    return "\n".join(rules) + "\n"


def other_pages(edition: str | None) -> list[str]:
    """The pages of no school beside the home page, for the end of the navigation: those for readers first.

    The edition of one school has no pages for builders: their examples come from all schools.
    """
    written = {path.name for path in DOCS.glob("*.md")} - {"index.md", *FOR_READERS, *FOR_BUILDERS}
    return [*FOR_READERS, *sorted(written), *(() if edition else FOR_BUILDERS)]
