"""The chapters of a school's book: the HTML of the site, made fit for one document on paper."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import unquote

import lxml.html
from lxml.html import HtmlElement

from decision_tools.rules.model import Tool

from ..pages import emergency
from ..pages.addresses import linker
from ..pages.conversion import convert
from ..pages.generated import protocol_text
from ..pages.inclusions import INCLUDED, include
from ..pages.tool_html import ToolHtml
from ..paths import DOCS, tool_uri, web_path
from ..problems import ContentError, Problem, shown
from ..read import front_matter
from ..read.library import Library
from ..read.protocol_pages import Page

EMERGENCY = DOCS / "nood.md"
WIDEST, HIGHEST = 470.0, 560.0  # points: what a page of the book has room for
CHART_SCALE = 0.8
SMALLEST_SCALE = 0.5  # letters of 6 points; a smaller drawing gives way to its steps in words
MOST_ROWS_TOGETHER = 6  # a table of so few rows is not spread over pages
LONGEST_LEAD = 160  # letters: a paragraph as short as this stays with the list or table after it
LIFTED = {"h3": "h2", "h4": "h3", "h5": "h4"}
REFERENCES = {
    "tabel": '<p><a href="{}#regels">De regeltabel staat bij de keuzehulp</a></p>\n',
    "stroomschema": '<p><a href="{}#schema">Het stroomschema staat bij de keuzehulp</a></p>\n',
}
PLACE = re.compile(rf"{INCLUDED.pattern}\n*")
BOX = '<span class="box"></span>'  # the book's letter has no box to tick
POINTING = ("for", "aria-labelledby", "aria-describedby", "headers")


@dataclass
class Chapter:
    """One chapter: where it stands on the site, its id and title in the book, and its text as a tree."""

    uri: str
    title: str
    tree: HtmlElement
    page: Page | None = None
    tool: Tool | None = None
    pages: list[Page] = field(default_factory=list)

    @property
    def anchor(self) -> str:
        """The id of the chapter's title."""
        return chapter_anchor(self.uri)

    @property
    def html(self) -> str:
        """The text below the title."""
        return "".join(lxml.html.tostring(part, encoding="unicode") for part in self.tree)


@dataclass(frozen=True)
class Book:
    """What is printed of one school: its emergency pages, its handbook and its tools.

    `worst` has a page for each situation that the school's source speaks of.
    """

    emergency: Chapter
    worst: list[Chapter]
    handbook: list[Chapter]
    tools: list[Chapter]

    @property
    def chapters(self) -> list[Chapter]:
        """All chapters in the order of the book."""
        return [self.emergency, *self.worst, *self.handbook, *self.tools]


def chapter_anchor(uri: str) -> str:
    """The id in the book of the page or tool with this source address."""
    return "h-" + uri.removesuffix(".md").replace("/", "-")


def read_book(library: Library, school: str) -> Book:
    """All chapters of a school, with links that lead to places in the book."""
    tools = library.school_tools(school)
    printed = {tool.slug for tool in tools}
    html = ToolHtml(library)
    book = Book(
        _emergency(library, school),
        _worst(library, school),
        [_protocol(page, printed, html) for page in library.pages if page.school == school],
        [_tool(tool, html, library.pages_of_tool(tool.slug)) for tool in tools],
    )
    for chapter in book.chapters:
        _dress(chapter.tree)
        _own_ids(chapter)
    _point(book.chapters)
    return book


def read_tool(library: Library, slug: str) -> Chapter:
    """The chapter of one tool by itself: what it points at elsewhere stands on the site."""
    chapter = _tool(library.tools[slug], ToolHtml(library), library.pages_of_tool(slug))
    _dress(chapter.tree)
    _own_ids(chapter)
    _point([chapter])
    return chapter


def _emergency(library: Library, school: str) -> Chapter:
    if not EMERGENCY.exists():
        raise ContentError(
            [Problem(shown(EMERGENCY), 1, "Het boek begint met de noodbladzijde.", "Schrijf dit bestand.")]
        )
    written = front_matter.read(EMERGENCY)
    page = emergency.Written(library.schools[school], None)
    html = emergency.html(library, page, EMERGENCY.name) + convert(written.body, EMERGENCY.name)
    return Chapter(EMERGENCY.name, page.title, _of_emergency(html))


def _worst(library: Library, school: str) -> list[Chapter]:
    """The situations that a school's source speaks of; for the others the first page says what to do."""
    pages = (emergency.Written(library.schools[school], one) for one in library.emergency.situations)
    return [
        Chapter(page.uri, page.title, _of_emergency(emergency.html(library, page, page.uri)))
        for page in pages
        if page.situation and (school, page.situation.id) in library.emergency.said
    ]


def _of_emergency(html: str) -> HtmlElement:
    tree = _tree(html)
    for part in tree.xpath(".//h1 | .//nav | .//*[@class='pw-call' or contains(@class, 'pw-call--')]/svg"):
        part.drop_tree()
    return tree


def _protocol(page: Page, printed: set[str], html: ToolHtml) -> Chapter:
    """A page as on the site; a rule table or chart that the book prints with its tool is referred to."""

    to = linker(page.uri)

    def referred(match: re.Match[str]) -> str:
        what, slug = match.groups()
        return REFERENCES[what].format(to(tool_uri(slug))) if slug in printed else match[0]

    text = PLACE.sub(referred, convert(protocol_text(page), page.uri))
    return Chapter(page.uri, page.title, _tree(include(text, html)), page)


def _tool(tool: Tool, html: ToolHtml, pages: list[Page]) -> Chapter:
    """The whole procedure of a tool: questions, rules, charts and outcomes."""
    tree = _tree(html.procedure(tool.slug))
    for summary in tree.xpath(".//summary[h2]"):
        _remove(summary)
    for flow in tree.find_class("pw-flow"):
        drawings = flow.findall("figure")
        readable = all(_scale(drawing.find(".//svg")) >= SMALLEST_SCALE for drawing in drawings)
        for part in [flow.find("summary"), flow.find("ol")] if drawings and readable else drawings:
            _remove(part)
    for link in tree.find_class("pw-law-standing"):
        link.drop_tag()  # the register of the law is on the site only
    for maker in tree.xpath(".//*[@class='pw-own']"):
        maker.text = "(gemaakt uit de regels hierboven)"
    for heading in tree.xpath(".//h3 | .//h4 | .//h5"):
        heading.tag = LIFTED[heading.tag]
    return Chapter(tool_uri(tool.slug), tool.title, tree, tool=tool, pages=pages)


def _tree(html: str) -> HtmlElement:
    html = html.replace("☐", BOX)
    return cast(HtmlElement, lxml.html.fragment_fromstring(html, create_parent="div"))


def _remove(element: HtmlElement | None) -> None:
    if element is not None:
        element.drop_tree()


def _size(drawing: HtmlElement) -> tuple[float, float]:
    width, height = (float(drawing.get(side).removesuffix("pt")) for side in ("width", "height"))
    return width, height


def _scale(drawing: HtmlElement) -> float:
    width, height = _size(drawing)
    return min(CHART_SCALE, WIDEST / width, HIGHEST / height)


def _fit(drawing: HtmlElement) -> None:
    """Sizes a drawing for the page and gives it the book's letter; a style sheet cannot reach into it."""
    (width, height), scale = _size(drawing), _scale(drawing)
    drawing.set("width", f"{width * scale:.1f}pt")
    drawing.set("height", f"{height * scale:.1f}pt")
    for text in drawing.iter("text"):
        text.set("font-family", "Source Sans 3")
    for part in drawing.iter("desc"):
        part.text = "Hetzelfde staat in de regeltabel."


def _dress(tree: HtmlElement) -> None:
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
        if [cell.text_content().strip() for cell in table.iter("th")][:2] == ["Wie", "Doet wat"]:
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


def _own_ids(chapter: Chapter) -> None:
    """Puts the chapter's id before each id in it, so that all differ in the book."""
    for element in chapter.tree.iter():
        if not isinstance(element.tag, str):
            continue
        if id_ := element.get("id"):
            element.set("id", f"{chapter.anchor}--{id_}")
        for name in POINTING:
            if value := element.get(name):
                element.set(name, " ".join(f"{chapter.anchor}--{id_}" for id_ in value.split()))


def _point(chapters: Iterable[Chapter]) -> None:
    """Makes each link lead to a place in the book, or says where it leads outside the book."""
    chapters = list(chapters)
    places = {web_path(chapter.uri): chapter.anchor for chapter in chapters}
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
