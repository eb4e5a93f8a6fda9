"""What the kernel finds in the rows of the tools."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from decision_tools.rules import Tool
from decision_tools.rules.mends import mend

from ..paths import tool_files
from ..problems import Problem, place_of
from ..read.walked import walked

NAMED_IN_FAULT = re.compile(r"\b(?:rij|tabel|vraag|uitkomst) ([\w-]+)")


def errors(tools: Iterable[Tool]) -> Iterator[Problem]:
    """Every fault, with the line of the row, table or question that it names."""
    for tool in tools:
        for fault in walked(tool).faults:
            named = NAMED_IN_FAULT.search(fault)
            place = place_of(tool_files(tool.slug), f'"{named[1]}"' if named else tool.slug)
            yield Problem(*place, f"{fault}.", mend(tool, fault))
