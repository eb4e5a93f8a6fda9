"""A tool as plain data: its questions, tables, outcomes and sources."""

from __future__ import annotations

from typing import Any

from .measures import Count, Date
from .model import Tool
from .outcomes import Outcome, Task
from .questions import Choice, Judgement, Question
from .tell import VERSION, check_json, note_json, source_json

Json = dict[str, Any]


def describe(tool: Tool) -> Json:
    """Everything a script needs to ask the questions itself (JSON version 2)."""
    return {
        "version": VERSION,
        "tool": tool.slug,
        "title": tool.title,
        "intro": tool.intro,
        "page": tool.page,
        "sensitive": tool.sensitive,
        "danger": tool.danger,
        "document": {"id": tool.document.id, "name": tool.document.name, "dated": tool.document.dated},
        "questions": [_question(question) for question in tool.asked],
        "tables": [
            {
                "id": table.id,
                "title": table.title,
                "after": list(table.after),
                "rows": [
                    {
                        "id": row.id,
                        "when": [
                            {"questions": [test.input for test in c.tests], "text": c.text} for c in row.when
                        ],
                        "outcome": row.outcome.id,
                        "derived": row.derived,
                        "source": source_json(row.source),
                    }
                    for row in table.rows
                ],
            }
            for table in tool.tables
        ],
        "outcomes": [_outcome(outcome) for outcome in tool.outcomes.values()],
    }


def _question(question: Question) -> Json:
    shown: Json = {
        "id": question.id,
        "type": question.kind,
        "text": question.text,
        "label": question.label,
        "help": question.help,
        "unknown": question.unknown,
        "unknown_help": question.unknown_help,
        "default": question.default,
    }
    if isinstance(question, Choice):
        shown["options"] = [{"id": id_, "label": label} for id_, label in question.options.items()]
    if isinstance(question, Count):
        shown |= {"unit": question.unit, "low": question.low, "high": question.high}
        shown["decimals"] = question.decimals
    if isinstance(question, Date):
        shown["past"] = question.past
    if isinstance(question, Judgement):
        shown |= {"role": question.role, "weigh": list(question.weigh)}
    return shown


def _outcome(outcome: Outcome) -> Json:
    return {
        "id": outcome.id,
        "headline": outcome.headline,
        "quiet": outcome.quiet,
        "checks": [check_json(check) for check in outcome.checks],
        "tasks": [_task(task) for task in outcome.tasks],
        "record": [{"what": record.what, "where": record.where} for record in outcome.record],
        "inform": [{"who": inform.who, "what": inform.what} for inform in outcome.inform],
        "letters": list(outcome.letters),
        "notes": [note_json(note) for note in outcome.notes],
        "then": list(outcome.then),
        "next": [handover.tool for handover in outcome.next],
    }


def _task(task: Task) -> Json:
    return {
        "who": list(task.roles),
        "one_of": task.one_of,
        "what": task.told,
        "by": task.by_text,
        "provided": task.provided or None,
        "checks": [check_json(check) for check in task.checks],
        "notes": [note_json(note) for note in task.notes],
        "source": task.source and source_json(task.source),
    }
