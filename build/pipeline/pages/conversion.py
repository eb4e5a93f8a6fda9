"""Markdown to HTML: a page is converted once, for site, search and book alike, and kept by its content."""

from __future__ import annotations

import functools
import html
import posixpath
import re
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import markdown
import yaml
from markdown.treeprocessors import Treeprocessor

from ..cache import Shelf, digest
from ..paths import CACHE, ROOT, web_path
from ..words import notes
from . import markdown_site
from .addresses import linker

SETTINGS = ROOT / "mkdocs.yml"
SHELF = Shelf(CACHE / "html")


def convert(text: str, uri: str) -> str:
    """The HTML of the Markdown of the page `uri` as on the site, with a place for each inclusion."""
    kept = SHELF.read(uri, _key(text))
    return SHELF.write(uri, _key(text), _convert(text, uri)) if kept is None else kept


def keep(text: str, uri: str, page_html: str) -> None:
    """Lets search and book use what mkdocs made of a page."""
    SHELF.write(uri, _key(text), page_html)


def plain_text(page_html: str) -> str:
    """The words of some HTML, for search and descriptions."""
    without_inline = re.sub(r"</?(?:a|abbr|b|code|em|i|mark|span|strong|time)\b[^>]*>", "", page_html)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", without_inline)).split())


class _Addresses(Treeprocessor):
    """Gives links to source addresses the address on the site, as mkdocs does."""

    def __init__(self, uri: str) -> None:
        super().__init__()
        self.folder, self.to, self.start = posixpath.dirname(uri), linker(uri), web_path(uri) or "."

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            place, mark, anchor = link.get("href", "").partition("#")
            if not place or re.match(r"[a-z]+:", place):
                continue
            target = posixpath.normpath(posixpath.join(self.folder, place))
            way = self.to(target) if place.endswith(".md") else posixpath.relpath(target, self.start)
            link.set("href", way + mark + anchor)


def _convert(text: str, uri: str) -> str:
    names, settings = _extensions()
    converter = markdown.Markdown(extensions=names, extension_configs=settings)
    converter.treeprocessors.register(_Addresses(uri), "pw-addresses", 0)
    return converter.convert(text)


def _key(text: str) -> str:
    return digest([text.strip().encode(), *_makers()])


@functools.cache
def _makers() -> list[bytes]:
    """What the HTML depends on beside the text."""
    files = (SETTINGS, Path(markdown_site.__file__), Path(notes.__file__), Path(__file__))
    return [markdown.__version__.encode(), *(file.read_bytes() for file in files)]


@functools.cache
def _extensions() -> tuple[list[str], dict[str, Any]]:
    """The extensions of mkdocs.yml, beside those that mkdocs always uses."""
    config = yaml.safe_load(SETTINGS.read_text(encoding="utf-8"))["markdown_extensions"]
    settings: dict[str, Any] = {"toc": {}, "tables": {}, "fenced_code": {}}
    for entry in config:
        settings |= entry if isinstance(entry, dict) else {entry: {}}
    return list(settings), settings
