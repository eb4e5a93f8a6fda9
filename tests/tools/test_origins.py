"""Whose a task is and where it stands, as independent readers of the source found it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from origins import COLUMNS, FOLDER, differences, read

from decision_tools import load, slugs
from decision_tools.rules import ADDED, Tool

ALL_ARE_READ = False
"""Whether each school has its file. Until then only the files that are there are compared."""

SCHOOLS = sorted({slug.partition("/")[0] for slug in slugs()})
TOOL = load("poort/te-laat")


def tools_of(school: str) -> list[Tool]:
    return [load(slug) for slug in slugs() if slug.startswith(f"{school}/")]


@pytest.mark.parametrize("school", SCHOOLS)
def test_every_task_is_as_a_reader_of_the_source_found_it(school: str) -> None:
    path = FOLDER / f"{school}.tsv"
    if not ALL_ARE_READ and not path.is_file():
        pytest.skip(f"tests/origins/{path.name} is er nog niet")
    assert list(differences(read(path), tools_of(school))) == []


def test_no_file_is_of_a_school_that_is_not_there() -> None:
    assert {path.stem for path in FOLDER.glob("*.tsv")} <= set(SCHOOLS)


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A file that agrees with one tool."""
    lines = ["\t".join(COLUMNS)]
    for row in TOOL.rows.values():
        for task in row.outcome.tasks:
            source = task.source or row.source
            lines.append("\t".join((TOOL.slug, row.outcome.id, task.told, source.origin, source.section, "")))
    return written(tmp_path / "poort.tsv", lines)


def written(path: Path, lines: list[str]) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def changed(path: Path, number: int, column: str, text: str) -> Path:
    """The file with another text in one column of one line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    cells = lines[number].split("\t")
    cells[COLUMNS.index(column)] = text
    return written(path, [*lines[:number], "\t".join(cells), *lines[number + 1 :]])


def test_readers_who_agree_are_heard(whole: Path) -> None:
    assert list(differences(read(whole), [TOOL])) == []


@pytest.mark.parametrize(
    ("column", "text", "told"),
    [
        ("origin", "toegevoegd", "de lezer zegt toegevoegd"),
        ("section", "9.9", "de lezer zegt protocol 9.9"),
        ("moment", "later", "de lezer zegt later"),
        ("task", "Iets anders.", "geen regel"),
    ],
)
def test_what_a_reader_found_otherwise_is_told(whole: Path, column: str, text: str, told: str) -> None:
    found = list(differences(read(changed(whole, 1, column, text)), [TOOL]))
    assert told in found[0]
    assert len(found) == (2 if column == "task" else 1)  # a task that only the reader has is told too


def test_a_tool_that_changed_since_is_told(whole: Path) -> None:
    table = TOOL.tables[0]
    row = next(row for row in table.rows if row.outcome.tasks)
    tasks = tuple(replace(task, source=ADDED) for task in row.outcome.tasks)
    ours = replace(row, outcome=replace(row.outcome, tasks=tasks))
    rows = tuple(ours if one is row else one for one in table.rows)
    tool = replace(TOOL, tables=(replace(table, rows=rows), *TOOL.tables[1:]))
    assert len(list(differences(read(whole), [tool]))) == len(tasks)


def test_other_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="de kolommen zijn tool, outcome, task"):
        read(written(tmp_path / "poort.tsv", ["keuzehulp\tuitkomst"]))
