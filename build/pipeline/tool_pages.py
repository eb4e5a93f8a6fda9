"""The page of a decision tool: the form, and the whole procedure as text that needs no script."""

from __future__ import annotations

import functools
import posixpath
from collections.abc import Callable
from datetime import date
from typing import Any

import jinja2

import decision_tools
from decision_tools.rules.conditions import Condition
from decision_tools.rules.decide import decide
from decision_tools.rules.emergency import ALARM, VEILIG_THUIS
from decision_tools.rules.evaluate import run
from decision_tools.rules.model import Tool
from decision_tools.rules.outcomes import Outcome
from decision_tools.rules.questions import AnswerError, Choice, Count, Question
from decision_tools.rules.sources import DERIVED, Law, Source

from . import dutch, tool_words
from .charts import flow_charts
from .law_register import Article, load_laws
from .markdown_site import KINDS, SEVERITIES
from .paths import TEMPLATES, tool_uri, web_path
from .protocol_pages import Page, load_pages
from .runtime import Runtime, build_runtime
from .schools import School, load_schools


def search_sections(slug: str) -> list[tuple[str, str, str]]:
    """What search finds on the page of a tool: (heading, anchor, text) of each question and outcome."""
    tool = decision_tools.load(slug)
    found = [(q.text, f"vraag-{q.id}-tekst", f"{q.help} {_answers(q)}") for q in tool.questions]
    for outcome in tool.outcomes.values():
        words = " ".join(tool_words.plain(tool, task.what) for task in outcome.tasks)
        found.append((tool_words.headline(tool, outcome), f"uitkomst-{outcome.id}", words))
    return found


def page_html(slug: str) -> str:
    """The page below its title: form, room for the outcome, whole procedure."""
    tool = decision_tools.load(slug)
    return _template("tool.html.j2", tool).render(
        tool=tool,
        first=run(tool, {}).question,
        runtime=_runtime(),
        empty_messages={question.id: _message_when_empty(question) for question in tool.questions},
        procedure=procedure_html(slug),
    )


def procedure_html(slug: str) -> str:
    """The whole procedure as text: questions, rules, charts, outcomes, examples."""
    tool = decision_tools.load(slug)
    stories = [
        (example.story, _headline(tool, example.answers)) for example in tool.examples if example.story
    ]
    return _template("tool_procedure.html.j2", tool).render(
        tool=tool, tables=rule_table_html(slug), charts=chart_html(slug), stories=stories
    )


def rule_table_html(slug: str) -> str:
    """The rules of a tool as tables: when, which outcome, from which source."""
    tool = decision_tools.load(slug)
    return _template("rule_table.html.j2", tool).render(tool=tool)


def chart_html(slug: str) -> str:
    """The rules of a tool as flow charts, each with its steps in words; empty where nothing is asked."""
    tool = decision_tools.load(slug)
    charts = flow_charts(tool)
    return _template("chart.html.j2", tool).render(tool=tool, charts=charts) if charts else ""


def _template(name: str, tool: Tool) -> jinja2.Template:
    """A template with what depends on one tool: its words, and addresses as seen from its page."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "fill": functools.partial(tool_words.marked, tool),
        "enumeration": dutch.enumeration,
        "long_date": dutch.long_date,
    }
    environment.globals |= {
        "to": _linker(tool),
        "alarm": ALARM,
        "veilig_thuis": VEILIG_THUIS,
        "kinds": KINDS,
        "severities": SEVERITIES,
        "answers_of": _answers,
        "conditions_of": functools.partial(_conditions, tool),
        "sources_of": functools.partial(_sources, tool),
        "source_page": functools.partial(_source_page, tool),
        "letter_title": functools.partial(_letter_title, tool),
        "handbook_page": _page(tool.page),
        "other_tool": _other_tool,
        "headline_of": tool_words.shown_headline,
        "reads_of": tool.reads,
        "row_of": tool.rows.__getitem__,
        "articles_of": _articles,
    }
    return environment.get_template(name)


def _headline(tool: Tool, answers: Any) -> str:
    return str(decide(tool, answers).get("headline", ""))


def _message_when_empty(question: Question) -> str:
    try:
        question.parse("")
    except AnswerError as error:
        return error.message
    raise ValueError(f"vraag {question.id}: een leeg antwoord telt als antwoord")


def _answers(question: Question) -> str:
    """What can be answered, in words."""
    unknown = " Weet ik niet kan ook." if question.unknown else ""
    if isinstance(question, Choice):
        words = "; ".join(question.options.values())
        return f"{'Kies een of meer' if question.many else 'Kies één'}: {words}.{unknown}"
    if isinstance(question, Count):
        return f"Een getal van {question.low:g} tot en met {question.high:g} ({question.unit}).{unknown}"
    return f"Een datum.{unknown}"


def _conditions(tool: Tool, conditions: tuple[Condition, ...]) -> list[str]:
    return [tool_words.condition(tool, condition) for condition in conditions]


def _sources(tool: Tool, outcome: Outcome) -> list[Source]:
    """The sources of an outcome: of the rows that lead to it and of its tasks."""
    rows = [row.source for row in tool.rows.values() if row.outcome.id == outcome.id]
    tasks = [task.source for task in outcome.tasks if task.source]
    return [source for source in dict.fromkeys([*rows, *tasks]) if source is not DERIVED]


def _articles(law: Law) -> list[tuple[str, str]]:
    """For each article cited: its id in the register of the law, and how far that can be trusted."""
    articles, today = [_laws()[name] for name in law.register], date.today()
    if len(articles) == 1:
        return [(articles[0].id, articles[0].standing(today))]
    return [(article.id, f"{article.article}: {article.standing(today)}") for article in articles]


@functools.cache
def _runtime() -> Runtime:
    return build_runtime()


@functools.cache
def _laws() -> dict[str, Article]:
    return load_laws()


@functools.cache
def _schools() -> dict[str, School]:
    return load_schools()


@functools.cache
def _pages() -> dict[str, Page]:
    return {f"{page.school}/{page.subject}": page for page in load_pages(_schools())}


def _page(name: str) -> Page | None:
    return _pages().get(name)


def _source_page(tool: Tool, source: Source) -> Page | None:
    """The handbook page that holds a section of the tool's document, or else the page of the tool."""
    own = _page(tool.page)
    if source.kind != "school":
        return None
    if own and source.section in own.sections:
        return own
    school = tool.slug.partition("/")[0]
    pages = (p for p in _pages().values() if p.school == school and p.document == tool.document.id)
    return next((page for page in pages if source.section in page.sections), own)


def _letter_title(tool: Tool, slug: str) -> str:
    letters = _schools()[tool.slug.partition("/")[0]].letters
    return next((letter.title for letter in letters if letter.slug == slug), slug)


def _other_tool(slug: str) -> Tool | None:
    return decision_tools.load(slug) if slug in decision_tools.slugs() else None


def _linker(tool: Tool) -> Callable[[str], str]:
    start = web_path(tool_uri(tool.slug))

    def to(uri: str) -> str:
        return posixpath.relpath(web_path(uri) or ".", start) + "/"

    return to
