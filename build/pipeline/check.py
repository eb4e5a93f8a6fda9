"""What the kernel cannot know: schools, pages and tools name each other rightly.

`make check` tells an editor all of it, and what is not plain: file, line, what, how to mend.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from decision_tools.rules import NOT_NAMED, Judgement, Tool

from . import coverage, law_register, plain
from .content import Library, load_library, school_of
from .paths import PROTOCOLS, ROOT
from .problems import ContentError, Problem, listed, shown
from .protocol_pages import Page
from .schools import School, UnknownSchool

LINK_TO_FILE = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")
TOOL_IN_TEXT = re.compile(r"(?:\]\(tool:|\{\{ *(?:tabel|stroomschema): *)([a-z/-]+)")


def main(argv: Sequence[str] = ()) -> int:
    """Print problems and warnings; only problems make it fail."""
    parser = argparse.ArgumentParser(prog="python -m pipeline check", description="Check pages and schools")
    parser.add_argument("--school", help="check this school alone (all schools)")
    try:
        library = load_library(parser.parse_args(argv).school)
    except (ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    warnings = sorted(plain.warnings(library.pages))
    for warning in warnings:
        print(f"{warning} (warning)")
    found = problems(library)
    found += [*coverage.problems(library.schools.values(), library.pages), *_dead_links(library)]
    for problem in sorted(found):
        print(problem, file=sys.stderr)
    print(f"{len(library.pages)} pages: {len(found)} problems, {len(warnings)} warnings")
    return 1 if found else 0


def problems(library: Library) -> list[Problem]:
    """All problems between schools, pages and tools."""
    unknown_laws = law_register.unknown(library.laws, library.pages)
    return sorted([*_missing_pages(library), *_unknown_tools(library), *_tools(library), *unknown_laws])


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


def _dead_links(library: Library) -> Iterator[Problem]:
    """Links to files that are not there; mkdocs finds them too, but not the line."""
    for page in library.pages:
        for number, line in enumerate(page.body.splitlines(), page.body_line):
            for link in LINK_TO_FILE.findall(line):
                if not (page.path.parent / link).exists():
                    mend = "Mend the link: it starts in the folder of this page."
                    yield Problem(shown(page.path), number, f"The link to {link} leads nowhere.", mend)


def _tools(library: Library) -> Iterator[Problem]:
    pages = {page.slug: page for page in library.pages}
    for tool in library.tools.values():
        path = tool_path(tool)
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


def tool_path(tool: Tool) -> Path:
    """The module in which a tool is written."""
    return ROOT / "decision_tools" / (tool.slug.replace("-", "_") + ".py")


def _known(library: Library, school: School) -> dict[str, set[str]]:
    return {
        "role": {role.name for role in school.roles} | {NOT_NAMED},
        "letter": {letter.slug for letter in school.letters},
        "document": {document.id for document in school.documents},
        "tool": set(library.tools),
    }


def _named(tool: Tool) -> Iterator[tuple[str, str]]:
    """What a tool names that stands in the school's data, as (kind, name)."""
    yield "document", tool.document.id
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
