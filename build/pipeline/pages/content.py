"""All pages of the site as (address, Markdown), and the HTML that goes around and into them.

Markdown of a school is rewritten here only where it points: to other files, to tools (`tool:school/slug`)
and to what a tool already says (`{{ tabel: … }}`, `{{ stroomschema: … }}`).
"""

from __future__ import annotations

import functools
import html
import posixpath
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import jinja2
import markdown
import yaml

import decision_tools
from decision_tools.rules import Tool

from ..paths import DOCS, PROTOCOLS, ROOT, TEMPLATES, page_uri, relative, tool_uri, web_path
from ..read import laws as law_register
from ..read import onboarding, situations
from ..read.facts import Facts
from ..read.onboarding import Onboarding
from ..read.protocol_pages import Page, load_pages
from ..read.schools import School, UnknownSchool, load_schools
from ..read.situations import Situation
from ..words import dutch, of_tools
from . import controle, coverage, overviews

INCLUDE = re.compile(r"^\{\{ *(tabel|stroomschema): *([a-z-]+/[a-z-]+) *\}\}[ \t]*$", re.M)
INCLUDED = re.compile(r'<div class="pw-include" data-what="(tabel|stroomschema)" data-tool="([^"]+)"></div>')
LINK = re.compile(r"(\]\()([^)\s]+)((?:\s+\"[^\"]*\")?\))")


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


@dataclass(frozen=True)
class Library:
    """All that was read: schools, their pages, and the facts about the tools."""

    schools: dict[str, School]
    pages: list[Page]
    tools: dict[str, Tool]
    laws: dict[str, law_register.Article]
    onboarding: dict[str, Onboarding]
    situations: list[Situation]

    def site_pages(self) -> list[SitePage]:
        """Every generated page, in the order of navigation."""
        made = [self._protocol_page(page) for page in self.pages]
        made += [self._tool_page(tool) for tool in self.tools.values()]
        made += [page for school in self.schools.values() for page in self.onboarding_pages(school)]
        articles = law_register.text(self.laws, self.pages, self.tools.values())
        made.append(_overview(law_register.URI, law_register.TITLE, articles))
        covered = coverage.text(self.schools, self.pages, self.tools.values())
        made.append(_overview(coverage.URI, coverage.TITLE, covered))
        made.append(_overview(controle.URI, controle.TITLE, controle.text(self.tools.values(), self.pages)))
        facts = Facts(self.schools, self.pages, list(self.tools.values()))
        for page in overviews.pages(facts):
            above = [{"title": title, "url": web_path(uri)} for title, uri in overviews.above(page.uri)]
            made.append(_overview(page.uri, page.title, page.text, above))
        return made

    def school_tools(self, school: str) -> list[Tool]:
        """The tools of one school, in the order of its handbook."""
        return [tool for tool in self.tools.values() if school_of(tool) == school]

    def pages_of_tool(self, slug: str) -> list[Page]:
        """The protocol pages that name a tool; the start page of a school does not count."""
        return [page for page in self.pages if slug in page.tools and not page.is_start]

    def onboarding_pages(self, school: School) -> list[SitePage]:
        """The page where a newcomer chooses a role, and a page for each role with enough to read."""
        start = onboarding.uri(school.slug)
        paths = self.onboarding[school.slug].paths
        made = [self._onboarding_page(start, onboarding.TITLE, school, paths=paths)]
        for path in paths:
            if path.has_page:
                title = f"{onboarding.TITLE} {_first_upper(path.role.name)}"
                uri = onboarding.uri(school.slug, path)
                made.append(self._onboarding_page(uri, title, school, path=path))
        return made

    def navigation(self) -> list[dict[str, Any]]:
        """The navigation of mkdocs: per school its start page, "Nieuw hier?", its tools and its handbook."""
        nav: list[dict[str, Any]] = [{"Start": "index.md"}]
        for school in self.schools.values():
            pages = [page for page in self.pages if page.school == school.slug]
            parts: list[Any] = [{page.title: page.uri} for page in pages if page.is_start]
            parts.append({onboarding.TITLE: onboarding.uris(school.slug, self.onboarding[school.slug])})
            if tools := self.school_tools(school.slug):
                parts.append({"Keuzehulpen": [{tool.title: tool_uri(tool.slug)} for tool in tools]})
            if handbook := [{page.title: page.uri} for page in pages if not page.is_start]:
                parts.append({"Handboek": handbook})
            if parts:
                nav.append({school.name: parts})
        return nav

    def head(self, uri: str) -> str:
        """What stands above the text of a generated page: way back, school, title, tools, owner and dates."""
        if page := next((page for page in self.pages if page.uri == uri), None):
            return self._page_head(page)
        tool = self.tools.get(uri.removesuffix(".md"))
        if tool is None:
            return ""
        return template("tool_head.html.j2").render(
            tool=tool,
            school=self.schools[school_of(tool)],
            to=linker(uri),
        )

    def foot(self, uri: str) -> str:
        """What stands below a page of a handbook: source, roles, letters, the way to the pages beside it."""
        page = next((page for page in self.pages if page.uri == uri), None)
        if page is None or page.is_start:
            return ""
        previous, following = self._beside(page)
        school = self.schools[page.school]
        return template("page_foot.html.j2").render(
            page=page,
            document=school.document(page.document),
            letters=[school.letter(slug) for slug in page.letters],
            previous=previous,
            following=following,
            to=linker(uri),
        )

    def _beside(self, page: Page) -> tuple[Page | None, Page | None]:
        """The pages before and after a page of its school's handbook."""
        handbook = [other for other in self.pages if other.school == page.school and not other.is_start]
        row = [None, *handbook, None]
        place = row.index(page)
        return row[place - 1], row[place + 1]

    def _page_head(self, page: Page) -> str:
        return template("page_head.html.j2").render(
            page=page,
            school=self.schools[page.school],
            tools=[self.tools[slug] for slug in page.tools if slug in self.tools],
            overdue=page.review_by < date.today(),
            onboarding=onboarding,
            to=linker(page.uri),
        )

    def _onboarding_page(self, uri: str, title: str, school: School, **what: Any) -> SitePage:
        text = template("onboarding_path.html.j2" if "path" in what else "onboarding.html.j2").render(
            **what,
            title=title,
            school=school,
            thread=self.onboarding[school.slug].thread,
            to=linker(uri),
            onboarding=onboarding,
            words=of_tools,
        )
        return SitePage(uri, title, "onboarding", text, {"school": school.slug})

    def _protocol_page(self, page: Page) -> SitePage:
        kind = "school" if page.is_start else "protocol"
        text = rewrite(page.body, page.path, page.uri)
        return SitePage(page.uri, page.title, kind, text, {"school": page.school, "subject": page.subject})

    def _tool_page(self, tool: Tool) -> SitePage:
        meta = {"school": school_of(tool), "tool": tool.slug, "description": tool.intro}
        return SitePage(tool_uri(tool.slug), tool.title, "tool", "", meta)


def _overview(uri: str, title: str, text: str, above: Sequence[Mapping[str, str]] = ()) -> SitePage:
    meta = {"above": list(above)} if above else {}
    return SitePage(uri, title, "page", rewrite(f"# {title}\n\n{text}", DOCS / uri, uri), meta)


def load_library(school: str | None = None) -> Library:
    """Reads everything, or what one school publishes when it is named.

    Raises ContentError with every mistake found in the schools' files, and UnknownSchool.
    """
    schools = load_schools()
    laws = law_register.load_laws()
    tools = [decision_tools.load(slug) for slug in decision_tools.slugs()]
    if school is not None:
        if school not in schools:
            raise UnknownSchool(school, schools)
        others = [other.name for slug, other in schools.items() if slug != school]
        schools = {school: schools[school]}
        tools = [tool for tool in tools if school_of(tool) == school]
        laws = law_register.of_one_school(laws, load_pages(schools), tools, others)
    tools.sort(key=lambda tool: (school_of(tool), _place_in_handbook(tool, schools)))
    pages = load_pages(schools)
    return Library(
        schools,
        pages,
        {tool.slug: tool for tool in tools},
        laws,
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


def rewrite(text: str, path: Path, uri: str) -> str:
    """Markdown of a file in the repository as Markdown of the site page `uri`: links and inclusions."""
    text = LINK.sub(lambda match: f"{match[1]}{_target(match[2], path, uri)}{match[3]}", text)
    return INCLUDE.sub(r'<div class="pw-include" data-what="\1" data-tool="\2"></div>', text)


def body(meta: Mapping[str, Any], page_html: str) -> str:
    """The text of a generated page: its Markdown's HTML with inclusions, or the tool itself."""
    from . import tool_html

    return tool_html.page_html(meta["tool"]) if meta["kind"] == "tool" else include(page_html)


def watched_folders() -> list[Path]:
    """What a running development server has to look at, beside docs/."""
    return [PROTOCOLS, ROOT / "decision_tools", ROOT / "build"]


def include(page_html: str) -> str:
    """HTML in which each inclusion is replaced by the rule table or chart of its tool."""

    def included(match: re.Match[str]) -> str:
        from . import tool_html

        makers: dict[str, Callable[[str], str]] = {
            "tabel": tool_html.rule_table_html,
            "stroomschema": tool_html.chart_html,
        }
        return makers[match[1]](match[2])

    return INCLUDED.sub(included, page_html)


def render_markdown(text: str, path: Path | None = None, uri: str | None = None) -> str:
    """The HTML of the site for this Markdown, with rule tables and charts.

    With the file it comes from and the address it goes to, links are rewritten as on the site; heading ids
    and classes are the same in both.
    """
    return include(convert(text, path, uri))


def convert(text: str, path: Path | None = None, uri: str | None = None) -> str:
    """The same without rule tables and charts."""
    if path is not None and uri is not None:
        text = rewrite(text, path, uri)
    names, settings = _markdown_settings()
    return markdown.markdown(text, extensions=names, extension_configs=settings)


@functools.cache
def _markdown_settings() -> tuple[list[str], dict[str, Any]]:
    """The extensions of mkdocs.yml, beside those that mkdocs always uses."""
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    settings: dict[str, Any] = {"toc": {}, "tables": {}, "fenced_code": {}}
    for entry in config:
        settings |= entry if isinstance(entry, dict) else {entry: {}}
    return list(settings), settings


def _target(link: str, path: Path, uri: str) -> str:
    """A link of a file in the repository, as it has to stand on the page `uri`."""
    if link.startswith("tool:"):
        slug, _, anchor = link.removeprefix("tool:").partition("#")
        return relative(tool_uri(slug), uri) + (f"#{anchor}" if anchor else "")
    place, mark, anchor = link.partition("#")
    if not place or re.match(r"[a-z]+:", link):
        return link
    file = Path(posixpath.normpath((path.parent / place).as_posix()))
    if file.suffix == ".md" and file.is_relative_to(PROTOCOLS):
        school, name = file.relative_to(PROTOCOLS).parts
        return relative(page_uri(school, Path(name).stem), uri) + mark + anchor
    if file.is_relative_to(DOCS):
        return relative(file.relative_to(DOCS).as_posix(), uri) + mark + anchor
    return link


def linker(uri: str) -> Callable[[str], str]:
    """A function for templates: the web address of a source address, relative to the page `uri`."""
    start = web_path(uri) or "."

    def to(target: str) -> str:
        return posixpath.relpath(web_path(target) or ".", start) + "/"

    return to


@functools.cache
def template(name: str) -> jinja2.Template:
    """A template of build/templates, with the filters of this module."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "long_date": dutch.long_date,
        "enumeration": dutch.enumeration,
        "first_upper": _first_upper,
    }
    environment.globals["tool_uri"] = tool_uri
    return environment.get_template(name)


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def plain_text(page_html: str) -> str:
    """The words of some HTML, for search and descriptions."""
    without_inline = re.sub(r"</?(?:a|abbr|b|code|em|i|mark|span|strong|time)\b[^>]*>", "", page_html)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", without_inline)).split())
