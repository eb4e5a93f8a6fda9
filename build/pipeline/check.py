"""What the kernel cannot know: schools, pages and tools name each other rightly.

`make check` tells an editor all of it, and what is not plain: file, line, what, how to mend.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from decision_tools.rules import NOT_NAMED, Judgement, Tool
from decision_tools.rules.check import check as rule_faults

from . import coverage, front_matter, law_register
from .content import Library, load_library, school_of
from .lint import dates, links, numbers, plain, terms, who
from .paths import DOCS, PROTOCOLS, tool_path
from .problems import ContentError, Problem, line_of, listed, shown
from .protocol_pages import Page
from .schools import School, UnknownSchool

NAMED_IN_FAULT = re.compile(r"\b(?:rij|tabel|vraag|uitkomst) ([\w-]+)")
TOOL_IN_TEXT = re.compile(r"(?:\]\(tool:|\{\{ *(?:tabel|stroomschema): *)([a-z/-]+)")


def main(argv: Sequence[str] = ()) -> int:
    """Print errors and warnings, and how many; only errors make it fail."""
    parser = argparse.ArgumentParser(prog="python -m pipeline check", description="Check pages and schools")
    parser.add_argument("--school", help="check this school alone (all schools)")
    try:
        library = load_library(parser.parse_args(argv).school)
    except UnknownSchool as error:
        print(error, file=sys.stderr)
        return 1
    except ContentError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} errors; nothing else is checked before these are mended")
        return 1
    errors, warnings = findings(library, date.today())
    for warning in warnings:
        print(f"{warning} (warning)")
    for problem in errors:
        print(problem, file=sys.stderr)
    counted = f"{len(library.pages)} pages, {len(library.tools)} tools"
    print(f"{counted}: {len(errors)} errors, {len(warnings)} warnings")
    return 1 if errors else 0


def findings(library: Library, today: date) -> tuple[list[Problem], list[Problem]]:
    """Errors and warnings in all that was read, in the order of files and lines."""
    schools, pages = library.schools, library.pages
    differing, unknown = numbers.disagreements(pages, library.tools)
    errors = [
        *problems(library),
        *_rules(library.tools.values()),
        *coverage.problems(schools.values(), pages),
        *links.errors(pages),
        *who.errors(schools, pages),
        *dates.errors(schools, pages, library.laws.values()),
        *differing,
    ]
    warnings = [
        *plain.warnings(pages),
        *terms.warnings(schools, pages),
        *dates.warnings(schools, pages, library.laws.values(), today),
        *unknown,
    ]
    return sorted(errors), sorted(warnings)


def problems(library: Library) -> list[Problem]:
    """All problems between schools, pages and tools, and in the hand-written pages."""
    unknown_laws = law_register.unknown(library.laws, library.pages)
    written = [problem for path in DOCS.glob("*.md") for problem in front_matter.read(path).problems]
    between = [*_missing_pages(library), *_unknown_tools(library), *_tools(library), *unknown_laws]
    return sorted([*between, *written])


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


def _rules(tools: Iterable[Tool]) -> Iterator[Problem]:
    """What the kernel itself finds, with the line of the row, table or question that it names."""
    for tool in tools:
        path = tool_path(tool.slug)
        for fault in rule_faults(tool):
            named = NAMED_IN_FAULT.search(fault)
            line = line_of(path, f'"{named[1]}"') if named else 1
            mend = "docs/bouwers.md says how rows, limits and examples belong together."
            yield Problem(shown(path), line, f"{fault}.", mend)


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
    yield from (("article", name) for name in law_register.cited(tool))
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
