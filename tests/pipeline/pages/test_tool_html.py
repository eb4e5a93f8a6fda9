"""The page of a tool holds everything that Python can answer."""

from __future__ import annotations

import pytest
from lxml import html
from pipeline.pages.tool_html import ToolHtml
from pipeline.runtime.build import Runtime, build_runtime
from pipeline.words.dutch import sentence
from pipeline.words.of_tools import plain

import decision_tools
from decision_tools.rules import NOT_NAMED
from decision_tools.rules.model import Tool


@pytest.fixture(params=decision_tools.slugs())
def tool(request: pytest.FixtureRequest) -> Tool:
    return decision_tools.load(request.param)


@pytest.fixture
def procedure(tool: Tool, tool_html: ToolHtml) -> html.HtmlElement:
    """The text of the tool that needs no script."""
    return html.fromstring(tool_html.procedure(tool.slug))


def test_every_question_and_outcome_is_there(tool: Tool, procedure: html.HtmlElement) -> None:
    text = " ".join(procedure.text_content().split())
    assert all(question.text in text for question in tool.asked)
    assert [node.get("data-outcome") for node in procedure.find_class("pw-outcome")] == list(tool.outcomes)


def test_every_task_names_who_what_and_when(tool: Tool, procedure: html.HtmlElement) -> None:
    for outcome in tool.outcomes.values():
        for number, task in enumerate(outcome.tasks, 1):
            [row] = procedure.xpath(f'.//li[@data-task="{outcome.task_id(number)}"]')
            [who] = row.find_class("pw-who")
            told = "staat er niet" if NOT_NAMED in task.roles else ""
            assert all(role in who.text_content() for role in task.roles if role != NOT_NAMED)
            assert told in who.text_content()
            assert [by.text for by in row.find_class("pw-by")] == (
                [] if task.by_text == NOT_NAMED else [sentence(task.by_text)]
            )


def test_every_rule_is_there_and_derived_ones_say_so(tool: Tool, procedure: html.HtmlElement) -> None:
    rows = procedure.xpath('.//table[contains(@class, "pw-rule-table")]//tbody/tr')
    named = [row.get("data-rows").split() for row in rows]
    assert sorted(name for names in named for name in names) == sorted(tool.rows)
    for row, names in zip(rows, named, strict=True):
        for rule in map(tool.rows.__getitem__, names):
            source = rule.outcome.source or rule.source
            assert ("afgeleid" in row.findall("td")[2].text_content()) == (source.origin == "afgeleid")
            when = row.findall("td")[0].text_content()
            assert all(test.text in when for test in rule.tests())


def test_rules_with_the_same_outcome_and_source_stand_in_one_row(tool_html: ToolHtml) -> None:
    table = html.fromstring(tool_html.rule_table("mbo-utrecht/extra-verlof"))

    feasts = [row for row in table.iter("tr") if len((row.get("data-rows") or "").split()) > 5]
    [row] = feasts
    assert "Chinees Nieuwjaar, Holifeest, " in row.text_content()
    assert row.text_content().count("een mededeling is genoeg") == 1


def test_what_the_law_asks_at_every_rule_is_said_once(tool_html: ToolHtml) -> None:
    text = html.fromstring(tool_html.rule_table("mbo-utrecht/extra-verlof")).text_content()
    assert text.count("vraagt deze mededeling uiterlijk twee dagen vooraf") == 1


def test_the_headline_of_an_outcome_comes_first(tool: Tool, procedure: html.HtmlElement) -> None:
    for outcome in tool.outcomes.values():
        [headline] = procedure.xpath(f'.//section[@data-outcome="{outcome.id}"]/h4')
        assert headline.text_content() == plain(tool, outcome.headline)


@pytest.fixture(scope="module")
def runtime() -> Runtime:
    return build_runtime()


@pytest.fixture
def page(tool: Tool, tool_html: ToolHtml, runtime: Runtime) -> html.HtmlElement:
    """The page of the tool below its title."""
    return html.fromstring(f"<div>{tool_html.page(tool.slug, runtime)}</div>")


def test_each_id_stands_once(page: html.HtmlElement) -> None:
    ids = page.xpath(".//@id")
    assert len(ids) == len(set(ids))


def test_only_the_first_question_is_shown(tool: Tool, page: html.HtmlElement) -> None:
    shown = [node.get("data-question") for node in page.xpath(".//fieldset[not(@hidden)]")]
    assert shown == [decision_tools.decide(tool.slug, {})["question"]]
    assert page.xpath(".//input[@checked]") == []


def test_sensitive_tools_share_nothing(tool: Tool, page: html.HtmlElement) -> None:
    [form] = page.find_class("pw-wizard")
    assert form.get("data-sensitive") == ("true" if tool.sensitive else "false")
    assert bool(page.find_class("pw-urgent")) == tool.danger
    for link in page.xpath(".//a[@data-shares]"):
        assert not tool.sensitive
        assert not decision_tools.load(link.get("data-shares")).sensitive
