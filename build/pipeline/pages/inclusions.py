"""What a page takes from a tool: its rule table, its chart, its steps or those of one row.

On a line of its own: `{{ tabel: … }}`, `{{ stroomschema: … }}` or `{{ stappen: … }}` with school/slug, and
for the steps of one row school/slug#row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .addresses import rewrite
from .tool_html import ToolHtml

INCLUDE = re.compile(
    r"^\{\{ *(?:(?P<what>tabel|stroomschema)|(?P<steps>stappen)): *(?P<tool>[a-z0-9-]+/[a-z0-9-]+)"
    r"(?(steps)(?:#(?P<row>[a-z0-9-]+))?) *\}\}[ \t]*$",
    re.M,
)
INCLUDED = re.compile(r'<div class="pw-include" data-what="(tabel|stroomschema)" data-tool="([^"]+)"></div>')
STEPS = re.compile(r'<div class="pw-include" data-what="stappen" data-tool="([^"#]+)#?([^"]*)"></div>')


def steps_in(text: str) -> Iterator[tuple[int, str, str]]:
    """The steps that a text takes from a tool: the line from 0, the tool, and the row or nothing for all."""
    for found in INCLUDE.finditer(text):
        if found["steps"]:
            yield text.count("\n", 0, found.start()), found["tool"], found["row"] or ""


def site_text(text: str, path: Path, uri: str) -> str:
    """Markdown of a file in the repository as that of the page `uri`, with a place for each inclusion."""
    return mark(rewrite(text, path, uri))


def mark(text: str) -> str:
    """Markdown in which each inclusion is an element that keeps its place in the HTML."""

    def place(match: re.Match[str]) -> str:
        what, row = match["what"] or match["steps"], f"#{match['row']}" if match["row"] else ""
        return f'<div class="pw-include" data-what="{what}" data-tool="{match["tool"]}{row}"></div>'

    return INCLUDE.sub(place, text)


def include(page_html: str, tools: ToolHtml) -> str:
    """HTML in which each inclusion is replaced by the rule table, chart or steps of its tool."""
    makers = {"tabel": tools.rule_table, "stroomschema": tools.charts}
    return INCLUDED.sub(lambda match: makers[match[1]](match[2]), with_steps(page_html, tools))


def with_steps(page_html: str, tools: ToolHtml) -> str:
    """HTML in which the steps of a tool stand, and no more of it."""
    return STEPS.sub(lambda match: tools.steps(match[1], match[2]), page_html)
