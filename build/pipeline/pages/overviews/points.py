"""The notes of pages and tools, each as a point to look into with the places where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from decision_tools.rules import Tool
from decision_tools.rules.outcomes import Outcome
from decision_tools.rules.sources import Note

from ...read.facts import Facts
from ...read.protocol_pages import Page
from ...words.markup import plain
from ...words.notes import KINDS
from .page import page_link, way

NOTE = re.compile(r'^!!! (\w+) "(.*?)\s*\(([ABC])\)"\n((?:(?:    .*)?(?:\n|$))*)', re.M)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CHECK = re.compile(r"\b(?:Nakijken|Kijk na|Beslissen):?")


@dataclass(frozen=True)
class Point:
    """A note that somebody has to look into: what is doubtful, what to check, and where it stands."""

    kind: str
    severity: str
    title: str
    doubt: str
    check: str
    where: str


def points_of(facts: Facts, school: str, uri: str) -> list[Point]:
    """The notes of a school's pages and tools, as they are written on the overview `uri`."""
    return [*_page_points(facts, school, uri), *_tool_points(facts, school)]


def _page_points(facts: Facts, school: str, uri: str) -> Iterator[Point]:
    for page in facts.pages(school):
        for kind, title, severity, body in NOTE.findall(page.body):
            text = moved(" ".join(body.split()), page, uri)
            cut = match.start() if (match := CHECK.search(text)) else len(text)
            doubt, check = _cell(text[:cut]), _cell(text[cut:])
            yield Point(kind, severity, plain(title), doubt, check, page_link(page, uri))


def _tool_points(facts: Facts, school: str) -> Iterator[Point]:
    tools = {tool.slug: tool for tool in facts.tools(school)}
    places: dict[Note, dict[str, list[Outcome]]] = {}
    for tool in tools.values():
        for outcome in tool.outcomes.values():
            for note in outcome.all_notes:
                outcomes = places.setdefault(note, {}).setdefault(tool.slug, [])
                if outcome not in outcomes:
                    outcomes.append(outcome)
    for note, by_tool in places.items():
        check = f"Nakijken: {note.check}" if note.check else ""
        law = f"Wet: {note.law.law}, {note.law.article}." if note.law else ""
        checks = "<br>".join(plain(text) for text in (check, law) if text)
        where = "<br>".join(_first_place(tools[slug], outcomes) for slug, outcomes in by_tool.items())
        yield Point(note.kind, note.severity, KINDS[note.kind], plain(note.text), checks, where)


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
