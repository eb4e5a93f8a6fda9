"""What must hold of the order of an answer's tasks: no step stands before the one that it follows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from .compose import Answer
from .doing import Doing
from .order import comes_before

_AFTER = re.compile(r"\b(?:n[aá]|naar aanleiding van) (?:(?:het|de|dit|dat|deze) )?([\w-]+)")
_DOES = r"(?:stap \d+\. )?(?:doe|houd|leid|neem|voer)\b[^.]*\b{}\b"
_STEP = re.compile(r"stap (\d+)\b")


def out_of_order(answer: Answer) -> Iterator[str]:
    """Tasks of one outcome in another order than the source has them, by its steps or by its words.

    Where steps may have been passed over, the answer stands in the middle of the sequence: what went before
    runs on beside the step of now, and only within a moment its order counts.
    """
    for one, other in combinations(answer.tasks, 2):
        if one.outcome.id != other.outcome.id or one.task.missed is not other.task.missed:
            continue
        midway = any(task.missed for task in one.outcome.tasks)
        if one.moment is other.moment or not midway:
            yield from _steps(one, other)
        if (event := _follows(one)) and _is(event, other):
            yield f"taak {one.id} is na {event!r} aan de beurt en staat vóór {other.id}"


def _steps(one: Doing, other: Doing) -> Iterator[str]:
    """What is wrong if the first of two tasks stands before the other."""
    if comes_before(other, one):
        yield f"taak {one.id} staat vóór {other.id}, die in de bron eerder komt"
    elif (later := _number(one)) and (earlier := _number(other)) and earlier < later:
        yield f"taak {one.id} (stap {later}) staat vóór {other.id} (stap {earlier})"


def _follows(doing: Doing) -> str:
    """What a task is done after, as its term says in words; a term that is counted has a day instead."""
    found = _AFTER.search(doing.task.by.lower()) if isinstance(doing.task.by, str) else None
    return found[1] if found else ""


def _is(event: str, doing: Doing) -> bool:
    """Whether a task is what another one follows: its words do it, or its term lies before or in it."""
    does = re.match(_DOES.format(re.escape(event)), doing.task.what.lower())
    term = re.search(rf"\b{re.escape(event)}\b", doing.task.by_text.lower())
    return bool(does or (term and not _AFTER.search(doing.task.by_text.lower())))


def _number(doing: Doing) -> int:
    found = _STEP.match(doing.task.what.lower())
    return int(found[1]) if found else 0
