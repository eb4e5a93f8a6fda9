"""Every term that the tools name: a page per school, by situation; terms that can be counted first."""

from __future__ import annotations

from itertools import groupby

from decision_tools.rules.outcomes import Term

from ...read.facts import Duty, Facts
from ...read.schools import School
from ...words.dutch import counted
from ...words.markup import heading, plain, table
from .page import Overview, outcomes_of, situation, what

URI = "termijnen/index.md"
TITLE = "Termijnen"
ABOUT = "Per school en situatie: elke termijn uit de keuzehulpen, met wie het doet en de paragraaf."

INTRO = """\
Kies je school. Je ziet per situatie alle termijnen uit de keuzehulpen.
Waar het protocol geen termijn noemt, staat de taak daar niet.
Een termijn die te tellen is, rekent de keuzehulp voor je uit tot een dag.
"""


def pages(facts: Facts) -> list[Overview]:
    """The list of schools with how many terms each has, and a page for each school."""
    schools = list(facts.schools.values())
    parts = [INTRO, *(_summary(facts, school) for school in schools)]
    return [Overview(URI, TITLE, "\n".join(parts), ABOUT), *(_school(facts, school) for school in schools)]


def _summary(facts: Facts, school: School) -> str:
    duties = _duties(facts, school)
    countable = sum(map(_is_counted, duties))
    to_count, in_words = f"{countable} te tellen", f"{len(duties) - countable} in woorden"
    page = f"{school.slug}.md"
    return "\n".join(
        (
            heading(2, school.name, school.slug),
            f"[{counted(len(duties), 'termijn', 'termijnen')}]({page}): "
            f"[{to_count}]({page}){{#{school.slug}-te-tellen}}, "
            f"[{in_words}]({page}){{#{school.slug}-in-woorden}}.\n",
        )
    )


def _school(facts: Facts, school: School) -> Overview:
    parts = ["[Alle scholen](index.md)\n"]
    for _, group in groupby(_duties(facts, school), lambda duty: duty.tool.slug):
        duties = sorted(group, key=lambda duty: not _is_counted(duty))
        tool = duties[0].tool
        parts += [heading(2, tool.title, situation(tool)), _table(duties)]
    return Overview(f"termijnen/{school.slug}.md", f"{TITLE}: {school.name}", "\n".join(parts), folds=True)


def _duties(facts: Facts, school: School) -> list[Duty]:
    return [duty for duty in facts.duties(school.slug) if duty.has_term]


def _is_counted(duty: Duty) -> bool:
    return isinstance(duty.task.by, Term)


def _table(duties: list[Duty]) -> str:
    heads = ["Vóór wanneer", "Wie", "Doet wat", "Bij welke uitkomst", "Paragraaf"]
    rows = [
        [
            _term(duty),
            plain(", ".join(duty.task.roles)),
            what(duty),
            outcomes_of(duty),
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
    told = f"{by.unit.text(by.amount)} {side}: {by.start.label}" if by.amount else f"dag: {by.start.label}"
    if by.first_day:
        told += "; die dag telt mee"
    return f"{plain(by.text)}<br>*{plain(told)}*"
