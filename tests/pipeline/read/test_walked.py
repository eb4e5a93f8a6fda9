"""A tool is walked once, and again when it is another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.read import walked as walking
from pipeline.read.walked import MOST_NOW, MOST_WORDS, WORDS_OF_ONE, walked

import decision_tools
from decision_tools.rules import Tool
from decision_tools.rules.check import check
from decision_tools.rules.tree import paths, walks
from decision_tools.rules.ways import ways as walk


@pytest.fixture
def tool() -> Tool:
    return decision_tools.load("poort/ongeoorloofd-verzuim")


def test_it_tells_what_walking_and_checking_tell(tool: Tool, tmp_path: Path) -> None:
    ways = list(walks(tool))

    for _ in ("walked", "kept"):
        found = walked(tool, tmp_path)
        assert found.ways == len(ways)
        assert found.longest == max(map(len, ways))
        assert found.paths == sum(1 for table in tool.tables for _ in paths(tool, table))
        assert found.tally == walk(tool).tally
        assert list(found.faults) == check(tool) == []


def test_a_tool_is_walked_once(tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = walked(tool, tmp_path)
    monkeypatch.setattr(walking, "ways", None)

    assert walked(tool, tmp_path) == before


def test_a_change_in_the_school_or_the_kernel_is_walked_again(
    tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel, school = tmp_path / "rules", tmp_path / "poort"
    for folder in (kernel, school):
        folder.mkdir()
        (folder / "a.py").write_text("1")
    monkeypatch.setattr(walking, "TOOLS", tmp_path)
    keys = set()
    for file in (None, kernel / "a.py", school / "a.py", school / "b.py"):
        if file:
            file.write_text("2")
        walking._key.cache_clear()
        keys.add(walking._key("poort"))
    walking._key.cache_clear()

    assert len(keys) == 4


def test_a_tool_that_does_not_stand_in_its_files_is_walked_itself(tool: Tool, tmp_path: Path) -> None:
    walked(tool, tmp_path)
    shorter = replace(tool, tables=(replace(tool.tables[0], rows=tool.tables[0].rows[1:]), *tool.tables[1:]))

    found = walked(shorter, tmp_path)

    assert list(found.faults) == check(shorter) != []
    assert found.ways == 0


def test_a_tool_with_too_many_ways_is_told(
    tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("decision_tools.rules.tree.MOST_WALKS", 3)

    assert walked(replace(tool), tmp_path).faults == (
        "poort/ongeoorloofd-verzuim: meer dan 3 wegen; splits deze keuzehulp",
    )


@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_an_answer_is_short_enough_to_act_on(slug: str) -> None:
    tally = walked(decision_tools.load(slug)).tally
    words = tally.words_of_one if slug in WORDS_OF_ONE else tally.words
    half, nine_in_ten = MOST_NOW
    assert tally.now.median <= half
    assert tally.now.nine_in_ten <= nine_in_ten
    assert words.nine_in_ten <= MOST_WORDS


def test_only_a_tool_that_is_too_long_for_all_together_counts_by_person() -> None:
    for slug in WORDS_OF_ONE:
        assert walked(decision_tools.load(slug)).tally.words.nine_in_ten > MOST_WORDS
