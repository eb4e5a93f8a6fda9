"""`make check`: all that is wrong or not plain in pages and tools: file, line, what, how to mend."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date

from decision_tools.rules import RuleError

from ..problems import ContentError, Problem
from ..read.library import Library, read_library
from ..read.schools import UnknownSchool
from ..words.dutch import counted
from . import coverage, plainness, run_out, scenarios, unfinished
from .lint import dates, doubled, edition, links, numbers, plain, shared, terms, who, written_out
from .soundness import problems


def main(argv: Sequence[str] = ()) -> int:
    """Print errors and warnings, and how many; only errors make it fail."""
    parser = argparse.ArgumentParser(prog="python -m pipeline check", description="Check pages and schools")
    parser.add_argument("--school", help="check this school alone (all schools)")
    try:
        library = read_library(parser.parse_args(argv).school)
    except (ContentError, RuleError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    errors, warnings = findings(library, date.today())
    for warning in warnings:
        print(f"{warning} (waarschuwing)")
    for problem in errors:
        print(problem, file=sys.stderr)
    print(plainness.summary(plainness.of_pages(library.pages, library.schools)))
    pages = counted(len(library.pages), "bladzijde", "bladzijden")
    tools = counted(len(library.tools), "keuzehulp", "keuzehulpen")
    wrong = counted(len(errors), "fout", "fouten")
    print(f"{pages}, {tools}: {wrong}, {counted(len(warnings), 'waarschuwing', 'waarschuwingen')}")
    return 1 if errors else 0


def findings(library: Library, today: date) -> tuple[list[Problem], list[Problem]]:
    """Errors and warnings in all that was read, in the order of files and lines."""
    schools, pages = library.schools, library.pages
    differing, unknown = numbers.disagreements(pages, library.written)
    errors = [
        *problems(library),
        *coverage.errors(schools.values(), pages),
        *links.errors(pages),
        *who.errors(schools, pages),
        *shared.errors(schools, pages, library.written),
        *doubled.errors({slug: one.points for slug, one in library.agreements.items()}, pages),
        *written_out.errors(schools, pages, library.written.values()),
        *dates.errors(schools, pages, library.laws.values()),
        *differing,
        *library.phrases.problems,
        *scenarios.errors(library),
    ]
    warnings = [
        *plain.warnings([*pages, *library.letters.values()]),
        *terms.warnings(schools, [*pages, *library.letters.values()]),
        *dates.warnings(schools, pages, library.laws.values(), today),
        *edition.warnings(library, today),
        *run_out.warnings(library.agreements, today),
        *unknown,
        *unfinished.warnings(library),
    ]
    return sorted(errors), sorted(warnings)
