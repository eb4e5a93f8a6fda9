"""Pages and tools as an editor leaves them: one thing changed."""

from __future__ import annotations

from dataclasses import replace

from pipeline.read.library import Library
from pipeline.read.protocol_pages import Page

from decision_tools.rules import Count, Row, Term, Tool
from decision_tools.rules.conditions import Test

START = 20


def page_of(library: Library, slug: str) -> Page:
    return next(page for page in library.pages if page.slug == slug)


def with_body(page: Page, body: str) -> Page:
    """The page with another body, of which the first line is line 20."""
    return replace(page, body=body, body_line=START)


def edited(page: Page, old: str, new: str) -> tuple[Page, int]:
    """The page with one text replaced, and the line on which it stands."""
    assert page.body.count(old) >= 1, f"{page.slug} no longer says {old!r}"
    line = page.body_line + page.body[: page.body.index(old)].count("\n")
    return replace(page, body=page.body.replace(old, new, 1)), line


def swapped(library: Library, page: Page) -> list[Page]:
    return [page if other.slug == page.slug else other for other in library.pages]


def with_limit(tool: Tool, row_id: str, question: str, limit: int) -> Tool:
    """The tool with one row that asks for exactly another number."""
    count = tool.inputs[question]
    assert isinstance(count, Count)

    def changed(row: Row) -> Row:
        others = (test for test in row.when if not (isinstance(test, Test) and test.input == question))
        return replace(row, when=(*others, count.exactly(limit))) if row.id == row_id else row

    tables = (replace(table, rows=tuple(map(changed, table.rows))) for table in tool.tables)
    return replace(tool, tables=tuple(tables))


def with_term(tool: Tool, outcome_id: str, amount: int) -> Tool:
    """The tool with another amount in every term of one outcome."""

    def changed(row: Row) -> Row:
        if row.outcome.id != outcome_id:
            return row
        tasks = tuple(
            replace(task, by=replace(task.by, amount=amount)) if isinstance(task.by, Term) else task
            for task in row.outcome.tasks
        )
        return replace(row, outcome=replace(row.outcome, tasks=tasks))

    tables = (replace(table, rows=tuple(map(changed, table.rows))) for table in tool.tables)
    return replace(tool, tables=tuple(tables))
