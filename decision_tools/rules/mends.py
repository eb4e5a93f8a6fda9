"""How to mend a fault that `check` finds, in words for who wrote the rows."""

from __future__ import annotations

import re

from .conditions import Test
from .measures import Count
from .model import Tool

OVERLAP = re.compile(r"de rijen (\S+) en (\S+) passen allebei bij ")
NOTHING_NOW = "er zijn taken, maar geen enkele is voor nu"
ELSEWHERE = "Hoe rijen, grenzen en voorbeelden samenhangen, staat in docs/bouwers.md."


def mend(tool: Tool, fault: str) -> str:
    """What to write instead, for a fault of this tool."""
    if found := OVERLAP.search(fault):
        return _apart(tool, found[1], found[2])
    if NOTHING_NOW in fault:
        return "Geef de taak die het eerst moet `moment=Moment.NOW`, of leg in `nothing_now` uit waarom niet."
    return ELSEWHERE


def is_overlap(fault: str) -> bool:
    """Whether a fault is that two rows hold for the same answers."""
    return bool(OVERLAP.search(fault))


def _apart(tool: Tool, one: str, other: str) -> str:
    """Where two rows of a ladder overlap: the end of the first, or a later start of the second."""
    general = f"Laat “{one}” of “{other}” bij minder antwoorden gelden."
    steps = [(test, row) for row in (one, other) for test in tool.rows[row].tests()]
    if len(steps) != 2 or len({test.input for test, _ in steps}) != 1:
        return general
    (first, name), (second, later) = sorted(steps, key=lambda step: _start(step[0]))
    count = tool.inputs[first.input]
    if not isinstance(count, Count) or first.unknown or second.unknown:
        return general
    if _start(first) < _start(second):
        return _ending(count, first, name, second, later)
    if _end(first) == _end(second):
        return general
    end, starts = min((_end(first), later), (_end(second), name))
    return f"Laat “{starts}” later beginnen: `{count.id}.more_than({end:g})`."


def _ending(count: Count, first: Test, name: str, second: Test, later: str) -> str:
    low, end = max(_start(first), count.low), _start(second) - count.step
    ends = f"exactly({low:g})" if low == end else f"between({low:g}, {end:g})"
    told = f"Laat “{name}” ophouden waar “{later}” begint: `{count.id}.{ends}`."
    if _end(second) >= _end(first):
        return told
    again = f"`{count.id}.more_than({_end(second):g})`"
    return f"{told} Geldt “{name}” daarna weer? Zet er een trede bij met dezelfde uitkomst: {again}."


def _start(test: Test) -> float:
    return float("-inf") if test.low is None else test.low


def _end(test: Test) -> float:
    return float("inf") if test.high is None else test.high
