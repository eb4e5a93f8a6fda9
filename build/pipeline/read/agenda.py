"""What a school has to settle, in the order of an agenda: danger first, then the law, who, when, how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .open_points import HEAVY, LAW, TASK, OpenPoint

UNSETTLED = ("stil", "tegenspraak")


@dataclass(frozen=True)
class Group:
    """Points of one kind. `id` is their anchor; a letter is the severity that they had before."""

    id: str
    title: str
    about: str


DANGER = Group("gevaar", "Iemand in gevaar", "Dit raakt een kind, leerling of medewerker in gevaar.")
LAW_ASKS = Group("a", "De wet vraagt iets anders", "Dit spreekt een school niet zelf af. Kijk het eerst na.")
WHO = Group("wie", "Wie doet het?", "Het protocol noemt niemand.")
HOW = Group("c", "Hoe en wat precies?", "Het protocol zwijgt, of zegt twee dingen.")
CHECK = Group("b", "Nakijken: namen, nummers, wetten", "De regel kan verouderd zijn. Kijk het na.")
WHEN = Group("wanneer", "Wanneer?", "Het protocol noemt geen termijn.")
GROUPS = (DANGER, LAW_ASKS, WHO, HOW, CHECK, WHEN)


def agenda(points: Sequence[OpenPoint]) -> dict[Group, list[OpenPoint]]:
    """The points in the order of an agenda, every group with its own; what touches danger first in each."""
    found: dict[Group, list[OpenPoint]] = {group: [] for group in GROUPS}
    for point in sorted(points, key=lambda point: not point.danger):
        found[_group(point)].append(point)
    return found


def can_be_settled(point: OpenPoint) -> bool:
    """Whether the school can write a decision on it in its file."""
    return bool(point.fields) and not point.asked_by_law and point.severity != HEAVY


def _group(point: OpenPoint) -> Group:
    if point.kind == LAW or point.severity == HEAVY:
        return LAW_ASKS
    if point.kind == TASK and "wie" not in point.fields:
        return WHEN
    if point.danger and (point.kind == TASK or point.kind in UNSETTLED):
        return DANGER
    if point.kind == TASK:
        return WHO
    return HOW if point.kind in UNSETTLED else CHECK
