"""school.toml: the real ones are read whole, and a damaged one is told where and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.problems import ContentError
from pipeline.read.schools import load_schools


def test_the_real_schools_are_read_whole() -> None:
    schools = load_schools()
    poort = schools["poort"]

    assert set(schools) >= {"mbo-utrecht", "poort", "wijdevenen"}
    assert poort.pages[0] == "index"
    assert poort.document("stappenplan").name.startswith("Stappenplan verzuim")
    assert (
        "verzuimmedewerker"
        in next(role for role in poort.roles if role.name == "medewerker verzuim").synonyms
    )
    assert poort.letter("plan-van-aanpak").title == "Plan van aanpak"
    assert any(contact.kind == "mail" and contact.section == "1.3.1" for contact in poort.contacts)


def test_a_role_has_names_that_pages_write_and_names_that_people_type() -> None:
    parents = next(role for role in load_schools()["kluiverboom"].roles if role.name == "ouders/verzorgers")

    assert "ouder" in parents.also
    assert "ouders" in parents.synonyms
    assert set(parents.other_names) == {*parents.also, *parents.synonyms}


def test_a_role_is_of_the_school_or_not_and_may_be_part_of_a_wider_word() -> None:
    roles = {role.name: role for role in load_schools()["wijdevenen"].roles}

    assert roles["leerkracht"].staff
    assert not roles["ouders"].staff
    assert not roles["school"].staff  # a word for the whole names no function
    assert {"professional", "iedereen", "school"} <= set(roles["leerkracht"].part_of)
    assert "professional" not in roles["bestuurder"].part_of


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('slug = "poort"', 'slug = "port"', "Maak er de naam van de map van: “poort”."),
        ('sector = "vo"', 'sector = "hbo"', "`sector` is “hbo”. Kies uit: po, vo, mbo."),
        ('colour = "#1f4e79"', 'colour = "#9fd0ff"', "“#9fd0ff” hebben te weinig contrast."),
        ('  "index",\n', "", "Zet “index” vooraan."),
        ("[edition]\nnumber = ", "[edition]\nnumber = -", "Nummer en dag van de editie kloppen niet."),
        (
            "[edition]\nnumber",
            "[edition]\nnummer",
            "Schrijf onder [edition] `number = 1`",
        ),
        (
            'kind = "phone"',
            'kind = "fax"',
            "Er is geen soort “fax”. Kies uit: mail, phone, place, room, time, web.",
        ),
        (
            'what = "Bespreekt',
            'whta = "Bespreekt',
            "`whta` is hier niet bekend. Kies uit: name, what, plural,",
        ),
        ("staff = false", "staff = 0", "`staff` is true of false."),
        (
            'part_of = ["school"]',
            'part_of = ["skool"]',
            "Er is geen rol “skool”. Bedoel je een van deze:",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line(protocols: Path, old: str, new: str, message: str) -> None:
    path = protocols / "poort" / "school.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_schools(protocols)

    told = next(problem for problem in caught.value.problems if message in str(problem))
    line = (
        text.splitlines().index(
            next(line for line in text.splitlines() if old.strip().split("\n")[0] in line)
        )
        + 1
    )
    assert told.file.endswith("poort/school.toml")
    assert told.line in (line, line - 1)  # the list of pages is told at its first line


def test_a_count_needs_the_system_that_it_stands_in(protocols: Path) -> None:
    path = protocols / "poort" / "school.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('system = "SOM"\n', ""), encoding="utf-8")

    with pytest.raises(ContentError, match=r"\[\[count\]\] heeft `system` nodig\."):
        load_schools(protocols)


def test_all_mistakes_of_all_schools_are_told_at_once(protocols: Path) -> None:
    for school in ("poort", "wijdevenen"):
        path = protocols / school / "school.toml"
        path.write_text(path.read_text(encoding="utf-8").replace("sector =", "sectr ="), encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_schools(protocols)

    assert {problem.file.split("/")[-2] for problem in caught.value.problems} == {"poort", "wijdevenen"}


def test_broken_toml_is_told_with_its_line(protocols: Path) -> None:
    path = protocols / "poort" / "school.toml"
    path.write_text('slug = "poort"\nname = "Poort\n', encoding="utf-8")

    with pytest.raises(ContentError, match=r"school\.toml:2: Dit is geen geldige TOML\."):
        load_schools(protocols)


@pytest.mark.parametrize(
    ("sections", "message"),
    [
        ('"1.1"', "`sections` is een lijst van teksten."),
        ('["1.1", 2]', "`sections` is een lijst van teksten."),
        ('["1.1", "1.1"]', "`sections` noemt “1.1” vaker dan één keer."),
    ],
)
def test_a_list_of_sections_that_is_none_is_told(protocols: Path, sections: str, message: str) -> None:
    path = protocols / "poort" / "school.toml"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("sections = ["), text.index("]\n", text.index("sections = [")) + 2
    path.write_text(f"{text[:start]}sections = {sections}\n{text[end:]}", encoding="utf-8")

    with pytest.raises(ContentError, match=r"school\.toml:") as error:
        load_schools(protocols)

    assert message in str(error.value)
