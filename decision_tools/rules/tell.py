"""An answer as plain data (JSON version 1), for the command line and for the page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from . import explain
from .calendar import CalendarError, add, format_date
from .compose import Answer, Doing
from .conditions import Value
from .evaluate import Run
from .model import Tool
from .outcomes import By, Handover
from .questions import AnswerError
from .sources import Note, Source

VERSION = 1
Json = dict[str, Any]


def tell_invalid(tool: Tool, error: AnswerError, on: date | None) -> Json:
    """An answer that does not fit: which question, and what is allowed there."""
    return {**_head(tool, on), "status": "invalid", "question": error.question, "message": error.message}


def tell_question(result: Run, parsed: Mapping[str, Value], on: date | None) -> Json:
    """The question that comes next."""
    return {**_head(result.tool, on), **_standing(result, parsed)}


def tell_outcome(answer: Answer, parsed: Mapping[str, Value]) -> Json:
    """The outcome, with everything that belongs to it."""
    result, values = answer.run, answer.values
    tool, outcomes = result.tool, answer.outcomes
    headline = _fill(outcomes[0].headline, values)
    first = next((note for outcome in outcomes if (note := outcome.first_to_settle)), None)
    return {
        **_head(tool, answer.on),
        **_standing(result, parsed),
        "outcomes": [outcome.id for outcome in outcomes],
        "headline": f"Eerst nakijken: {first.first}" if first else headline,
        "protocol": f"Het protocol ({tool.document.dated}) zegt: {headline}" if first else None,
        "also": [_fill(outcome.headline, values) for outcome in outcomes[1:]],
        "tasks": [_task(doing, answer) for doing in answer.tasks],
        "record": [{"what": r.what, "where": r.where} for o in outcomes for r in o.record],
        "inform": [{"who": i.who, "what": i.what} for o in outcomes for i in o.inform],
        "letters": list(dict.fromkeys(letter for o in outcomes for letter in o.letters)),
        "notes": [note_json(note) for o in outcomes for note in o.notes],
        "then": [_fill(text, values) for o in outcomes for text in o.then],
        "next": [_handover(result, h) for o in outcomes for h in o.next],
        "sources": _sources(result),
        **_why(result),
        "values": dict(values),
    }


def _head(tool: Tool, on: date | None) -> Json:
    return {"version": VERSION, "tool": tool.slug, "on": on.isoformat() if on else None}


def _standing(result: Run, parsed: Mapping[str, Value]) -> Json:
    tool = result.tool
    return {
        "status": "question" if result.question else "outcome",
        "question": result.question,
        "step": len(result.read) + 1,
        "answers": [_answer(tool, name, value) for name, value in result.read.items()],
        "not_asked": [q.id for q in tool.questions if q.id not in result.read and q.id != result.question],
        "unread": [name for name in parsed if name not in result.read],
    }


def _answer(tool: Tool, name: str, value: Value) -> Json:
    question = tool.inputs[name]
    plain = (
        value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value
    )
    return {"question": name, "label": question.label, "value": plain, "text": question.show(value)}


def _why(result: Run) -> Json:
    tool = result.tool
    return {
        "reasons": [
            {"table": table, "row": row.id, "because": [vars_of(b) for b in explain.reasons(result, row)]}
            for table, row in result.rows.items()
        ],
        "otherwise": [
            {**vars_of(o), "headline": _left_open(tool, o.headline)} for o in explain.otherwise(result)
        ],
        "why_not": [
            {"table": t.id, "row": row.id, "headline": _left_open(tool, row.outcome.headline)}
            | {"because": vars_of(because)}
            for t in tool.tables
            if t.id in result.rows
            for row, because in explain.why_not(result, t)
        ],
    }


def vars_of(told: explain.Because | explain.Otherwise) -> Json:
    """The fields of a told reason; the input it is about is called `question`."""
    fields = dict(vars(told))
    if "input" in fields:
        fields["question"] = fields.pop("input")
    return fields


def _fill(text: str, values: Mapping[str, str]) -> str:
    return text.format_map(values)


def _left_open(tool: Tool, headline: str) -> str:
    """The headline of an outcome that does not apply: its values have names instead of numbers."""
    return _fill(headline, {name: f"‹{question.label}›" for name, question in tool.inputs.items()})


def _task(doing: Doing, answer: Answer) -> Json:
    task = doing.task
    return {
        "id": doing.id,
        "outcome": doing.outcome.id,
        "who": list(task.roles),
        "what": _fill(task.what, answer.values),
        "by": _by(task.by, answer.run, answer.on),
        "provided": task.provided or None,
        "notes": [note_json(note) for note in task.notes],
    }


def _by(by: By, result: Run, on: date | None) -> Json:
    in_words: Json = {
        "text": by if isinstance(by, str) else by.text,
        "date": None,
        "why": None,
        "past": False,
    }
    if isinstance(by, str):
        return in_words
    start = result.read.get(by.start.id)
    if not isinstance(start, date):
        return in_words
    try:
        deadline = add(
            start,
            by.amount,
            by.unit,
            result.tool.settings,
            backwards=by.before,
            statutory=by.statutory,
        )
    except CalendarError as error:
        return {**in_words, "why": str(error)}
    if deadline.day is None:
        return {**in_words, "why": deadline.why}
    day = format_date(deadline.day)
    past = by.due.can_pass and on is not None and deadline.day < on
    text = by.due.value[past].format(day=day)
    return {"text": text, "date": deadline.day.isoformat(), "why": deadline.why, "past": past}


def note_json(note: Note) -> Json:
    """A note as data."""
    law = note.law and {
        "law": note.law.law,
        "article": note.law.article,
        "bwb": note.law.bwb,
        "register": list(note.law.register),
    }
    return {"kind": note.kind, "severity": note.severity, "text": note.text, "check": note.check, "law": law}


def _handover(result: Run, handover: Handover) -> Json:
    shared = {name: result.read[name] for name in handover.shares if name in result.read}
    answers = {name: _answer(result.tool, name, value)["value"] for name, value in shared.items()}
    return {"tool": handover.tool, "label": handover.label, "answers": answers}


def _sources(result: Run) -> list[Json]:
    sources: dict[Source, None] = {}
    for row in result.ordered:
        sources[row.source] = None
        sources.update(dict.fromkeys(task.source for task in row.outcome.tasks if task.source))
    return [source_json(source) for source in sources if source.kind != "derived"]


def source_json(source: Source) -> Json:
    """A source as data."""
    return {
        "kind": source.kind,
        "document": source.document,
        "section": source.section,
        "date": source.dated or None,
    }
