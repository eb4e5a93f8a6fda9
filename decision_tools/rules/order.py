"""The order in which an answer gives its tasks: by moment, person by person, and never against a sequence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .doing import Doing
from .moments import Moment


def in_turn(doings: Sequence[Doing]) -> list[Doing]:
    """The tasks by moment; what comes after today by its day, then person by person.

    A task of an outcome in order never stands before an earlier one of that outcome in the same moment.
    """
    return [
        doing
        for moment in Moment
        for doing in _of_one_moment([doing for doing in doings if doing.moment is moment], moment)
    ]


def comes_before(one: Doing, other: Doing) -> bool:
    """Whether the first of these has its turn before the second: by the source's steps, or what both follow.

    A step that may have been passed over is caught up when it can be, so it has its turn among its like.
    """
    if one.outcome.before and any(outcome.id == other.outcome.id for outcome in one.outcome.before):
        return True
    if not one.turns or one.task.missed is not other.task.missed:
        return False
    return any(other.turns.get(outcome, 0) > number for outcome, number in one.turns.items())


def _of_one_moment(doings: list[Doing], moment: Moment) -> list[Doing]:
    if len(doings) < 2:
        return doings
    waits_for = [{place for place, one in enumerate(doings) if comes_before(one, doing)} for doing in doings]
    days = _days(doings, waits_for, moment)
    roles = [doing.task.roles for doing in doings]
    left = list(range(len(doings)))
    placed: list[int] = []

    def key(place: int) -> tuple[date, bool, int]:
        goes_on = bool(placed) and roles[placed[-1]] == roles[place]
        return days[place], not goes_on, place

    while left:
        free = [place for place in left if waits_for[place].isdisjoint(left)]
        # Two outcomes may order the tasks that they share in opposite ways: then the first row wins.
        turn = min(free or left[:1], key=key)
        left.remove(turn)
        placed.append(turn)
    return [doings[place] for place in placed]


def _days(doings: list[Doing], waits_for: list[set[int]], moment: Moment) -> list[date]:
    """By which day each has its turn: its own, or the sooner one of a task that waits for it."""
    if moment not in (Moment.NEXT, Moment.LATER):
        return [date.max for _ in doings]
    own = [doing.term.day or date.max for doing in doings]
    return [
        min(day, *(own[other] for other, firsts in enumerate(waits_for) if place in firsts), date.max)
        for place, day in enumerate(own)
    ]
