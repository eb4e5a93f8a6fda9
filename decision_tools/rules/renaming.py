"""A role under another name: in every text of a tool the new word stands for the one that rows use."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from .agreements import Agreement
from .conditions import AnyOf, Test
from .model import Example, Fact, Following, Row, Table, Tool
from .outcomes import Handover, Inform, Outcome, Record, Stance, Subject, Task
from .questions import Choice, Judgement, Question
from .relations import Relation
from .sources import FirstCheck, Instead, Note, Reading
from .terms import Term

TEXTS: Mapping[type, str] = {
    Tool: "title intro questions tables examples facts asks_role relations settled nothing_now",
    Question: "text label help unknown_help",
    Choice: "options",
    Judgement: "role weigh",
    Fact: "shape",
    Table: "title rows",
    Row: "when outcome following",
    Test: "text",
    AnyOf: "tests",
    Following: "at outcome",
    Outcome: "headline tasks record inform notes then next replaces checks",
    Task: "who what by provided notes given about checks",
    Term: "words start",
    Stance: "subject",
    Subject: "name",
    Record: "what where",
    Inform: "who what",
    Handover: "label",
    Note: "text check readings",
    Reading: "text who instead",
    Instead: "asked who what",
    FirstCheck: "asks touches decides given",
    Example: "tasks story",
    Relation: "one other why",
    Agreement: "over who what by decided_by reason",
}
"""What a reader reads of each part of a tool. Ids, options, addresses and what a source is called stay."""


def renaming(renamed: Mapping[str, str]) -> Callable[[str], str]:
    """A text with the new word for each old one, as a whole word and with its capital."""
    words = "|".join(_either_case(word) for word in sorted(renamed, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w{{-])(?:{words})(?![\w}}-])")

    def said(match: re.Match[str]) -> str:
        word = match[0]
        if word in renamed:
            return renamed[word]
        new = renamed[word[0].lower() + word[1:]]
        return new[0].upper() + new[1:]

    return lambda text: pattern.sub(said, text)


def with_names(tool: Tool, renamed: Mapping[str, str]) -> Tool:
    """The tool with the roles of its school under their own names; the tool itself if these are its words."""
    if not renamed:
        return tool
    told: Tool = _told(tool, renaming(renamed), {})
    return told


def renamed_agreements(agreed: tuple[Agreement, ...], renamed: Mapping[str, str]) -> tuple[Agreement, ...]:
    """Agreements with the roles of their school under their own names, so that they fit its tools."""
    told: tuple[Agreement, ...] = _told(agreed, renaming(renamed), {}) if renamed else agreed
    return told


def _either_case(word: str) -> str:
    first = word[0]
    return f"[{first}{first.upper()}]{re.escape(word[1:])}" if first.islower() else re.escape(word)


def _told(value: Any, say: Callable[[str], str], done: dict[int, Any]) -> Any:
    if isinstance(value, str):
        return say(value)
    if isinstance(value, tuple):
        return tuple(_told(one, say, done) for one in value)
    if isinstance(value, Mapping):
        return {key: _told(one, say, done) for key, one in value.items()}
    names = _texts_of(type(value))
    if names and id(value) not in done:
        done[id(value)] = replace(value, **{name: _told(getattr(value, name), say, done) for name in names})
    return done.get(id(value), value)


def _texts_of(kind: type) -> tuple[str, ...]:
    return tuple(name for base in kind.__mro__ for name in TEXTS.get(base, "").split())
