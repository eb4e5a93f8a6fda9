"""The term of a task: in words, with its day where that is known, and whether that has passed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from .calendar import CalendarError, Deadline, add, working_days_between
from .conditions import Value
from .days import Settings
from .dutch_dates import format_date
from .measures import Today
from .moments import Moment, moment_of_words
from .outcomes import Task
from .terms import NOT_NAMED, Due, Term

State = Literal["open", "past", "done"]


@dataclass(frozen=True)
class Told:
    """A term as it is told: `text` for the reader, `words` as the author wrote them, the day and its why.

    `state` is "past" where somebody is late with a duty, "done" where the day on which it was done is given.
    """

    text: str
    words: str
    day: date | None = None
    why: str | None = None
    state: State = "open"


def tell_term(task: Task, read: Mapping[str, Value], settings: Settings, on: date | None) -> Told:
    """The term of a task, given the answers that were read and the day of judgement."""
    done = read.get(task.done)
    done_on = done if isinstance(done, date) and not (on and done > on) else None
    if isinstance(task.by, str):
        return _done(done_on, None, task.by_text, None) if done_on else Told(task.by, task.by)
    start = on if isinstance(task.by.start, Today) else read.get(task.by.start.id)
    if not isinstance(start, date):
        return _done(done_on, None, task.by_text, None) if done_on else Told(task.by_text, task.by_text)
    try:
        deadline = _deadline(task.by, start, settings)
    except CalendarError as error:
        return Told(task.by_text, task.by_text, why=str(error))
    if done_on:
        return _done(done_on, deadline.last, task.by_text, deadline.why)
    if deadline.day is None:
        return Told(task.by_text, task.by_text, why=deadline.why)
    return _counted(task.by, deadline, deadline.day, on)


def moment_of(task: Task, told: Told, on: date | None) -> Moment:
    """When a task has its turn: now once its day has come, else as the author says, else by its term."""
    duty = not isinstance(task.by, Term) or task.by.due.is_duty
    if told.state == "past" or (duty and told.day and on and told.day <= on):
        return Moment.NOW
    if task.moment or task.missed:
        return task.moment or Moment.NOW
    return Moment.NOW if task.by == NOT_NAMED else moment_of_words(told.words)


def _deadline(term: Term, start: date, settings: Settings) -> Deadline:
    return add(
        start,
        term.amount,
        term.unit,
        settings,
        backwards=term.before,
        statutory=term.statutory,
        first_day=term.first_day,
    )


def _counted(term: Term, deadline: Deadline, day: date, on: date | None) -> Told:
    last = deadline.last or day
    past = on is not None and last < on and term.due is not Due.FROM
    if deadline.cautious and not past:
        text = f"{term.text}; voorzichtig gerekend {format_date(day)}"
    else:
        today = ", gerekend vanaf vandaag" if isinstance(term.start, Today) else ""
        text = f"{term.due.value[past].format(day=format_date(last))}{today} ({term.text})"
    late = past and term.due.is_duty
    return Told(text, term.text, last if past else day, deadline.why, "past" if late else "open")


def _done(on: date, last: date | None, words: str, why: str | None) -> Told:
    text = f"gedaan op {format_date(on)}"
    if last is not None:
        late = working_days_between(last, on) if on > last else 0
        text += f": {late} {'werkdag' if late == 1 else 'werkdagen'} te laat" if on > last else ": op tijd"
    return Told(text, words, last, why, "done")
