"""What the overviews are made of: duties and notes, each with the places where it stands."""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from decision_tools.rules import NOT_NAMED, Tool
from decision_tools.rules.outcomes import Outcome, Task
from decision_tools.rules.sources import Note

from ..pages.markdown_site import KINDS
from ..paths import DOCS
from ..words import of_tools
from ..words.markup import first_upper, plain
from .protocol_pages import Page
from .schools import School

NOTE = re.compile(r'^!!! (\w+) "(.*?)\s*\(([ABC])\)"\n((?:(?:    .*)?(?:\n|$))*)', re.M)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CHECK = re.compile(r"\b(?:Nakijken|Kijk na|Beslissen):?")


@dataclass
class Duty:
    """A task of a tool, with every outcome that gives it."""

    tool: Tool
    task: Task
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def what(self) -> str:
        """What is done, and on what condition."""
        words = plain(of_tools.plain(self.tool, self.task.what))
        return words + (f"<br>*{plain(first_upper(self.task.provided))}*" if self.task.provided else "")

    @property
    def has_term(self) -> bool:
        """Whether the source says by when."""
        return self.task.by_text != NOT_NAMED

    @property
    def where(self) -> str:
        """The tool, and a link to each outcome."""
        return outcome_links(self.tool, self.outcomes)

    @property
    def sections(self) -> str:
        """The sections of the source that this task comes from."""
        if self.task.source:
            return plain(self.task.source.section)
        ids = {outcome.id for outcome in self.outcomes}
        rows = (row for row in self.tool.rows.values() if row.outcome.id in ids and not row.derived)
        return plain(", ".join(dict.fromkeys(row.source.section for row in rows))) or "–"


@dataclass(frozen=True)
class Point:
    """A note that somebody has to look into: what is doubtful, what to check, and where it stands."""

    kind: str
    severity: str
    title: str
    doubt: str
    check: str
    where: str


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

    def points(self, school: str, uri: str) -> list[Point]:
        """The notes of a school's pages and tools, as they are written on the page `uri`."""
        return [*self._page_points(school, uri), *self._tool_points(school)]

    def _page_points(self, school: str, uri: str) -> Iterator[Point]:
        for page in self.pages(school):
            for kind, title, severity, body in NOTE.findall(page.body):
                text = moved(" ".join(body.split()), page, uri)
                cut = match.start() if (match := CHECK.search(text)) else len(text)
                doubt, check = _cell(text[:cut]), _cell(text[cut:])
                yield Point(kind, severity, plain(title), doubt, check, page_link(page, uri))

    def _tool_points(self, school: str) -> Iterator[Point]:
        places: dict[Note, dict[str, list[Outcome]]] = {}
        for tool in self.tools(school):
            for outcome in tool.outcomes.values():
                for note in outcome.all_notes:
                    outcomes = places.setdefault(note, {}).setdefault(tool.slug, [])
                    if outcome not in outcomes:
                        outcomes.append(outcome)
        tools = {tool.slug: tool for tool in self.all_tools}
        for note, by_tool in places.items():
            check = f"Nakijken: {note.check}" if note.check else ""
            law = f"Wet: {note.law.law}, {note.law.article}." if note.law else ""
            checks = "<br>".join(plain(text) for text in (check, law) if text)
            where = "<br>".join(_first_place(tools[slug], outcomes) for slug, outcomes in by_tool.items())
            title = plain(first_upper(note.first)) or KINDS[note.kind]
            yield Point(note.kind, note.severity, title, plain(note.text), checks, where)


def outcome_links(tool: Tool, outcomes: Sequence[Outcome]) -> str:
    """The name of a tool with a link to each of these outcomes."""
    found = [
        f"[{plain(of_tools.headline(tool, outcome))}](tool:{tool.slug}#uitkomst-{outcome.id})"
        for outcome in outcomes
    ]
    return f"{plain(tool.title)}:<br>" + "<br>".join(found)


def page_link(page: Page, uri: str) -> str:
    """A link to a protocol page for the overview `uri`."""
    return f"[{plain(page.title)}]({_way(page.path, uri)})"


def moved(text: str, page: Page, uri: str) -> str:
    """Markdown of a page with its links as they have to stand on the overview `uri`."""

    def moved_link(match: re.Match[str]) -> str:
        place, mark, rest = match[1].partition("#")
        if re.match(r"[a-z]+:", match[1]):
            return match[0]
        return f"]({_way(page.path.parent / place if place else page.path, uri)}{mark}{rest})"

    return LINK.sub(moved_link, text)


def _way(target: Path, uri: str) -> str:
    return os.path.relpath(target, (DOCS / uri).parent)


def _first_place(tool: Tool, outcomes: Sequence[Outcome]) -> str:
    more = len(outcomes) - 1
    others = f" en nog {more} {'uitkomst' if more == 1 else 'uitkomsten'}" if more else ""
    return f"[{plain(tool.title)}](tool:{tool.slug}#uitkomst-{outcomes[0].id}) (keuzehulp){others}"


def _cell(text: str) -> str:
    return text.strip().replace("|", "&#124;")
