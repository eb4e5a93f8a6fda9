"""The page of a tool holds everything that Python can answer."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from lxml import html
from pipeline.pages.tool_html import ToolHtml
from pipeline.read.library import Library
from pipeline.runtime.build import Runtime, build_runtime
from pipeline.words.of_tools import plain

import decision_tools
from decision_tools.rules import NOT_NAMED
from decision_tools.rules.model import Tool

NOBODY = "Wie dit doet, staat er niet"
OURS = ("afgeleid", "toegevoegd")


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
            [item] = procedure.xpath(f'.//li[@data-task="{outcome.task_id(number)}"]')
            who, what, when = (text_of(item, name) for name in ("pw-who", "pw-do", "pw-by"))
            assert all(role in who for role in task.roles if role != NOT_NAMED)
            assert (who == NOBODY) == (NOT_NAMED in task.roles)
            assert "{" in task.told or task.told in what
            assert when.lower().rstrip(".") == ("" if task.by_text == NOT_NAMED else task.by_text.lower())


def text_of(item: html.HtmlElement, name: str) -> str:
    """The text of the part of an item with a class, or nothing."""
    return " ".join(" ".join(part.text_content() for part in item.find_class(name)).split())


def test_every_rule_is_there_and_says_whose_it_is(tool: Tool, procedure: html.HtmlElement) -> None:
    rows = procedure.xpath('.//table[contains(@class, "pw-rule-table")]//tbody/tr')
    named = [row.get("data-rows").split() for row in rows]
    assert sorted(name for names in named for name in names) == sorted(tool.rows)
    for row, names in zip(rows, named, strict=True):
        for rule in map(tool.rows.__getitem__, names):
            source = rule.outcome.source or rule.source
            told = row.findall("td")[2].text_content()
            other = f"{source.document}, " if source.document != tool.document.name else ""
            assert told == (source.origin if source.origin in OURS else f"{other}{source.section}")
            when = row.findall("td")[0].text_content()
            assert all(test.text in when for test in rule.tests())


def test_rules_with_the_same_outcome_and_source_stand_in_one_row(tool_html: ToolHtml) -> None:
    table = html.fromstring(tool_html.rule_table("mbo-utrecht/extra-verlof"))

    feasts = [row for row in table.iter("tr") if len((row.get("data-rows") or "").split()) > 5]
    [row] = feasts
    assert "Chinees Nieuwjaar, Holifeest, " in row.text_content()
    assert row.text_content().count("een mededeling is genoeg") == 1


def test_no_title_of_a_rule_table_says_a_headline_twice(tool: Tool, procedure: html.HtmlElement) -> None:
    for after in procedure.find_class("pw-after"):
        told = after.text_content().strip("() ").removeprefix("alleen na: ").split("; ")
        assert len(told) == len(set(told))


def test_what_the_law_asks_at_every_rule_is_said_once(tool_html: ToolHtml) -> None:
    text = html.fromstring(tool_html.rule_table("mbo-utrecht/extra-verlof")).text_content()
    assert text.count("vraagt deze mededeling uiterlijk twee dagen vooraf") == 1


def test_the_headline_of_an_outcome_comes_first(tool: Tool, procedure: html.HtmlElement) -> None:
    for outcome in tool.outcomes.values():
        [headline] = procedure.xpath(f'.//section[@data-outcome="{outcome.id}"]/h4')
        assert headline.text_content() == plain(tool, outcome.headline)


def test_what_the_law_asks_stands_below_its_headline_or_its_task(
    tool: Tool, procedure: html.HtmlElement
) -> None:
    for outcome in tool.outcomes.values():
        [section] = procedure.xpath(f'.//section[@data-outcome="{outcome.id}"]')
        general = [text_of(check, "pw-check-asks") for check in section.xpath("./h4/following-sibling::*[1]")]
        asked = [text_of(check, "pw-check-asks") for check in section.find_class("pw-check")]
        assert asked == [" ".join(check.asks.split()) for check in outcome.all_checks]
        assert not outcome.checks or general == [outcome.checks[0].asks]


def test_a_prohibition_is_a_prohibition(tool: Tool, procedure: html.HtmlElement) -> None:
    for item in procedure.xpath(".//li[@data-forbids]"):
        assert re.search(r"\b(niet|geen|niets)\b", text_of(item, "pw-bold") or text_of(item, "pw-do")), item


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
    shown = [node.get("data-question") for node in page.xpath(".//fieldset[@data-question][not(@hidden)]")]
    assert shown == [decision_tools.decide(tool.slug, {})["question"]]
    assert page.xpath(".//input[@checked]") == []


def test_sensitive_tools_share_nothing(tool: Tool, page: html.HtmlElement) -> None:
    [form] = page.find_class("pw-wizard")
    assert form.get("data-sensitive") == ("true" if tool.sensitive else "false")
    assert bool(page.find_class("pw-urgent")) == tool.danger
    assert bool(page.find_class("pw-copy-link")) != tool.sensitive
    for link in page.xpath(".//a[@data-shares]"):
        assert not tool.sensitive
        assert not decision_tools.load(link.get("data-shares")).sensitive


def test_the_form_says_at_once_how_many_questions_may_come(tool: Tool, page: html.HtmlElement) -> None:
    left = decision_tools.decide(tool.slug, {})["left"]
    assert len(page.xpath('.//*[@class="pw-strokes"]/i')) == left
    [told] = page.find_class("pw-left")
    assert told.text_content() == {1: "Eén vraag", 2: "Hierna hooguit 1 vraag"}.get(
        left, f"Hierna hooguit {left - 1} vragen"
    )


def test_who_weighs_and_what_stands_before_the_options(tool: Tool, page: html.HtmlElement) -> None:
    for question in (question for question in tool.asked if question.kind == "judgement"):
        parts = page.xpath(f'.//fieldset[@data-question="{question.id}"]/div')
        before = "".join(part.text_content() for part in parts[: [*map(_is_option, parts)].index(True)])
        assert all(point in before for point in question.weigh)
        assert not question.role or f"Dit weegt: {question.role}." in before


@pytest.mark.parametrize(
    ("slug", "question", "anybody"),
    [
        ("kluiverboom/uit-de-les-gestuurd", "vaak", False),
        ("wijdevenen/zorggesprek", "soort-gesprek", False),
        ("wijdevenen/vlaggensysteem", "vlag", True),
        ("mbo-utrecht/duo-melding", "interventie", True),
    ],
)
def test_who_does_not_judge_may_say_that_it_is_not_decided(
    tool_html: ToolHtml, runtime: Runtime, slug: str, question: str, anybody: bool
) -> None:
    page = html.fromstring(tool_html.page(slug, runtime))
    [undecided] = page.xpath(
        f'//fieldset[@data-question="{question}"]//label[contains(., "og niet beslist")]'
    )
    assert ("Ook als dit niet aan jou is." in undecided.text_content()) is not anybody


def _is_option(part: html.HtmlElement) -> bool:
    return part.get("class") == "pw-option"


@pytest.mark.parametrize(
    ("slug", "system", "general"),
    [
        ("poort/te-laat", "SOM", "Zoek de leerling op en kijk bij de afwezigheid"),
        ("kluiverboom/uit-de-les-gestuurd", "SOMtoday", "Zoek de leerling op en kijk bij de afwezigheid"),
        ("mlg/te-laat", "Magister", "Zoek de leerling op en kijk op de kaarten"),
        ("mbo-utrecht/duo-melding", "studentenvolgsysteem", "Zoek de student op en kijk bij verzuim"),
    ],
)
def test_where_a_count_stands_is_told_in_general_and_marked_as_ours(
    tool_html: ToolHtml, runtime: Runtime, slug: str, system: str, general: str
) -> None:
    page = html.fromstring(tool_html.page(slug, runtime))
    for told in page.find_class("pw-where"):
        assert f"In {system}. {general}" in told.text_content()
        assert [mark.text for mark in told.find_class("pw-mark--toegevoegd")] == ["toegevoegd"]
        assert "heeft" in told.text_content() and "nog niet ingevuld" in told.text_content()


def test_the_way_that_the_school_filled_in_takes_the_place_of_the_general_one(
    library: Library, runtime: Runtime
) -> None:
    poort = library.schools["poort"]
    counts = tuple(replace(count, route="klas, leerling, te laat") for count in poort.counts)
    schools = library.schools | {"poort": replace(poort, counts=counts)}
    page = html.fromstring(ToolHtml(replace(library, schools=schools)).page("poort/te-laat", runtime))
    [told] = page.find_class("pw-where")
    assert "In SOM: klas, leerling, te laat" in told.text_content()
    assert not told.find_class("pw-mark") and "Zoek" not in told.text_content()


def test_an_ordinary_tool_knows_who_hands_over_to_it(tool: Tool, page: html.HtmlElement) -> None:
    [form] = page.find_class("pw-wizard")
    origins = json.loads(form.get("data-origins"))
    assert not (tool.sensitive and origins)
    for slug in origins:
        other = decision_tools.load(slug)
        assert not other.sensitive
        assert tool.slug in {
            handover.tool for outcome in other.outcomes.values() for handover in outcome.next
        }
