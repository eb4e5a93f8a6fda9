"""What schools, pages and tools say of each other must hold."""

from __future__ import annotations

from dataclasses import replace

from pipeline.check import names
from pipeline.read.library import Library

from decision_tools.rules import Inform, Row, Table


def told(library: Library) -> list[str]:
    return [str(problem) for problem in names.problems(library)]


def test_the_real_schools_pages_and_tools_agree(library: Library) -> None:
    assert told(library) == []


def test_a_page_that_is_announced_and_not_written_is_told(library: Library) -> None:
    pages = [page for page in library.pages if page.slug != "poort/tijdigheid"]

    (problem,) = told(replace(library, pages=pages))

    assert problem.startswith("protocols/poort/school.toml:")
    assert "`pages` noemt “tijdigheid”, maar die bladzijde is er niet." in problem


def test_a_page_that_names_an_unknown_tool_is_told(library: Library) -> None:
    tools = {slug: tool for slug, tool in library.tools.items() if slug != "poort/te-laat"}

    problems = told(replace(library, tools=tools))

    assert any(
        problem.startswith("protocols/poort/te-laat.md:")
        and "Er is geen keuzehulp “poort/te-laat”." in problem
        for problem in problems
    )


def test_a_text_that_brings_in_an_unknown_tool_is_told_with_its_line(library: Library) -> None:
    page = next(page for page in library.pages if page.slug == "poort/te-laat")
    text = "## Wat doe je nu?\n\n{{ tabel: poort/te-vroeg }}\n\n[x](tool:poort/te-traag)\n"
    changed = [replace(page, body=text, body_line=20) if other is page else other for other in library.pages]

    problems = told(replace(library, pages=changed))

    assert any(p.startswith("protocols/poort/te-laat.md:22:") and "“poort/te-vroeg”" in p for p in problems)
    assert any(p.startswith("protocols/poort/te-laat.md:24:") and "“poort/te-traag”" in p for p in problems)


def test_a_tool_without_its_page_is_told(library: Library) -> None:
    tool = library.tools["poort/te-laat"]
    tools = library.tools | {tool.slug: replace(tool, page="poort/te-vroeg")}

    assert any(
        "Er is geen bladzijde “poort/te-vroeg”." in problem for problem in told(replace(library, tools=tools))
    )


def test_a_page_that_does_not_point_back_is_told(library: Library) -> None:
    pages = [replace(page, tools=()) if page.slug == "poort/te-laat" else page for page in library.pages]

    problems = told(replace(library, pages=pages))

    assert any(
        "De keuzehulp “poort/te-laat” zegt dat ze bij deze bladzijde hoort." in problem
        for problem in problems
    )


def test_names_that_the_school_does_not_have_are_told(library: Library) -> None:
    tool = library.tools["poort/te-laat"]
    outcome = next(outcome for outcome in tool.outcomes.values() if outcome.tasks)
    wrong = replace(
        outcome,
        tasks=(replace(outcome.tasks[0], who="portier"),),
        inform=(Inform("burgemeester", "Dit is gebeurd."),),
        letters=("brief-van-niemand",),
    )
    row = next(row for row in tool.rows.values() if row.outcome is outcome)
    table = Table("andere", "Andere", (Row(row.id, row.when, wrong, row.source),))
    tools = library.tools | {tool.slug: replace(tool, tables=(table,))}

    problems = " ".join(told(replace(library, tools=tools)))

    assert "noemt rol “portier”, en die is er niet" in problems
    assert "noemt rol “burgemeester”, en die is er niet" in problems
    assert "noemt brief “brief-van-niemand”, en die is er niet" in problems


def test_what_is_wrong_in_a_large_tool_is_told_with_the_file_that_says_it(library: Library) -> None:
    poort = library.schools["poort"]
    letters = tuple(letter for letter in poort.letters if letter.slug != "brief-interne-time-out")
    schools = library.schools | {"poort": replace(poort, letters=letters)}

    (problem,) = told(replace(library, schools=schools))

    assert problem.startswith("decision_tools/poort/verwijderd/outcomes/plan.py:")
    assert "noemt brief “brief-interne-time-out”, en die is er niet" in problem


def test_a_page_that_names_an_unknown_article_is_told(library: Library) -> None:
    laws = {name: article for name, article in library.laws.items() if name != "wvo-8.14"}

    problems = told(replace(library, laws=laws))

    assert any("Er is geen wetsartikel “wvo-8.14”." in problem for problem in problems)


def test_an_unknown_role_that_a_tool_asks_is_told(library: Library) -> None:
    tool = library.tools["poort/te-laat"]
    tools = library.tools | {tool.slug: replace(tool, asks_role={"aantal": {"?": "portier"}})}

    assert any("noemt rol “portier”" in problem for problem in told(replace(library, tools=tools)))


def test_a_count_that_no_tool_asks_is_told(library: Library) -> None:
    poort = library.schools["poort"]
    counts = (*poort.counts, replace(poort.counts[0], question="aantallen"))
    schools = library.schools | {"poort": replace(poort, counts=counts)}

    (problem,) = told(replace(library, schools=schools))

    assert "Geen keuzehulp van Poort Lyceum vraagt het getal “aantallen”." in problem
    assert "Kies uit: aantal, " in problem
