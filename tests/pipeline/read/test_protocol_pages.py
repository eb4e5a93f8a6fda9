"""Front matter of protocol pages: each mistake has a message with file, line and cure."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.problems import ContentError
from pipeline.read.protocol_pages import load_pages

TE_LAAT = "poort/te-laat.md"


def damage(protocols: Path, page: str, old: str, new: str) -> int:
    """Replaces a text in a page and returns the line it stood on."""
    path = protocols / page
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def told(protocols: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_pages(folder=protocols)
    return [str(problem) for problem in caught.value.problems]


def test_the_real_pages_are_read_in_the_order_of_their_school() -> None:
    pages = [page for page in load_pages() if page.school == "poort"]

    assert [page.subject for page in pages[:2]] == ["index", "over-dit-stappenplan"]
    assert pages[0].uri == "poort/index.md"
    assert pages[1].uri == "poort/handboek/over-dit-stappenplan.md"
    assert all(page.review_by > page.reviewed for page in pages)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("owner: medewerker verzuim", "owner: verzuimchef", "Er is geen rol “verzuimchef” in school.toml."),
        ("reviewed: 2026-11-30", "reviewed: 2026-11-31", "Deze dag bestaat niet."),
        ("reviewed: 2026-11-30", "reviewed: vorige week", "`reviewed` is “vorige week”; dat is geen dag."),
        ("review_by: 2027-11-30", "review_by: 2026-11-21", "`review_by` komt na `reviewed`."),
        (
            "document: stappenplan",
            "document: handboek",
            "Er is geen document “handboek”. Kies uit: stappenplan.",
        ),
        ("letters: [", "letters: [brief-van-niemand, ", "Er is geen brief “brief-van-niemand”"),
        ("subject: te-laat", "subject: laat", "Maak er de naam van het bestand van: “te-laat”."),
        ("school: poort", "school: mlg", "Maak er de naam van de map van: “poort”."),
        ("law: []", "lwa: []", "`lwa` is hier niet bekend. Bedoel je een van deze: law, "),
        (
            "keywords: [te laat",
            "keywords: [8.30",
            "In `keywords` staat 8.3; dat is geen tekst. Zet er aanhalingstekens om.",
        ),
        ("## Wat doe je nu?", "## Inleiding", "De eerste kop is `## Wat doe je nu?`."),
        ("## Waarom zo?", "# Waarom zo?", "De titel van een bladzijde komt uit `title`."),
    ],
)
def test_a_mistake_is_told_with_file_and_cure(protocols: Path, old: str, new: str, message: str) -> None:
    line = damage(protocols, TE_LAAT, old, new)

    problems = told(protocols)

    assert len(problems) == 1, problems
    assert f"{TE_LAAT}:" in problems[0]
    assert message in problems[0]
    number = int(problems[0].split(f"{TE_LAAT}:")[1].split(":")[0])
    assert number == (line - 1 if "eerste kop" in message else line)  # the body begins with an empty line


def test_too_few_keywords_are_counted(protocols: Path) -> None:
    path = protocols / TE_LAAT
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("keywords:"))
    lines[at] = "keywords: [te laat, verslapen]\n"
    path.write_text("".join(lines), encoding="utf-8")

    assert any(
        f"{TE_LAAT}:{at + 1}: `keywords` heeft 2 van de minstens 8 woorden." in problem
        for problem in told(protocols)
    )


def test_a_missing_key_and_a_missing_section_are_told(protocols: Path) -> None:
    damage(protocols, TE_LAAT, 'sections: ["1.4", "1.3.2"]', "sections: []")
    damage(protocols, "poort/rol-coach.md", "owner:", "eigenaar:")

    problems = " ".join(told(protocols))

    assert "`sections` is een lijst van minstens één onderdeel" in problems
    assert "De bladzijde heeft `owner` nodig." in problems


def test_a_page_outside_the_navigation_is_told(protocols: Path) -> None:
    (protocols / "poort" / "los.md").write_text(
        (protocols / TE_LAAT).read_text(encoding="utf-8").replace("subject: te-laat", "subject: los"),
        encoding="utf-8",
    )

    problems = " ".join(told(protocols))

    assert "poort/los.md:1: “los” staat niet in `pages` van protocols/poort/school.toml." in problems


def test_a_title_that_another_page_has_is_told(protocols: Path) -> None:
    damage(protocols, "poort/tijdigheid.md", "title: ", "title: Te laat # ")

    assert any(
        "poort/tijdigheid.md:2: `title` “Te laat” is ook de titel van" in problem
        for problem in told(protocols)
    )


def test_a_title_with_a_bare_colon_is_told(protocols: Path) -> None:
    line = damage(protocols, TE_LAAT, 'title: "Te laat"', "title: Te laat: wat nu")

    assert f"{TE_LAAT}:{line}: Dit is geen geldige YAML." in " ".join(told(protocols))


def test_a_page_without_front_matter_is_told(protocols: Path) -> None:
    (protocols / TE_LAAT).write_text("## Wat doe je nu?\n", encoding="utf-8")

    assert any(f"{TE_LAAT}:1: Een bladzijde begint met gegevens" in problem for problem in told(protocols))
