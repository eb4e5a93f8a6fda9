"""What still has to be done for a school: invented rules to replace, a tool that no situation leads to."""

from __future__ import annotations

from collections.abc import Iterator

from ..paths import PROTOCOLS, tool_path
from ..problems import Problem, line_of, shown
from ..read.library import Library, school_of
from ..read.situations import SITUATIONS

EXAMPLE = "voorbeeld"


def warnings(library: Library) -> Iterator[Problem]:
    """Schools that still have the invented document of `make new-school`, and tools that home leaves out."""
    for school in library.schools.values():
        if any(document.id == EXAMPLE for document in school.documents):
            path = PROTOCOLS / school.slug / "school.toml"
            wrong = f"De regels van {school.name} uit “{EXAMPLE}” zijn bedacht."
            mend = "Zet de eigen documenten en regels ervoor in de plaats."
            yield Problem(shown(path), line_of(path, f'id = "{EXAMPLE}"'), wrong, mend)
    led_to = {
        goal.tool.slug for one in library.situations for a in one.answers for goal in a.goals if goal.tool
    }
    for slug, tool in library.tools.items():
        if slug not in led_to:
            address = slug.removeprefix(f"{school_of(tool)}/")
            mend = f"Zet “{address}” in {shown(SITUATIONS)} bij de situatie waar hij hoort."
            wrong = f"De startpagina leidt niet naar de keuzehulp {slug}."
            yield Problem(shown(tool_path(slug)), 1, wrong, mend)
