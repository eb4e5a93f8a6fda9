"""What a school has still to settle: one row for each silence and doubt, for the agenda of its leaders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ...read.agenda import GROUPS, Group, agenda
from ...read.agreements import OfSchool
from ...read.facts import Facts
from ...read.open_points import OpenPoint
from ...read.schools import School
from ...words.dutch import counted
from ...words.markup import heading, plain, table
from .page import Overview
from .points import row

URI = "na-te-kijken/index.md"
TITLE = "Nog af te spreken"
ABOUT = "Waar het protocol zwijgt, twee dingen zegt of oud kan zijn. Voor de agenda van de school."

INTRO = """\
Een protocol zwijgt soms, of zegt twee dingen. Dat vullen wij niet in: de school spreekt het zelf af.
Kies je school. Je ziet elk punt één keer: waar het gebruikt wordt, en regels om het besluit op te schrijven.

Kijk ook de nummers op [de noodpagina](../nood.md) elk jaar na.
"""

SCHOOL_INTRO = """\
Schrijf op wat jullie besluiten, of druk de lijst af als agenda. Veiligheid staat vooraan.

Daarna komt het besluit in het bestand van de school. Vul de [invullijst]({slug}-invullijst.csv) in
(een spreadsheet), of het [bestand in TOML]({slug}-invullijst.toml). De site laat elk besluit overal zien
als "afspraak van de school", met de datum en met wat het protocol zegt.
Wat het protocol wél zegt, verandert hier niet. Wat [de wet](../wet.md) vraagt ook niet.
"""

CALENDAR = """\
**De kalender.** Deze school heeft nog niet ingevuld: {missing}. Zonder die kan een keuzehulp geen schooldagen
tellen. Schrijf het in `school.toml`: {how}.
"""
MOST_ROWS = 330
"""More would be too long for a phone: then a group has a page of its own."""
HEADS = ("Nr.", "Punt", "Wat spreken jullie af?")


def uri_of(school: str, group: Group | None = None) -> str:
    """The page with the points of one school, or of a group of them that has a page of its own."""
    return f"na-te-kijken/{school}{f'-{group.id}' if group else ''}.md"


def pages(facts: Facts, agreements: Mapping[str, OfSchool]) -> list[Overview]:
    """How many points each school has, and for each school a page with them, or more for more than fit."""
    rows = []
    made: list[Overview] = []
    for slug, school in facts.schools.items():
        points = agenda(agreements[slug].points)
        rows.append([f"[{plain(school.name)}]({slug}.md)", *(str(len(points[group])) for group in GROUPS)])
        made += _OfSchool(facts, school, points, agreements[slug]).pages()
    heads = ("School", *(group.title for group in GROUPS))
    return [Overview(URI, TITLE, f"{INTRO}\n{table(heads, rows)}", ABOUT), *made]


def missing_of_calendar(school: School) -> dict[str, str]:
    """What a school has not filled in of its calendar, in words, with how to write it."""
    missing = {}
    if school.region is None:
        missing["de vakantieregio"] = '`region = "midden"`'
    if not school.free_days:
        missing["de eigen vrije dagen"] = "`free_days = [2026-12-24]`"
    return missing


@dataclass(frozen=True)
class _OfSchool:
    """The pages of one school."""

    facts: Facts
    school: School
    points: Mapping[Group, list[OpenPoint]]
    settled: OfSchool

    def pages(self) -> Iterator[Overview]:
        slug, name = self.school.slug, self.school.name
        parts = ["[Alle scholen](index.md)\n", SCHOOL_INTRO.format(slug=slug), self._counts()]
        if calendar := missing_of_calendar(self.school):
            how = " en ".join(calendar.values())
            parts.append(CALENDAR.format(missing=" en ".join(calendar), how=how))
        parts += [self._group(group) if group in self._here else self._way(group) for group in GROUPS]
        yield Overview(uri_of(slug), f"{TITLE}: {name}", "\n".join(parts), folds=True)
        for group in (group for group in GROUPS if group not in self._here):
            text = f"[Alle punten van {plain(name)}]({slug}.md)\n\n{self._group(group)}"
            title = f"{TITLE}: {name}. {group.title}"
            yield Overview(uri_of(slug, group), title, text, searched=False)

    @cached_property
    def _here(self) -> list[Group]:
        """The groups that stand on the first page: as many as fit."""
        found: list[Group] = []
        for group in GROUPS:
            if sum(len(self.points[one]) for one in (*found, group)) <= MOST_ROWS:
                found.append(group)
        return found

    def _group(self, group: Group) -> str:
        uri = uri_of(self.school.slug, None if group in self._here else group)
        first = 1 + sum(len(self.points[one]) for one in GROUPS[: GROUPS.index(group)])
        tools = {tool.slug: tool for tool in self.facts.all_tools}
        rows = [
            row(point, number, self.settled, tools, uri)
            for number, point in enumerate(self.points[group], first)
        ]
        told = table(HEADS, rows) if rows else "Er zijn nu geen punten.\n"
        return f"{self._head(group)}\n{group.about} {self._told(group)}.\n\n{told}"

    def _way(self, group: Group) -> str:
        return (
            f"{self._head(group)}\n{group.about} [{self._told(group)}]({self.school.slug}-{group.id}.md).\n"
        )

    def _head(self, group: Group) -> str:
        return heading(2, _title(group), group.id)

    def _told(self, group: Group) -> str:
        return counted(len(self.points[group]), "punt", "punten")

    def _counts(self) -> str:
        lines = [f"- [{_title(group)}](#{group.id}): {self._told(group)}" for group in GROUPS]
        return "\n".join(lines) + "\n"


def _title(group: Group) -> str:
    return f"{GROUPS.index(group) + 1}. {group.title}"
