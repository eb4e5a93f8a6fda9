"""All that was read, once: schools, their pages, the tools, and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

import decision_tools
from decision_tools.broken import BrokenTool, load
from decision_tools.rules import Tool
from decision_tools.rules.agreeing import on_day
from decision_tools.rules.school import UnknownFact

from ..paths import PROTOCOLS, tool_files
from ..problems import ContentError, Problem, Reading, choice, place_of, shown
from . import agreements, danger, emergency, emergency_points, onboarding, phrases, situations, tool_places
from .agreements import OfSchool
from .danger import Danger
from .editions import Edition, edition_of
from .emergency import Emergency
from .facts import Facts
from .laws import Article, of_one_school, read_laws
from .letters import LetterTemplate, read_letters
from .onboarding import Onboarding
from .phrases import Phrases
from .protocol_pages import Page, read_pages
from .records import History, read_history
from .schools import School, UnknownSchool, read_schools
from .situations import Situation


@dataclass(frozen=True)
class Library:
    """Everything, or what one school publishes; pages and tools in the order of the handbooks.

    `tools` are as they are today, with what the schools agreed; `written` as their sources have them, for
    checks. `problems` is what is wrong in the files themselves.
    """

    schools: dict[str, School]
    pages: list[Page]
    tools: dict[str, Tool]
    laws: dict[str, Article]
    onboarding: dict[str, Onboarding]
    situations: list[Situation]
    letters: dict[str, LetterTemplate]
    danger: Danger
    emergency: Emergency
    phrases: Reading[dict[str, Phrases]]
    editions: dict[str, Edition]
    histories: dict[str, History]
    written: dict[str, Tool]
    agreements: dict[str, OfSchool]
    problems: list[Problem] = field(default_factory=list)

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
    """Everything, or what one school publishes when it is named.

    Raises ContentError with every mistake found in the schools' files, and UnknownSchool.
    """
    library = read_library(school)
    return Reading(library, library.problems).sound()


def read_library(school: str | None = None) -> Library:
    """The same with what is wrong in it, to be told together with all else that is wrong.

    A school is left out whose school.toml cannot be used, with its pages and tools.
    """
    read = read_schools()
    unread = {path.parent.name for path in PROTOCOLS.glob("*/school.toml")} - read.value.keys()
    if school in unread:
        raise ContentError(read.problems)
    if school is not None and school not in read.value:
        raise UnknownSchool(school, read.value)
    schools = {slug: one for slug, one in read.value.items() if school in (None, slug)}
    others = [one.name for slug, one in read.value.items() if slug not in schools]
    today = date.today()
    loaded = _load_tools(unread, school)
    written = sorted(loaded.value, key=lambda tool: (school_of(tool), _place_in_handbook(tool, schools)))
    tools = [on_day(tool, today) for tool in written]
    read_from_files, articles = read_pages(schools), read_laws()
    pages = tool_places.fill(read_from_files.value, tools)
    worst = emergency.read(schools, pages.value, tools)
    in_need = emergency_points.of_all(schools, worst.value)
    agreed = agreements.read(schools, pages.value, written, today, in_need)
    schools, helped = emergency_points.settled(schools, worst.value, agreed.value, today)
    pages = Reading([_with_agreed(page, agreed.value, today) for page in pages.value], pages.problems)
    paths = onboarding.read(schools, pages.value, tools)
    goings_on = situations.read(schools, pages.value, tools)
    dangers = danger.read(schools, pages.value, tools, [one.id for one in worst.value.situations])
    letters, spoken = read_letters(schools), phrases.read(pages.value, tools)
    histories = {slug: read_history(slug) for slug in schools}
    parts: list[Reading[Any]] = [read, loaded, read_from_files, pages, articles, paths, goings_on, dangers]
    parts += [letters, agreed, worst, *histories.values()]
    return Library(
        schools,
        pages.value,
        {tool.slug: tool for tool in tools},
        of_one_school(articles.value, pages.value, tools, _laws_in(letters.value), others),
        paths.value,
        goings_on.value,
        {letter.slug: letter for letter in letters.value},
        dangers.value,
        helped,
        spoken,
        _editions(schools, written),
        {slug: history.value for slug, history in histories.items()},
        {tool.slug: tool for tool in written},
        agreed.value,
        sorted(problem for part in parts for problem in part.problems),
    )


def _editions(schools: Mapping[str, School], written: Sequence[Tool]) -> dict[str, Edition]:
    return {
        slug: edition_of(school, [tool for tool in written if school_of(tool) == slug])
        for slug, school in schools.items()
    }


def _laws_in(letters: Sequence[LetterTemplate]) -> set[str]:
    return {article for letter in letters for article in letter.law}


def _load_tools(unread: set[str], school: str | None) -> Reading[list[Tool]]:
    """The tools of the schools that can be read, or of one school.

    Raises ContentError with the modules that Python cannot use: without them much else seems wrong.
    """
    tools, problems, broken = [], [], set()
    for slug in decision_tools.slugs():
        own = slug.partition("/")[0]
        if own in unread or school not in (None, own):
            continue
        try:
            tools.append(load(slug))
        except UnknownFact as error:
            called = (f".{error.table}({quote}{error.id}{quote})" for quote in "\"'")
            place = place_of(tool_files(slug), *called)
            wrong = f"Er is geen [[{error.table}]] “{error.id}” in protocols/{own}/school.toml."
            problems.append(Problem(*place, wrong, choice(error.id, error.known)))
        except BrokenTool as error:
            broken.add(Problem(shown(error.file), error.line, error.wrong, error.mend))
    if broken:
        raise ContentError(broken)
    return Reading(tools, sorted(set(problems)))


def _with_agreed(page: Page, agreed: Mapping[str, OfSchool], today: date) -> Page:
    """The page with what its school agreed about it."""
    about = [one for one in agreed[page.school].settled if one.is_about(page)] if agreed else []
    return replace(page, agreed=tuple(one.on(today) for one in about)) if about else page


def school_of(tool: Tool) -> str:
    """The slug of the school that a tool belongs to."""
    return tool.slug.partition("/")[0]


def _place_in_handbook(tool: Tool, schools: Mapping[str, School]) -> int:
    school, _, subject = tool.page.partition("/")
    pages = schools[school].pages if school in schools else ()
    return pages.index(subject) if subject in pages else len(pages)
