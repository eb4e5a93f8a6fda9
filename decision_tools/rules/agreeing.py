"""A tool as its school's agreements make it on one day: what is silent filled in, what is doubtful settled.

Only what fits is applied. An agreement never takes the place of what the source says, never stands at a task
that the law asks something of, and never picks a reading that the doubt does not list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from .agreements import Agreed, Agreement, told_fields
from .model import Following, Row, Table, Tool
from .outcomes import Outcome, Task
from .sources import DERIVED, Instead, Note, Reading
from .terms import NOT_NAMED

PARTS: Mapping[type, str] = {
    Tool: "tables",
    Table: "rows",
    Row: "outcome following",
    Following: "outcome",
    Outcome: "tasks notes replaces",
    Task: "notes",
}
"""Where tasks and doubts stand."""

NOBODY = "In het protocol staat niet wie."
NO_TERM = "In het protocol staat niet wanneer."
NEITHER = "In het protocol staat niet wie en niet wanneer."
SILENT = "Het protocol zegt hier niets over."
READ_TWICE = "Het protocol is hier op meer manieren te lezen."


def on_day(tool: Tool, day: date | None) -> Tool:
    """The tool with what its school agreed, filled in if it holds on `day`; the same tool without any."""
    return _on_day(_Held(tool), day) if tool.agreements else tool


def fits_task(agreement: Agreement, task: Task) -> bool:
    """Whether it fills in only what the source leaves open at this task."""
    if agreement.over != task.silence or agreement.what or agreement.reading or task.checks:
        return False
    who = not agreement.who or NOT_NAMED in task.roles
    return who and (not agreement.by or task.by == NOT_NAMED)


def fits_note(agreement: Agreement, note: Note) -> bool:
    """Whether it picks a reading of this doubt, or says what to do where the source is silent."""
    if agreement.over != note.text:
        return False
    if agreement.reading:
        return reading_of(agreement, note) is not None
    return note.kind == "stil" and not note.readings


def reading_of(agreement: Agreement, note: Note) -> Reading | None:
    """The reading that it picks."""
    return next((reading for reading in note.readings if reading.id == agreement.reading), None)


class _Held:
    """A tool as a key of a cache: equal to the same object only, since not all of its parts can be hashed."""

    def __init__(self, tool: Tool) -> None:
        self.tool = tool

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.tool is self.tool

    def __hash__(self) -> int:
        return id(self.tool)


@lru_cache(maxsize=8)
def _on_day(held: _Held, day: date | None) -> Tool:
    known = [one for one in held.tool.agreements if day is None or one.on <= day]
    made: Tool = _Applied(held.tool, known, day).told(held.tool)
    return replace(made, agreements=())


class _Applied:
    """One walk through a tool; a part that stands in more places is made once."""

    def __init__(self, tool: Tool, agreements: Iterable[Agreement], day: date | None) -> None:
        self.agreements = tuple(agreements)
        self.day = day
        self.done: dict[int, Any] = {}
        self.doubted: dict[str, list[Note]] = {}
        for task in (task for outcome in tool.outcomes.values() for task in outcome.tasks):
            self.doubted.setdefault(task.silence, []).extend(task.notes)

    def told(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(self.told(one) for one in value)
        names = PARTS.get(type(value))
        if names is None and not isinstance(value, Note):
            return value
        if id(value) not in self.done:
            made = value
            if names:
                made = replace(value, **{name: self.told(getattr(value, name)) for name in names.split()})
            self.done[id(value)] = self._agreed(made, value)
        return self.done[id(value)]

    def _agreed(self, made: Any, written: Any) -> Any:
        if isinstance(made, Task):
            return self._task(made)
        if isinstance(made, Outcome):
            return _as_picked(made, written)
        return self._note(made) if isinstance(made, Note) else made

    def _task(self, task: Task) -> Task:
        filled = task
        for agreement in self.agreements:
            if fits_task(agreement, task):
                agreed = Agreed(agreement, told_fields(agreement), _silent(agreement), self.day)
                filled = _filled(filled, agreed, agreement.who, agreement.by)
        for note in dict.fromkeys(self.doubted.get(task.silence, task.notes)):
            for agreed in self._note(note).agreed:
                if agreed.holds and (reading := reading_of(agreed.agreement, note)):
                    filled = _read(filled, agreed, reading)
        return filled

    def _note(self, note: Note) -> Note:
        found = [
            Agreed(agreement, _decided(agreement, note), _left(agreement), self.day)
            for agreement in self.agreements
            if fits_note(agreement, note)
        ]
        return replace(note, agreed=tuple(found)) if found else note


def _filled(task: Task, agreed: Agreed, who: tuple[str, ...], by: str) -> Task:
    """The task with what is agreed told at it, and filled in if it holds: by its words the moment."""
    task = replace(task, agreed=(*task.agreed, agreed))
    if agreed.holds and who:
        roles = tuple(role for role in task.roles if role != NOT_NAMED)
        task = replace(task, who=tuple(dict.fromkeys((*roles, *who))))
    return replace(task, by=by, moment=None) if agreed.holds and by else task


def _read(task: Task, agreed: Agreed, reading: Reading) -> Task:
    """The task for those whom the reading picks of the people of whom one does it."""
    if not (reading.who and task.one_of and set(reading.who) <= set(task.roles)):
        return task
    return replace(task, who=reading.who, one_of=False, agreed=(*task.agreed, agreed))


def _as_picked(made: Outcome, written: Outcome) -> Outcome:
    """The outcome with what the readings that hold ask otherwise; what the law asks something of stays."""
    picked = {
        one.asked: (one, agreed)
        for note in made.all_notes
        for agreed in note.agreed
        if agreed.holds and (reading := reading_of(agreed.agreement, note))
        for one in reading.instead
    }
    if not picked:
        return made
    tasks = [
        _instead(task, picked.get(was.silence)) for task, was in zip(made.tasks, written.tasks, strict=True)
    ]
    inform = tuple(one for one in made.inform if one.told not in picked)
    return replace(made, tasks=tuple(task for task in tasks if task), inform=inform)


def _instead(task: Task, picked: tuple[Instead, Agreed] | None) -> Task | None:
    """The task as a reading has it; nothing if it falls away."""
    if picked is None or task.checks:
        return task
    one, agreed = picked
    if not (one.who or one.what):
        return None
    who, one_of = (one.who, len(one.who) > 1) if one.who else (task.who, task.one_of)
    told = replace(task, who=who, one_of=one_of, what=one.what or task.what, source=DERIVED)
    return replace(told, agreed=(*task.agreed, agreed))


def _decided(agreement: Agreement, note: Note) -> str:
    reading = reading_of(agreement, note)
    return f"{reading.text.removesuffix('.')}." if reading else told_fields(agreement)


def _left(agreement: Agreement) -> str:
    return READ_TWICE if agreement.reading else SILENT


def _silent(agreement: Agreement) -> str:
    if agreement.who and agreement.by:
        return NEITHER
    return NOBODY if agreement.who else NO_TERM
