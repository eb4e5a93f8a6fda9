"""A page and its tools name the same numbers: limits, terms and counts, each with its unit.

A limit of a tool stands on the page that the tool belongs to, every other number of its outcomes on one of
its pages; steps that a page takes from its tool say them too. And the other way round: on a page with tools,
a number in a unit of theirs is one that they know.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Tool
from decision_tools.rules.conditions import Test
from decision_tools.rules.model import Row
from decision_tools.rules.outcomes import Outcome

from ...pages.inclusions import steps_in
from ...paths import ROOT, tool_files
from ...problems import Problem, offered, place_of, shown
from ...read.library import school_of
from ...read.protocol_pages import Page
from ...words.quantities import quantities, spelled, unit_in
from . import exceptions
from .blocks import blocks, read_text
from .tool_text import texts

EXCEPTIONS = ROOT / "build" / "number_exceptions.tsv"
NO_STEP = re.compile(r"\bgeen (?:nieuwe |eigen )?stap\b")
CLOCK = re.compile(r"\b\d{1,2} uur 's \w+")
PART_OF_LAW = "lid"
TOO_COMMON = ("0", "1")  # not once is no limit in a text, and "één" and "eerste" stand everywhere

Key = tuple[str, str]  # a tool or page, and a number


@dataclass(frozen=True)
class Said:
    """A number on a page: in a rule or in a note, and whether the text says that nothing new happens."""

    number: str
    line: int
    in_rule: bool
    nothing_new: bool


@dataclass(frozen=True)
class Numbers:
    """What a tool says in numbers, as `5 werkdag`.

    `limits` has those of its rows, with the row; `stated` its terms and what its outcomes say, with the
    outcome; `known` every number in its words; `between` the tests of its derived rows, with the unit.
    """

    limits: Mapping[str, str]
    stated: Mapping[str, str]
    known: Collection[str]
    between: Collection[tuple[str, Test]]

    @classmethod
    def of(cls, tool: Tool) -> Numbers:
        """The numbers of one tool."""
        limits: dict[str, str] = {}
        stated: dict[str, str] = {}
        between = []
        for row in tool.rows.values():
            if row.derived:
                between += [(_unit_of(tool, test), test) for test in row.tests()]
            elif row.source.kind == "school":
                for number in _limits(tool, row):
                    limits.setdefault(number, row.id)
        for outcome in tool.outcomes.values():
            for number in _stated(outcome):
                stated.setdefault(number, outcome.id)
        words = (tool.title, tool.intro, tool.questions, [fact.shape for fact in tool.facts], tool.tables)
        known = {n for text in texts(words) for n in _quantities(text)}
        return cls(_telling(limits), _telling(stated), known | limits.keys() | stated.keys(), between)

    @property
    def units(self) -> set[str]:
        """The units in which it counts."""
        return {_unit(number) for number in (*self.limits, *self.stated)}

    def knows(self, number: str, nothing_new: bool) -> bool:
        """Whether it has a number; where a text says that `nothing_new` happens, also between its limits."""
        return number in self.in_unit(_unit(number)) or (nothing_new and self._passes(number))

    def in_unit(self, unit: str) -> set[str]:
        """Its limits in a unit, or without limits all numbers in its words."""
        limits = {number for number in self.limits if _unit(number) == unit}
        return limits or {number for number in self.known if _unit(number) == unit}

    def _passes(self, number: str) -> bool:
        value = float(_amount(number).replace("½", ".5").replace(",", "."))
        return any(unit == _unit(number) and test.holds(value) for unit, test in self.between)


def disagreements(
    pages: Collection[Page], tools: Mapping[str, Tool], table: Path = EXCEPTIONS
) -> tuple[list[Problem], list[Problem]]:
    """Errors (a number of a tool that its page does not name) and warnings (the other way round).

    What is excepted is in neither; an exception that nothing needs is an error.
    """
    numbers = {slug: Numbers.of(tool) for slug, tool in tools.items()}
    written = {page.slug: list(_said(page)) for page in pages}
    told = {page.slug: [*written[page.slug], *_in_steps(page, tools)] for page in pages}
    unsaid, unknown = list(_unsaid(pages, tools, numbers, told)), list(_unknown(pages, numbers, written))
    excepted = exceptions.read(table)
    own, needed = {*tools, *(page.slug for page in pages)}, {key for key, _ in (*unsaid, *unknown)}
    errors = [problem for key, problem in unsaid if key not in excepted]
    errors += exceptions.unneeded(table, excepted, needed, own)
    return errors, [problem for key, problem in unknown if key not in excepted]


def _in_steps(page: Page, tools: Mapping[str, Tool]) -> Iterator[Said]:
    for line, slug, id_ in steps_in(page.body):
        rows = tools[slug].rows if slug in tools else {}
        for row in (row for row in rows.values() if id_ in ("", row.id)):
            for number in (*_limits(tools[slug], row), *_stated(row.outcome)):
                yield Said(number, page.body_line + line, True, False)


def _limits(tool: Tool, row: Row) -> Iterator[str]:
    for test in row.tests():
        for limit in test.limits:
            yield f"{limit:g} {_unit_of(tool, test)}".replace(".", ",")


def _unit_of(tool: Tool, test: Test) -> str:
    return unit_in(getattr(tool.inputs[test.input], "unit", "")) or ""


def _stated(outcome: Outcome) -> Iterator[str]:
    for term in outcome.terms:
        yield f"{term.amount} {unit_in(term.unit.singular)}"
    for task in outcome.tasks:
        yield from (n for text in (task.what, task.by_text, task.provided) for n in _quantities(text))
    yield from _quantities(outcome.headline)


def _unsaid(
    pages: Collection[Page],
    tools: Mapping[str, Tool],
    numbers: Mapping[str, Numbers],
    said: Mapping[str, Collection[Said]],
) -> Iterator[tuple[Key, Problem]]:
    unsure = {page.school for page in pages if "tools" in page.wrong}
    for tool in tools.values():
        others = [page.slug for page in pages if tool.slug in page.tools and not page.is_start]
        anywhere = {one.number for slug in others for one in said[slug]}
        rules = {one.number for one in said.get(tool.page, ()) if one.in_rule and not one.nothing_new}
        for number, row in numbers[tool.slug].limits.items():
            if number not in rules:
                how = f"dat staat niet op {tool.page}"
                yield (tool.slug, number), _differs(tool, row, number, how, tool.rows[row].source.section)
        if school_of(tool) in unsure:
            continue
        for number, outcome in numbers[tool.slug].stated.items():
            if number not in anywhere:
                section = next(r.source.section for r in tool.rows.values() if r.outcome.id == outcome)
                how = "dat staat op geen van haar bladzijden"
                yield (tool.slug, number), _differs(tool, outcome, number, how, section)


def _unknown(
    pages: Iterable[Page], numbers: Mapping[str, Numbers], said: Mapping[str, Collection[Said]]
) -> Iterator[tuple[Key, Problem]]:
    for page in (page for page in pages if not page.is_start):
        own = [numbers[slug] for slug in page.tools if slug in numbers]
        counted = {unit for tool in own for unit in tool.units}
        for one in said[page.slug]:
            if not one.in_rule or _unit(one.number) not in counted:
                continue
            if not any(tool.knows(one.number, one.nothing_new) for tool in own):
                same_unit = {other for tool in own for other in tool.in_unit(_unit(one.number))}
                ours = _ordered(map(spelled, same_unit))
                yield (
                    (page.slug, one.number),
                    Problem(
                        shown(page.path),
                        one.line,
                        f"“{spelled(one.number)}” is geen getal van de keuzehulpen van deze bladzijde: "
                        f"{offered(one.number, ours)}.",
                        f"Leg beide naast de bron. Kloppen beide? Zeg dan waarom in {shown(EXCEPTIONS)}.",
                    ),
                )


def _said(page: Page) -> Iterator[Said]:
    for block in blocks(page):
        nothing_new = bool(NO_STEP.search(block.text))
        for number in _quantities(block.text):
            on = (line for line, text in block.lines if number in _quantities(text))
            yield Said(number, next(on, block.line), not block.in_note, nothing_new)


def _quantities(text: str) -> Iterator[str]:
    """The numbers that a rule can hold, not the times of day and the parts of an article of law."""
    for number in quantities(CLOCK.sub(" ", read_text(text))):
        if _amount(number) not in TOO_COMMON and _unit(number) != PART_OF_LAW:
            yield number


def _differs(tool: Tool, place: str, number: str, how: str, section: str) -> Problem:
    return Problem(
        *place_of(tool_files(tool.slug), f'"{place}"'),
        f"{tool.slug} heeft “{spelled(number)}” ({place}); {how}.",
        f"Leg beide naast de bron ({section}). Kloppen beide? Zeg dan waarom in {shown(EXCEPTIONS)}.",
    )


def _ordered(numbers: Iterable[str]) -> list[str]:
    return sorted(numbers, key=lambda number: (len(_amount(number)), number))


def _telling(numbers: Mapping[str, str]) -> dict[str, str]:
    return {number: place for number, place in numbers.items() if _amount(number) not in TOO_COMMON}


def _amount(number: str) -> str:
    return number.partition(" ")[0]


def _unit(number: str) -> str:
    return number.partition(" ")[2]
