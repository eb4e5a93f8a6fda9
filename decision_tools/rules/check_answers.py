"""What must hold of every answer that a tool can give, checked over all its ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations

from .check_order import out_of_order
from .compose import Answer
from .doing import Doing
from .evaluate import Run
from .measures import Count, Date
from .model import Tool
from .moments import Moment
from .questions import Question

_LIKE_ENOUGH = 0.8


def check_answers(tool: Tool, answers: Iterable[Answer]) -> Iterator[str]:
    """What is wrong with a tool's composed answers: each fault once, with the first way that shows it."""
    told: dict[str, str] = {}
    seen: set[object] = set()
    for answer in answers:
        if (asked := _asked(answer)) not in seen:
            seen.add(asked)
            for fault in _faults(tool, answer):
                told.setdefault(fault, _way(answer.run))
    yield from (f"{fault} (bij {way})" for fault, way in told.items())
    yield from _unrelated(tool)


def _faults(tool: Tool, answer: Answer) -> Iterator[str]:
    yield from _opposites(answer)
    yield from _doubles(answer)
    yield from _nothing_now(tool, answer)
    yield from out_of_order(answer)


def _asked(answer: Answer) -> object:
    """All that a fault can depend on: answers that ask the same are looked at once."""
    tasks = ((doing.ids, doing.moment, doing.task.provided) for doing in answer.tasks)
    return answer.outcomes[0].id, tuple(tasks)


def _opposites(answer: Answer) -> Iterator[str]:
    """One person gets one subject in two directions, neither on a condition."""
    stances: dict[tuple[str, str], dict[str, str]] = {}
    for doing in answer.tasks:
        for stance in () if doing.task.provided else doing.task.about:
            for role in doing.task.roles:
                ways = stances.setdefault((role, stance.subject.name), {})
                ways.setdefault(stance.direction, doing.id)
    for (role, subject), ways in stances.items():
        if len(ways) > 1:
            words = " en ".join(f"{direction} (taak {id_})" for direction, id_ in ways.items())
            yield f"{role} krijgt over {subject!r} twee kanten op te horen: {words}"


def _doubles(answer: Answer) -> Iterator[str]:
    """One person gets the same task twice: the same subject, or nearly the same words."""
    for one, other in combinations(answer.tasks, 2):
        if not set(one.task.roles) & set(other.task.roles):
            continue
        subjects = {s.subject.name for s in one.task.about if s in other.task.about and s.direction == "doen"}
        if subjects and not (one.task.provided or other.task.provided):
            yield f"de taken {one.id} en {other.id} doen allebei {', '.join(sorted(subjects))!r}"
        elif _likeness(one, other) >= _LIKE_ENOUGH:
            yield f"de taken {one.id} en {other.id} vragen bijna hetzelfde"


def _likeness(one: Doing, other: Doing) -> float:
    words, others = _words(one.task.what), _words(other.task.what)
    return len(words & others) / len(words | others)


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def _nothing_now(tool: Tool, answer: Answer) -> Iterator[str]:
    first = answer.outcomes[0].id
    now = any(doing.moment is Moment.NOW for doing in answer.tasks)
    if answer.tasks and not now and first not in tool.nothing_now:
        yield f"uitkomst {first}: er zijn taken, maar geen enkele is voor nu"


def _unrelated(tool: Tool) -> Iterator[str]:
    """Two counts in one unit, or two days, of which nobody has said how they hang together."""
    related = {frozenset((r.one.id, r.other.id)) for r in tool.relations} | set(tool.independent)
    for one, other in combinations(tool.asked, 2):
        if _alike(one, other) and frozenset((one.id, other.id)) not in related:
            yield (
                f"vragen {one.id} en {other.id}: zeg in relations wat tussen deze antwoorden moet gelden, "
                "of in independent dat er niets geldt"
            )


def _alike(one: Question, other: Question) -> bool:
    if isinstance(one, Date) and isinstance(other, Date):
        return True
    return isinstance(one, Count) and isinstance(other, Count) and one.unit == other.unit


def _way(way: Run) -> str:
    shown = (f"{name} = {way.tool.inputs[name].show(value)}" for name, value in way.read.items())
    return ", ".join(shown) or "geen antwoorden"
