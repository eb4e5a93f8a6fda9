"""An answer as plain data (JSON version 2), for the command line and for the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from . import explain
from .agreements import Agreed
from .compose import Answer
from .conditions import Value
from .deadlines import Told
from .doing import Doing
from .evaluate import Run, open_questions
from .model import Row, Tool
from .outcomes import Handover
from .questions import AnswerError
from .sources import FirstCheck, Law, Note, Source

VERSION = 2
Json = dict[str, Any]


def tell_invalid(tool: Tool, error: AnswerError, on: date | None) -> Json:
    """An answer that does not fit: which question, what is allowed, and which answer it clashes with."""
    told = {"question": error.question, "clashes_with": error.clashes_with or None, "message": error.message}
    return {**_head(tool, on), "status": "invalid", **told}


def tell_question(result: Run, parsed: Mapping[str, Value], on: date | None) -> Json:
    """The question that comes next."""
    return {**_head(result.tool, on), **_standing(result, parsed)}


def tell_outcome(answer: Answer, parsed: Mapping[str, Value]) -> Json:
    """The outcome, with everything that belongs to it."""
    result, values, outcomes = answer.run, answer.values, answer.outcomes
    headliner = answer.rows[0]
    return {
        **_head(result.tool, answer.on),
        **_standing(result, parsed),
        "row": headliner.id,
        "outcomes": [outcome.id for outcome in outcomes],
        "headline": _fill(headliner.outcome.headline, values),
        "origin": (headliner.outcome.source or headliner.source).origin,
        "also": [_fill(row.outcome.headline, values) for row in answer.rows[1:]],
        "quiet": [_fill(row.outcome.headline, values) for row in answer.quiet],
        "checks": [{**check_json(check), "tasks": list(ids)} for check, ids in answer.checks],
        "tasks": [_task(doing, answer) for doing in answer.tasks],
        "done": [_task(doing, answer) for doing in answer.done],
        "following": [_following(result.tool, row) for row in result.rows.values() if row.following],
        "record": _once({"what": r.what, "where": r.where} for o in outcomes for r in o.record),
        "inform": _once({"who": i.who, "what": i.what} for o in outcomes for i in o.inform),
        "letters": list(dict.fromkeys(letter for o in outcomes for letter in o.letters)),
        "notes": [note_json(note) for note in answer.notes],
        "then": list(dict.fromkeys(_fill(text, values) for o in outcomes for text in o.then)),
        "next": _once(_handover(result, h) for o in outcomes for h in o.next),
        "sources": _sources(answer),
        **_why(result),
        "values": dict(values),
    }


def _following(tool: Tool, row: Row) -> Json:
    assert row.following
    headline = _left_open(tool, row.following.outcome.headline)
    return {"row": row.id, "at": row.following.at, "headline": headline}


def _once(items: Iterable[Json]) -> list[Json]:
    """The items without those that came before."""
    found: list[Json] = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


def _head(tool: Tool, on: date | None) -> Json:
    return {"version": VERSION, "tool": tool.slug, "on": on.isoformat() if on else None}


def _standing(result: Run, parsed: Mapping[str, Value]) -> Json:
    tool = result.tool
    read = {name: value for name, value in result.read.items() if tool.inputs[name].asked}
    still_open = open_questions(result)
    return {
        "status": "question" if result.question else "outcome",
        "question": result.question,
        "step": len(read) + 1,
        "answers": [_answer(tool, name, value) for name, value in read.items()],
        "not_asked": [q.id for q in tool.asked if q.id not in read and q.id != result.question],
        "assumed": [name for name in read if name not in parsed],
        "open": still_open,
        "left": len(still_open),
        "unread": [name for name in parsed if name not in read and tool.inputs[name].asked],
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
            {"table": table, "row": row.id, "because": [_vars_of(b) for b in explain.reasons(result, row)]}
            for table, row in result.rows.items()
        ],
        "otherwise": [
            {**_vars_of(o), "headline": _left_open(tool, o.headline)} for o in explain.otherwise(result)
        ],
        "why_not": [
            {"table": t.id, "row": row.id, "headline": _left_open(tool, row.outcome.headline)}
            | {"because": _vars_of(because)}
            for t in tool.tables
            if t.id in result.rows
            for row, because in explain.why_not(result, t)
        ],
    }


def _vars_of(told: explain.Because | explain.Otherwise) -> Json:
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
        "ids": list(doing.ids),
        "outcome": doing.outcome.id,
        "moment": doing.moment.value,
        "who": list(task.roles),
        "one_of": task.one_of,
        "what": _fill(task.told, answer.values),
        "by": _term(doing.term),
        "provided": task.provided or None,
        "missed": task.missed,
        "origin": doing.source.origin,
        "sources": [source_json(source) for source in doing.sources],
        "notes": [note_json(note) for note in task.notes],
        "agreed": [agreed_json(agreed) for agreed in task.agreed],
    }


def _term(term: Told) -> Json:
    return {
        "text": term.text,
        "words": term.words,
        "date": term.day and term.day.isoformat(),
        "why": term.why,
        "state": term.state,
    }


def check_json(check: FirstCheck) -> Json:
    """What the law asks beside a step, as data."""
    told = {"asks": check.asks, "touches": check.touches, "decides": check.decides}
    return {**told, "law": law_json(check.law)}


def law_json(law: Law | None) -> Json | None:
    """The articles that a note or a check cites, as data."""
    if law is None:
        return None
    return {"law": law.law, "article": law.article, "bwb": law.bwb, "register": list(law.register)}


def note_json(note: Note) -> Json:
    """A note as data."""
    told = {"kind": note.kind, "severity": note.severity, "text": note.text, "check": note.check}
    told["origin"] = note.origin
    readings = [{"id": reading.id, "text": reading.text} for reading in note.readings]
    agreed = [agreed_json(agreed) for agreed in note.agreed]
    return {**told, "law": law_json(note.law), "readings": readings, "agreed": agreed}


def agreed_json(agreed: Agreed) -> Json:
    """What a school decided at a task or a doubt, as data."""
    one = agreed.agreement
    told = {"id": one.id, "mark": one.mark, "text": agreed.text, "details": agreed.details}
    told |= {"decided_by": one.decided_by, "on": one.on.isoformat(), "until": one.until.isoformat()}
    return {**told, "holds": agreed.holds, "past": agreed.past}


def _handover(result: Run, handover: Handover) -> Json:
    shared = {name: result.read[name] for name in handover.shares if name in result.read}
    answers = {name: _answer(result.tool, name, value)["value"] for name, value in shared.items()}
    return {"tool": handover.tool, "label": handover.label, "answers": answers}


def _sources(answer: Answer) -> list[Json]:
    sources = dict.fromkeys(row.outcome.source or row.source for row in (*answer.rows, *answer.quiet))
    for doing in (*answer.tasks, *answer.done):
        sources.update(dict.fromkeys(doing.sources))
    return [source_json(source) for source in sources if source.kind != "derived"]


def source_json(source: Source) -> Json:
    """A source as data."""
    return {
        "kind": source.kind,
        "document": source.document,
        "section": source.section,
        "date": source.dated or None,
    }
