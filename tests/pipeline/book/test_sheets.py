"""A tool on paper says of each case what the tool says, and no case is lost."""

from __future__ import annotations

import pytest
from pipeline.book.sheet_making import sheet_of
from pipeline.book.sheets import Case, Line, Part, Sheet

import decision_tools
from decision_tools.rules import Tool


@pytest.fixture(params=decision_tools.slugs())
def tool(request: pytest.FixtureRequest) -> Tool:
    """Each tool."""
    return decision_tools.load(request.param)


def lines(sheet: Sheet, case: Case) -> list[Line]:
    """The tasks of a case, those of the case that it refers to first."""
    others = [other for part in sheet.parts for other in part.cases if other.number == case.like]
    return [*(line for other in others for line in lines(sheet, other)), *case.lines]


def test_every_row_of_the_source_is_a_case_of_its_table(tool: Tool) -> None:
    parts = {part.table.id: part for part in sheet_of(tool).parts}
    for table in tool.tables:
        for row in table.rows:
            if not row.derived:
                found = [case for case in parts[table.id].cases if row in case.rule.rows]
                assert [case.outcome for case in found] == [row.outcome]


def test_a_case_tells_the_tasks_of_its_outcome_and_no_other(tool: Tool) -> None:
    sheet = sheet_of(tool)
    for part in sheet.parts:
        for case in part.cases:
            told = {line.task.asked for line in lines(sheet, case)}
            asked = {task.asked for task in case.outcome.tasks}
            left_out = {task.asked for task in case.outcome.tasks if task.missed}
            assert asked - left_out <= told <= asked


def test_a_step_to_catch_up_with_is_told_where_it_is_a_step(tool: Tool) -> None:
    sheet = sheet_of(tool)
    every = {line.task.asked for part in sheet.parts for case in part.cases for line in lines(sheet, case)}
    for part in sheet.parts:
        for case in part.cases:
            assert {task.asked for task in case.outcome.tasks} <= every


def test_a_grid_marks_each_task_at_its_cases(tool: Tool) -> None:
    for part in sheet_of(tool).parts:
        for told in part.grid:
            having = [c.number for c in part.cases if told.line.key in {line.key for line in c.lines}]
            assert told.numbers == having


def test_cases_are_numbered_through_the_sheet(tool: Tool) -> None:
    numbers = [case.number for part in sheet_of(tool).parts for case in part.cases]
    assert numbers == list(range(1, len(numbers) + 1))


def part_of(slug: str, place: int = 0) -> Part:
    """A table of a tool on paper."""
    return sheet_of(decision_tools.load(slug)).parts[place]


def test_a_table_has_the_form_that_fits_it() -> None:
    assert part_of("poort/te-laat").rungs
    assert part_of("poort/te-laat").silent
    assert part_of("wijdevenen/opvang-leerling").grid
    assert part_of("wijdevenen/meldcode").tree
    assert not part_of("kluiverboom/uit-de-les-gestuurd").grid
