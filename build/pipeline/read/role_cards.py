"""The card of a role, one sheet of A4: a line for each situation, with what the role does first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from decision_tools.rules import NOT_NAMED, Tool
from decision_tools.rules.moments import Moment
from decision_tools.rules.outcomes import Task

from ..words import of_tools
from ..words.dutch import first_upper
from .roles import Case, OfRole, moment

ROOM = 62
"""So many lines of text the sheet has for its rows."""
WIDTHS = (50, 62, 23)
"""So many letters fit on a line of each column: when, what, by when."""
SPACE = 0.3
"""The room around a row, in lines of text."""
LONGEST_TRIGGER = 110
ALWAYS = "In elk geval"
ALARM = re.compile(r"\b112\b")
MANY = re.compile(r"\d+ gevallen")
REST = "In een ander geval"
SEVERAL = "Loop de keuzehulp."


@dataclass(frozen=True)
class Line:
    """One line of a card: the situation, what comes first and by when, and where to read on.

    `steps` are the first tasks with their origin, empty where a tool has too many cases for one sheet: then
    the tool itself is the first step. `outcomes` are the ids of those that it is about.
    """

    tool: Tool
    when: str
    steps: tuple[tuple[Task, str], ...]
    outcomes: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """What the role does first, as it is told."""
        return " ".join(words for words, _ in self.told) or SEVERAL

    @property
    def told(self) -> list[tuple[str, str]]:
        """The same, task by task, each with where it comes from."""
        return [(self._told(task), origin) for task, origin in self.steps]

    @property
    def by(self) -> str:
        """By when, as far as the source says."""
        return "; ".join(dict.fromkeys(task.by_text for task, _ in self.steps if task.by_text != NOT_NAMED))

    @property
    def urgent(self) -> bool:
        """Whether something in it is done at once."""
        return any(moment(task) is Moment.NOW for task, _ in self.steps)

    @property
    def calls_for_help(self) -> bool:
        """Whether the alarm number is in it."""
        return bool(ALARM.search(self.what))

    @property
    def is_vague(self) -> bool:
        """Whether it says no more than in how many cases."""
        return bool(MANY.fullmatch(self.when))

    @property
    def height(self) -> float:
        """The lines of text that it takes."""
        told = zip((self.when, self.what, self.by), WIDTHS, strict=True)
        return SPACE + max(1, *(ceil(1.05 * len(text) / width) for text, width in told))

    def _told(self, task: Task) -> str:
        told = of_tools.plain(self.tool, task.told)
        return f"{first_upper(task.provided)}: {told[:1].lower()}{told[1:]}" if task.provided else told


@dataclass(frozen=True)
class Group:
    """The lines of one tool, below its title."""

    tool: Tool
    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        """The lines of text that it takes, with its title."""
        return 1 + SPACE + sum(line.height for line in self.lines)

    @property
    def by_weight(self) -> list[Line]:
        """Its lines: a call for help first, then what is done at once, what says when, the most outcomes."""
        return sorted(
            self.lines,
            key=lambda one: (not one.calls_for_help, not one.urgent, one.is_vague, -len(one.outcomes)),
        )

    @property
    def short(self) -> Group:
        """The same with one line, and one for the rest."""
        return self.only(self.by_weight[:1])

    def only(self, lines: Sequence[Line]) -> Group:
        """The same with some of its lines, in their own order, and one for the rest."""
        kept = tuple(line for line in self.lines if line in lines)
        return self if kept == self.lines else Group(self.tool, (*kept, Line(self.tool, REST, ())))


def groups(one: OfRole) -> list[Group]:
    """The lines of a role that fit on one sheet.

    Where they are too many, what no line of the source says goes first; then tools keep one line, those that
    lose the fewest by it, and those where somebody may be in danger last. What room is left then is for more
    of their lines.
    """
    said = [
        (tool, [c for c in cases if not all(row.derived for row in c.rows)]) for tool, cases in one.situations
    ]
    for some in (one.situations, said):
        whole = [Group(tool, tuple(_lines(tool, cases))) for tool, cases in some if cases]
        if _height(whole) <= ROOM:
            return whole
    return _filled(whole, _shortened(whole))


def _shortened(whole: Sequence[Group]) -> list[Group]:
    found = list(whole)
    while (over := _height(found) - ROOM) > 0:
        longer = [group for group in found if group in whole and group.height > group.short.height]
        enough = [group for group in longer if group.height - group.short.height >= over]
        if not longer:
            break
        gone = min(enough or longer, key=lambda one: (one.tool.danger, one.height if enough else -one.height))
        found = [group.short if group is gone else group for group in found]
    return found


def _filled(whole: Sequence[Group], found: list[Group]) -> list[Group]:
    """With the lines that still fit, one by one."""
    for group in sorted(whole, key=lambda group: not group.tool.danger):
        for line in group.by_weight:
            longer = [
                whole_one.only([*one.lines, line]) if whole_one is group else one
                for whole_one, one in zip(whole, found, strict=True)
            ]
            if _height(longer) <= ROOM:
                found = longer
    return found


def every_line(one: OfRole) -> list[Line]:
    """All lines of a role, whether they fit or not."""
    return [line for tool, cases in one.situations for line in _lines(tool, cases)]


def _height(found: Sequence[Group]) -> float:
    return sum(group.height for group in found)


def _lines(tool: Tool, cases: Sequence[Case]) -> list[Line]:
    """A line for each first step, with everything that leads to it."""
    found: dict[tuple[Task, ...], list[Case]] = {}
    for case in cases:
        found.setdefault(case.first, []).append(case)
    return [
        Line(
            tool,
            _when(some),
            tuple((task, some[0].origin(task)) for task in tasks),
            tuple(outcome.id for case in some for outcome in case.outcomes),
        )
        for tasks, some in found.items()
    ]


def _when(cases: Sequence[Case]) -> str:
    """What leads to some cases; where that is too long, what they share, and how many outcomes they are."""
    if not all(case.triggers for case in cases):
        return ALWAYS
    told = " of ".join(dict.fromkeys(trigger for case in cases for trigger in case.triggers))
    if len(told) <= LONGEST_TRIGGER:
        return told
    headlines = [of_tools.headline(case.tool, outcome) for case in cases for outcome in case.outcomes]
    if len(headlines) == 1:
        return headlines[0]
    rows = [case.conditions(row) for case in cases for row in case.rows]
    shared = "; ".join(one for one in rows[0] if all(one in row for row in rows))
    told = f"{shared} ({len(headlines)} gevallen)" if shared else " of ".join(dict.fromkeys(headlines))
    return told if len(told) <= LONGEST_TRIGGER else f"{len(headlines)} gevallen"
