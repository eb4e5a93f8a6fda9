"""The code of an edition follows from what the school publishes, and from nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pipeline.read import editions
from pipeline.read.editions import edition_of
from pipeline.read.schools import School, load_schools

from decision_tools import load, slugs
from decision_tools.rules import Tool

PAGE = "poort/te-laat.md"


@pytest.fixture
def school(protocols: Path, monkeypatch: pytest.MonkeyPatch) -> School:
    monkeypatch.setattr(editions, "PROTOCOLS", protocols)
    return load_schools(protocols)["poort"]


@pytest.fixture(scope="module")
def tools() -> list[Tool]:
    return [load(slug) for slug in slugs() if slug.startswith("poort/")]


def test_the_same_content_has_the_same_code_whatever_the_number(
    school: School, tools: list[Tool], protocols: Path
) -> None:
    before = edition_of(school, tools)
    file = protocols / "poort" / "school.toml"
    text = re.sub(r"number = .*\ndate = .*", "number = 9000\ndate = 2027-01-05", file.read_text("utf-8"))
    file.write_text(text, "utf-8")
    after = edition_of(load_schools(protocols)["poort"], list(reversed(tools)))
    assert (after.number, after.day) == (9000, date(2027, 1, 5))
    assert before.code == after.code
    assert after.text == f"9000, 5 januari 2027, {before.code}"


@pytest.mark.parametrize("name", ["poort/te-laat.md", "poort/school.toml", "poort/nieuw.toml"])
def test_another_word_in_a_file_of_the_school_is_another_code(
    school: School, tools: list[Tool], protocols: Path, name: str
) -> None:
    before = edition_of(school, tools).code
    (protocols / name).write_text((protocols / name).read_text("utf-8") + "# woord\n", "utf-8")
    assert edition_of(school, tools).code != before


def test_another_row_is_another_code_and_another_school_is_not(
    school: School, tools: list[Tool], protocols: Path
) -> None:
    before = edition_of(school, tools).code
    late = next(tool for tool in tools if tool.slug == "poort/te-laat")
    moved = replace(late, intro="Anders.")
    assert edition_of(school, [moved if tool is late else tool for tool in tools]).code != before
    (protocols / "mlg" / "te-laat.md").write_text("weg", "utf-8")
    assert edition_of(school, tools).code == before
