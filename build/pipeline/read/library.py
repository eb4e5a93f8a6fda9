"""All that was read, once: schools, their pages, the tools, and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import decision_tools
from decision_tools.rules import Tool

from . import laws, onboarding, situations
from .facts import Facts
from .laws import Article
from .onboarding import Onboarding
from .protocol_pages import Page, load_pages
from .schools import School, UnknownSchool, load_schools
from .situations import Situation


@dataclass(frozen=True)
class Library:
    """Everything, or what one school publishes; pages and tools in the order of the handbooks."""

    schools: dict[str, School]
    pages: list[Page]
    tools: dict[str, Tool]
    laws: dict[str, Article]
    onboarding: dict[str, Onboarding]
    situations: list[Situation]

    @cached_property
    def facts(self) -> Facts:
        """What the overviews are made of."""
        return Facts(self.schools, self.pages, list(self.tools.values()))

    @cached_property
    def page_by_slug(self) -> Mapping[str, Page]:
        """The pages by school and subject, as in `poort/te-laat`."""
        return {page.slug: page for page in self.pages}

    def school_tools(self, school: str) -> list[Tool]:
        """The tools of one school."""
        return self.facts.tools(school)

    def pages_of_tool(self, slug: str) -> list[Page]:
        """The protocol pages that name a tool; the start page of a school does not count."""
        return [page for page in self.pages if slug in page.tools and not page.is_start]


def load_library(school: str | None = None) -> Library:
    """Reads everything, or what one school publishes when it is named.

    Raises ContentError with every mistake found in the schools' files, and UnknownSchool.
    """
    schools = load_schools()
    articles = laws.load_laws()
    tools = [decision_tools.load(slug) for slug in decision_tools.slugs()]
    others = []
    if school is not None:
        if school not in schools:
            raise UnknownSchool(school, schools)
        others = [other.name for slug, other in schools.items() if slug != school]
        schools = {school: schools[school]}
        tools = [tool for tool in tools if school_of(tool) == school]
    pages = load_pages(schools)
    if others:
        articles = laws.of_one_school(articles, pages, tools, others)
    tools.sort(key=lambda tool: (school_of(tool), _place_in_handbook(tool, schools)))
    return Library(
        schools,
        pages,
        {tool.slug: tool for tool in tools},
        articles,
        onboarding.load(schools, pages, tools),
        situations.load(schools, pages, tools),
    )


def school_of(tool: Tool) -> str:
    """The slug of the school that a tool belongs to."""
    return tool.slug.partition("/")[0]


def _place_in_handbook(tool: Tool, schools: Mapping[str, School]) -> int:
    school, _, subject = tool.page.partition("/")
    pages = schools[school].pages if school in schools else ()
    return pages.index(subject) if subject in pages else len(pages)
