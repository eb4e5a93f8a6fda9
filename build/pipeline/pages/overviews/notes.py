"""All doubts of pages and tools, and what the law asks, by severity: for the agenda of a school's leaders."""

from __future__ import annotations

from collections.abc import Iterable

from ...read.facts import Facts
from ...read.schools import School
from ...words.markup import heading, links, plain, table
from ...words.notes import SEVERITIES
from .page import Overview
from .points import Point, points_of

URI = "na-te-kijken/index.md"
TITLE = "Om na te kijken"
ABOUT = "Alle twijfels uit pagina's en keuzehulpen, en wat de wet vraagt. Voor de agenda van de school."
AGENDA = ("A", "B")

INTRO = """\
Deze lijst is voor de agenda van de schoolleiding.
Bij elk punt staat wat er niet vast ligt, en wat je nakijkt.

- **A: eerst nakijken.** Wie zo handelt, kan de wet breken of iemand een recht afnemen.
- **B: naam of route nakijken.** De regel klopt, maar een naam, nummer of route kan veranderd zijn.
- **C: school kiest.** Het protocol zwijgt of spreekt zich tegen. De school spreekt het zelf af.

Hier staan A en B van alle scholen. De punten met C staan op de pagina van elke school.
Kijk ook de nummers op [de noodpagina](../nood.md) elk jaar na.
"""


def uri_of(school: str) -> str:
    """The page with the points of one school."""
    return f"na-te-kijken/{school}.md"


def pages(facts: Facts) -> list[Overview]:
    """The points A and B of all schools, and a page with all points of each school."""
    points = {slug: points_of(facts, slug, URI) for slug in facts.schools}
    rows = [
        [f"[{plain(school.name)}]({slug}.md)"]
        + [str(sum(point.severity == severity for point in points[slug])) for severity in SEVERITIES]
        for slug, school in facts.schools.items()
    ]
    parts = [INTRO, table(["School", *SEVERITIES], rows)]
    for severity in AGENDA:
        parts.append(_title(2, severity, ""))
        parts += _of_severity(facts.schools.values(), points, severity)
    schools = [_school(school, points[school.slug]) for school in facts.schools.values()]
    return [Overview(URI, TITLE, "\n".join(parts), ABOUT, folds=True), *schools]


def _title(level: int, severity: str, school: str) -> str:
    return heading(
        level, f"{severity}: {SEVERITIES[severity]}", f"{severity.lower()}{'-' if school else ''}{school}"
    )


def _of_severity(schools: Iterable[School], points: dict[str, list[Point]], severity: str) -> list[str]:
    parts = []
    for school in schools:
        if found := [point for point in points[school.slug] if point.severity == severity]:
            title = heading(3, f"{severity}: {school.name}", f"{severity.lower()}-{school.slug}")
            parts += [title, _table(found)]
    return parts or ["Er zijn nu geen punten.\n"]


def _school(school: School, points: list[Point]) -> Overview:
    parts = [
        "[Alle scholen](index.md)\n",
        links((f"{name}: {text}", f"#{name.lower()}") for name, text in SEVERITIES.items()),
    ]
    for severity in SEVERITIES:
        found = [point for point in points if point.severity == severity]
        parts += [_title(2, severity, ""), _table(found) if found else "Er zijn nu geen punten.\n"]
    return Overview(uri_of(school.slug), f"{TITLE}: {school.name}", "\n".join(parts), folds=True)


def _table(points: list[Point]) -> str:
    return table(
        ["Punt", "Twijfel en nakijken", "Waar staat het?"],
        [[point.title, _explained(point), point.where] for point in points],
    )


def _explained(point: Point) -> str:
    kind = f"*{point.kind}*" if point.kind != point.title else ""
    return "<br>".join(text for text in (kind, point.doubt, point.check) if text)
