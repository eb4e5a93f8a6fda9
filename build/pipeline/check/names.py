"""What the kernel cannot know: schools, pages and tools name each other rightly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from decision_tools.rules import NOT_NAMED, Count, Judgement, Tool
from decision_tools.rules.outcomes import Outcome

from ..pages.inclusions import steps_in
from ..paths import PROTOCOLS, tool_files
from ..problems import Problem, choice, line_of, place_of, shown
from ..read.laws import FOLDER, cited
from ..read.letters import LetterTemplate
from ..read.library import Library, school_of
from ..read.schools import School

TOOL_IN_TEXT = re.compile(r"(?:\]\(tool:|\{\{ *(?:tabel|stroomschema|stappen): *)([a-z0-9/-]+)")


def problems(library: Library) -> list[Problem]:
    """All problems between schools, pages and tools."""
    return sorted(
        [
            *_missing_pages(library),
            *_unknown_tools(library),
            *_unknown_rows(library),
            *_unknown_articles(library),
            *(problem for letter in library.letters.values() for problem in letter_problems(letter, library)),
            *_unknown_counts(library),
            *(problem for tool in library.tools.values() for problem in _tool(tool, library)),
        ]
    )


def _missing_pages(library: Library) -> Iterator[Problem]:
    for school in library.schools.values():
        path = PROTOCOLS / school.slug / "school.toml"
        for subject in school.pages:
            if f"{school.slug}/{subject}" not in library.page_by_slug:
                yield Problem(
                    shown(path),
                    line_of(path, f'"{subject}"'),
                    f"`pages` noemt “{subject}”, maar die bladzijde is er niet.",
                    f"Schrijf {subject}.md, of haal de naam weg.",
                )


def _unknown_tools(library: Library) -> Iterator[Problem]:
    for page in library.pages:
        at_tools = line_of(page.path, "tools:")
        named = [(at_tools, slug) for slug in page.tools]
        for number, line in enumerate(page.body.splitlines(), page.body_line):
            named += [(number, slug) for slug in TOOL_IN_TEXT.findall(line)]
        for number, slug in named:
            if slug not in library.tools:
                wrong = f"Er is geen keuzehulp “{slug}”."
                yield Problem(shown(page.path), number, wrong, choice(slug, library.tools))


def _unknown_rows(library: Library) -> Iterator[Problem]:
    for page in library.pages:
        for line, slug, row in steps_in(page.body):
            rows = library.tools[slug].rows if slug in library.tools else {row: None}
            if row and row not in rows:
                wrong = f"De keuzehulp “{slug}” heeft geen rij “{row}”."
                yield Problem(shown(page.path), page.body_line + line, wrong, choice(row, rows))


def _unknown_articles(library: Library) -> Iterator[Problem]:
    for page in library.pages:
        for name in page.law:
            if name not in library.laws:
                mend = f"Schrijf het in {shown(FOLDER)}/, of haal het weg."
                wrong = f"Er is geen wetsartikel “{name}”."
                yield Problem(shown(page.path), line_of(page.path, "law:"), wrong, mend)


def letter_problems(letter: LetterTemplate, library: Library) -> Iterator[Problem]:
    """What a letter takes from an article, or from an outcome that names it, is there."""
    for name in letter.law:
        if name not in library.laws:
            wrong, mend = f"Er is geen wetsartikel “{name}”.", choice(name, library.laws)
            yield Problem(shown(letter.path), line_of(letter.path, "law:"), wrong, mend)
    tools = [
        tool
        for tool in library.school_tools(letter.school)
        if any(letter.subject in outcome.letters for outcome in tool.outcomes.values())
    ]
    known = {"vandaag"}
    for tool in tools:
        known |= {f"antwoord:{question.id}" for question in tool.questions}
        known |= {f"taak:{id_}" for outcome in tool.outcomes.values() for id_ in _task_ids(outcome)}
    for field in letter.fields:
        if field.source and field.source not in known:
            wrong = f"Geen uitkomst die deze brief noemt, heeft “{field.source}”."
            mend = choice(field.source, known)
            yield Problem(shown(letter.path), line_of(letter.path, field.source), wrong, mend)


def _task_ids(outcome: Outcome) -> list[str]:
    return [outcome.task_id(number) for number, _ in enumerate(outcome.tasks, 1)]


def _unknown_counts(library: Library) -> Iterator[Problem]:
    """A [[count]] of a school is about a number that one of its tools asks for."""
    for school in library.schools.values():
        path = PROTOCOLS / school.slug / "school.toml"
        tools = library.school_tools(school.slug)
        asked = {question.id for tool in tools for question in tool.asked if isinstance(question, Count)}
        for count in school.counts:
            if count.question not in asked:
                line = line_of(path, f'question = "{count.question}"')
                wrong = f"Geen keuzehulp van {school.name} vraagt het getal “{count.question}”."
                yield Problem(shown(path), line, wrong, choice(count.question, sorted(asked)))


def _tool(tool: Tool, library: Library) -> Iterator[Problem]:
    files = tool_files(tool.slug)
    start, slug = place_of(files, f'"{tool.slug}"'), school_of(tool)
    if slug not in library.schools:
        yield Problem(*start, f"Er is geen school “{slug}”.", choice(slug, library.schools))
        return
    yield from _page_of(tool, library)
    if tool.slug in {page.uri.removesuffix(".md") for page in library.pages}:
        wrong = f"Een bladzijde heeft ook het adres /{tool.slug}/."
        yield Problem(*start, wrong, "Geef een van beide een andere naam.")
    known = _known(library, library.schools[slug])
    for kind, name in sorted(set(_named(tool))):
        if name not in known[kind]:
            wrong = f"{tool.slug} noemt {kind} “{name}”, en die is er niet."
            yield Problem(*place_of(files, f'"{name}"'), wrong, choice(name, sorted(known[kind])))


def _page_of(tool: Tool, library: Library) -> Iterator[Problem]:
    page = library.page_by_slug.get(tool.page)
    if page is None:
        wrong, mend = f"Er is geen bladzijde “{tool.page}”.", choice(tool.page, library.page_by_slug)
        yield Problem(*place_of(tool_files(tool.slug), f'"{tool.page}"'), wrong, mend)
    elif tool.slug not in page.tools and "tools" not in page.wrong:
        wrong = f"De keuzehulp “{tool.slug}” zegt dat ze bij deze bladzijde hoort."
        yield Problem(shown(page.path), line_of(page.path, "tools:"), wrong, "Zet haar bij `tools`.")


def _known(library: Library, school: School) -> dict[str, set[str]]:
    return {
        "rol": {role.name for role in school.roles} | {NOT_NAMED},
        "brief": {letter.slug for letter in school.letters},
        "document": {document.id for document in school.documents},
        "keuzehulp": set(library.tools),
        "wetsartikel": set(library.laws),
    }


def _named(tool: Tool) -> Iterator[tuple[str, str]]:
    """What a tool names that stands in the school's data, as (kind, name)."""
    yield "document", tool.document.id
    yield from (("wetsartikel", name) for name in cited(tool))
    for question in tool.questions:
        if isinstance(question, Judgement) and question.role:
            yield "rol", question.role
    yield from (("rol", role) for roles in tool.asks_role.values() for role in roles.values())
    for outcome in tool.outcomes.values():
        for task in outcome.tasks:
            yield from (("rol", role) for role in task.roles)
        yield from (("rol", inform.who) for inform in outcome.inform)
        yield from (("brief", letter) for letter in outcome.letters)
        yield from (("keuzehulp", handover.tool) for handover in outcome.next)
