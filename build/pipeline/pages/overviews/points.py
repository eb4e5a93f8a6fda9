"""What pages and tools want looked into, doubts and what the law asks, each with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from decision_tools.rules import Tool
from decision_tools.rules.outcomes import Outcome
from decision_tools.rules.sources import FirstCheck, Law, Note

from ...read.facts import Facts
from ...read.protocol_pages import Page
from ...words.dutch import first_upper
from ...words.markup import plain
from ...words.notes import KINDS
from .page import page_link, way

NOTE = re.compile(r'^!!! (\w+) "(.*?)\s*\(([ABC])\)"\n((?:(?:    .*)?(?:\n|$))*)', re.M)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CHECK = re.compile(r"\b(?:Nakijken|Kijk na|Beslissen):?")


LAW_ASKS = "De wet vraagt"

Places = dict[str, list[Outcome]]
"""The outcomes that show something, by the slug of their tool."""


@dataclass(frozen=True)
class Point:
    """What somebody has to look into: what is doubtful or asked by law, what to check, where it stands."""

    kind: str
    severity: str
    title: str
    doubt: str
    check: str
    where: str


def points_of(facts: Facts, school: str, uri: str) -> list[Point]:
    """What the pages and tools of a school want looked into, as it is written on the overview `uri`."""
    return [*_page_points(facts, school, uri), *_tool_points(facts, school)]


def _page_points(facts: Facts, school: str, uri: str) -> Iterator[Point]:
    for page in facts.pages(school):
        for kind, title, severity, body in NOTE.findall(page.body):
            text = moved(" ".join(body.split()), page, uri)
            cut = match.start() if (match := CHECK.search(text)) else len(text)
            doubt, check = _cell(text[:cut]), _cell(text[cut:])
            yield Point(KINDS[kind], severity, plain(title), doubt, check, page_link(page, uri))


def _tool_points(facts: Facts, school: str) -> Iterator[Point]:
    tools = {tool.slug: tool for tool in facts.tools(school)}
    asked: dict[FirstCheck, Places] = {}
    doubted: dict[Note, Places] = {}
    for tool in tools.values():
        for outcome in tool.outcomes.values():
            for check in outcome.all_checks:
                asked.setdefault(replace(check, given=None), {}).setdefault(tool.slug, []).append(outcome)
            for note in outcome.all_notes:
                doubted.setdefault(note, {}).setdefault(tool.slug, []).append(outcome)
    yield from (_asked_by_law(check, _where(tools, places)) for check, places in asked.items())
    yield from (_doubted(note, _where(tools, places)) for note, places in doubted.items())


def _asked_by_law(check: FirstCheck, where: str) -> Point:
    touches, decides = f"Raakt: {check.touches}.", f"Beslist: {check.decides}."
    return Point(LAW_ASKS, "A", LAW_ASKS, plain(check.asks), _lines(touches, decides, _law(check.law)), where)


def _doubted(note: Note, where: str) -> Point:
    check = f"Nakijken: {note.check}" if note.check else ""
    title = first_upper(note.origin) if note.law else KINDS[note.kind]
    return Point(
        KINDS[note.kind], note.severity, title, plain(note.text), _lines(check, _law(note.law)), where
    )


def _law(law: Law | None) -> str:
    return f"Wet: {law.law}, {law.article}." if law else ""


def _lines(*texts: str) -> str:
    return "<br>".join(plain(text) for text in texts if text)


def _where(tools: Mapping[str, Tool], places: Places) -> str:
    return "<br>".join(
        _first_place(tools[slug], list({outcome.id: outcome for outcome in outcomes}.values()))
        for slug, outcomes in places.items()
    )


def moved(text: str, page: Page, uri: str) -> str:
    """Markdown of a page with its links as they have to stand on the overview `uri`."""

    def moved_link(match: re.Match[str]) -> str:
        place, mark, rest = match[1].partition("#")
        if re.match(r"[a-z]+:", match[1]):
            return match[0]
        return f"]({way(page.path.parent / place if place else page.path, uri)}{mark}{rest})"

    return LINK.sub(moved_link, text)


def _first_place(tool: Tool, outcomes: Sequence[Outcome]) -> str:
    more = len(outcomes) - 1
    others = f" en nog {more} {'uitkomst' if more == 1 else 'uitkomsten'}" if more else ""
    return f"[{plain(tool.title)}](tool:{tool.slug}#uitkomst-{outcomes[0].id}) (keuzehulp){others}"


def _cell(text: str) -> str:
    return text.strip().replace("|", "&#124;")
