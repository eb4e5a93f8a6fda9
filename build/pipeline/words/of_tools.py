"""Texts of a tool for places where no answers are known: a placeholder names what it stands for."""

from __future__ import annotations

import string
from collections.abc import Iterable

from markupsafe import Markup, escape

from decision_tools.rules import Choice, Count, Question
from decision_tools.rules.conditions import Condition
from decision_tools.rules.model import Tool, placeholders
from decision_tools.rules.outcomes import Outcome


def plain(tool: Tool, text: str) -> str:
    """A text with the label of each placeholder between angle quotes."""
    return text.format_map({name: f"‹{tool.inputs[name].label}›" for name in placeholders(text)})


def headline(tool: Tool, outcome: Outcome) -> str:
    """The headline of an outcome as plain text."""
    return plain(tool, outcome.headline)


def marked(tool: Tool, text: str) -> Markup:
    """The same as HTML: the page script puts the value in the place of the label."""
    made = Markup()
    for literal, name, _, _ in string.Formatter().parse(text):
        made += escape(literal)
        if name:
            made += Markup('<span data-value="{}">‹{}›</span>').format(name, tool.inputs[name].label)
    return made


def condition(tool: Tool, condition: Condition) -> str:
    """A condition in words: the label of what it looks at, and what that has to be."""
    tests = condition.tests
    if len({test.input for test in tests}) == 1:
        return f"{tool.inputs[tests[0].input].label}: {condition.text}"
    return " of ".join(f"{tool.inputs[test.input].label}: {test.text}" for test in tests)


def conditions(tool: Tool, conditions: Iterable[Condition]) -> list[str]:
    """The conditions of a row in words."""
    return [condition(tool, one) for one in conditions]


def answers(question: Question) -> str:
    """What can be answered, in words."""
    unknown = f" Weet ik niet kan ook. {question.unknown_help}".rstrip() if question.unknown else ""
    if isinstance(question, Choice):
        words = "; ".join(question.options.values())
        return f"{'Kies een of meer' if question.many else 'Kies één'}: {words}.{unknown}"
    if isinstance(question, Count):
        return f"Een getal van {question.low:g} tot en met {question.high:g} ({question.unit}).{unknown}"
    return f"Een datum.{unknown}"
