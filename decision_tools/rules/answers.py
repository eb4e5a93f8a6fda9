"""Raw answers, typed or from JSON, as values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from .conditions import UNKNOWN, Value
from .measures import Date
from .model import Tool
from .questions import AnswerError


def parse_answers(tool: Tool, given: Mapping[str, object], on: date | None = None) -> dict[str, Value]:
    """Raw answers as values; the day of judgement is among them where the tool counts with it.

    Raises AnswerError for an unknown question, a misfit or a day yet to come.
    """
    by_id = {question.id: question for question in tool.questions}
    answers: dict[str, Value] = {q.id: on or UNKNOWN for q in tool.questions if not q.asked}
    for name, raw in given.items():
        if name not in by_id:
            known = ", ".join(question.id for question in tool.asked)
            raise AnswerError(name, f"Die vraag bestaat niet. Kies uit: {known}.")
        question = by_id[name]
        answers[name] = (
            question.parse_on(raw, on) if isinstance(question, Date) and on else question.parse(raw)
        )
    return answers


def refuse_impossible(tool: Tool, read: Mapping[str, Value]) -> None:
    """Raises AnswerError where two answers that were read cannot both be true."""
    for relation in tool.relations:
        if relation.broken(read):
            raise relation.error(read)
