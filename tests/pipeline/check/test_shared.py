"""Roles, moments and contacts that page and tool do not share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.check.lint import shared
from pipeline.problems import Problem
from pipeline.read.library import Library, school_of
from pipeline.read.protocol_pages import Page

from decision_tools.rules import Row, Task, Tool
from tests.pipeline.check.edits import edited, page_of, swapped, with_body

UIT_DE_LES = "kluiverboom/uit-de-les-gestuurd"
VERWIJDERD = "poort/verwijderd-uit-de-les"


def found(
    library: Library, page: Page | None = None, tool: Tool | None = None, table: Path = shared.EXCEPTIONS
) -> list[Problem]:
    """What is told in the school of a page or a tool that was changed."""
    school = school_of(tool) if tool else page.school if page else ""
    pages = [one for one in (swapped(library, page) if page else library.pages) if one.school == school]
    tools = {own.slug: own for own in library.school_tools(school)} | ({tool.slug: tool} if tool else {})
    return list(shared.errors(library.schools, pages, tools, table))


def with_task(tool: Tool, begin: str, **changes: str) -> Tool:
    """The tool in which each task that begins so is another."""

    def changed(row: Row) -> Row:
        tasks = tuple(other(task) for task in row.outcome.tasks)
        return replace(row, outcome=replace(row.outcome, tasks=tasks))

    def other(task: Task) -> Task:
        return replace(task, **changes) if task.what.startswith(begin) else task  # type: ignore[arg-type]

    tables = (replace(table, rows=tuple(map(changed, table.rows))) for table in tool.tables)
    return replace(tool, tables=tuple(tables))


@pytest.mark.parametrize(
    ("slug", "old", "new", "kind", "name"),
    [
        (UIT_DE_LES, "| docent | Levert", "| schoolarts | Levert", "rol", "schoolarts"),
        (UIT_DE_LES, "| dezelfde dag |", "| de volgende dag |", "moment", "de volgende dag"),
        (VERWIJDERD, "lokaal 1.16", "8:30 uur", "contact", "te-laat-melden"),
    ],
)
def test_what_only_a_page_says_is_told_with_its_line(
    library: Library, slug: str, old: str, new: str, kind: str, name: str
) -> None:
    page, line = edited(page_of(library, slug), old, new)

    told = [str(problem) for problem in found(library, page)]

    wrong = f"“{name}” ({kind}) staat op deze bladzijde, en in geen van haar keuzehulpen."
    assert any(f": {wrong} Leg beide naast de bron." in message for message in told), told
    assert kind == "contact" or any(message.startswith(f"protocols/{slug}.md:{line}:") for message in told)


@pytest.mark.parametrize(
    ("slug", "what", "changes", "kind", "name"),
    [
        (UIT_DE_LES, "Breng het formulier", {"who": "schoolarts"}, "rol", "schoolarts"),
        (UIT_DE_LES, "Breng het formulier", {"by": "morgen"}, "moment", "de volgende dag"),
        (
            "poort/afhandeling-verwijdering",
            "Mail de ouders",
            {"what": "Mail om 8:30 uur."},
            "contact",
            "te-laat-melden",
        ),
    ],
)
def test_what_only_a_tool_says_is_told(
    library: Library, slug: str, what: str, changes: dict[str, str], kind: str, name: str
) -> None:
    told = [problem.wrong for problem in found(library, tool=with_task(library.tools[slug], what, **changes))]

    assert f"{slug} heeft “{name}” ({kind}); dat staat op geen van haar bladzijden." in told


def test_what_we_added_to_a_tool_need_not_stand_on_a_page(library: Library) -> None:
    tool = library.tools["mbo-utrecht/schorsen"]
    assert "SLB-er" in {
        role for row in tool.rows.values() for task in row.outcome.tasks for role in task.roles
    }
    assert not [problem for problem in found(library, tool=tool) if "SLB-er" in problem.wrong]


def test_steps_that_a_page_takes_from_its_tool_say_what_the_tool_says(library: Library) -> None:
    changed = with_task(library.tools["poort/te-laat"], "Bel de ouders", who="conrector")
    assert found(library, tool=changed) == []


def test_a_page_without_tools_is_left_alone(library: Library) -> None:
    page = page_of(library, "poort/over-dit-stappenplan")
    body = "| Wie | Doet wat |\n| --- | --- |\n| jeugdarts | Belt |\n"
    assert page.tools == ()
    assert found(library, with_body(page, body)) == []


def test_an_exception_needs_a_reason_and_a_need(library: Library, tmp_path: Path) -> None:
    page, _ = edited(page_of(library, UIT_DE_LES), "| docent | Levert", "| schoolarts | Levert")
    table = tmp_path / "exceptions.tsv"
    head = "name\tkind\twhat\treason\n"

    def told(*rows: str, page: Page = page) -> list[str]:
        table.write_text(head + "".join(f"{row}\n" for row in rows), encoding="utf-8")
        return [problem.wrong for problem in found(library, page, table=table)]

    excepted = f"{UIT_DE_LES}\trol\tschoolarts\t"
    assert any("“schoolarts” (rol)" in wrong for wrong in told(excepted))
    assert told(f"{excepted}de arts kijkt mee") == []
    assert told(f"{excepted}de arts kijkt mee", page=page_of(library, UIT_DE_LES)) == [
        f"De uitzondering “schoolarts” voor “{UIT_DE_LES}” is niet nodig."
    ]
