"""What each role has to do, per school, from the tools' outcomes; and the pages that name the role."""

from __future__ import annotations

from decision_tools.rules import NOT_NAMED, Judgement

from ...read.facts import Duty, Facts
from ...read.schools import School
from ...words.dutch import first_upper
from ...words.markup import anchor, heading, links, plain, table
from .page import Overview, page_link, what, where

URI = "rollen/index.md"
TITLE = "Taken per rol"
ABOUT = "Per school en rol: elke taak, vóór wanneer, en de pagina's waar de rol in staat."

INTRO = """\
Kies je school en je rol. Je ziet elke taak uit de keuzehulpen.
Daarna volgen de pagina's waar je rol in staat.
Een taak geldt alleen bij de uitkomst die erbij staat.
"""

NOBODY = """\
Bij deze taken noemt het protocol geen functie. De school kiest wie het doet.
"""


def pages(facts: Facts) -> list[Overview]:
    """The list of schools and roles, and a page for each school."""
    parts = [INTRO]
    schools = []
    for school in facts.schools.values():
        uri, duties = f"rollen/{school.slug}.md", facts.duties(school.slug)
        schools.append(Overview(uri, f"{TITLE}: {school.name}", _school(facts, school, duties, uri)))
        parts.append(heading(2, school.name, school.slug))
        places = _places(school, duties).items()
        parts.append(links((first_upper(name), f"{school.slug}.md#{place}") for name, place in places))
    return [Overview(URI, TITLE, "\n".join(parts), ABOUT), *schools]


def _places(school: School, duties: list[Duty]) -> dict[str, str]:
    """The anchor of each role, by its name."""
    nobody = any(NOT_NAMED in duty.task.roles for duty in duties)
    named = {role.name: anchor(role.word) for role in school.roles}
    return named | ({NOT_NAMED: anchor(NOT_NAMED)} if nobody else {})


def _school(facts: Facts, school: School, duties: list[Duty], uri: str) -> str:
    places = _places(school, duties)
    parts = [
        "[Alle scholen](index.md)\n",
        links((first_upper(name), f"#{place}") for name, place in places.items()),
    ]
    for role in school.roles:
        parts += [heading(2, first_upper(role.name), places[role.name]), plain(role.what) + "\n"]
        if role.other_names:
            parts.append(f"Ook: {plain(', '.join(role.other_names))}.\n")
        parts += _tasks(role.name, duties)
        parts += _other(facts, school.slug, role.name)
        named = [p for p in facts.pages(school.slug) if role.name in p.roles and not p.is_start]
        if named:
            parts.append(f"In het handboek: {', '.join(page_link(page, uri) for page in named)}.\n")
    if NOT_NAMED in places:
        parts += [heading(2, first_upper(NOT_NAMED), places[NOT_NAMED]), NOBODY, *_tasks(NOT_NAMED, duties)]
    return "\n".join(parts)


def _tasks(name: str, duties: list[Duty]) -> list[str]:
    own = [duty for duty in duties if name in duty.task.roles]
    if not own:
        return ["De keuzehulpen noemen geen taak voor deze rol.\n"]
    together: dict[tuple[str, str], dict[str, None]] = {}
    for duty in own:
        place = plain(duty.task.by_text), where(duty)
        together.setdefault(place, {})[_with(duty, name)] = None
    rows = [[_listed([*tasks]), by, outcomes] for (by, outcomes), tasks in together.items()]
    return [table(["Doet wat", "Vóór wanneer", "Bij welke uitkomst"], rows)]


def _listed(tasks: list[str]) -> str:
    """What stands in one cell: the tasks of a role with the same term in the same outcomes."""
    return tasks[0] if len(tasks) == 1 else f"<ul>{''.join(f'<li>{task}</li>' for task in tasks)}</ul>"


def _with(duty: Duty, name: str) -> str:
    others = [role for role in duty.task.roles if role != name]
    return what(duty) + (f"<br>Samen genoemd met: {plain(', '.join(others))}." if others else "")


def _other(facts: Facts, school: str, name: str) -> list[str]:
    """What the role hears and what only the role judges."""
    lines: dict[str, None] = {}
    for tool in facts.tools(school):
        link = f"[{plain(tool.title)}](tool:{tool.slug})"
        for question in tool.asked:
            if isinstance(question, Judgement) and question.role == name:
                lines[f"- Beoordeelt: {plain(question.text)} ({link})"] = None
        for outcome in tool.outcomes.values():
            for inform in outcome.inform:
                if inform.who == name:
                    place = f"[{plain(tool.title)}](tool:{tool.slug}#uitkomst-{outcome.id})"
                    lines[f"- Krijgt bericht: {plain(inform.what)} ({place})"] = None
    return ["\n".join(lines) + "\n"] if lines else []
