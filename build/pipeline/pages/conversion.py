"""Markdown to the HTML of the site: the same for site, search and book."""

from __future__ import annotations

import functools
import html
import re
from pathlib import Path
from typing import Any

import markdown
import yaml

from ..paths import ROOT
from .addresses import rewrite
from .inclusions import mark


def convert(text: str, path: Path | None = None, uri: str | None = None) -> str:
    """The HTML of the site for this Markdown, with a place for each rule table and chart.

    With the file it comes from and the address it goes to, links are rewritten as on the site; heading ids
    and classes are the same in both.
    """
    if path is not None and uri is not None:
        text = mark(rewrite(text, path, uri))
    names, settings = _markdown_settings()
    return markdown.markdown(text, extensions=names, extension_configs=settings)


def plain_text(page_html: str) -> str:
    """The words of some HTML, for search and descriptions."""
    without_inline = re.sub(r"</?(?:a|abbr|b|code|em|i|mark|span|strong|time)\b[^>]*>", "", page_html)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", without_inline)).split())


@functools.cache
def _markdown_settings() -> tuple[list[str], dict[str, Any]]:
    """The extensions of mkdocs.yml, beside those that mkdocs always uses."""
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    settings: dict[str, Any] = {"toc": {}, "tables": {}, "fenced_code": {}}
    for entry in config:
        settings |= entry if isinstance(entry, dict) else {entry: {}}
    return list(settings), settings
