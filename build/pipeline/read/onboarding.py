"""The reading paths of "Nieuw hier?": per school and role a few pages and tools to begin with, in order.

The school may write a path in `protocols/<school>/nieuw.toml`: which steps, in which order, and why. A role
without one gets a path made of the pages and tools that name it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from decision_tools.rules import Judgement, Tool

from ..paths import PROTOCOLS
from ..problems import Problem, Reading, choice
from ..words.dutch import counted
from ..words.markup import anchor
from . import goals
from .facts import Duty, Facts
from .goals import Goal
from .protocol_pages import Page
from .school_tables import Role
from .schools import School
from .toml_file import TomlFile

FEWEST, MOST = 5, 8
OWN_PAGE = 3  # with fewer steps a path that nobody wrote has no page of its own
KEYS = ("thread", "path")
PATH_KEYS = ("role", "thread", "steps")
STEP_KEYS = ("read", "why")


@dataclass(frozen=True)
class Step:
    """A page to read or a tool to try, what of it is for the role, and why it stands here."""

    goal: Goal
    why: str = ""
    duties: tuple[Duty, ...] = ()


@dataclass(frozen=True)
class ReadingPath:
    """What a role reads first. A path that nobody wrote has no thread."""

    role: Role
    steps: tuple[Step, ...]
    thread: str = ""

    @property
    def slug(self) -> str:
        """The role as an address."""
        return anchor(self.role.word)

    @property
    def has_page(self) -> bool:
        """Whether it has a page of its own: somebody wrote it, or there is enough to read."""
        return bool(self.thread) or len(self.steps) >= OWN_PAGE


@dataclass(frozen=True)
class Onboarding:
    """The paths of a school, those that somebody wrote first."""

    thread: str = ""
    paths: tuple[ReadingPath, ...] = ()


@dataclass(frozen=True)
class _Material:
    """All that can be read at a school, and what of it concerns a role."""

    school: School
    goals: Mapping[str, Goal]
    duties: Sequence[Duty]

    def subjects(self, role: str) -> list[Goal]:
        """What concerns the role, in the order of the handbook; a tool stands for its page."""
        found = [goal for goal in self.goals.values() if self.concerns(goal, role)]
        with_tool = {goal.page.slug for goal in found if goal.tool}
        return [goal for goal in found if goal.tool or goal.page.slug not in with_tool]

    def concerns(self, goal: Goal, role: str) -> bool:
        """Whether the page names the role; the tool has a task for it, or a question that only it judges."""
        if goal.tool is None:
            return role in goal.page.roles
        judges = {question.role for question in goal.tool.questions if isinstance(question, Judgement)}
        return role in judges or bool(self.own_duties(goal, role))

    def own_duties(self, goal: Goal, role: str) -> tuple[Duty, ...]:
        """The tasks of the role in a tool, those of most outcomes first."""
        own = [d for d in self.duties if d.tool is goal.tool and role in d.task.roles]
        return tuple(sorted(own, key=lambda duty: -len(duty.outcomes)))

    def step(self, goal: Goal, role: str, why: str = "") -> Step:
        return Step(goal, why, self.own_duties(goal, role))


def read(
    schools: Mapping[str, School], pages: Sequence[Page], tools: Sequence[Tool], folder: Path = PROTOCOLS
) -> Reading[dict[str, Onboarding]]:
    """The paths of each school."""
    facts = Facts(schools, pages, tools)
    found: dict[str, Onboarding] = {}
    problems: list[Problem] = []
    for school in schools.values():
        material = _Material(
            school, goals.of_school(school.slug, pages, facts.tools(school.slug)), facts.duties(school.slug)
        )
        reading = _read(folder / school.slug / "nieuw.toml", material)
        found[school.slug] = reading.value
        problems += reading.problems
    return Reading(found, problems)


def _read(path: Path, material: _Material) -> Reading[Onboarding]:
    if not path.exists():
        return Reading(Onboarding(paths=tuple(_made(material, ()))), [])
    reader = _Reader(TomlFile(path), material)
    written = reader.paths() if reader.file.readable else []
    roles = {path.role.name for path in written}
    thread = material.school.said(str(reader.file.data.get("thread", "")))
    return Reading(Onboarding(thread, (*written, *_made(material, roles))), reader.file.problems)


def _made(material: _Material, written: Iterable[str]) -> Iterable[ReadingPath]:
    """A path for each role that has something to read and that nobody wrote one for."""
    for role in material.school.roles:
        subjects = material.subjects(role.name)
        if subjects and role.name not in written:
            yield ReadingPath(role, tuple(material.step(goal, role.name) for goal in _shortened(subjects)))


def _shortened(subjects: Sequence[Goal]) -> list[Goal]:
    """No more than fits in a path, in the same order: the tools go before the pages."""
    first = sorted(subjects, key=lambda goal: goal.tool is None)[:MOST]
    return [goal for goal in subjects if goal in first]


@dataclass
class _Reader:
    """Reads one nieuw.toml; what is wrong gathers in the file's problems."""

    file: TomlFile
    material: _Material
    roles: dict[str, int] = field(default_factory=dict)

    def paths(self) -> list[ReadingPath]:
        self.file.known(self.file.data, KEYS, 1)
        self.file.keys(self.file.data, KEYS, "Het bestand", 1)
        tables = self.file.tables("path")
        return [path for table, start in tables if (path := self._path(table, start))]

    def _path(self, table: dict[str, Any], start: int) -> ReadingPath | None:
        self.file.known(table, PATH_KEYS, start)
        self.file.keys(table, PATH_KEYS, "[[path]]", start)
        role = self._role(table.get("role", ""), start)
        if role is None:
            return None
        steps = [self._step(entry, role.name, start) for entry in table.get("steps", [])]
        enough = min(FEWEST, len(self.material.subjects(role.name)))
        if not enough <= len(steps) <= MOST:
            wrong = f"Het pad van “{role.name}” heeft {counted(len(steps), 'stap', 'stappen')}."
            fits = f"{enough} tot {MOST}" if enough < MOST else f"{MOST}"
            self.file.fail(start, wrong, f"Geef het {fits} stappen.")
        found = tuple(step for step in steps if step)
        if len({step.goal.address for step in found}) < len(found):
            self.file.fail(start, f"Het pad van “{role.name}” heeft een stap twee keer.", "Houd er één.")
        return ReadingPath(role, found, self.material.school.said(table.get("thread", "")))

    def _role(self, name: str, start: int) -> Role | None:
        known = {role.word: role for role in self.material.school.roles}
        line = self.file.line("role", start)
        if name in self.roles:
            wrong = f"Voor “{name}” is er al een pad op regel {self.roles[name]}."
            self.file.fail(line, wrong, "Houd er één.")
        elif name not in known:
            self.file.fail(line, f"Er is geen rol “{name}” in school.toml.", choice(name, known))
        self.roles.setdefault(name, line)
        return known.get(name)

    def _step(self, entry: object, role: str, start: int) -> Step | None:
        if not isinstance(entry, dict):
            line = self.file.line(f"{entry}", start)
            self.file.fail(line, f"“{entry}” is geen stap.", 'Schrijf { read = "…", why = "…" }.')
            return None
        address = entry.get("read", "")
        line = self.file.line(f'"{address}"', start)
        self.file.known(entry, STEP_KEYS, line)
        self.file.keys(entry, STEP_KEYS, "Een stap", line)
        goal = self.material.goals.get(address)
        if goal is None:
            self.file.fail(line, *goals.unknown(address, self.material.goals))
            return None
        if not self.material.concerns(goal, role) and "roles" not in goal.page.wrong:
            mend = "Haal de stap weg, of noem de rol daar."
            self.file.fail(line, f"“{address}” noemt de rol “{role}” niet.", mend)
        return self.material.step(goal, role, self.material.school.said(entry.get("why", "")))
