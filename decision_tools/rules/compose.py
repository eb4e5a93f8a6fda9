"""From rows to what a person does: tasks by moment, without what another row or an answer has ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from .conditions import UNKNOWN, Condition, Value
from .deadlines import moment_of, tell_term
from .doing import Doing
from .evaluate import Run, meets
from .model import Row, placeholders
from .moments import Moment
from .order import in_turn
from .outcomes import Asked, Outcome, Task
from .questions import Choice
from .sources import FirstCheck, Note
from .terms import NOT_NAMED

_ORDER = {moment: place for place, moment in enumerate(Moment)}


@dataclass(frozen=True)
class Answer:
    """What one replay comes to.

    `rows` tell something, the headline's first, and `quiet` that nothing new happens; `tasks` are in order of
    moment, `done` those whose day was given; `checks` come with the ids of the tasks that they are about.
    """

    run: Run
    on: date | None
    rows: tuple[Row, ...]
    quiet: tuple[Row, ...]
    tasks: tuple[Doing, ...]
    done: tuple[Doing, ...]
    checks: tuple[tuple[FirstCheck, tuple[str, ...]], ...]
    notes: tuple[Note, ...]
    values: Mapping[str, str]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcomes of its rows, those that tell something first."""
        return tuple(row.outcome for row in (*self.rows, *self.quiet))


def compose(result: Run, on: date | None = None) -> Answer:
    """The answer of a replay that asks nothing more, judged on the day `on`."""
    ordered = result.ordered
    rows = [row for row in ordered if not _replaced(row.outcome, ordered)]
    telling = tuple(row for row in rows if not row.outcome.quiet or row.outcome.tasks) or tuple(rows[:1])
    doings = _merged(_doings(result, rows, ordered, on))
    tasks = in_turn([doing for doing in doings if doing.term.state != "done"])
    return Answer(
        result,
        on,
        telling,
        tuple(row for row in rows if row not in telling),
        tuple(tasks),
        tuple(doing for doing in doings if doing.term.state == "done"),
        tuple(_checks(result, rows, tasks)),
        _notes(result),
        _values(result),
    )


def _replaced(outcome: Outcome, rows: Iterable[Row]) -> bool:
    """Whether another outcome takes the place of this one as a whole."""
    return any(one == outcome for row in rows for one in row.outcome.replaces)


def _doings(result: Run, rows: list[Row], ordered: list[Row], on: date | None) -> Iterator[Doing]:
    taking = [row.outcome for row in ordered if row.outcome.replaces]
    ended = {subject.do for when, subject in result.tool.settled if meets(when, result.known)}
    for row in rows:
        others = [outcome for outcome in taking if outcome is not row.outcome]
        for number, written in enumerate(row.outcome.tasks, 1):
            task = None if ended.intersection(written.about) else _settled(result, written)
            if task is None or any(other.drops(written, row.outcome) for other in others):
                continue
            told = tell_term(task, result.read, result.tool.settings, on)
            source = task.source or row.source
            ids, moment = (row.outcome.task_id(number),), moment_of(task, told, on)
            turns = {row.outcome.id: number} if row.outcome.in_order else {}
            yield Doing(ids, row.outcome, task, (source,), moment, told, turns)


def _settled(result: Run, task: Task) -> Task | None:
    """The task without a condition that an answer has met; None where an answer failed it."""
    met = _settles(task.given, result.known) if task.given else None
    if met is False:
        return None
    return replace(task, provided="") if met else task


def _settles(condition: Condition, known: Mapping[str, Value]) -> bool | None:
    """Whether answers meet a condition on a task; None while they leave it open, as "weet ik niet" does."""
    certain = {t.input: known[t.input] for t in condition.tests if t.input in known}
    doubts = {t.input for t in condition.tests if certain.get(t.input) == UNKNOWN and not t.unknown}
    return meets(condition, {name: value for name, value in certain.items() if name not in doubts})


def _merged(doings: Iterable[Doing]) -> list[Doing]:
    """The doings, with what is asked of the same people twice taken together where it stands first."""
    merged: dict[Asked, Doing] = {}
    for doing in doings:
        asked = doing.task.asked
        merged[asked] = _together(merged[asked], doing) if asked in merged else doing
    return list(merged.values())


def _together(one: Doing, other: Doing) -> Doing:
    """The two as one: at the sooner moment, and credited first to a source in which it stands."""
    sooner = min(one, other, key=lambda doing: _ORDER[doing.moment])
    named = next((doing for doing in (sooner, one, other) if doing.term.words != NOT_NAMED), one)
    task = replace(
        one.task,
        provided=one.task.provided and other.task.provided,
        notes=tuple(dict.fromkeys((*one.task.notes, *other.task.notes))),
        checks=tuple(dict.fromkeys((*one.task.checks, *other.task.checks))),
        missed=one.task.missed and other.task.missed,
        agreed=tuple(dict.fromkeys((*one.task.agreed, *other.task.agreed))),
    )
    sources = sorted(dict.fromkeys((*one.sources, *other.sources)), key=lambda source: source.ours)
    ids, turns = (*one.ids, *other.ids), {**other.turns, **one.turns}
    return Doing(ids, one.outcome, task, tuple(sources), sooner.moment, named.term, turns)


def _checks(
    result: Run, rows: list[Row], tasks: Iterable[Doing]
) -> Iterator[tuple[FirstCheck, tuple[str, ...]]]:
    touched: dict[FirstCheck, list[str]] = {check: [] for row in rows for check in row.outcome.checks}
    for doing in tasks:
        for check in doing.task.checks:
            touched.setdefault(check, []).append(doing.id)
    for check, ids in touched.items():
        if check.given is None or _settles(check.given, result.known) is not False:
            yield check, tuple(ids)


def _notes(result: Run) -> tuple[Note, ...]:
    """The doubts about every row that applies, also about one that only leads on."""
    rows = list(result.rows.values())
    kept = (row.outcome for row in rows if not _replaced(row.outcome, rows))
    return tuple(dict.fromkeys(note for outcome in kept for note in outcome.notes))


def _values(result: Run) -> dict[str, str]:
    wanted = {
        name for row in result.rows.values() for text in row.outcome.texts for name in placeholders(text)
    }
    shown = {}
    for name in sorted(wanted):
        question, value = result.tool.inputs[name], result.known.get(name, UNKNOWN)
        blank = value == UNKNOWN and not isinstance(question, Choice)  # a number or a day to fill in
        shown[name] = f"‹{question.label}›" if blank else question.show(value)
    return shown
