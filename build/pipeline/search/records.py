"""What the search knows of each page, tool and overview."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from decision_tools.rules import Tool

from ..pages import emergency, law, letters, overviews, practice, roles, tabletop
from ..pages.conversion import convert, plain_text
from ..pages.generated import overview_text, protocol_text
from ..pages.inclusions import with_steps
from ..pages.navigation import ABOUT_THE_SITE, BEHIND_BUILDERS, FOR_BUILDERS
from ..pages.overviews.page import Overview
from ..pages.tool_html import ToolHtml
from ..paths import DOCS, tool_uri, web_path
from ..read import front_matter, phrases
from ..read.emergency import Situation
from ..read.letters import LetterTemplate
from ..read.library import Library, school_of
from ..read.protocol_pages import Page
from ..read.schools import School
from ..words import of_tools
from .words import tokens

HEADING = re.compile(r'<h[23] id="([^"]+)"[^>]*>(.*?)</h[23]>', re.S)
LEFT_OUT = re.compile(r'<a class="headerlink".*?</a>|<h1\b.*?</h1>|<thead\b.*?</thead>', re.S)
CELL_END = re.compile(r"</td>(?=\s*<td)")
TABLE = re.compile(r"<table\b.*?</table>", re.S)
NOT_SEARCHED = {"index.md", *FOR_BUILDERS, *BEHIND_BUILDERS}
LONGEST_JOINED = 20
LONGEST_OVERVIEW = 10_000
EMERGENCY_KIND = "Noodpagina"
OWN_KIND = "Voor jou"


@dataclass(frozen=True)
class Section:
    """A part of a page with its anchor, for the line of text under a result and the link to it.

    The phrases are what people type who need this part.
    """

    heading: str
    anchor: str
    text: str
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Record:
    """One page, tool or overview as the search knows it. Without a school it belongs to all of them.

    `of` are the addresses of what it goes with: of a tool its page, of a letter what asks for it.
    """

    url: str
    title: str
    kind: str
    keywords: tuple[str, ...]
    sections: tuple[Section, ...]
    school: str = ""
    school_name: str = ""
    sector: str = ""
    roles: tuple[str, ...] = ()
    of: tuple[str, ...] = ()

    @property
    def joined(self) -> list[str]:
        """Title and keywords of more words written as one: time-out as timeout, te laat as telaat."""
        written = {"".join(tokens(name)) for name in (self.title, *self.keywords) if len(tokens(name)) > 1}
        return sorted(name for name in written if len(name) <= LONGEST_JOINED)

    @property
    def texts(self) -> list[str]:
        """Every text that is searched."""
        parts = [
            text for section in self.sections for text in (section.heading, section.text, *section.phrases)
        ]
        return [self.title, *self.keywords, *self.joined, *parts]


def all_records(library: Library, overview_keywords: Mapping[str, Sequence[str]]) -> Iterable[Record]:
    """Every page, tool and overview for readers; the overviews get the keywords of their address."""
    tools = ToolHtml(library)
    for page in library.pages:
        yield _page_record(page, library, tools)
    for tool in library.tools.values():
        yield _tool_record(tool, library)
    for letter in library.letters.values():
        yield _letter_record(letter, library)
    for urgent in emergency.pages(library):
        if urgent.situation:
            yield _emergency_record(urgent, urgent.situation, library)
    for path in sorted(DOCS.glob("*.md")):
        if path.name not in NOT_SEARCHED:
            yield _written_record(path)
    for overview in filter(
        lambda overview: overview.searched, overviews.pages(library.facts, library.agreements)
    ):
        yield _overview_record(overview, library.schools, overview_keywords)
    yield _law_record(library, overview_keywords)
    for school in library.schools.values():
        yield from _own_records(school, library)


def _own_records(school: School, library: Library) -> Iterator[Record]:
    """Practice at a school, also together, and the tasks of each role: no more than their titles."""
    found = {practice.uri(school.slug): practice.TITLE}
    if tabletop.of_school(school.slug, library.tools):
        found[tabletop.uri(school.slug)] = tabletop.TITLE
    staff = {role.name for role in school.roles if role.staff}
    found |= {uri: f"Mijn rol: {role}" for role, uri in roles.uris(library, school).items() if role in staff}
    for uri, title in found.items():
        nothing = (Section("", "", ""),)
        yield Record(web_path(uri), title, OWN_KIND, (), nothing, school.slug, school.name, school.sector)


def _page_record(page: Page, library: Library, tools: ToolHtml) -> Record:
    school = library.schools[page.school]
    spoken = library.phrases.value.get(page.slug)
    text = with_steps(convert(protocol_text(page), page.uri), tools)
    sections = _sections(text, spoken.sections if spoken else {})
    return Record(
        web_path(page.uri),
        page.title,
        "Handboek",
        page.keywords,
        sections,
        school.slug,
        school.name,
        school.sector,
        page.roles,
    )


def _letter_record(letter: LetterTemplate, library: Library) -> Record:
    school = library.schools[letter.school]
    return Record(
        web_path(letter.uri),
        letter.title,
        letter.kind_name,
        letter.keywords,
        (Section("", "", letter.when), Section("", "", plain_text(letters.paper(letter)))),
        school.slug,
        school.name,
        school.sector,
        letter.to,
        tuple(_asks_for(letter, library)),
    )


def _asks_for(letter: LetterTemplate, library: Library) -> Iterator[str]:
    """The addresses of the tools and pages of the school that ask for a letter."""
    for tool in library.facts.tools(letter.school):
        if any(letter.subject in outcome.letters for outcome in tool.outcomes.values()):
            yield web_path(tool_uri(tool.slug))
    for page in library.facts.pages(letter.school):
        if letter.subject in page.letters:
            yield web_path(page.uri)


def _emergency_record(page: emergency.Written, situation: Situation, library: Library) -> Record:
    school = page.school
    said = library.emergency.said.get((school.slug, situation.id)) if school else None
    lines = [*library.emergency.now(situation, school), *(said.after if said else ())]
    return Record(
        web_path(page.uri),
        page.title,
        EMERGENCY_KIND,
        (),
        (Section("", "", " ".join(emergency.plainly(line) for line in lines)),),
        *((school.slug, school.name, school.sector) if school else ()),
    )


def _tool_record(tool: Tool, library: Library) -> Record:
    page = library.page_by_slug[tool.page]
    school = library.schools[school_of(tool)]
    return Record(
        web_path(tool_uri(tool.slug)),
        tool.title,
        "Keuzehulp",
        page.keywords,
        tuple(_tool_sections(tool, phrases.of_tool(library.phrases.value, tool))),
        school.slug,
        school.name,
        school.sector,
        page.roles,
        (web_path(page.uri),),
    )


def _tool_sections(tool: Tool, said: tuple[str, ...]) -> Iterator[Section]:
    """Without an anchor: a tool is opened at its first question, not somewhere in its text."""
    yield Section("", "", tool.intro, said)
    for question in tool.asked:
        yield Section(question.text, "", f"{question.help} {of_tools.answers(question)}")
    for outcome in tool.outcomes.values():
        words = " ".join(of_tools.plain(tool, task.what) for task in outcome.tasks)
        yield Section(of_tools.headline(tool, outcome), "", words)


def _written_record(path: Path) -> Record:
    page = front_matter.read(path)
    title = re.search(r"^# (.+)$", page.body, re.M)
    sections = _sections(convert(page.body, path.name))
    name = page.data.get("title") or (title[1] if title else path.stem)
    kind = "Over deze site" if path.name in ABOUT_THE_SITE else "Algemeen"
    return Record(web_path(path.name), name, kind, tuple(page.data.get("keywords", ())), sections)


def _overview_record(
    overview: Overview, schools: Mapping[str, School], keywords: Mapping[str, Sequence[str]]
) -> Record:
    place = PurePosixPath(overview.uri).with_suffix("")
    school = schools.get(place.name)
    # A long overview repeats what the pages say: its headings are enough to find it.
    long = len(overview.text) > LONGEST_OVERVIEW
    text = convert(overview_text(overview), overview.uri)
    sections = _sections(TABLE.sub("", text) if long else text)
    return Record(
        web_path(overview.uri),
        overview.title,
        "Overzicht",
        tuple(keywords.get(place.parts[0], ())),
        sections,
        *((school.slug, school.name, school.sector) if school else ()),
    )


def _law_record(library: Library, keywords: Mapping[str, Sequence[str]]) -> Record:
    articles = (
        Section(f"{article.law}, artikel {article.article}", article.id, article.asks)
        for article in library.laws.values()
    )
    place = PurePosixPath(law.URI).stem
    return Record(
        web_path(law.URI),
        law.TITLE,
        "Overzicht",
        tuple(keywords.get(place, ())),
        tuple(articles),
    )


def _sections(
    page_html: str, said: Mapping[str, tuple[str, ...]] = MappingProxyType({})
) -> tuple[Section, ...]:
    parts = HEADING.split(CELL_END.sub(" –", LEFT_OUT.sub("", page_html)))
    sections = [Section("", "", plain_text(parts[0]))]
    for anchor, heading, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        name = plain_text(heading)
        sections.append(Section(name, anchor, plain_text(text), said.get(name, ())))
    return tuple(section for section in sections if section.text or section.heading)
