"""One walk of all ways: what it reaches, and how much the answers ask of people."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample_tool import DOCUMENT, SECTION, TOOL, brief

from decision_tools.rules import NOT_NAMED, Choice, Moment, Outcome, Row, RuleError, Table, Task, Tool
from decision_tools.rules import tree as trees
from decision_tools.rules.check import check
from decision_tools.rules.evaluate import run
from decision_tools.rules.tree import walks
from decision_tools.rules.ways import Spread, ways

STEPS = tuple(f"stap-{number}" for number in range(10))
stap = Choice("stap", "Welke stap?", "Stap", options={name: name for name in STEPS})


def words(count: int) -> str:
    return " ".join(f"woord{n}" for n in range(count))


def tool(*by_step: tuple[Task, ...]) -> Tool:
    """A tool with one way a step, each with its own tasks."""
    rows = (
        Row(name, (stap.is_(name),), Outcome(name, name, tasks=tasks), SECTION)
        for name, tasks in zip(STEPS, by_step, strict=True)
    )
    return Tool("proef/stap", "Proef", "", "", DOCUMENT, (stap,), (Table("t", "T", tuple(rows)),), ())


def test_one_walk_tells_what_replaying_every_way_tells():
    ends = [run(TOOL, answers) for answers in walks(TOOL)]
    found = ways(TOOL)
    assert found.count == len(ends)
    assert found.longest == max(len(end.read) for end in ends)
    assert found.rows == {row.id for end in ends for row in end.rows.values()}
    assert found.questions == {name for end in ends for name in end.read}


def test_what_is_not_asked_makes_no_way_longer():
    asked = tuple(replace(q, default="ja") if q is brief else q for q in TOOL.questions)
    assert ways(replace(TOOL, questions=asked)).longest == ways(TOOL).longest - 1


def test_a_tool_with_too_many_ways_is_refused(monkeypatch):
    monkeypatch.setattr(trees, "MOST_WALKS", ways(TOOL).count - 1)
    with pytest.raises(RuleError, match="splits deze keuzehulp"):
        ways(TOOL)


def test_the_tally_has_the_middle_nine_in_ten_and_the_most():
    tasks = [tuple(Task("mentor", f"doe {n} {k}") for k in range(n)) for n in range(1, 11)]
    assert ways(tool(*tasks)).tally.now == Spread(5.5, 9, 10)


def test_an_answer_that_asks_nothing_does_not_make_the_others_look_short():
    asking = (Task("mentor", words(4)), Task("mentor", words(3)))
    tally = ways(tool(asking, *[()] * 9)).tally
    assert (tally.now, tally.words) == (Spread(2, 2, 2), Spread(7, 7, 7))


def test_words_count_before_daarna_for_all_and_for_who_reads_most():
    tasks = (
        Task("mentor", words(10)),
        Task(("mentor", "docent"), words(5), moment=Moment.TODAY),
        Task(NOT_NAMED, words(2)),
        Task("docent", words(4), missed=True),
        Task("mentor", words(50), moment=Moment.NEXT),
    )
    tally = ways(tool(*[tasks] * 10)).tally
    assert tally.words.most == 10 + 5 + 2 + 3 + 4  # "Nog niet gedaan?" is read too
    assert tally.words_of_one.most == 10 + 5 + 2


def test_the_check_of_a_tool_tells_what_is_wrong_with_its_answers():
    outcome = Outcome("eens", "Eens", tasks=(Task("mentor", "Doe iets.", moment=Moment.LATER),))
    table = Table("eens", "Eens", (Row("eens", (), outcome, SECTION),))
    made = Tool("proef/later", "Proef", "", "", DOCUMENT, (), (table,), ())
    fault = "uitkomst eens: er zijn taken, maar geen enkele is voor nu (bij geen antwoorden)"
    assert f"proef/later: {fault}" in check(made)
