"""The pages of the site that are made: as (address, Markdown) with the data that the theme reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from decision_tools.rules import Tool

from ..paths import DOCS, tool_uri, web_path
from ..practice.choose import of_school as of_practice
from ..read.letters import LetterTemplate
from ..read.library import Library, school_of
from ..read.protocol_pages import HEADING, Page
from ..read.schools import School
from ..record.editions import Editions, of_schools
from ..words.markup import heading, plain
from . import (
    changes,
    controle,
    coverage,
    emergency,
    law,
    letters,
    onboarding,
    overviews,
    practice,
    review,
    role_cards,
    role_reading,
    roles,
    tabletop,
)
from .inclusions import site_text
from .overviews.page import Overview

AGREED, AGREED_TITLE = "afspraken-van-de-school", "Afspraken van de school"


@dataclass(frozen=True)
class SitePage:
    """One generated page: its source address, what it is, its Markdown and the data that the theme reads.

    `files` are what stands beside it, by source address.
    """

    uri: str
    title: str
    kind: str
    text: str
    meta: dict[str, Any] = field(default_factory=dict)
    files: Mapping[str, str | bytes] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """The file as mkdocs reads it: front matter and Markdown."""
        head = yaml.safe_dump(
            {"title": self.title, "kind": self.kind, **self.meta}, allow_unicode=True, sort_keys=False
        )
        return f"---\n{head}---\n\n{self.text}\n"


def site_pages(library: Library, editions: Mapping[str, Editions] | None = None) -> list[SitePage]:
    """Every generated page, in the order of navigation; the editions are those of the library."""
    editions = editions or of_schools(library)
    made = [_protocol_page(page) for page in library.pages]
    made += [_tool_page(tool, library) for tool in library.tools.values()]
    made += [_letter_page(letter) for letter in library.letters.values()]
    made += [_emergency_page(page) for page in emergency.pages(library)]
    for school in library.schools.values():
        made += _of_roles(library, school, editions[school.slug])
    made += [_overview_page(page, []) for page in changes.pages(library.schools, editions)]
    made += [_overview_page(review.page(library, school), []) for school in library.schools.values()]
    made += [_overview_page(account, []) for account in _accounts(library)]
    made += [
        _overview_page(page, overviews.above(page.uri))
        for page in overviews.pages(library.facts, library.agreements)
    ]
    return made


def _of_roles(library: Library, school: School, editions: Editions) -> Iterator[SitePage]:
    """What is made for the people of a school: where a newcomer begins, what each role does, and practice."""
    meta = {"school": school.slug}
    asked = of_practice(library.facts, school)
    practised = practice.uris(asked)
    for page in onboarding.pages(
        school, library.onboarding[school.slug], roles.uris(library, school), practised
    ):
        yield SitePage(page.uri, page.title, "onboarding", page.text, meta)
    for role in roles.pages(library, school, editions, practised):
        yield SitePage(role.uri, role.title, roles.KIND, role.text, {**meta, "folds": True})
    for card in role_cards.pages(library, school):
        yield SitePage(card.uri, card.title, role_cards.KIND, card.text, meta)
    for sheet in role_reading.pages(library, school, editions):
        yield SitePage(sheet.uri, sheet.title, role_reading.KIND, sheet.text, meta)
    cards = tabletop.page(library, school)
    for ask in practice.pages(asked, cards.uri if cards else ""):
        yield SitePage(ask.uri, ask.title, practice.KIND, ask.text, meta, ask.files)
    if cards:
        yield SitePage(cards.uri, cards.title, practice.KIND, cards.text, meta)


def protocol_text(page: Page) -> str:
    """The Markdown of a protocol page on the site, with what the school agreed about it."""
    return site_text(_with_agreed(page), page.path, page.uri)


def _with_agreed(page: Page) -> str:
    """The text of a page with what the school agreed right after its first part, which tells what to do."""
    if not page.agreed:
        return page.body
    lines = "".join(f"- {plain(one.text)}\n" for one in page.agreed)
    told = f"{heading(2, AGREED_TITLE, AGREED)}\n{lines}\n"
    starts = [match.start() for match in HEADING.finditer(page.body)]
    place = starts[1] if len(starts) > 1 else len(page.body)
    return f"{page.body[:place].rstrip()}\n\n{told}{page.body[place:]}"


def overview_text(overview: Overview) -> str:
    """The Markdown of an overview on the site."""
    return site_text(f"# {overview.title}\n\n{overview.text}", DOCS / overview.uri, overview.uri)


def _protocol_page(page: Page) -> SitePage:
    kind = "school" if page.is_start else "protocol"
    meta = {"school": page.school, "subject": page.subject}
    return SitePage(page.uri, page.title, kind, protocol_text(page), meta)


def _tool_page(tool: Tool, library: Library) -> SitePage:
    meta = {
        "letters": bool(letters.of_tool(tool, library.letters)),
        "school": school_of(tool),
        "tool": tool.slug,
        "run_sheet": tool.run_sheet,
        "description": tool.intro,
    }
    return SitePage(tool_uri(tool.slug), tool.title, "tool", "", meta)


def _letter_page(letter: LetterTemplate) -> SitePage:
    meta = {"school": letter.school, "letter": letter.slug, "description": letter.when}
    return SitePage(letter.uri, letter.title, "letter", "", meta)


def _emergency_page(page: emergency.Written) -> SitePage:
    meta = {"school": page.school.slug} if page.school else {}
    return SitePage(page.uri, page.title, emergency.KIND, "", meta)


def _overview_page(overview: Overview, above: list[tuple[str, str]]) -> SitePage:
    ways = [{"title": title, "url": web_path(uri)} for title, uri in above]
    meta: dict[str, Any] = {"above": ways} if ways else {}
    if overview.folds:
        meta["folds"] = True
    return SitePage(overview.uri, overview.title, "page", overview_text(overview), meta)


def _accounts(library: Library) -> list[Overview]:
    """What the site tells of itself: the law beside it, what it covers, how it was checked."""
    tools = list(library.tools.values())
    names = {school.slug: school.name for school in library.schools.values()}
    return [
        Overview(
            law.URI, law.TITLE, law.text(library.laws.values(), library.pages, tools, names), folds=True
        ),
        Overview(coverage.URI, coverage.TITLE, coverage.text(library.schools, library.pages, tools)),
        Overview(controle.URI, controle.TITLE, controle.text(library.written.values(), library.pages, names)),
    ]
