"""The roles of the schools: a list per school, with the way to what each role has to do (`pages.roles`)."""

from __future__ import annotations

from decision_tools.rules import Tool

from ...paths import relative
from ...read import roles
from ...read.facts import Facts
from ...read.roles import OfRole
from ...read.schools import School
from ...words.dutch import counted, first_upper
from ...words.markup import heading, links, plain
from ..roles import uri as role_uri
from ..roles import uri_of_list as uri_of
from .page import Overview, page_link, situation

URI = "rollen/index.md"
TITLE = "Taken per rol"
ABOUT = "Per school en rol: elke taak, vóór wanneer, en de pagina's waar de rol in staat."

INTRO = """\
Kies je school en je rol. Je ziet per situatie elke taak uit de keuzehulpen.
Een taak geldt alleen bij de uitkomst die erbij staat.
"""

NOTHING = "De keuzehulpen noemen geen taak voor deze rol."


def pages(facts: Facts) -> list[Overview]:
    """The list of schools, and a list of roles for each school."""
    parts, made = [INTRO], []
    for school in facts.schools.values():
        found = roles.of_school(facts, school)
        parts.append(heading(2, school.name, school.slug))
        parts.append(links((first_upper(one.role.name), f"{school.slug}.md#{one.slug}") for one in found))
        made.append(_school(facts, school, found))
    return [Overview(URI, TITLE, "\n".join(parts), ABOUT), *made]


def _school(facts: Facts, school: School, found: list[OfRole]) -> Overview:
    uri = uri_of(school.slug)
    parts = ["[Alle scholen](index.md)\n"]
    for one in found:
        role = one.role
        parts += [heading(2, first_upper(role.name), one.slug), plain(role.what) + "\n"]
        if role.other_names:
            parts.append(f"Ook: {plain(', '.join(role.other_names))}.\n")
        parts.append(f"{_tasks(one, uri)}\n" if one.cases else f"{NOTHING}\n")
        parts += _other(one)
        named = [p for p in facts.pages(school.slug) if role.name in p.roles and not p.is_start]
        if named:
            parts.append(f"In het handboek: {', '.join(page_link(page, uri) for page in named)}.\n")
    return Overview(uri, f"{TITLE}: {school.name}", "\n".join(parts), folds=True)


def _tasks(one: OfRole, uri: str) -> str:
    """The way to the page of a role, and to each part of it."""
    page = relative(role_uri(one.school.slug, one.slug), uri)
    told = ", ".join(
        f"[{plain(tool.title)}]({page}#{situation(tool)}) ({len({t for case in cases for t in case.tasks})})"
        for tool, cases in one.situations
    )
    return f"[{counted(len(one.tasks), 'taak', 'taken')}]({page}) bij: {told}."


def _other(one: OfRole) -> list[str]:
    """What the role hears and what only the role judges."""
    lines = [
        *(f"- Beoordeelt: {plain(judged.question.text)} ({_tool(judged.tool)})" for judged in one.judges),
        *(
            f"- Krijgt bericht: {plain(heard.what)} ({_tool(heard.tool, heard.outcome.id)})"
            for heard in one.hears
        ),
    ]
    return ["\n".join(dict.fromkeys(lines)) + "\n"] if lines else []


def _tool(tool: Tool, outcome: str = "") -> str:
    place = f"#uitkomst-{outcome}" if outcome else ""
    return f"[{plain(tool.title)}](tool:{tool.slug}{place})"
