"""Places that a tool fills: `{{ grens: school/tool#row }}`, `{{ termijn: school/tool#task }}` and
`{{ twijfel: school/tool#note }}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from decision_tools.rules import Limit, Term, Tool
from decision_tools.rules.model import Row

from ..problems import Reading, choice, line_of
from . import doubts
from .places import UnknownPlace, asked, filled, split, unknown_part
from .protocol_pages import Page

ORDINAL, IN_WORDS = "nde", "woord"


def fill(pages: Iterable[Page], tools: Iterable[Tool]) -> Reading[list[Page]]:
    """The pages, and what they are found by, with what their tools say in its places."""
    by_slug = {tool.slug: tool for tool in tools}
    kinds = {
        "grens": partial(limit, by_slug),
        "termijn": partial(term, by_slug),
        "twijfel": partial(doubts.words, by_slug),
    }
    made, problems = [], []
    for page in pages:
        body, unknown = filled(page.body, page.path, kinds, page.body_line, again=True)
        at = line_of(page.path, "keywords:")
        keywords = [filled(keyword, page.path, kinds, at, again=True) for keyword in page.keywords]
        told = tuple(block.doubts for block in doubts.blocks(page.body))
        made.append(replace(page, body=body, keywords=tuple(word for word, _ in keywords), doubts=told))
        problems += [
            *unknown,
            *doubts.problems(page, by_slug),
            *(problem for _, wrong in keywords for problem in wrong),
        ]
    return Reading(made, problems)


def limit(tools: Mapping[str, Tool], what: str) -> str:
    """The number that a row puts a limit on: as 3, with `, woord` as drie, with `, nde` as derde."""
    place, part = split(what)
    tool, id_ = asked(tools, place)
    if id_ not in tool.rows:
        raise UnknownPlace(choice(id_, tool.rows))
    numbers = next(_limits(tool.rows[id_]), ())
    if len(numbers) != 1:
        told = " en ".join(map(str, numbers)) or "geen getal"
        raise UnknownPlace(f"De voorwaarde van deze rij noemt {told}. Schrijf het getal zelf op.")
    number = Limit(numbers[0])
    if part not in ("", ORDINAL, IN_WORDS):
        raise unknown_part(part, (ORDINAL, IN_WORDS))
    return {"": str(number), ORDINAL: number.nde, IN_WORDS: number.woord}[part]


def term(tools: Mapping[str, Tool], what: str) -> str:
    """By when a task has to be done, in the words of the tool.

    With `, woorden` only how long that is, as in tien werkdagen; with `, cijfers` as in 10 werkdagen.
    """
    place, part = split(what)
    tool, id_ = asked(tools, place)
    tasks = {
        outcome.task_id(number): task
        for outcome in tool.outcomes.values()
        for number, task in enumerate(outcome.tasks, 1)
    }
    if id_ not in tasks:
        raise UnknownPlace(choice(id_, tasks))
    by = tasks[id_].by
    ways = {"": tasks[id_].by_text}
    if isinstance(by, Term):
        ways |= {"woorden": by.length, "cijfers": by.unit.text(by.amount)}
    if part not in ways:
        raise unknown_part(part, filter(None, ways))
    return ways[part]


def _limits(row: Row) -> Iterator[tuple[int | float, ...]]:
    """The numbers of each condition of a row that names any."""
    for condition in row.when:
        numbers = dict.fromkeys(number for test in condition.tests for number in test.limits)
        if numbers:
            yield tuple(numbers)
