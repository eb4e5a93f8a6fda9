"""Flow charts of the tools: every way in words, drawings that fit a page."""

from __future__ import annotations

import re

import pytest
from pipeline.pages.charts import MOST_NODES, FlowChart, Step, flow_charts

import decision_tools
from decision_tools.rules import Choice, Count, Document, Outcome, Row, Table, Tool

DOCUMENT = Document("document", "Document", "zonder datum")


def tool_with(steps: int) -> Tool:
    """A tool whose one table asks `steps` questions, one after the other."""
    source = DOCUMENT.section("1")
    questions = tuple(
        Choice(f"v{n}", f"Vraag {n}?", f"Vraag {n}", options={"ja": "ja", "nee": "nee"}) for n in range(steps)
    )
    rows = tuple(
        Row(
            f"r{n}",
            (*(q.is_("ja") for q in questions[:n]), questions[n].is_("nee")),
            Outcome(f"u{n}", f"Uitkomst {n}"),
            source,
        )
        for n in range(steps)
    )
    last = Row("alles", tuple(q.is_("ja") for q in questions), Outcome("alles", "Alles ja"), source)
    table = Table("tabel", "Tabel", (*rows, last))
    return Tool("school/keuzehulp", "Keuzehulp", "", "school/pagina", DOCUMENT, questions, (table,), ())


def charts_of(tool: Tool) -> list[FlowChart]:
    return flow_charts([tool])[tool.slug]


@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_each_step_leads_somewhere(slug: str) -> None:
    for flow in charts_of(decision_tools.load(slug)):
        reached = {to.number for step in flow.steps for _, to in step.exits if isinstance(to, Step)}
        assert reached | {1} == {step.number for step in flow.steps}
        assert all(step.exits for step in flow.steps)


def test_a_small_table_is_one_drawing() -> None:
    [flow] = charts_of(tool_with(3))
    [chart] = flow.charts
    assert chart.svg.count('class="node') == 3 + 4
    assert "Uitkomst 2" in chart.svg


def test_a_large_table_is_split() -> None:
    tools = map(decision_tools.load, decision_tools.slugs())
    split = [flow for flows in flow_charts(tools).values() for flow in flows if len(flow.charts) > 1]
    assert split
    for flow in split:
        for chart in flow.charts:
            assert chart.svg.count('class="node') <= MOST_NODES
        drawn = " ".join(chart.svg for chart in flow.charts)
        assert all(f">{step.number}. " in drawn for step in flow.steps)
        assert f"Ga naar stap {flow.charts[1].first.number}" in flow.charts[0].svg


def test_a_drawing_that_would_be_too_wide_gives_way_to_its_words() -> None:
    [flow] = charts_of(tool_with(20))
    assert flow.charts == []
    assert len(flow.steps) == 20


def test_answers_that_lead_to_the_same_are_told_once() -> None:
    question = Choice("v", "Welke dag?", "Dag", options={"a": "Pasen", "b": "Kerst", "c": "carnaval"})
    free, source = Outcome("vrij", "Vrij"), DOCUMENT.section("1")
    rows = (
        Row("a", (question.is_("a"),), free, source),
        Row("b", (question.is_("b"),), free, source),
        Row("c", (question.is_("c"),), Outcome("les", "Les"), source),
    )
    tool = Tool(
        "school/keuzehulp", "", "", "school/pagina", DOCUMENT, (question,), (Table("t", "T", rows),), ()
    )
    [flow] = charts_of(tool)
    assert [text for text, _ in flow.steps[0].told] == ["Pasen of Kerst", "carnaval"]


def test_a_step_with_too_many_answers_is_not_drawn() -> None:
    count = Count("n", "Hoe vaak?", "Keer", high=20)
    source = DOCUMENT.section("1")
    rows = tuple(
        Row(f"r{n}", (count.exactly(n),), Outcome(f"u{n}", f"Uitkomst {n}"), source) for n in range(21)
    )
    tool = Tool("school/keuzehulp", "", "", "school/pagina", DOCUMENT, (count,), (Table("t", "T", rows),), ())
    [flow] = charts_of(tool)
    assert flow.charts == []
    assert len(flow.steps[0].exits) == 21


def test_a_drawing_has_a_name_and_no_fixed_colour() -> None:
    [flow] = charts_of(tool_with(2))
    svg = flow.charts[0].svg
    assert svg.startswith('<svg role="img" aria-labelledby="')
    names = re.search(r'aria-labelledby="(\S+) (\S+)"', svg)
    assert names is not None
    assert f'<title id="{names[1]}">' in svg
    assert f'<desc id="{names[2]}">' in svg
    assert svg.count("<title") == 1
    assert "black" not in svg
