"""The whole procedure of one tool on paper, by itself: every question, rule, chart and outcome."""

from __future__ import annotations

from lxml.html import HtmlElement

from decision_tools.rules.model import Tool

from ..book.dressing import Chapter, dress, own_ids, point, scale_of, tree_of
from ..pages.tool_html import ToolHtml
from ..paths import tool_uri
from ..read.library import Library
from ..read.protocol_pages import Page

SMALLEST_SCALE = 0.5  # letters of 6 points; a smaller drawing gives way to its steps in words
LIFTED = {"h3": "h2", "h4": "h3", "h5": "h4"}


def read_tool(library: Library, slug: str) -> Chapter:
    """The chapter of one tool by itself: what it points at elsewhere stands on the site."""
    chapter = _tool(library.tools[slug], ToolHtml(library), library.pages_of_tool(slug))
    dress(chapter.tree)
    own_ids(chapter)
    point([chapter], {})
    return chapter


def _tool(tool: Tool, html: ToolHtml, pages: list[Page]) -> Chapter:
    """The whole procedure of a tool: questions, rules, charts and outcomes."""
    tree = tree_of(html.procedure(tool.slug))
    for summary in tree.xpath(".//summary[h2]"):
        _remove(summary)
    for flow in tree.find_class("pw-flow"):
        drawings = flow.findall("figure")
        readable = all(scale_of(drawing.find(".//svg")) >= SMALLEST_SCALE for drawing in drawings)
        for part in [flow.find("summary"), flow.find("ol")] if drawings and readable else drawings:
            _remove(part)
    for link in tree.find_class("pw-law-standing"):
        link.drop_tag()  # the register of the law is on the site only
    for maker in tree.xpath(".//*[@class='pw-own']"):
        maker.text = "(gemaakt uit de regels hierboven)"
    for heading in tree.xpath(".//h3 | .//h4 | .//h5"):
        heading.tag = LIFTED[heading.tag]
    return Chapter(tool_uri(tool.slug), tool.title, tree, tool=tool, pages=pages)


def _remove(element: HtmlElement | None) -> None:
    if element is not None:
        element.drop_tree()
