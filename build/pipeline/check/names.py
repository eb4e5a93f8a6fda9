"""What the kernel cannot know: schools, pages and tools name each other rightly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from decision_tools.rules import NOT_NAMED, Judgement, Tool

from ..paths import PROTOCOLS, tool_path
from ..problems import Problem, line_of, listed, shown
from ..read import laws
from ..read.library import Library, school_of
from ..read.protocol_pages import Page
from ..read.schools import School

TOOL_IN_TEXT = re.compile(r"(?:\]\(tool:|\{\{ *(?:tabel|stroomschema): *)([a-z/-]+)")


def problems(library: Library) -> list[Problem]:
    """All problems between schools, pages and tools."""
    return sorted(
        [*_missing_pages(library), *_unknown_tools(library), *_tools(library), *_unknown_articles(library)]
    )


def _missing_pages(library: Library) -> Iterator[Problem]:
    written = {page.slug for page in library.pages}
    for school in library.schools.values():
        path = PROTOCOLS / school.slug / "school.toml"
        for subject in school.pages:
            if f"{school.slug}/{subject}" not in written:
                line = _line(path.read_text(encoding="utf-8"), f'"{subject}"')
                yield Problem(
                    shown(path), line, f"`pages` names {subject!r}.", f"Write {subject}.md or take it out."
                )


def _unknown_tools(library: Library) -> Iterator[Problem]:
    for page in library.pages:
        known = f"Use one of: {listed(library.tools)}."
        for slug in page.tools:
            if slug not in library.tools:
                yield _page_problem(page, f"There is no tool {slug!r}.", known)
        for number, line in enumerate(page.body.splitlines(), page.body_line):
            for slug in TOOL_IN_TEXT.findall(line):
                if slug not in library.tools:
                    yield Problem(shown(page.path), number, f"There is no tool {slug!r}.", known)


def _unknown_articles(library: Library) -> Iterator[Problem]:
    for page in library.pages:
        for name in page.law:
            if name not in library.laws:
                line = line_of(page.path, "law:")
                mend = f"Write it in {shown(laws.FOLDER)}/ or take it out."
                yield Problem(shown(page.path), line, f"There is no article of law {name!r}.", mend)


def _tools(library: Library) -> Iterator[Problem]:
    pages = {page.slug: page for page in library.pages}
    for tool in library.tools.values():
        path = tool_path(tool.slug)
        text, file = path.read_text(encoding="utf-8"), shown(path)
        page = pages.get(tool.page)
        if page is None:
            line = _line(text, f'"{tool.page}"')
            yield Problem(
                file, line, f"There is no protocol page {tool.page!r}.", f"Use one of: {listed(pages)}."
            )
        elif tool.slug not in page.tools:
            yield _page_problem(
                page, f"The tool {tool.slug!r} says that it belongs to this page.", "Add it to `tools`."
            )
        if tool.slug in {page.uri.removesuffix(".md") for page in library.pages}:
            yield Problem(
                file, 1, f"A page has the address /{tool.slug}/ too.", "Give one of them another name."
            )
        if school_of(tool) not in library.schools:
            yield Problem(
                file, 1, f"There is no school {school_of(tool)!r}.", f"Use one of: {listed(library.schools)}."
            )
            continue
        known = _known(library, library.schools[school_of(tool)])
        for kind, name in sorted(set(_named(tool))):
            if name not in known[kind]:
                problem = f"{tool.slug} names the {kind} {name!r}, which does not exist."
                yield Problem(
                    file, _line(text, f'"{name}"'), problem, f"Use one of: {listed(sorted(known[kind]))}."
                )


def _known(library: Library, school: School) -> dict[str, set[str]]:
    return {
        "role": {role.name for role in school.roles} | {NOT_NAMED},
        "letter": {letter.slug for letter in school.letters},
        "document": {document.id for document in school.documents},
        "tool": set(library.tools),
        "article": set(library.laws),
    }


def _named(tool: Tool) -> Iterator[tuple[str, str]]:
    """What a tool names that stands in the school's data, as (kind, name)."""
    yield "document", tool.document.id
    yield from (("article", name) for name in laws.cited(tool))
    for question in tool.questions:
        if isinstance(question, Judgement) and question.role:
            yield "role", question.role
    for outcome in tool.outcomes.values():
        for task in outcome.tasks:
            yield from (("role", role) for role in task.roles)
        yield from (("role", inform.who) for inform in outcome.inform)
        yield from (("letter", letter) for letter in outcome.letters)
        yield from (("tool", handover.tool) for handover in outcome.next)


def _page_problem(page: Page, expected: str, mend: str) -> Problem:
    return Problem(shown(page.path), _line(page.path.read_text(encoding="utf-8"), "tools:"), expected, mend)


def _line(text: str, part: str) -> int:
    return next((number for number, line in enumerate(text.splitlines(), 1) if part in line), 1)
