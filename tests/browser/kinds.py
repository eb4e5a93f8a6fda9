"""The pages of the built site, and a few that stand for all."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from pipeline.paths import SITE
from pipeline.read.schools import load_schools

import decision_tools

MARKS = re.compile(r'<([a-z][a-z0-9]*)|\bclass="([^"]*)"')


@cache
def all_pages() -> dict[str, str]:
    """The HTML of every page by its address; that of the home page is empty."""
    return {
        path.relative_to(SITE).as_posix().removesuffix("index.html"): path.read_text(encoding="utf-8")
        for path in sorted(SITE.rglob("*.html"))
    }


@cache
def one_of_each_kind() -> list[str]:
    """The addresses of a few small pages that together show every element and class of each kind of page."""
    kinds: dict[str, dict[str, str]] = defaultdict(dict)
    schools, tools = set(load_schools()), set(decision_tools.slugs())
    for page, html in all_pages().items():
        kind = "tool" if page.strip("/") in tools else _kind(page, schools)
        kinds[kind][page] = html
    return [page for pages in kinds.values() for page in _cover(pages)]


def _kind(page: str, schools: set[str]) -> str:
    """The first part of an address that is no school; what comes after it differs from page to page."""
    parts = page.strip("/").split("/")
    named = next((place for place, part in enumerate(parts) if part not in schools), len(parts))
    return "/".join("*" if place != named else part for place, part in enumerate(parts))


def _cover(pages: dict[str, str]) -> list[str]:
    marks = {page: set(" ".join(map(" ".join, MARKS.findall(html))).split()) for page, html in pages.items()}
    missing = set().union(*marks.values())
    chosen = []
    while missing:
        best = max(pages, key=lambda page: (len(marks[page] & missing), -len(pages[page])))
        chosen.append(best)
        missing -= marks[best]
    return chosen
