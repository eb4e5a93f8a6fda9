"""`make check`: what is broken on purpose gives a message with file, line, what and how to mend."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pipeline.check import command
from pipeline.check.lint import dates, links, terms, who
from pipeline.paths import PROTOCOLS
from pipeline.problems import line_of
from pipeline.read.library import Library
from pipeline.read.records import History

from tests.pipeline.check.edits import page_of, swapped, with_body


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
        library,
        schools={"kluiverboom": library.schools["kluiverboom"]},
        pages=pages,
        tools={},
        written={},
        letters={},
        histories={"kluiverboom": History((), {})},
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


def test_a_page_that_should_have_been_reviewed_is_told(library: Library) -> None:
    page, schools = page_of(library, "poort/te-laat"), {"poort": library.schools["poort"]}
    [told] = dates.warnings(schools, [page], [], page.review_by + timedelta(days=1))

    assert f"De bladzijde moest vóór {page.review_by} nagekeken zijn." in str(told)
    assert list(dates.warnings(schools, [page], [], page.review_by)) == []
