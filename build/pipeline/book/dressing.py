"""A chapter as a tree, made fit for paper: without what a screen needs, with ids and links of the book."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import unquote

import lxml.html
from lxml.html import HtmlElement

from decision_tools.rules.model import Tool

from ..paths import web_path
from ..read.protocol_pages import Page
from ..words import of_tools
from .paper_words import on_paper

WIDEST, HIGHEST = 470.0, 560.0  # points: what a page of the book has room for
CHART_SCALE = 0.8
MOST_ROWS_TOGETHER = 6  # a table of so few rows is not spread over pages
LONGEST_LEAD = 160  # letters: a paragraph as short as this stays with the list or table after it
BOX = '<span class="box"></span>'  # the book's letter has no box to tick
POINTING = ("for", "aria-labelledby", "aria-describedby", "headers")


@dataclass
class Chapter:
    """One chapter: where it stands on the site, its id and title in the book, and its text as a tree.

    `pages` are those that a tool belongs to, `named` the tools that a page names.
    """

    uri: str
    title: str
    tree: HtmlElement
    page: Page | None = None
    tool: Tool | None = None
    pages: list[Page] = field(default_factory=list)
    named: list[Tool] = field(default_factory=list)

    @property
    def anchor(self) -> str:
        """The id of the chapter's title."""
        return chapter_anchor(self.uri)

    @property
    def purpose(self) -> str:
        """What its tool is for."""
        return on_paper(of_tools.purpose(self.tool)) if self.tool else ""

    @property
    def html(self) -> str:
        """The text below the title."""
        return "".join(lxml.html.tostring(part, encoding="unicode") for part in self.tree)


def chapter_anchor(uri: str) -> str:
    """The id in the book of the page or tool with this source address."""
    return "h-" + uri.removesuffix(".md").replace("/", "-")


def tree_of(html: str) -> HtmlElement:
    """HTML as a tree, with boxes that can be ticked with a pen."""
    html = html.replace("☐", BOX)
    return cast(HtmlElement, lxml.html.fragment_fromstring(html, create_parent="div"))


def _size(drawing: HtmlElement) -> tuple[float, float]:
    width, height = (float(drawing.get(side).removesuffix("pt")) for side in ("width", "height"))
    return width, height


def scale_of(drawing: HtmlElement) -> float:
    """How much smaller than on the site a drawing is printed."""
    width, height = _size(drawing)
    return min(CHART_SCALE, WIDEST / width, HIGHEST / height)


def _fit(drawing: HtmlElement) -> None:
    """Sizes a drawing for the page and gives it the book's letter; a style sheet cannot reach into it."""
    (width, height), scale = _size(drawing), scale_of(drawing)
    drawing.set("width", f"{width * scale:.1f}pt")
    drawing.set("height", f"{height * scale:.1f}pt")
    for text in drawing.iter("text"):
        text.set("font-family", "Source Sans 3")
    for part in drawing.iter("desc"):
        part.text = "Hetzelfde staat in de regeltabel."


def dress(tree: HtmlElement) -> None:
    """Leaves out what only a screen needs, and marks lines that belong to what follows them."""
    for element in tree.xpath(".//a[@class='headerlink']"):
        element.drop_tree()
    for element in list(tree.iter("details", "summary")):
        element.tag = "div" if element.tag == "details" else "p"
        element.attrib.pop("open", None)
        element.classes.add("summary" if element.tag == "p" else "details")
    for element in tree.xpath(".//*[@tabindex]"):
        del element.attrib["tabindex"]
    for table in tree.iter("table"):
        heads = [cell.text_content().strip() for cell in table.iter("th")]
        if heads[:2] == ["Wie", "Doet wat"] and "duties" not in table.classes:
            table.classes.add("who")
        if len(table.findall("tbody/tr")) <= MOST_ROWS_TOGETHER:
            table.classes.add("whole")
    for element in tree.iter("p"):
        after = element.getnext()
        leads = after is not None and after.tag in ("ul", "ol", "div", "table")
        if leads and len(element.text_content()) <= LONGEST_LEAD:
            element.classes.add("leads")
    for drawing in tree.iter("svg"):
        _fit(drawing)


def own_ids(chapter: Chapter) -> None:
    """Puts the chapter's id before each id in it, so that all differ in the book."""
    for element in chapter.tree.iter():
        if not isinstance(element.tag, str):
            continue
        if id_ := element.get("id"):
            element.set("id", f"{chapter.anchor}--{id_}")
        for name in POINTING:
            if value := element.get(name):
                element.set(name, " ".join(f"{chapter.anchor}--{id_}" for id_ in value.split()))


def point(chapters: Iterable[Chapter], within: Mapping[str, str]) -> None:
    """Makes each link lead to a place in the book, or says where it leads outside the book.

    `within` has the id of what stands in a chapter with others, by its path on the site.
    """
    chapters = list(chapters)
    places = {**within, **{web_path(chapter.uri): chapter.anchor for chapter in chapters}}
    ids = {id_ for chapter in chapters for id_ in chapter.tree.xpath(".//@id")}
    for chapter in chapters:
        for link in list(chapter.tree.iter("a")):
            href = link.get("href", "")
            if re.match(r"https?:", href):
                _tell_address(link, re.sub(r"^https?://(www[.])?|/$", "", href))
            elif re.match(r"[a-z]+:", href):
                link.classes.add("direct")
            else:
                _refer(link, *_place(href, chapter.uri), places, ids)


def _place(href: str, uri: str) -> tuple[str, str]:
    """The web path and the anchor of a link on the page `uri`, written to a source file or to a folder."""
    place, _, anchor = unquote(href).partition("#")
    if not place:
        return web_path(uri), anchor
    if place.endswith(".md"):
        return web_path(posixpath.normpath(posixpath.join(posixpath.dirname(uri), place))), anchor
    path = posixpath.normpath(posixpath.join(web_path(uri), place))
    return ("" if path == "." else path + "/"), anchor


def _refer(link: HtmlElement, path: str, anchor: str, places: dict[str, str], ids: set[str]) -> None:
    if path not in places:
        link.tag = "span"
        del link.attrib["href"]
        _tell(link, " (op de website)")
        return
    precise = f"{places[path]}--{anchor}"
    link.set("href", "#" + (precise if precise in ids else places[path]))
    link.classes.add("ref")


def _tell(element: HtmlElement, words: str) -> None:
    element.tail = words + (element.tail or "")


def _tell_address(link: HtmlElement, address: str) -> None:
    told = lxml.html.Element("span")
    told.classes.add("address")
    told.text = address
    told.tail = ")" + (link.tail or "")
    link.tail = " ("
    link.getparent().insert(link.getparent().index(link) + 1, told)
