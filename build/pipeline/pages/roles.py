"""Mijn rol: for each role of a school what happens, what it does then, by when, and who hears of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from decision_tools.rules import NOT_NAMED
from decision_tools.rules.outcomes import Task

from ..read import roles
from ..read.library import Library
from ..read.onboarding import Step
from ..read.protocol_pages import Page
from ..read.role_cards import ALWAYS
from ..read.roles import Case, OfRole
from ..read.schools import School
from ..record.changes import Change
from ..record.editions import Editions
from ..record.pieces import LETTER, OUTCOME, PAGE, RULE, SECTION, TASK
from ..record.told import Told, by_page
from ..words import of_tools
from ..words.markup import anchor
from . import onboarding, practice, templates
from .addresses import linker

KIND = "role"
LONGEST_TRIGGER = 150
"""With more letters, what leads to an outcome is told by its headline."""


@dataclass(frozen=True)
class RolePage:
    """One page: its source address, title and HTML."""

    uri: str
    title: str
    text: str


def uri(school: str, slug: str) -> str:
    """The source address of the page of a role."""
    return f"rollen/{school}/{slug}.md"


def uri_of_list(school: str) -> str:
    """The source address of the list of roles of a school."""
    return f"rollen/{school}.md"


def card_uri(one: OfRole) -> str:
    """The source address of the card of a role; empty where it has none: it is for a school's own staff."""
    has_card = one.role.staff and one.cases
    return f"rollen/{one.school.slug}/{one.slug}/kaart.md" if has_card else ""


def title_of(one: OfRole) -> str:
    """The title of the page of a role."""
    return f"Mijn rol: {one.role.name}" if one.role.name != NOT_NAMED else "Taken zonder functie"


def pages(
    library: Library, school: School, editions: Editions, practised: Mapping[str, str]
) -> Iterator[RolePage]:
    """A page for each role of a school that has a task; `practised` has where it practises, by name."""
    for one in roles.of_school(library.facts, school):
        if one.cases:
            here = uri(school.slug, one.slug)
            yield RolePage(
                here, title_of(one), _page(library, one, editions, practised.get(one.role.name, ""))
            )


def uris(library: Library, school: School) -> dict[str, str]:
    """The source address of the page of each role of a school that has one, by the name of the role."""
    found = roles.of_school(library.facts, school)
    return {one.role.name: uri(school.slug, one.slug) for one in found if one.cases}


def triggers(case: Case) -> list[tuple[str, str]]:
    """What leads to each outcome of a case, in words, and the anchor of that outcome."""
    found = []
    for outcome in case.outcomes:
        told = " of: ".join(dict.fromkeys(case.led_by(outcome)))
        words = told if 0 < len(told) <= LONGEST_TRIGGER else of_tools.headline(case.tool, outcome)
        found.append((words if told else ALWAYS, f"uitkomst-{outcome.id}"))
    return found


def changed_for(one: OfRole, library: Library, editions: Editions) -> list[tuple[Told, list[Told]]]:
    """What the last edition that changed something for a role changed for it, by page."""
    concerns = _Concerns(one, library)
    for step in editions.steps:
        if found := [told for told in step.changes if concerns.change(told.change)]:
            return list(by_page(found))
    return []


@dataclass(frozen=True)
class OwnStart:
    """What the home page leads somebody to who let it keep school and role."""

    one: OfRole
    uri: str
    card: str
    path: str
    steps: tuple[Step, ...]
    practice: str
    changed: bool


def own_starts(library: Library, editions: Mapping[str, Editions]) -> Iterator[OwnStart]:
    """What it leads each role of a school's own staff to that has a task."""
    for school in library.schools.values():
        paths = {path.role.name: path for path in library.onboarding[school.slug].paths if path.has_page}
        for one in roles.of_school(library.facts, school):
            if card := card_uri(one):
                path = paths.get(one.role.name)
                yield OwnStart(
                    one,
                    uri(school.slug, one.slug),
                    card,
                    onboarding.uri(school.slug, path) if path else "",
                    tuple(path.steps) if path else (),
                    practice.uri(school.slug),
                    bool(changed_for(one, library, editions[school.slug])),
                )


class _Concerns:
    """What is of one role: its tasks and outcomes, its letters, and the pages that name it."""

    def __init__(self, one: OfRole, library: Library) -> None:
        self.name = one.role.name
        self.outcomes = {(_subject(case), outcome.id) for case in one.cases for outcome in case.outcomes}
        self.rows = {(_subject(case), row.id) for case in one.cases for row in case.rows}
        self.letters = {letter for case in one.cases for letter in case.letters}
        self.pages = {
            page.subject for page in library.facts.pages(one.school.slug) if self.name in page.roles
        }

    def change(self, change: Change) -> bool:
        """Whether a change is about the role, as it was or as it is."""
        match change.kind:
            case kind if kind == TASK:
                before = [line for field in change.differences if field.field == "wie" for line in field.old]
                told = [*before, *change.piece.get("wie", ())]
                return self.name in {name for line in told for name in _names(line)}
            case kind if kind == OUTCOME:
                return (change.place, change.part) in self.outcomes
            case kind if kind == RULE:
                return (change.place, change.part) in self.rows
            case kind if kind == LETTER:
                return change.place in self.letters
            case kind if kind in (PAGE, SECTION):
                return change.place in self.pages
        return False


def _names(line: str) -> list[str]:
    return [name for part in line.split(" en ") for name in part.split(" of ")]


def _subject(case: Case) -> str:
    return case.tool.slug.partition("/")[2]


def _page(library: Library, one: OfRole, editions: Editions, practice: str) -> str:
    path = next((p for p in library.onboarding[one.school.slug].paths if p.role.name == one.role.name), None)
    return templates.render(
        "role.html.j2",
        one=one,
        school=one.school,
        title=title_of(one),
        list_uri=uri_of_list(one.school.slug),
        page_of=page_of_tools(library, one.school.slug),
        triggers=triggers,
        path=onboarding.uri(one.school.slug, path) if path and path.has_page else "",
        onboarding_title=onboarding.TITLE,
        card=card_uri(one),
        practice=practice,
        changed=changed_for(one, library, editions),
        edition=editions.now.edition,
        pages=[
            page
            for page in library.facts.pages(one.school.slug)
            if one.role.name in page.roles and not page.is_start
        ],
        others=lambda task: _others(task, one.role.name),
        silent=sum(1 for task in one.tasks if task.by_text == NOT_NAMED),
        role_uri=lambda role: uri(one.school.slug, anchor(role.word)),
        words=of_tools,
        to=linker(uri(one.school.slug, one.slug)),
    )


def _others(task: Task, name: str) -> str:
    """With whom a task is asked, in words; empty where it is asked of this role alone."""
    others = [role for role in task.roles if role != name]
    if not others:
        return ""
    return f"Eén van: jij, {' of '.join(others)}." if task.one_of else f"Samen met: {', '.join(others)}."


def page_of_tools(library: Library, school: str) -> dict[str, Page]:
    """The page of the handbook that each tool of a school belongs to."""
    return {tool.slug: library.page_by_slug[tool.page] for tool in library.school_tools(school)}
