"""`make check`: what is broken on purpose gives a message with file, line, what and how to mend."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pipeline.check import command
from pipeline.check.lint import dates, links, numbers, terms, who
from pipeline.paths import PROTOCOLS
from pipeline.problems import Problem, line_of
from pipeline.read.library import Library, school_of
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


def test_the_real_pages_and_tools_have_no_error(library: Library) -> None:
    errors, _ = command.findings(library, date.today())
    assert list(map(str, errors)) == []


def test_check_ends_with_one_line_that_counts(
    library: Library, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    body = "## Wat doe je nu?\n\nBel indien nodig.\n\n[daar](nergens.md) en [hier](#nergens)\n"
    page = with_body(page_of(library, "kluiverboom/time-out"), body)
    pages = [other for other in swapped(library, page) if other.school == "kluiverboom"]
    few = replace(
        library, schools={"kluiverboom": library.schools["kluiverboom"]}, pages=pages, tools={}, letters={}
    )
    monkeypatch.setattr(command, "read_library", lambda school: few)
    monkeypatch.setattr(command, "problems", lambda library: [])

    assert command.main([]) == 1

    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == "12 bladzijden, 0 keuzehulpen: 2 fouten, 1 waarschuwing"
    assert len(err.splitlines()) == 2


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("nergens.md", "De link naar nergens.md leidt nergens heen. Verbeter hem: hij begint in de map"),
        ("#dar", "De link naar #dar noemt een kop die daar niet staat. Schrijf #daar als je dat bedoelt."),
        ("periodisering.md#vier", "die daar niet staat. Schrijf #vier-perioden als je dat bedoelt."),
    ],
)
def test_a_dead_link_or_anchor_is_told(library: Library, link: str, told: str) -> None:
    page = with_body(page_of(library, "poort/te-laat"), f"## Daar\n\n[zie]({link})\n")

    (problem,) = links.errors([page])

    assert str(problem).startswith("protocols/poort/te-laat.md:22: ")
    assert told in str(problem)


def test_links_that_lead_somewhere_are_left_alone(library: Library) -> None:
    body = "## Daar\n\n[a](#daar) [b](periodisering.md#vier-perioden) [c](tool:poort/ziek) [d](https://x.nl/#y)\n"
    assert list(links.errors([with_body(page_of(library, "poort/te-laat"), body)])) == []


def term_warnings(library: Library, slug: str, body: str) -> list[str]:
    return [str(w) for w in terms.warnings(library.schools, [with_body(page_of(library, slug), body)])]


def test_a_synonym_is_told_with_the_term_of_the_school(library: Library) -> None:
    (warning,) = term_warnings(library, "poort/te-laat", "Vraag het\naan de verzuimmedewerker.\n")

    assert warning == (
        "protocols/poort/te-laat.md:21: “verzuimmedewerker” is een ander woord voor “medewerker verzuim”. "
        "Schrijf het eigen woord, of zet wat je aanhaalt tussen “ ”."
    )


def test_a_synonym_is_told_again_after_its_explanation(library: Library) -> None:
    body = "De medewerker verzuim (verzuimmedewerker) belt.\n\nDe verzuimmedewerker mailt.\n"
    (warning,) = term_warnings(library, "poort/te-laat", body)

    assert warning.startswith("protocols/poort/te-laat.md:22: ")


@pytest.mark.parametrize(
    ("slug", "body"),
    [
        ("poort/te-laat", "De verzuimmedewerker (**medewerker verzuim**) belt.\n"),
        ("poort/te-laat", 'De bron zegt "verzuimmedewerker", of *verzuimmedewerker*.\n'),
        ("poort/te-laat", "Zie [de rol](rol-verzuimmedewerker.md).\n"),
        ("wijdevenen/klachten", "De externe\nvertrouwenspersoon helpt, en een kind belt.\n"),
    ],
)
def test_what_explains_quotes_or_is_allowed_is_left_alone(library: Library, slug: str, body: str) -> None:
    assert term_warnings(library, slug, body) == []


def who_errors(library: Library, cell: str) -> list[str]:
    table = f"| Stap | Wie | Doet wat |\n| --- | --- | --- |\n| 1 | {cell} | Belt de portier |\n"
    page = with_body(page_of(library, "wijdevenen/klachten"), table)
    return [str(problem) for problem in who.errors(library.schools, [page])]


def test_a_role_that_the_school_does_not_have_is_told_with_the_nearest(library: Library) -> None:
    (problem,) = who_errors(library, "directeur, met de leerkragt")

    assert problem == (
        "protocols/wijdevenen/klachten.md:22: “leerkragt” onder “Wie” is geen rol in school.toml. "
        "Schrijf “leerkracht” als je dat bedoelt, voeg een rol toe, of zet dit in `persons`."
    )


@pytest.mark.parametrize(
    "cell",
    [
        "niet genoemd",
        "iedereen",
        "directeur en leerkracht",
        "**alleen** bestuur of directie",
        "aandachtsfunctionaris HGKM en/of directie, eventueel met de leerkracht",
        "(intern begeleider)",
        "ouders (van het kind) die dat willen",
        "niet genoemd, in overleg met ouders",
        "leerkrachten",
        "wie het gesprek voert",
    ],
)
def test_roles_together_and_persons_without_a_role_are_known(library: Library, cell: str) -> None:
    assert who_errors(library, cell) == []


def test_a_page_older_than_its_source_is_told(library: Library) -> None:
    page = replace(page_of(library, "poort/te-laat"), reviewed=date(2024, 9, 1))

    (problem,) = dates.errors(library.schools, [page], [])

    assert str(problem).startswith(
        "protocols/poort/te-laat.md:10: `reviewed` is 2024-09-01, maar de bron is jonger: "
    )
    assert "noemt 2024-09-02. Leg de bladzijde naast die bron" in str(problem)


def test_an_article_compared_before_its_text_is_told(library: Library) -> None:
    article = next(a for a in library.laws.values() if a.compared and a.text_of)

    (problem,) = dates.errors({}, [], [replace(article, compared="1999-12")])

    assert problem.file.startswith("protocols/_law/")
    assert f"`compared` van “{article.id}” is 1999-12, eerder dan `text_of`" in str(problem)


def test_days_still_to_come_are_told(library: Library) -> None:
    article = next(a for a in library.laws.values() if a.compared)
    page, poort = page_of(library, "poort/te-laat"), library.schools["poort"]
    document = replace(poort.documents[0], date=page.reviewed)
    school = replace(poort, documents=(document,))
    yesterday = page.reviewed - timedelta(days=1)

    told = list(map(str, dates.warnings({"poort": school}, [page], [article], yesterday)))
    later = dates.warnings({"poort": school}, [page], [replace(article, compared="9999-01")], page.reviewed)

    line = line_of(PROTOCOLS / "poort" / "school.toml", 'id = "stappenplan"')
    assert f"protocols/poort/school.toml:{line}: Het document “stappenplan” is van" in told[0]
    assert (
        f"protocols/poort/te-laat.md:10: `reviewed` is {page.reviewed}, en die dag moet nog komen." in told[1]
    )
    assert ["9999-01, en die maand moet nog komen" in str(problem) for problem in later] == [True]


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
