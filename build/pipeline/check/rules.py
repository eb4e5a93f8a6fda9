"""What the kernel finds in the rows of the tools."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from decision_tools.rules import Tool

from ..paths import tool_path
from ..problems import Problem, line_of, shown
from ..read.walked import walked

NAMED_IN_FAULT = re.compile(r"\b(?:rij|tabel|vraag|uitkomst) ([\w-]+)")


def errors(tools: Iterable[Tool]) -> Iterator[Problem]:
    """Every fault, with the line of the row, table or question that it names."""
    for tool in tools:
        path = tool_path(tool.slug)
        for fault in walked(tool).faults:
            named = NAMED_IN_FAULT.search(fault)
            line = line_of(path, f'"{named[1]}"') if named else 1
            mend = "docs/bouwers.md says how rows, limits and examples belong together."
            yield Problem(shown(path), line, f"{fault}.", mend)
