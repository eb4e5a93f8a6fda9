"""One thing to settle as a row of an agenda: what it is, where it is used, and room for the decision."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from decision_tools.rules import Tool
from decision_tools.rules.outcomes import Outcome

from ...paths import DOCS
from ...read.agreements import OfSchool
from ...read.open_points import LAW, TASK, OpenPoint
from ...read.protocol_pages import Page
from ...words.markup import plain
from ...words.notes import KINDS
from .page import page_link, way

LINK = re.compile(r"\]\(([^)\s]+)\)")
ASKED_BY_LAW = "Bij deze taak vraagt de wet iets. Kijk dat eerst na: zie de uitkomst."
LABELS = {"wie": "Wie", "wat": "Zo doen wij het", "wanneer": "Wanneer"}
TICK = "☐"
SIGNED = "Door, op, geldt tot"


def row(point: OpenPoint, number: int, of: OfSchool, tools: Mapping[str, Tool], uri: str) -> list[str]:
    """The cells of a point on the page `uri`."""
    where = "<br>".join(
        [*_outcomes(point, tools), *(page_link(page, uri) for page in point.pages), *_emergency(point, uri)]
    )
    told = [*_told(point, uri), f"*Gebruikt in:* {where}", f'<code id="{_anchor(point)}">{point.id}</code>']
    return [f"{number}<br>{TICK}", "<br>".join(told), _decision(point, of)]


def _anchor(point: OpenPoint) -> str:
    return point.id.replace("/", "-")


def _told(point: OpenPoint, uri: str) -> list[str]:
    title = f"**{plain(point.title)}**"
    if point.kind == TASK:
        who = point.over.partition(": ")[0]
        silent = " en ".join(f"niet {field}" for field in point.fields)
        by = f" Wie: {plain(who)}." if "wie" not in point.fields else ""
        return [title, f"Het protocol zegt {silent}.{by}", *([ASKED_BY_LAW] if point.asked_by_law else [])]
    if point.kind == LAW:
        touches, decides = f"*Raakt:* {plain(point.touches)}.", f"*Beslist:* {plain(point.decides)}."
        return [title, *_law(point, uri), touches, decides]
    check = plain(point.check) if point.uses or not point.pages else moved(point.check, point.pages[0], uri)
    until = "" if not check else check if not point.uses else f"*Tot die tijd:* {check}"
    readings = [f"{TICK} {plain(one.text)} (lezing “{plain(one.id)}”)" for one in point.readings]
    return [title, f"*{KINDS[point.kind]}*", *filter(None, [until]), *readings, *_law(point, uri)]


def _law(point: OpenPoint, uri: str) -> list[str]:
    if point.law is None:
        return []
    up = "../" * uri.count("/")
    return [
        f"*De wet:* [{plain(f'{point.law.law}, {point.law.article}')}]({up}wet.md#{point.law.register[0]})"
    ]


def _decision(point: OpenPoint, of: OfSchool) -> str:
    """What the school agreed, or else a line for each field that is open and room to sign."""
    if settled := of.of(point):
        return "<br>".join(plain(one.on(date.today()).text) for one in settled)
    open_ = [LABELS[field] for field in point.fields if field in LABELS and not point.asked_by_law]
    return "".join(f"<u>{line}</u>" for line in (*(open_ or ["Besluit"]), SIGNED))


def _outcomes(point: OpenPoint, tools: Mapping[str, Tool]) -> list[str]:
    return [_first_place(tools[slug], outcomes) for slug, outcomes in point.uses.items()]


def _emergency(point: OpenPoint, uri: str) -> list[str]:
    return [f"[de noodpagina]({way(DOCS / page, uri)})" for page in point.emergency]


def _first_place(tool: Tool, outcomes: Sequence[Outcome]) -> str:
    more = len(outcomes) - 1
    others = f" en nog {more} {'uitkomst' if more == 1 else 'uitkomsten'}" if more else ""
    return f"[{plain(tool.title)}](tool:{tool.slug}#uitkomst-{outcomes[0].id}) (keuzehulp){others}"


def moved(text: str, page: Page, uri: str) -> str:
    """Markdown of a page as a cell of the overview `uri`, with its links as they have to stand there."""

    def moved_link(match: re.Match[str]) -> str:
        place, mark, rest = match[1].partition("#")
        if re.match(r"[a-z]+:", match[1]):
            return match[0]
        return f"]({way(page.path.parent / place if place else page.path, uri)}{mark}{rest})"

    return LINK.sub(moved_link, text).strip().replace("|", "&#124;")
