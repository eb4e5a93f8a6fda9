"""A reader sees the name of a school, never the short word in its address."""

from __future__ import annotations

import re

from pipeline.pages.conversion import convert, plain_text
from pipeline.pages.generated import site_pages
from pipeline.pages.tool_html import ToolHtml
from pipeline.read.library import Library


def slugs(library: Library, html: str) -> list[str]:
    """The slugs of schools that are read in some HTML; web and mail addresses are no such thing."""
    words = rf"(?<![\w@./-])(?:{'|'.join(library.schools)})(?![\w@./-])"
    return re.findall(words, plain_text(re.sub(r"<svg.*?</svg>", "", html, flags=re.S)))


def test_no_page_that_is_made_shows_a_slug(library: Library) -> None:
    found = {page.uri: slugs(library, convert(page.text, page.uri)) for page in site_pages(library)}
    assert {uri: seen for uri, seen in found.items() if seen} == {}


def test_no_tool_shows_a_slug(library: Library, tool_html: ToolHtml) -> None:
    found = {slug: slugs(library, tool_html.procedure(slug)) for slug in library.tools}
    assert {slug: seen for slug, seen in found.items() if seen} == {}


def test_a_slug_would_be_seen(library: Library) -> None:
    assert slugs(library, "<p>Spijbelen (mlg), mail absentie@poort.nl</p>") == ["mlg"]
