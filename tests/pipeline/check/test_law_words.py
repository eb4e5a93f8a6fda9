"""A step that is credited to the protocol has a word of the law only where the source has it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from pipeline.check import law_words
from pipeline.check.law_words import LAW_WORD, SaidBySource, lines_of, said_by_sources

from decision_tools import load, slugs
from decision_tools.rules import ADDED, Task, Tool
from tests.sources import needs_sources, source_text


def with_task(task: Task, slug: str = "poort/te-laat") -> Tool:
    """A copy of a tool whose first outcome has one more task."""
    tool = load(slug)
    table = tool.tables[0]
    first = next(row for row in table.rows if not row.derived)
    outcome = replace(first.outcome, tasks=(*first.outcome.tasks, task))
    rows = tuple(replace(row, outcome=outcome) if row is first else row for row in table.rows)
    return replace(tool, tables=(replace(table, rows=rows), *tool.tables[1:]))


def told(tool: Tool) -> list[str]:
    return [problem.wrong for problem in law_words.errors([tool]) if problem.wrong.startswith("Uitkomst")]


@pytest.mark.parametrize(
    "what",
    [
        "Meld het; de wet vraagt dit.",
        "Meld het bij de inspectie.",
        "Bel de vertrouwensinspecteur.",
        "Houd je aan artikel 21a.",
        "Dit moet volgens de Leerplichtwet.",
        "Kijk wat de AVG zegt.",
    ],
)
def test_a_word_of_the_law_in_a_step_of_the_protocol_is_found(what: str) -> None:
    assert len(told(with_task(Task("mentor", what)))) == 1
    assert told(with_task(Task("mentor", what, source=ADDED))) == []


def test_who_carries_a_law_in_a_name_is_no_word_of_the_law() -> None:
    assert told(with_task(Task("mentor", "Bel de leerplichtambtenaar. Weet je het zeker?"))) == []


def test_a_condition_or_a_term_counts_too() -> None:
    assert told(with_task(Task("mentor", "Bel.", provided="als de wet dat vraagt")))
    assert told(with_task(Task("mentor", "Bel.", "zo snel als artikel 18 zegt")))


def test_every_tool_credits_its_source_with_what_it_says() -> None:
    assert list(law_words.errors(load(slug) for slug in slugs())) == []


def test_an_exception_that_no_step_needs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    unused = SaidBySource("poort", "Bel de minister", "wet", "1.4", "de wet")
    monkeypatch.setattr(law_words, "said_by_sources", lambda: [unused])

    assert [problem.wrong for problem in law_words.errors([load("poort/te-laat")])] == [
        "In geen stap van poort staat nog “wet” met “Bel de minister”."
    ]


def test_an_exception_is_of_the_section_of_its_step() -> None:
    sections = {(line.school, line.section) for slug in slugs() for line in lines_of(load(slug))}
    assert [one for one in said_by_sources() if (one.school, one.section) not in sections] == []


@needs_sources
@pytest.mark.parametrize("said", said_by_sources(), ids=lambda said: f"{said.school}-{said.law_word}")
def test_the_source_has_the_word(said: SaidBySource) -> None:
    assert LAW_WORD.search(said.source)
    assert flat(said.source) in flat(source_text(said.school))


def flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.replace("\u00ad", "").lower()))
