"""A doubt that a page and a tool of that page both write out: its words stand once, in the tool.

What a page says of the law (A) stands apart: a tool has that as a first check, not as a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ...paths import ROOT
from ...problems import Problem, shown
from ...read.doubts import blocks
from ...read.open_points import HEAVY, OpenPoint
from ...read.protocol_pages import Page
from ...words.markup import anchor
from . import exceptions

EXCEPTIONS = ROOT / "build" / "doubled_exceptions.tsv"
LIKE_ENOUGH, ENOUGH_WORDS = 0.5, 5
SHORT_WORD = 4
MEND = "Neem de woorden over met `{{ twijfel: … }}`, of zeg in %s waarom het een andere is."


def errors(
    points: Mapping[str, Collection[OpenPoint]], pages: Collection[Page], table: Path = EXCEPTIONS
) -> Iterator[Problem]:
    """Each doubt of a page in nearly the words of a tool, and an exception that nothing needs."""
    found = {key: problem for own in points.values() for key, problem in _of_school(own)}
    excepted = exceptions.read(table)
    yield from (problem for key, problem in found.items() if key not in excepted)
    yield from exceptions.unneeded(table, excepted, found, {page.slug for page in pages})


def _of_school(points: Collection[OpenPoint]) -> Iterator[tuple[exceptions.Key, Problem]]:
    of_tools = [point for point in points if point.uses]
    for point in (point for point in points if not point.uses and point.severity != HEAVY):
        for page in point.pages:
            if same := _nearest(point, page, of_tools):
                block = next(one for one in blocks(page.body) if one.title == point.title)
                line = page.body.count("\n", 0, block.start) + page.body_line
                wrong = f"“{point.title}” vertelt bijna hetzelfde als een keuzehulp: “{same.over}”."
                problem = Problem(shown(page.path), line, wrong, MEND % shown(EXCEPTIONS))
                yield (page.slug, anchor(point.title)), problem


def _nearest(point: OpenPoint, page: Page, others: Collection[OpenPoint]) -> OpenPoint | None:
    """The doubt of a tool of this page that is told in nearly the same words."""
    told = _words(f"{point.title} {point.check}")
    best, most = None, LIKE_ENOUGH
    for other in others:
        words = _words(other.over)
        if other.kind != point.kind or len(words) < ENOUGH_WORDS or not set(other.uses) & set(page.tools):
            continue
        if (likeness := len(words & told) / len(words)) > most:
            best, most = other, likeness
    return best


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) >= SHORT_WORD}
