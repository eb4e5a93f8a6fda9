"""What somebody with one role has to do at a school: case by case, with letters, and who hears of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from decision_tools.rules import NOT_NAMED, Judgement, Settings, Tool
from decision_tools.rules.conditions import Condition
from decision_tools.rules.deadlines import moment_of, tell_term
from decision_tools.rules.model import Row
from decision_tools.rules.moments import Moment
from decision_tools.rules.outcomes import Inform, Outcome, Task

from ..words import of_tools
from ..words.markup import anchor
from .facts import Facts
from .school_tables import Role
from .schools import School

NOBODY = "Bij deze taken noemt het protocol geen functie. De school kiest wie het doet."
_ORDER = {moment: place for place, moment in enumerate(Moment)}


@dataclass(frozen=True)
class Case:
    """What a role (by its name) does when a tool comes to one of some outcomes, which ask the same of it.

    `tasks` are only those of the role, in the order in which they have their turn; `letters` and `informs`
    are those of the outcomes. The source does not say who of the people in an outcome sends or informs.
    """

    role: str
    tool: Tool
    outcomes: tuple[Outcome, ...]
    tasks: tuple[Task, ...]
    letters: tuple[str, ...]
    informs: tuple[Inform, ...]

    @property
    def rows(self) -> list[Row]:
        """The rows that lead here."""
        ids = {outcome.id for outcome in self.outcomes}
        return [row for row in self.tool.rows.values() if row.outcome.id in ids]

    @property
    def triggers(self) -> list[str]:
        """When this happens, in the words of the rows; nothing where it is always so."""
        found = list(dict.fromkeys(told for outcome in self.outcomes for told in self.led_by(outcome)))
        return [] if "" in found else found

    def led_by(self, outcome: Outcome) -> list[str]:
        """What leads to one of its outcomes, a text for each row; empty where the row asks nothing."""
        rows = (row for row in self.rows if row.outcome.id == outcome.id)
        return ["; ".join(self.conditions(row)) for row in rows]

    def conditions(self, row: Row) -> list[str]:
        """The conditions of a row in words, without the one that only says that the reader has this role."""
        told = [one for one in row.when if not self._says_role(one)]
        return of_tools.conditions(self.tool, told or row.when)

    def _says_role(self, condition: Condition) -> bool:
        return any(self.role in self.tool.asks_role.get(test.input, {}).values() for test in condition.tests)

    def origin(self, task: Task) -> str:
        """Where one of its tasks comes from: protocol, wet, toegevoegd or afgeleid."""
        sources = [task.source] if task.source else [row.source for row in self.rows]
        return min(sources, key=lambda source: source.ours).origin

    @property
    def first(self) -> tuple[Task, ...]:
        """What is done first: the first task, and where that hangs on something the first that does not."""
        bound = next((place for place, task in enumerate(self.tasks) if not task.provided), 0)
        return self.tasks[: bound + 1]

    @property
    def sections(self) -> list[str]:
        """The sections of the source where this stands; none for what is ours."""
        own = [task.source.section for task in self.first if task.source]
        found = own or [row.source.section for row in self.rows]
        return [section for section in dict.fromkeys(found) if section]


@dataclass(frozen=True)
class Heard:
    """What a role is told of, at one outcome of a tool."""

    tool: Tool
    outcome: Outcome
    what: str


@dataclass(frozen=True)
class Judged:
    """A question of a tool that only this role judges."""

    tool: Tool
    question: Judgement


@dataclass(frozen=True)
class OfRole:
    """All that a school's tools ask and tell of one role.

    `wider` are the words of the protocol, such as "professional", whose tasks are also of this role.
    """

    school: School
    role: Role
    cases: tuple[Case, ...]
    hears: tuple[Heard, ...]
    judges: tuple[Judged, ...]
    wider: tuple[Role, ...]

    @property
    def slug(self) -> str:
        """The role as an address."""
        return anchor(self.role.word)

    @property
    def situations(self) -> list[tuple[Tool, list[Case]]]:
        """The cases by tool, in the order of the handbook."""
        return [
            (some[0].tool, some)
            for _, group in groupby(self.cases, lambda case: case.tool.slug)
            if (some := [*group])
        ]

    @property
    def tasks(self) -> list[Task]:
        """Every task that is asked of the role, each once by tool."""
        return list({(case.tool.slug, task): task for case in self.cases for task in case.tasks}.values())

    @property
    def tools(self) -> list[Tool]:
        """The tools that name the role: a task, something to judge or to hear."""
        named = [
            *(case.tool for case in self.cases),
            *(judged.tool for judged in self.judges),
            *(heard.tool for heard in self.hears),
        ]
        return list({tool.slug: tool for tool in named}.values())


def of_school(facts: Facts, school: School) -> list[OfRole]:
    """Every role of a school in its own order; last the tasks for which the source names nobody, if any."""
    tools = facts.tools(school.slug)
    nobody = Role(NOT_NAMED, what=NOBODY, staff=False)
    found = [_of_role(school, role, tools) for role in (*school.roles, nobody)]
    return [one for one in found if one.role is not nobody or one.cases]


def _of_role(school: School, role: Role, tools: Sequence[Tool]) -> OfRole:
    named = {one.name: one for one in school.roles}
    return OfRole(
        school,
        role,
        tuple(case for tool in tools for case in _cases(tool, role.name)),
        tuple(
            Heard(tool, outcome, inform.what)
            for tool in tools
            for outcome in tool.outcomes.values()
            for inform in outcome.inform
            if inform.who == role.name
        ),
        tuple(
            Judged(tool, question)
            for tool in tools
            for question in tool.asked
            if isinstance(question, Judgement) and question.role == role.name
        ),
        tuple(named[name] for name in role.part_of if _has_task(name, tools)),
    )


def _has_task(name: str, tools: Iterable[Tool]) -> bool:
    return any(
        name in task.roles for tool in tools for outcome in tool.outcomes.values() for task in outcome.tasks
    )


def _cases(tool: Tool, name: str) -> list[Case]:
    """The outcomes with a task of the role; those that ask and tell the same are one case."""
    found: dict[object, Case] = {}
    for outcome in tool.outcomes.values():
        tasks = _own(outcome, name)
        if not tasks:
            continue
        informs = tuple(inform for inform in outcome.inform if inform.who != name)
        key = (tasks, outcome.letters, informs)
        before = found[key].outcomes if key in found else ()
        found[key] = Case(name, tool, (*before, outcome), tasks, outcome.letters, informs)
    return list(found.values())


def _own(outcome: Outcome, name: str) -> tuple[Task, ...]:
    own = [task for task in outcome.tasks if name in task.roles]
    return tuple(own if outcome.in_order else sorted(own, key=lambda task: _ORDER[moment(task)]))


def moment(task: Task) -> Moment:
    """When a task has its turn, where no answer and no day is known."""
    return moment_of(task, tell_term(task, {}, Settings(), None), None)
