"""What a page takes from a tool: `{{ tabel: school/slug }}` and `{{ stroomschema: school/slug }}`."""

from __future__ import annotations

import re
from pathlib import Path

from .addresses import rewrite
from .tool_html import ToolHtml

INCLUDE = re.compile(r"^\{\{ *(tabel|stroomschema): *([a-z-]+/[a-z-]+) *\}\}[ \t]*$", re.M)
INCLUDED = re.compile(r'<div class="pw-include" data-what="(tabel|stroomschema)" data-tool="([^"]+)"></div>')


def site_text(text: str, path: Path, uri: str) -> str:
    """Markdown of a file in the repository as that of the page `uri`, with a place for each inclusion."""
    return mark(rewrite(text, path, uri))


def mark(text: str) -> str:
    """Markdown in which each inclusion is an element that keeps its place in the HTML."""
    return INCLUDE.sub(r'<div class="pw-include" data-what="\1" data-tool="\2"></div>', text)


def include(page_html: str, tools: ToolHtml) -> str:
    """HTML in which each inclusion is replaced by the rule table or chart of its tool."""
    makers = {"tabel": tools.rule_table, "stroomschema": tools.charts}
    return INCLUDED.sub(lambda match: makers[match[1]](match[2]), page_html)
