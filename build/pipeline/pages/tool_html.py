"""The page of a decision tool: the form, and the whole procedure as text that needs no script."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from decision_tools.rules import NOT_NAMED
from decision_tools.rules.decide import decide
from decision_tools.rules.evaluate import open_questions, run
from decision_tools.rules.model import Tool
from decision_tools.rules.questions import AnswerError, Question
from decision_tools.rules.sources import Law, Source

from ..paths import tool_uri
from ..read.library import Library, school_of
from ..read.protocol_pages import Page
from ..read.schools import School
from ..runtime.build import Runtime
from . import law, letters, outcome_parts, rule_rows, templates, where_to_find
from .addresses import linker
from .charts import FlowChart, flow_charts
from .overviews import notes

MANY = 3
"""Roles that a wider word takes in: it then means nearly everybody."""


@dataclass(frozen=True)
class ToolHtml:
    """The HTML of the tools of a library, by slug; what is shown in more places is made once."""

    library: Library
    _made: dict[tuple[str, str], str] = field(default_factory=dict)

    def page(self, slug: str, runtime: Runtime) -> str:
        """The page below its title: form, room for the outcome, whole procedure."""
        tool = self.library.tools[slug]
        start = run(tool, {})
        return self._render(
            "tool.html.j2",
            tool,
            first=start.question,
            left=len(open_questions(start)),
            runtime=runtime,
            origins=self._origins(tool),
            school_names={school.slug: school.name for school in self.library.schools.values()},
            edition=runtime.edition(slug),
            roles=json.dumps(self._roles(tool), ensure_ascii=False),
            asks_role=json.dumps(dict(tool.asks_role), ensure_ascii=False, default=dict),
            abbreviations=json.dumps(self._abbreviations(tool), ensure_ascii=False),
            to_settle=notes.uri_of(school_of(tool)),
            empty_messages={question.id: _message_when_empty(question) for question in tool.asked},
            procedure=self.procedure(slug),
            letters=[(one, letters.editor(one)) for one in letters.of_tool(tool, self.library.letters)],
        )

    def procedure(self, slug: str) -> str:
        """The whole procedure as text: questions, rules, charts, outcomes, examples."""
        tool = self.library.tools[slug]
        stories = [
            (example.story, _headline(tool, example.answers)) for example in tool.examples if example.story
        ]
        return self._render(
            "tool_procedure.html.j2",
            tool,
            tables=self.rule_table(slug),
            charts=self.charts(slug),
            stories=stories,
        )

    def on_paper(self, slug: str, name: str = "book_tool.html.j2", **what: Any) -> str:
        """A tool as a template of the book, or of a card, shows it."""
        return self._render(name, self.library.tools[slug], **what)

    def steps(self, slug: str, row: str = "") -> str:
        """Who does what by when, by moment: of one row, or of every row that the source gives."""
        tool = self.library.tools[slug]
        given = (one for one in tool.rows.values() if not one.derived and one.outcome.tasks)
        rows = [tool.rows[row]] if row else list({one.outcome.id: one for one in given}.values())
        return self._render(
            "tool_steps.html.j2",
            tool,
            rows=rows,
            not_named=NOT_NAMED,
        )

    def rule_table(self, slug: str) -> str:
        """The rules of a tool as tables: when, which outcome, from which source."""
        return self._once("tables", slug, self._rule_table)

    def charts(self, slug: str) -> str:
        """The rules of a tool as flow charts, each with its steps in words; empty where nothing is asked."""
        charts = self._flow_charts.get(slug)
        if not charts:
            return ""
        return self._once("charts", slug, lambda tool: self._render("chart.html.j2", tool, charts=charts))

    @functools.cached_property
    def _flow_charts(self) -> dict[str, list[FlowChart]]:
        return flow_charts(self.library.tools.values())

    def _once(self, what: str, slug: str, make: Callable[[Tool], str]) -> str:
        if (what, slug) not in self._made:
            self._made[what, slug] = make(self.library.tools[slug])
        return self._made[what, slug]

    def _rule_table(self, tool: Tool) -> str:
        return self._render("rule_table.html.j2", tool, rule_tables=rule_rows.rule_tables(tool))

    def _render(self, template: str, tool: Tool, **what: Any) -> str:
        """A template with what depends on one tool: its words, and addresses as seen from its page."""
        school = self.library.schools[school_of(tool)]
        return templates.render(
            template,
            tool=tool,
            school=school,
            counts={count.question: count for count in school.counts},
            general_route=where_to_find.general_route(school),
            to=linker(tool_uri(tool.slug)),
            sources_of=functools.partial(outcome_parts.sources, tool),
            moments_of=functools.partial(outcome_parts.moments, tool),
            doubts_of=outcome_parts.doubts,
            agreed_of=functools.partial(outcome_parts.agreed, tool),
            source_page=functools.partial(self._source_page, tool),
            letter_of=self.library.schools[school_of(tool)].letter,
            handbook_page=self.library.page_by_slug.get(tool.page),
            other_tool=self.library.tools.get,
            articles_of=self._articles,
            undecided_help=functools.partial(_undecided_help, school),
            **what,
        )

    def _articles(self, cited: Law) -> list[tuple[str, str]]:
        """For each article cited: its id in the register of the law, and how far that can be trusted."""
        articles, today = [self.library.laws[name] for name in cited.register], date.today()
        if len(articles) == 1:
            return [(articles[0].id, law.standing(articles[0], today))]
        return [(article.id, f"{article.article}: {law.standing(article, today)}") for article in articles]

    def _source_page(self, tool: Tool, source: Source) -> Page | None:
        """The handbook page that holds a section of the tool's document, or else the page of the tool."""
        own = self.library.page_by_slug.get(tool.page)
        if source.kind != "school":
            return None
        if own and source.section in own.sections:
            return own
        pages = (p for p in self.library.facts.pages(school_of(tool)) if p.document == tool.document.id)
        return next((page for page in pages if source.section in page.sections), own)

    def _origins(self, tool: Tool) -> dict[str, str]:
        """The titles of the tools that hand answers over to this one, by slug."""
        others = [] if tool.sensitive else self.library.tools.values()
        return {
            other.slug: other.title
            for other in others
            if not other.sensitive
            and any(
                handover.tool == tool.slug and handover.shares
                for outcome in other.outcomes.values()
                for handover in outcome.next
            )
        }

    def _abbreviations(self, tool: Tool) -> dict[str, str]:
        """What the school's abbreviations mean, but for the system that everybody there works in."""
        school = self.library.schools[school_of(tool)]
        return {
            word.term: word.means
            for word in school.words
            if word.term.isupper() and word.term.isalpha() and word.term != school.system
        }

    def _roles(self, tool: Tool) -> dict[str, dict[str, Any]]:
        """For each role of the tasks or that the tool asks: is it staff, and which words take it in."""
        named = {role for outcome in tool.outcomes.values() for task in outcome.tasks for role in task.roles}
        named.update(role for roles in tool.asks_role.values() for role in roles.values())
        roles = self.library.schools[school_of(tool)].roles
        return {
            role.name: {"staff": role.staff, "partOf": [name for name in role.part_of if name in named]}
            for role in roles
            if role.name in named
        }


def _undecided_help(school: School, question: Question, label: str) -> str:
    """What "nog niet beslist" also means where one role judges, and not just anybody of the school."""
    role = getattr(question, "role", "")
    members = sum(role in one.part_of for one in school.roles)
    undecided = label.lower().startswith("nog niet beslist")
    return "Ook als dit niet aan jou is." if role and undecided and members < MANY else ""


def _headline(tool: Tool, answers: Any) -> str:
    return str(decide(tool, answers).get("headline", ""))


def _message_when_empty(question: Question) -> str:
    try:
        question.parse("")
    except AnswerError as error:
        return error.message
    raise ValueError(f"vraag {question.id}: een leeg antwoord telt als antwoord")
