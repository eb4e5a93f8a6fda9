"""Numbers that page and tool do not share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.check.lint import numbers
from pipeline.problems import Problem
from pipeline.read.library import Library, school_of
from pipeline.read.protocol_pages import Page

from decision_tools.rules import Tool
from tests.pipeline.check.edits import edited, page_of, swapped, with_limit, with_term


def number_findings(library: Library, page: Page | None = None, tool: Tool | None = None) -> list[Problem]:
    """What is told in the school of a page or a tool that was changed."""
    school = school_of(tool) if tool else page.school if page else ""
    pages = [one for one in (swapped(library, page) if page else library.pages) if one.school == school]
    tools = {own.slug: own for own in library.school_tools(school)} | ({tool.slug: tool} if tool else {})
    errors, warnings = numbers.disagreements(pages, tools)
    return [*errors, *warnings]


def test_a_limit_that_the_page_does_not_name_is_told(library: Library) -> None:
    tool = library.tools["mlg/uitgestuurd"]

    found = number_findings(library, tool=with_limit(tool, "zes", "uitgestuurd", 8))

    told = {(problem.file, problem.wrong) for problem in found}
    assert (
        "decision_tools/mlg/uitgestuurd/__init__.py",
        "mlg/uitgestuurd heeft “8 keer” (zes); dat staat niet op mlg/uitgestuurd.",
    ) in told
    assert (
        "protocols/mlg/uitgestuurd.md",
        "“6 keer” is geen getal van de keuzehulpen van deze bladzijde: "
        "3 keer, 7 keer, 8 keer, 9 keer, 12 keer.",
    ) in told
    assert all("Leg beide naast de bron" in problem.mend for problem in found)


def test_a_limit_that_becomes_another_of_the_same_tool_is_told(library: Library) -> None:
    tool = library.tools["poort/verwijderd"]
    moved = with_limit(tool, "zes", "keren", 7)

    told = [problem.wrong for problem in number_findings(library, tool=moved)]

    assert any(
        wrong.startswith("“6 keer” is geen getal van de keuzehulpen van deze bladzijde") for wrong in told
    )


def test_a_term_that_no_page_names_is_told(library: Library) -> None:
    changed = with_term(library.tools["mbo-utrecht/duo-melding"], "eerste", 6)

    told = [problem.wrong for problem in number_findings(library, tool=changed)]

    assert (
        "mbo-utrecht/duo-melding heeft “6 werkdagen” (eerste); dat staat op geen van haar bladzijden." in told
    )


def test_a_number_of_a_page_that_its_tools_do_not_have_is_told(library: Library) -> None:
    page, line = edited(
        page_of(library, "mbo-utrecht/duo-melding"), "binnen 5 werkdagen", "binnen 6 werkdagen"
    )

    told = [str(problem) for problem in number_findings(library, page=page)]

    assert any(
        message.startswith(
            f"protocols/mbo-utrecht/duo-melding.md:{line}: “6 werkdagen” is geen getal van de keuzehulpen"
        )
        for message in told
    )


@pytest.mark.parametrize(
    "line",
    [
        "Bij 4 en 8 keer noemt de tabel geen nieuwe stap.",
        "Kom om 7.45 uur, of voor 12 uur 's middags.",
        '!!! stil "Vier of zeven keer (C)"\n    Na zeven keer staat er niets.',
        "Dit duurt 40 jaar.",
    ],
)
def test_numbers_without_a_rule_are_left_alone(library: Library, line: str) -> None:
    page = page_of(library, "mlg/te-laat")
    assert number_findings(library, page=replace(page, body=f"{page.body}\n\n{line}\n")) == []


def test_what_a_page_takes_from_its_tool_is_not_called_unknown(library: Library) -> None:
    page, tool = page_of(library, "poort/te-laat"), library.tools["poort/te-laat"]
    first = with_limit(tool, "drie", "aantal", 1)
    steps = replace(page, body=f"{page.body}\n\n{{{{ stappen: poort/te-laat#drie }}}}\n")

    told = [problem.wrong for problem in number_findings(library, page=steps, tool=first)]

    assert not [wrong for wrong in told if wrong.startswith("“1 keer” is geen getal")]


def test_an_exception_holds_and_one_that_is_not_needed_is_told(library: Library, tmp_path: Path) -> None:
    tool = library.tools["mlg/uitgestuurd"]
    moved = with_limit(tool, "zes", "uitgestuurd", 8)
    exceptions = tmp_path / "exceptions.tsv"
    rows = [
        "name\tnumber\treason",
        "mlg/uitgestuurd\t8 keer\t-",
        "mlg/uitgestuurd\t6 keer\t-",
        "mlg/uitgestuurd\t5 keer\t-",
    ]
    exceptions.write_text("\n".join(rows), encoding="utf-8")
    pages = [page for page in library.pages if page.school == "mlg"]
    tools = {moved.slug: moved}

    errors, warnings = numbers.disagreements(pages, tools, exceptions)

    assert warnings == []
    assert [(p.line, p.wrong) for p in errors] == [
        (4, "De uitzondering “5 keer” voor “mlg/uitgestuurd” is niet nodig.")
    ]


def test_every_exception_has_a_reason() -> None:
    rows = numbers.EXCEPTIONS.read_text(encoding="utf-8").splitlines()[1:]
    assert [row for row in rows if len(row.split("\t")) != 3 or len(row.split("\t")[2]) < 20] == []
