"""The chapters of a school's book: the HTML of the site, made fit for one document on paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from lxml.html import HtmlElement

from decision_tools.rules.model import Tool

from ..pages import changes, emergency, templates
from ..pages.addresses import linker
from ..pages.conversion import convert
from ..pages.generated import protocol_text
from ..pages.inclusions import INCLUDED, with_steps
from ..pages.tool_html import ToolHtml
from ..paths import DOCS, tool_uri
from ..problems import ContentError, Problem, shown
from ..read import front_matter
from ..read.library import Library
from ..read.protocol_pages import Page
from ..words.notes import KINDS, SEVERITIES
from . import worst
from .annexes import looked_up, papers, role_sheets
from .doubts import Doubts
from .dressing import Chapter, dress, own_ids, point, tree_of
from .index import INDEX, index_html
from .paper_words import say_on_paper
from .sheet_making import sheet_of
from .wanted import WORDS

MEANINGS = {
    "stil": "het protocol zegt dit niet.",
    "tegenspraak": "het protocol zegt twee dingen die niet samengaan.",
    "verouderd": "de wet, een naam of een route is misschien veranderd.",
    "toegevoegd": "dit staat niet in het protocol; het komt van ons.",
}
EMERGENCY = DOCS / "nood.md"
PLACE = re.compile(rf"{INCLUDED.pattern}\n*")
ON_ONE_SHEET = '<p class="sheet-place"><a href="{}">{}</a></p>\n'


@dataclass(frozen=True)
class Book:
    """What is printed of one school: its emergency pages, its handbook, its tools and what goes with them."""

    emergency: Chapter
    about: Chapter
    worst: list[Chapter]
    handbook: list[Chapter]
    tools: list[Chapter]
    run_sheets: list[Chapter]
    role_sheets: list[Chapter]
    papers: list[Chapter]
    annexes: list[Chapter]

    @property
    def chapters(self) -> list[Chapter]:
        """All chapters in the order of the book."""
        return [self.emergency, self.about, *self.worst, *self.handbook, *self.tools, *self.behind]

    def review_by(self, otherwise: date) -> date:
        """The day before which its first page is to be reviewed."""
        return min((c.page.review_by for c in self.handbook if c.page), default=otherwise)

    @property
    def anchors(self) -> set[str]:
        """The ids of all titles."""
        return {chapter.anchor for chapter in self.chapters}

    @property
    def read(self) -> list[Chapter]:
        """What the index leads to: all but the edition, the role sheets, the doubts and the index itself."""
        words = [chapter for chapter in self.annexes if chapter.uri == WORDS]
        body = [self.emergency, *self.worst, *self.handbook, *self.tools, *self.run_sheets]
        return [*body, *self.papers, *words]

    @property
    def behind(self) -> list[Chapter]:
        """The annexes: what is walked through with a pen, and what is looked up."""
        return [*self.run_sheets, *self.role_sheets, *self.papers, *self.annexes]


def read_book(library: Library, school: str, chosen: Callable[[Book], Book] | None = None) -> Book:
    """The chapters of a school that are chosen, or all, with links that lead to places in the book."""
    tools = {tool.slug: tool for tool in library.school_tools(school)}
    html = ToolHtml(library)
    doubts = Doubts(library, school)

    def sheet(tool: Tool) -> Chapter:
        return _tool(tool, html, library.pages_of_tool(tool.slug), doubts)

    whole = Book(
        emergency_page(library, school),
        _about(library, school),
        worst.worst(library, school),
        [_protocol(page, tools, html) for page in library.pages if page.school == school],
        [sheet(tool) for tool in tools.values() if not tool.run_sheet],
        [sheet(tool) for tool in tools.values() if tool.run_sheet],
        role_sheets(library, school),
        papers(library, school),
        looked_up(library, school, doubts),
    )
    book = chosen(whole) if chosen else whole
    for chapter in book.chapters:
        dress(chapter.tree)
        say_on_paper(chapter.tree)
        own_ids(chapter)
    point(book.chapters, worst.paths(library, school))
    for chapter in book.annexes:
        if chapter.uri == INDEX:
            index = index_html(library, school, book.read, book.role_sheets, worst.places(library, school))
            chapter.tree = tree_of(index)
    return book


def emergency_page(library: Library, school: str | None) -> Chapter:
    """Whom to call, with what a school fills in; of no school: the way to the page of each."""
    if not EMERGENCY.exists():
        raise ContentError(
            [Problem(shown(EMERGENCY), 1, "Het boek begint met de noodbladzijde.", "Schrijf dit bestand.")]
        )
    page = emergency.Written(library.schools[school] if school else None, None)
    before, _ = _numbers()
    return Chapter(
        EMERGENCY.name, page.title, worst.of_emergency(emergency.html(library, page, EMERGENCY.name) + before)
    )


def _numbers() -> tuple[str, str]:
    """The other numbers of the emergency page, and where all were found: that stands with the edition."""
    html = convert(front_matter.read(EMERGENCY).body, EMERGENCY.name)
    before, mark, after = html.rpartition("<h2")
    return before, mark + after


def _about(library: Library, school: str) -> Chapter:
    """How to read the book, where it comes from, and what is new since the edition before."""
    own = [page for page in library.pages if page.school == school]
    html = templates.render(
        "book_about.html.j2",
        school=library.schools[school],
        edition=library.editions[school],
        review_by=min((page.review_by for page in own), default=library.editions[school].day),
        kinds=[(KINDS[kind], means) for kind, means in MEANINGS.items()],
        severities=SEVERITIES,
        news=changes.newest(library, school),
        counts=changes.counts,
    )
    return Chapter("over-deze-editie.md", "Over deze editie", worst.of_emergency(html + _numbers()[1]))


def _protocol(page: Page, tools: Mapping[str, Tool], html: ToolHtml) -> Chapter:
    """A page as on the site; where it shows the rules of a tool, it leads to the sheet of that tool."""
    to = linker(page.uri)

    def referred(match: re.Match[str]) -> str:
        _, slug = match.groups()
        return ON_ONE_SHEET.format(to(tool_uri(slug)), tools[slug].title) if slug in tools else ""

    text = PLACE.sub(referred, convert(protocol_text(page), page.uri))
    tree = tree_of(with_steps(text, html))
    _drop_sections_of_rules(tree)
    named = [tools[slug] for slug in page.tools if slug in tools]
    return Chapter(page.uri, page.title, tree, page, named=named)


def _drop_sections_of_rules(tree: HtmlElement) -> None:
    """Leaves out a section that holds nothing but the rules of a tool: its sheet says the same."""
    for place in tree.find_class("sheet-place"):
        heading = next(place.itersiblings("h2", preceding=True), None)
        if heading is None:
            continue
        section = []
        for part in heading.itersiblings():
            if part.tag == "h2":
                break
            section.append(part)
        if all(part.tag == "p" for part in section):
            for part in [heading, *section]:
                part.drop_tree()


def _tool(tool: Tool, html: ToolHtml, pages: list[Page], doubts: Doubts) -> Chapter:
    """A tool as a sheet: who does what by when, at each rung or in each case."""
    tree = tree_of(html.on_paper(tool.slug, sheet=sheet_of(tool), doubts=doubts))
    return Chapter(tool_uri(tool.slug), tool.title, tree, tool=tool, pages=pages)
