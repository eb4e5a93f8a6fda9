"""The order of the pages in the menu."""

from __future__ import annotations

from typing import Any

from ..paths import DOCS, tool_uri
from ..read.library import Library
from . import changes, controle, coverage, law, onboarding, overviews

FOR_READERS = ("nood.md", overviews.URI, changes.PAPER_URI, law.URI, coverage.URI, controle.URI)
ABOUT_THE_SITE = ("toegankelijkheid.md", "privacy.md")
FOR_BUILDERS = ("redacteuren.md", "bouwers.md")
BEHIND_BUILDERS = ("noodpaginas.md", "noodpaginas-nagelopen.md")
"""Reached from there, so that the menu stays short."""


def navigation(library: Library, edition: bool = False) -> list[Any]:
    """The navigation of mkdocs: per school its start page, "Nieuw hier?", its tools and its handbook.

    Then the pages of no school, those for readers first. The menu leaves out those about the site, the foot
    of a page those for builders. An edition has no pages for builders.
    """
    nav: list[Any] = [{"Start": "index.md"}]
    for school in library.schools.values():
        pages = library.facts.pages(school.slug)
        parts: list[Any] = [{page.title: page.uri} for page in pages if page.is_start]
        parts.append({onboarding.TITLE: onboarding.uris(school.slug, library.onboarding[school.slug])})
        if tools := library.school_tools(school.slug):
            parts.append({"Keuzehulpen": [{tool.title: tool_uri(tool.slug)} for tool in tools]})
        if handbook := [{page.title: page.uri} for page in pages if not page.is_start]:
            parts.append({"Handboek": handbook})
        nav.append({school.name: parts})
    known = {"index.md", *FOR_READERS, *ABOUT_THE_SITE, *FOR_BUILDERS, *BEHIND_BUILDERS}
    written = {path.name for path in DOCS.glob("*.md")} - known
    return [*nav, *FOR_READERS, *sorted(written), *ABOUT_THE_SITE, *(() if edition else FOR_BUILDERS)]
