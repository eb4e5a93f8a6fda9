"""What each role has to do: a list per school, and a page per role with its tasks by situation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from decision_tools.rules import NOT_NAMED, Judgement, Tool

from ...read.facts import Duty, Facts
from ...read.schools import Role, School
from ...words.dutch import counted, first_upper
from ...words.markup import anchor, heading, links, plain, table
from .page import Overview, outcomes_of, page_link, situation, what

URI = "rollen/index.md"
TITLE = "Taken per rol"
ABOUT = "Per school en rol: elke taak, vóór wanneer, en de pagina's waar de rol in staat."

INTRO = """\
Kies je school en je rol. Je ziet per situatie elke taak uit de keuzehulpen.
Een taak geldt alleen bij de uitkomst die erbij staat.
"""

NOBODY = "Bij deze taken noemt het protocol geen functie. De school kiest wie het doet."
NOTHING = "De keuzehulpen noemen geen taak voor deze rol."


def pages(facts: Facts) -> list[Overview]:
    """The list of schools, a list of roles for each school, and a page for each role with tasks."""
    parts, made = [INTRO], []
    for school in facts.schools.values():
        duties = facts.duties(school.slug)
        roles = [*school.roles, *([_nobody()] if _own(NOT_NAMED, duties) else [])]
        parts.append(heading(2, school.name, school.slug))
        parts.append(links((first_upper(r.name), f"{school.slug}.md#{anchor(r.word)}") for r in roles))
        made.append(_school(facts, school, roles, duties))
        made += [_role(facts, school, role, own) for role in roles if (own := _own(role.name, duties))]
    return [Overview(URI, TITLE, "\n".join(parts), ABOUT), *made]


def uri_of(school: str) -> str:
    """The page with the roles of a school."""
    return f"rollen/{school}.md"


def _nobody() -> Role:
    return Role(NOT_NAMED, what=NOBODY)


def _own(name: str, duties: Sequence[Duty]) -> list[Duty]:
    return [duty for duty in duties if name in duty.task.roles]


def _school(facts: Facts, school: School, roles: Sequence[Role], duties: Sequence[Duty]) -> Overview:
    uri = uri_of(school.slug)
    parts = ["[Alle scholen](index.md)\n"]
    for role in roles:
        parts += [heading(2, first_upper(role.name), anchor(role.word)), plain(role.what) + "\n"]
        if role.other_names:
            parts.append(f"Ook: {plain(', '.join(role.other_names))}.\n")
        if own := _own(role.name, duties):
            page = f"{school.slug}/{anchor(role.word)}.md"
            told = ", ".join(
                f"[{plain(tool.title)}]({page}#{situation(tool)}) ({len(some)})"
                for tool, some in _by_tool(own)
            )
            parts.append(f"[{counted(len(own), 'taak', 'taken')}]({page}) bij: {told}.\n")
        else:
            parts.append(f"{NOTHING}\n")
        parts += _other(facts, school.slug, role.name)
        named = [p for p in facts.pages(school.slug) if role.name in p.roles and not p.is_start]
        if named:
            parts.append(f"In het handboek: {', '.join(page_link(page, uri) for page in named)}.\n")
    return Overview(uri, f"{TITLE}: {school.name}", "\n".join(parts), folds=True)


def _role(facts: Facts, school: School, role: Role, own: Sequence[Duty]) -> Overview:
    uri = f"rollen/{school.slug}/{anchor(role.word)}.md"
    way = f"[Alle rollen van {plain(school.name)}](../{school.slug}.md#{anchor(role.word)})\n"
    parts = [way, plain(role.what) + "\n"]
    for tool, duties in _by_tool(own):
        parts += [heading(2, tool.title, situation(tool)), *_tasks(role.name, duties)]
    title = f"Taken van {role.name}" if role.name != NOT_NAMED else "Taken zonder functie"
    return Overview(uri, f"{title}: {school.name}", "\n".join(parts), folds=True, searched=False)


def _by_tool(duties: Sequence[Duty]) -> list[tuple[Tool, list[Duty]]]:
    return [
        (some[0].tool, some)
        for _, group in groupby(duties, lambda duty: duty.tool.slug)
        if (some := [*group])
    ]


def _tasks(name: str, duties: Sequence[Duty]) -> list[str]:
    together: dict[tuple[str, str], dict[str, None]] = {}
    for duty in duties:
        place = plain(duty.task.by_text), outcomes_of(duty)
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
