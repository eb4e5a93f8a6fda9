"""Every deadline of the tools, per school: those that can be counted, and those in words only."""

from __future__ import annotations

from decision_tools.rules.outcomes import Term

from ...read.facts import Duty, Facts
from ...read.schools import School
from ...words.markup import heading, links, plain, table
from .page import Overview, what, where

URI = "termijnen.md"
TITLE = "Termijnen"
ABOUT = "Per school: elke termijn uit de keuzehulpen, met wie het doet en de paragraaf."

INTRO = """\
Hier staan alle termijnen uit de keuzehulpen. Waar het protocol geen termijn noemt, staat de taak hier niet.
Een termijn die te tellen is, rekent de keuzehulp voor je uit tot een dag.
"""


def pages(facts: Facts) -> list[Overview]:
    """One page with all schools."""
    schools = facts.schools.values()
    parts = [INTRO, links((school.name, f"#{school.slug}") for school in schools)]
    return [Overview(URI, TITLE, "\n".join([*parts, *(_school(facts, school) for school in schools)]), ABOUT)]


def _school(facts: Facts, school: School) -> str:
    duties = [duty for duty in facts.duties(school.slug) if duty.has_term]
    counted = [duty for duty in duties if isinstance(duty.task.by, Term)]
    worded = [duty for duty in duties if not isinstance(duty.task.by, Term)]
    parts = [heading(2, school.name, school.slug)]
    for title, name, found in (("Te tellen", "te-tellen", counted), ("In woorden", "in-woorden", worded)):
        parts.append(heading(3, f"{title}: {school.name}", f"{school.slug}-{name}"))
        parts.append(_table(found) if found else "De keuzehulpen van deze school noemen er geen.\n")
    return "\n".join(parts)


def _table(duties: list[Duty]) -> str:
    heads = ["Vóór wanneer", "Wie", "Doet wat", "Bij welke uitkomst", "Paragraaf"]
    rows = [
        [
            _term(duty),
            plain(", ".join(duty.task.roles)),
            what(duty),
            where(duty),
            plain(", ".join(duty.sections)) or "–",
        ]
        for duty in duties
    ]
    return table(heads, rows)


def _term(duty: Duty) -> str:
    by = duty.task.by
    if isinstance(by, str):
        return plain(by)
    side = "vóór" if by.before else "vanaf" if by.first_day else "na"
    counted = f"{by.unit.text(by.amount)} {side}: {by.start.label}" if by.amount else f"dag: {by.start.label}"
    if by.first_day:
        counted += "; die dag telt mee"
    return f"{plain(by.text)}<br>*{plain(counted)}*"
