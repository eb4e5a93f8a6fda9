"""A page and its tools share who does something, when it is done and where: roles, moments and contacts.

On a page with tools, a role under "Wie", a moment in words ("dezelfde dag") and, on the page that a tool
belongs to, a contact is one that its tools have. And the other way round: what a tool has of these stands
on one of its pages; steps that a page takes from its tool say them too. Terms in numbers: see `numbers`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import NOT_NAMED, Judgement, Tool
from decision_tools.rules.model import Row

from ...pages.inclusions import steps_in
from ...paths import ROOT, tool_files
from ...problems import Problem, line_of, place_of, shown
from ...read.library import school_of
from ...read.protocol_pages import Page
from ...read.schools import School
from . import exceptions
from .blocks import blocks, names_pattern, read_text
from .tool_text import texts
from .who import HEAD, names_of_roles

EXCEPTIONS = ROOT / "build" / "shared_exceptions.tsv"
ROLE, MOMENT, CONTACT = "rol", "moment", "contact"
WHEN = ("Vóór wanneer", "Wanneer", "Moment")
MOMENTS = {
    name: re.compile(rf"(?i)\b(?:{words})\b")
    for name, words in {
        "meteen": "direct|meteen|onmiddellijk|onverwijld|terstond|gelijk|zo (?:snel|spoedig) mogelijk",
        "dezelfde dag": "(?:de)?zelfde dag|die dag|vandaag|dag zelf",
        "de volgende dag": "volgende dag|morgen|dag erna|dag later",
        "elke dag": "elke dag|dagelijks",
        "elke week": "elke week|wekelijks",
        "elke maand": "elke maand|maandelijks",
        "elk jaar": "elk (?:school)?jaar|jaarlijks|per (?:school)?jaar",
    }.items()
}
"""Moments that carry a rule, each by the words for it."""

Said = tuple[str, str]  # a kind, and a role, moment or contact


@dataclass(frozen=True)
class Own:
    """What a tool says of roles, moments and contacts: in tasks of the source, and anywhere in its words."""

    stated: frozenset[Said]
    known: frozenset[Said]

    @classmethod
    def of(cls, tool: Tool, school: School) -> Own:
        """Those of one tool."""
        stated = {said for row in tool.rows.values() for said in _stated(row, school, only="protocol")}
        words = " ".join(texts((tool.intro, tool.questions, tool.tables)))
        said = {said for row in tool.rows.values() for said in _stated(row, school)}
        roles = {name for kind, name in said if kind == ROLE}
        roles |= {role for parts in tool.asks_role.values() for role in parts.values()}
        roles |= {one.role for one in tool.questions if isinstance(one, Judgement) and one.role}
        roles |= {role.name for role in school.roles if roles & set(role.part_of)}
        known = {*_said(ROLE, roles), *_moments(words), *_contacts(words, school)}
        return cls(frozenset(stated), frozenset(known))


def errors(
    schools: Mapping[str, School],
    pages: Collection[Page],
    tools: Mapping[str, Tool],
    table: Path = EXCEPTIONS,
) -> Iterator[Problem]:
    """What only a page or only a tool says, and an exception that nothing needs."""
    own = {slug: Own.of(tool, schools[school_of(tool)]) for slug, tool in tools.items()}
    handbook = [page for page in pages if not page.is_start]
    found = [*_of_pages(handbook, schools, own, tools), *_of_tools(handbook, schools, own, tools)]
    excepted = exceptions.read(table)
    yield from (problem for key, problem in found if key not in excepted)
    names = {*tools, *(page.slug for page in pages)}
    yield from exceptions.unneeded(table, excepted, {key for key, _ in found}, names)


def _of_pages(
    pages: Collection[Page], schools: Mapping[str, School], own: Mapping[str, Own], tools: Mapping[str, Tool]
) -> Iterator[tuple[exceptions.Key, Problem]]:
    belongs = {tool.page for tool in tools.values()}
    for page in pages:
        known = {said for slug in page.tools if slug in own for said in own[slug].known}
        told: dict[Said, int] = {}
        for said, line in _in_cells(page, schools[page.school]):
            told.setdefault(said, line)
        if page.slug in belongs:
            for said in _contacts(page.body, schools[page.school]):
                told.setdefault(said, line_of(page.path, said[1]))
        for said, line in told.items():
            if known and said not in known:
                wrong = f"“{said[1]}” ({said[0]}) staat op deze bladzijde, en in geen van haar keuzehulpen."
                yield (page.slug, *said), Problem(shown(page.path), line, wrong, _mend(said))


def _of_tools(
    pages: Collection[Page], schools: Mapping[str, School], own: Mapping[str, Own], tools: Mapping[str, Tool]
) -> Iterator[tuple[exceptions.Key, Problem]]:
    unsure = {page.school for page in pages if "tools" in page.wrong}
    for slug, tool in tools.items():
        if school_of(tool) in unsure:
            continue
        school, mine = schools[school_of(tool)], [page for page in pages if slug in page.tools]
        text = " ".join(block.text for page in mine for block in blocks(page))
        there = {*_roles(text, school), *_moments(text), *_contacts(text, school)}
        there |= {said for page in mine for said in _in_steps(page, tool, school)}
        for said in sorted(own[slug].stated - there):
            wrong = f"{slug} heeft “{said[1]}” ({said[0]}); dat staat op geen van haar bladzijden."
            place = place_of(tool_files(slug), f'"{said[1]}"')
            yield (slug, *said), Problem(*place, wrong, _mend(said))


def _in_cells(page: Page, school: School) -> Iterator[tuple[Said, int]]:
    """The roles and moments in the tables of a page, each with its line."""
    for block in blocks(page):
        text = read_text(block.text)
        if block.column == HEAD:
            yield from ((said, block.line) for said in _roles(text, school))
        elif block.column in WHEN:
            yield from ((said, block.line) for said in _moments(text))


def _in_steps(page: Page, tool: Tool, school: School) -> Iterator[Said]:
    for _, slug, id_ in steps_in(page.body):
        for row in tool.rows.values():
            if slug == tool.slug and id_ in ("", row.id):
                yield from _stated(row, school)


def _stated(row: Row, school: School, only: str = "") -> Iterator[Said]:
    """What the tasks of a row say, or those of one origin."""
    yield from _said(ROLE, [] if only else [inform.who for inform in row.outcome.inform])
    for task in row.outcome.tasks:
        if only in ("", (task.source or row.source).origin):
            yield from _said(ROLE, task.roles)
            yield from _moments(task.by_text)
            yield from _contacts(f"{task.what} {task.by_text}", school)


def _roles(text: str, school: School) -> set[Said]:
    names = names_of_roles(school)
    found = names_pattern(names).finditer(text)
    by_name = {name.casefold(): role for name, role in names.items()}
    return set(_said(ROLE, {by_name[" ".join(match[0].casefold().split())] for match in found}))


def _moments(text: str) -> set[Said]:
    return set(_said(MOMENT, [name for name, words in MOMENTS.items() if words.search(text)]))


def _contacts(text: str, school: School) -> set[Said]:
    return set(_said(CONTACT, [one.id for one in school.contacts if one.value in text]))


def _said(kind: str, names: Iterable[str]) -> Iterator[Said]:
    return ((kind, name) for name in names if name != NOT_NAMED)


def _mend(said: Said) -> str:
    return f"Leg beide naast de bron. Kloppen beide? Zeg dan waarom in {shown(EXCEPTIONS)}."
