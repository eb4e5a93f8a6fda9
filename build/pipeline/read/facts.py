"""What is counted from schools, pages and tools together: the tasks of a school, with where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from decision_tools.rules import NOT_NAMED, Tool
from decision_tools.rules.outcomes import Outcome, Task

from .protocol_pages import Page
from .schools import School


@dataclass
class Duty:
    """A task of a tool, with every outcome that gives it."""

    tool: Tool
    task: Task
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def has_term(self) -> bool:
        """Whether the source says by when."""
        return self.task.by_text != NOT_NAMED

    @property
    def sections(self) -> list[str]:
        """The sections of the source that this task comes from."""
        if self.task.source:
            return [self.task.source.section]
        ids = {outcome.id for outcome in self.outcomes}
        rows = (row for row in self.tool.rows.values() if row.outcome.id in ids and not row.derived)
        return list(dict.fromkeys(row.source.section for row in rows))


@dataclass(frozen=True)
class Facts:
    """All that was read."""

    schools: Mapping[str, School]
    all_pages: Sequence[Page]
    all_tools: Sequence[Tool]

    def pages(self, school: str) -> list[Page]:
        """The pages of a school."""
        return [page for page in self.all_pages if page.school == school]

    def tools(self, school: str) -> list[Tool]:
        """The tools of a school."""
        return [tool for tool in self.all_tools if tool.slug.startswith(f"{school}/")]

    def duties(self, school: str) -> list[Duty]:
        """The tasks of a school in the order of its tools; one shared by outcomes stands there once."""
        found: dict[object, Duty] = {}
        for tool in self.tools(school):
            for outcome in tool.outcomes.values():
                for task in outcome.tasks:
                    key = (tool.slug, task.roles, task.what, task.by, task.provided, task.source)
                    found.setdefault(key, Duty(tool, task)).outcomes.append(outcome)
        for duty in found.values():
            duty.outcomes = list({outcome.id: outcome for outcome in duty.outcomes}.values())
        return list(found.values())
