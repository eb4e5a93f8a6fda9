"""Who has something to do: every cell under "Wie" in a table of a page names roles that the school has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from decision_tools.rules import NOT_NAMED

from ...problems import Problem, nearest, shown
from ...read.protocol_pages import Page
from ...read.schools import School
from .blocks import blocks, names_pattern, read_text

HEAD = "Wie"
ASIDE = re.compile(r"\*|(?<=\S)\s*\([^)]*\)|\b(?:mits|als|die)\b[^,;]*")
SMALL_WORDS = (
    *("alle", "alleen", "anders", "beiden", "betrokken", "de", "elke", "en", "en/of", "eventueel", "het"),
    *("in overleg", "met", "mogelijk", "of", "onder 18", "ook", "samen", "via"),
)
BETWEEN = re.compile(rf"[|,;:()]|\b(?:{'|'.join(SMALL_WORDS)})(?![\w/])")


def errors(schools: Mapping[str, School], pages: Iterable[Page]) -> Iterator[Problem]:
    """Every name under "Wie" that is no role of the school, with the role that looks most like it."""
    roles = {slug: names_of_roles(school) for slug, school in schools.items()}
    known = {
        slug: names_pattern([*roles[slug], *school.persons, NOT_NAMED]) for slug, school in schools.items()
    }
    for page in pages:
        for block in blocks(page):
            if block.column == HEAD:
                for name in _unknown(read_text(block.text), known[page.school]):
                    role = roles[page.school][nearest(name, roles[page.school])]
                    yield Problem(
                        shown(page.path),
                        block.line,
                        f"“{name}” onder “{HEAD}” is geen rol in school.toml.",
                        f"Schrijf “{role}” als je dat bedoelt, voeg een rol toe, of zet dit in `persons`.",
                    )


def names_of_roles(school: School) -> dict[str, str]:
    """The own name of a role by each of its names."""
    return {
        name: role.name
        for role in school.roles
        for name in (role.name, role.plural or role.name, *role.other_names)
    }


def _unknown(cell: str, known: re.Pattern[str]) -> Iterator[str]:
    """What is left of a cell without the names that are known and the words between them."""
    for rest in BETWEEN.split(known.sub("|", ASIDE.sub(" ", cell))):
        if words := rest.strip(" ."):
            yield words
