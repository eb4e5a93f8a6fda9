"""What a school has still to settle: each silence, doubt and question of law once, with where it is used.

The id of a point is where it stands first: `te-laat/drie-2` is the second task of an outcome of a tool,
`te-laat/drie/twijfel-1` a doubt, `te-laat/drie/wet-1` what the law asks, `te-laat/punt-…` a doubt on a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from decision_tools.rules import NOT_NAMED, Tool
from decision_tools.rules.outcomes import Outcome, Task
from decision_tools.rules.sources import FirstCheck, Law, Note, Reading

from ..words import of_tools
from ..words.markup import anchor
from . import doubts
from .facts import Facts
from .protocol_pages import Page

TASK, LAW, ADDED = "taak", "wet", "toegevoegd"
HEAVY, ROUTE = "A", "B"
SILENT_FIELDS = ("wie", "wat", "wanneer")
AT_RISK = re.compile(
    r"gevaar|veilig thuis|\b112\b|acuut|onveilig|misbruik|mishandel|geweld|bedreig|politie|suïcid", re.I
)


@dataclass
class OpenPoint:
    """One thing to settle. `over` are the words it is about (`title` for a reader).

    `fields` are what a school may decide of it. `kind` is that of a note, or a silent task, or what the law
    asks (`decides` tells who decides that). `emergency` are the emergency pages where it stands, by source
    address.
    """

    id: str
    kind: str
    severity: str
    over: str
    title: str = ""
    check: str = ""
    fields: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    law: Law | None = None
    touches: str = ""
    decides: str = ""
    ids: list[str] = field(default_factory=list)
    uses: dict[str, list[Outcome]] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    emergency: list[str] = field(default_factory=list)
    asked_by_law: bool = False
    danger: bool = False

    def used_at(self, id_: str, tool: Tool, outcome: Outcome) -> None:
        """Tells that it stands at an outcome too, under an id of its own."""
        self.ids.append(id_)
        outcomes = self.uses.setdefault(tool.slug, [])
        if all(other.id != outcome.id for other in outcomes):
            outcomes.append(outcome)
        words = f"{self.over} {self.check} {tool.title}"
        self.danger = self.danger or (tool.danger and bool(AT_RISK.search(words)))


def open_points(facts: Facts, school: str) -> list[OpenPoint]:
    """All points of a school: of its tools as they are written, then of its pages where these say more."""
    found: dict[object, OpenPoint] = {}
    by_doubt: dict[str, OpenPoint] = {}
    for tool in sorted(facts.tools(school), key=lambda tool: tool.slug):
        for outcome in tool.outcomes.values():
            for id_, key, point in _of_outcome(tool, outcome):
                first = found.setdefault(key, point)
                first.used_at(id_, tool, outcome)
                first.asked_by_law = first.asked_by_law or point.asked_by_law
                by_doubt |= {f"{tool.slug}#{key.id}": first} if isinstance(key, Note) and key.id else {}
    points = list(found.values())
    for page in facts.pages(school):
        for point, told in _of_page(page):
            same = [by_doubt[doubt] for doubt in told if doubt in by_doubt]
            for other in same:
                other.pages += [page] if page not in other.pages else []
            if same:
                same[0].ids += point.ids
            else:
                points.append(point)
    return points


def _of_outcome(tool: Tool, outcome: Outcome) -> Iterator[tuple[str, object, OpenPoint]]:
    """Each id, what makes it the same point as another, and the point."""
    place = f"{tool.slug.partition('/')[2]}/"
    for number, task in enumerate(outcome.tasks, 1):
        if fields := _silent(task):
            id_ = place + outcome.task_id(number)
            title, asked = of_tools.plain(tool, task.what), bool(task.checks)
            point = OpenPoint(id_, TASK, "C", task.silence, title, fields=fields, asked_by_law=asked)
            yield id_, (TASK, task.silence, fields), point
    for number, note in enumerate(outcome.all_notes, 1):
        id_ = f"{place}{outcome.id}/twijfel-{number}"
        yield id_, replace(note, agreed=()), _of_note(id_, note)
    for number, check in enumerate(outcome.all_checks, 1):
        id_ = f"{place}{outcome.id}/wet-{number}"
        yield id_, replace(check, given=None), _of_law(id_, check)


def _silent(task: Task) -> tuple[str, ...]:
    who = ("wie",) if NOT_NAMED in task.roles else ()
    return (*who, "wanneer") if task.by == NOT_NAMED else who


def _of_note(id_: str, note: Note) -> OpenPoint:
    silent = note.kind == "stil" and not note.readings
    fields = ("lezing",) if note.readings else SILENT_FIELDS if silent else ()
    return OpenPoint(
        id_,
        note.kind,
        note.severity,
        note.text,
        note.text,
        check=note.check,
        fields=fields,
        readings=note.readings,
        law=note.law,
    )


def _of_law(id_: str, check: FirstCheck) -> OpenPoint:
    return OpenPoint(
        id_, LAW, HEAVY, check.asks, check.asks, law=check.law, touches=check.touches, decides=check.decides
    )


def _of_page(page: Page) -> Iterator[tuple[OpenPoint, tuple[str, ...]]]:
    """The doubts of a page, each with those of its tools that it tells.

    `over` is the title, `check` the whole text as Markdown.
    """
    place = page.slug.partition("/")[2]
    seen: dict[str, int] = {}
    for number, block in enumerate(doubts.blocks(page.body)):
        name = f"{place}/punt-{anchor(block.title)}"
        seen[name] = seen.get(name, 0) + 1
        id_ = name if seen[name] == 1 else f"{name}-{seen[name]}"
        fields = SILENT_FIELDS if block.kind == "stil" and block.severity != HEAVY else ()
        text = " ".join(block.text.split())
        danger = bool(AT_RISK.search(f"{block.title} {text}"))
        point = OpenPoint(
            id_, block.kind, block.severity, block.title, block.title, text, fields, danger=danger
        )
        point.ids, point.pages = [id_], [page]
        yield point, next(iter(page.doubts[number:]), ())
