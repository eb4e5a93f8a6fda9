"""Wall cards, `dist/muurkaart-<school>-<tool>-a4.pdf` and `-a5.pdf`: a ladder on one side, to hang up.

A card says what the sheet of the tool in the book says, in letters as large as the paper allows. Where they
would become small, what is not a step is left off, and the card says where that stands.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from math import log
from pathlib import Path

import lxml.html
import pikepdf

from decision_tools.rules import Tool

from ..pages import templates
from ..pages.tool_html import ToolHtml
from ..paths import TEMPLATES, tool_uri
from ..read.library import Library
from .dressing import tree_of
from .on_site import on_site
from .pdf import BookError, kept_pdf
from .sheet_making import sheet_of

STYLE = TEMPLATES / "wall.css"
ON_THE_WALL = (
    *("te-laat", "presentie"),
    *("spijbelen", "ongeoorloofd-verzuim", "ziek-en-verzuim"),
    *("verwijderd", "uitgestuurd", "uit-de-les-gestuurd"),
    "afwegingskader",
)
"""The tools that have a card: late, absent, sent out of the lesson, the weighing of the meldcode."""
ORIGINS = {
    "toegevoegd": "komt van ons, niet uit het protocol",
    "wet": "vraagt de wet",
    "afgeleid": "volgt uit andere regels",
}


STEP = 1.12
"""How much larger each size of letter that is tried is than the one before."""


@dataclass(frozen=True)
class Paper:
    """A size of paper with letters in points: the least, what reads well in one column, the most."""

    name: str
    least: float
    well: float
    most: float

    @property
    def sizes(self) -> list[float]:
        """The sizes that are tried, from small to large."""
        steps = int(log(self.most / self.least) / log(STEP))
        return [round(self.least * STEP**step, 1) for step in range(steps + 1)]


HOW_FULL = ("whole", "steps", "rungs")
"""All that goes with a case; its steps; or, where even these do not fit, what is done without who does it."""
PAPERS = (Paper("A4", least=10, well=13, most=20), Paper("A5", least=8, well=9.5, most=14))


@dataclass(frozen=True)
class Card:
    """The card of a tool on a size of paper, and how full it is."""

    library: Library
    tool: Tool
    paper: Paper
    full: str

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"muurkaart-{self.tool.slug.replace('/', '-')}-{self.paper.name.lower()}"

    @cached_property
    def largest(self) -> bytes | None:
        """The card in the largest letters in which it fits on one side; a whole one reads well."""
        sizes = [size for size in self.paper.sizes if size >= self.paper.well or self.full != "whole"]
        if self._too_large(sizes[0]):
            return None
        return self._printed(sizes[bisect_right(sizes, False, key=self._too_large) - 1])

    def _too_large(self, size: float) -> bool:
        with pikepdf.open(io.BytesIO(self._printed(size))) as opened:
            return len(opened.pages) > 1

    def _printed(self, size: float) -> bytes:
        page = self.library.page_by_slug[self.tool.page]
        school = self.library.schools[page.school]
        html = templates.render(
            "wall.html.j2",
            card=self,
            school=school,
            size=size,
            origins=self._origins,
            page=page,
            document=school.document(page.document),
            edition=self.library.editions[school.slug],
            way=on_site(school, tool_uri(self.tool.slug)),
        )
        return kept_pdf(f"{self.name}-{size}", html, STYLE)

    @cached_property
    def _steps(self) -> lxml.html.HtmlElement:
        """Its cases with their steps; a card has no links, and names its sections at its foot."""
        html = ToolHtml(self.library).on_paper(
            self.tool.slug, "wall_steps.html.j2", sheet=sheet_of(self.tool), full=self.full
        )
        tree = tree_of(html)
        for mark in tree.find_class("origin"):
            if _word(mark) not in ORIGINS:
                mark.drop_tree()
        for link in tree.xpath(".//a"):
            link.drop_tag()
        return tree

    @property
    def _origins(self) -> list[tuple[str, str]]:
        """The origins that are marked on the card, with what they mean; the numbers to call are added."""
        words = {_word(mark) for mark in self._steps.find_class("origin")}
        words |= {"toegevoegd"} if self.tool.danger else set()
        return [(word, means) for word, means in ORIGINS.items() if word in words]

    @property
    def steps(self) -> str:
        """The same as HTML."""
        return "".join(lxml.html.tostring(part, encoding="unicode") for part in self._steps)


def on_the_wall(library: Library, school: str) -> list[Tool]:
    """The tools of a school that have a card."""
    return [tool for tool in library.school_tools(school) if tool.slug.partition("/")[2] in ON_THE_WALL]


def build_wall_cards(library: Library, school: str, folder: Path) -> list[Path]:
    """Write the wall cards of a school into a folder; the same content gives the same files.

    Raises BookError where a tool does not fit on one side.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for tool in on_the_wall(library, school):
        for paper in PAPERS:
            cards = [Card(library, tool, paper, full) for full in HOW_FULL]
            made = next((card.largest for card in cards if card.largest), None)
            if made is None:
                size = f"in letters van {paper.least:g} punten"
                raise BookError(
                    f"De muurkaart {tool.slug} past niet op één kant {paper.name} {size}.\n"
                    "Maak koppen korter, of haal hem uit ON_THE_WALL in build/pipeline/book/wall.py."
                )
            files.append(folder / f"{cards[0].name}.pdf")
            files[-1].write_bytes(made)
    return files


def _word(mark: lxml.html.HtmlElement) -> str:
    return str(mark.text_content()).partition(" ")[0]
