"""Texts of a tool for places where no answers are known: a placeholder names what it stands for."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from decision_tools.rules import Choice, Count, Question
from decision_tools.rules.conditions import Condition
from decision_tools.rules.model import Tool, placeholders
from decision_tools.rules.outcomes import Outcome

MOST_BOLD_WORDS = 8
SHORT_TASK = 6
"""A task of so few words is bold as a whole."""
LABEL = re.compile(r"(?:Stap|Actie) \d+[a-z]?\. ")
STOP = re.compile(r"[.:?,;](?=\s)")
OTHER_CLAUSE = re.compile(r"\b(?:dat|die|of|als|wie|welke|waarom|zolang|en laat)\b")
FORBIDDING = re.compile(r"\b(?:niet|geen|niets)\b")
PHONE = re.compile(r"\b0\d{2,3}[- ]\d[\d ]{2,8}\d\b")
COUNT_OF_QUESTIONS = re.compile(r" ?(?:Eén|Twee|Drie|Vier|Hooguit|Een paar)[^.?]*\bvra(?:ag|gen)\b[^.?]*\.")
MORE_TO_DO = re.compile(r"[.?] (?!(?:Dat|Dit|Die) )")


@dataclass(frozen=True)
class TaskWords:
    """What to do, as it is read: the step it has in the source, the first words in bold, and the rest."""

    label: str
    bold: str
    rest: str


def task_words(text: str) -> TaskWords:
    """The words of a task, cut where its first words end."""
    label = match[0] if (match := LABEL.match(text)) else ""
    told = text[len(label) :]
    return TaskWords(label.strip(), bold := _first_words(told), told[len(bold) :])


def _first_words(told: str) -> str:
    words = told.split()
    if len(words) <= SHORT_TASK:
        return told
    stop = STOP.search(told)
    if stop and len(told[: stop.end()].split()) <= MOST_BOLD_WORDS:
        return told[: stop.end()]
    if forbids(told):  # in bold alone, the verb would tell to do it
        return told[: FORBIDDING.search(told).end()]  # type: ignore[union-attr]
    return words[0]


def forbids(text: str) -> bool:
    """Whether a task only tells not to do something: so does its first clause, and nothing to do follows."""
    first = STOP.split(LABEL.sub("", text), maxsplit=1)[0]
    other, found = OTHER_CLAUSE.search(first), FORBIDDING.search(first)
    before = found and (other is None or found.start() < other.start())
    return bool(before) and not MORE_TO_DO.search(LABEL.sub("", text))


def purpose(tool: Tool) -> str:
    """What a tool is for: its first words, without how many questions it asks."""
    return COUNT_OF_QUESTIONS.sub("", tool.intro)


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


def callable_numbers(text: Markup) -> Markup:
    """The text with its telephone numbers as links to call."""

    def link(match: re.Match[str]) -> str:
        return f'<a href="tel:{re.sub("[^0-9]", "", match[0])}">{match[0]}</a>'

    return Markup(PHONE.sub(link, text))


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
