"""The engine's public answer as plain data: parse → run → compose → tell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from .agreeing import on_day
from .answers import parse_answers, refuse_impossible
from .compose import compose
from .evaluate import run
from .model import Tool
from .questions import AnswerError
from .tell import Json, tell_invalid, tell_outcome, tell_question


def decide(tool: Tool, given: Mapping[str, object], on: date | None = None) -> Json:
    """The next question, or the outcome, for raw answers by question id.

    `on` is the day of judgement: terms before it are told as passed, what has happened is not after it, and
    an agreement of the school counts if it holds then.
    An answer that does not fit, or cannot be true together with another, gives status "invalid" with the
    question and a message; the documentation of the format is in docs/bouwers.md.
    """
    tool = on_day(tool, on)
    try:
        parsed = parse_answers(tool, given, on)
        result = run(tool, parsed)
        refuse_impossible(tool, result.read)
    except AnswerError as error:
        return tell_invalid(tool, error, on)
    if result.question:
        return tell_question(result, parsed, on)
    return tell_outcome(compose(result, on), parsed)
