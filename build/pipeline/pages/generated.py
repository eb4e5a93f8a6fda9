"""The pages of the site that are made: as (address, Markdown) with the data that the theme reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from decision_tools.rules import Tool

from ..paths import DOCS, tool_uri, web_path
from ..read.library import Library, school_of
from ..read.protocol_pages import Page
from . import controle, coverage, law, onboarding, overviews
from .addresses import rewrite
from .inclusions import mark


@dataclass(frozen=True)
class SitePage:
    """One generated page: its source address, what it is, its Markdown and the data that the theme reads."""

    uri: str
    title: str
    kind: str
    text: str
    meta: dict[str, Any] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """The file as mkdocs reads it: front matter and Markdown."""
        head = yaml.safe_dump(
            {"title": self.title, "kind": self.kind, **self.meta}, allow_unicode=True, sort_keys=False
        )
        return f"---\n{head}---\n\n{self.text}\n"


def site_pages(library: Library) -> list[SitePage]:
    """Every generated page, in the order of navigation."""
    tools = list(library.tools.values())
    made = [_protocol_page(page) for page in library.pages]
    made += [_tool_page(tool) for tool in tools]
    for school in library.schools.values():
        for page in onboarding.pages(school, library.onboarding[school.slug]):
            made.append(SitePage(page.uri, page.title, "onboarding", page.text, {"school": school.slug}))
    articles = law.text(library.laws.values(), library.pages, tools)
    made.append(_overview(law.URI, law.TITLE, articles))
    made.append(_overview(coverage.URI, coverage.TITLE, coverage.text(library.schools, library.pages, tools)))
    made.append(_overview(controle.URI, controle.TITLE, controle.text(tools, library.pages)))
    for overview in overviews.pages(library.facts):
        above = [{"title": title, "url": web_path(uri)} for title, uri in overviews.above(overview.uri)]
        made.append(_overview(overview.uri, overview.title, overview.text, above))
    return made


def _protocol_page(page: Page) -> SitePage:
    kind = "school" if page.is_start else "protocol"
    text = mark(rewrite(page.body, page.path, page.uri))
    return SitePage(page.uri, page.title, kind, text, {"school": page.school, "subject": page.subject})


def _tool_page(tool: Tool) -> SitePage:
    meta = {"school": school_of(tool), "tool": tool.slug, "description": tool.intro}
    return SitePage(tool_uri(tool.slug), tool.title, "tool", "", meta)


def _overview(uri: str, title: str, text: str, above: Sequence[Mapping[str, str]] = ()) -> SitePage:
    meta = {"above": list(above)} if above else {}
    return SitePage(uri, title, "page", mark(rewrite(f"# {title}\n\n{text}", DOCS / uri, uri)), meta)
