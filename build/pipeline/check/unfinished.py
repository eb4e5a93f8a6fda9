"""What still has to be done for a school: an example to replace, a tool that no situation leads to."""

from __future__ import annotations

from collections.abc import Iterator

from ..paths import PROTOCOLS, tool_path
from ..problems import Problem, line_of, place_of, shown
from ..read.library import Library, school_of
from ..read.situations import SITUATIONS

EXAMPLE = "nog geen protocol"
MEND = "Zet het protocol van de school ervoor in de plaats."


def warnings(library: Library) -> Iterator[Problem]:
    """What still is the example of `make new-school`, and tools that home leaves out."""
    for school in library.schools.values():
        path = PROTOCOLS / school.slug / "school.toml"
        if any(EXAMPLE in document.name for document in school.documents):
            wrong = f"Het document van {school.name} is een voorbeeld."
            yield Problem(shown(path), line_of(path, EXAMPLE), wrong, MEND)
    for page in library.pages:
        if EXAMPLE in page.body:
            line = line_of(page.path, EXAMPLE)
            yield Problem(shown(page.path), line, "Deze bladzijde is een voorbeeld.", MEND)
    for slug, tool in library.tools.items():
        if EXAMPLE in tool.intro:
            place = place_of([tool_path(slug)], EXAMPLE)
            yield Problem(*place, f"De keuzehulp {slug} is een voorbeeld.", MEND)
    led_to = {
        goal.tool.slug for one in library.situations for a in one.answers for goal in a.goals if goal.tool
    }
    for slug, tool in library.tools.items():
        if slug not in led_to:
            address = slug.removeprefix(f"{school_of(tool)}/")
            mend = f"Zet “{address}” in {shown(SITUATIONS)} bij de situatie waar hij hoort."
            wrong = f"De startpagina leidt niet naar de keuzehulp {slug}."
            yield Problem(shown(tool_path(slug)), 1, wrong, mend)
