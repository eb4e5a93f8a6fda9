"""Someone changes one thing and publishes: every place says so in the right words; of a typing error none."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.pipeline.copies import copied, done, run

PLACES = Path(__file__).with_name("places.py")
RULES, PAGE, SCHOOL = (
    "decision_tools/poort/te_laat.py",
    "protocols/poort/te-laat.md",
    "protocols/poort/school.toml",
)
LETTER = "protocols/poort/letters/brief-externe-schorsing.md"
PERSON = (
    ('Task("medewerker verzuim", "Bel de ouders', 'Task("conrector", "Bel de ouders'),
    ('("medewerker verzuim", NOT_NAMED),  # 1.4: telefoon', '("conrector", NOT_NAMED),  # telefoon'),
)
RUNG = (("AFSPRAKEN, PLAN_BOVEN = Limit(3), Limit(4)", "AFSPRAKEN, PLAN_BOVEN = Limit(3), Limit(6)"),)
SENTENCE = (("Dat vindt de school belangrijk.", "De school nodigt hen daarvoor uit."),)
TYPING_ERROR = (("belangrijk.", "belangrijck."),)
LETTER_SENTENCE = (("naam leerling", "naam van de leerling"),)
TOLD = {
    "het getal van een trede": (
        RULES,
        RUNG,
        "Geldt bij: nu “Te laat deze periode: meer dan 6”; was “Te laat deze periode: meer dan 4”.",
        ("lijst", "keuzehulp", "bladzijde"),
    ),
    "wie een taak doet": (
        RULES,
        PERSON,
        "Wie: nu “conrector”; was “medewerker verzuim”.",
        ("lijst", "keuzehulp", "bladzijde"),
    ),
    "een zin": (
        PAGE,
        SENTENCE,
        "De tekst: nu “De school nodigt hen daarvoor uit”; was “Dat vindt de school belangrijk”.",
        ("lijst", "bladzijde"),
    ),
    "een brief": (
        LETTER,
        LETTER_SENTENCE,
        "Wat je invult: nu “naam van de leerling”; was “naam leerling”.",
        ("lijst", "brief"),
    ),
}


AGREEMENT = """
[[afspraak]]
id = "te-laat/plan-4"
over = "niet genoemd: Informeer de conrector."
wie = "coach"
wanneer = "dezelfde dag"
besloten_door = "conrector"
op = 2026-11-27
geldig_tot = 2099-07-31
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what pages are made from; the school has an address and one edition: what stands there."""
    project = copied(tmp_path)
    for kept in project.glob("protocols/*/edities"):
        shutil.rmtree(kept)
    for file in project.glob("protocols/*/school.toml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"(?m)^number = \d+$", "number = 1", text), encoding="utf-8")
    address = 'sector = "vo"\naddress = "https://protocol.poort.example/"\n'
    replace(project, SCHOOL, (('sector = "vo"\n', address),))
    publish(project)
    return project


def replace(project: Path, file: str, changes: tuple[tuple[str, str], ...]) -> None:
    text = (project / file).read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (project / file).write_text(text, encoding="utf-8")


def publish(project: Path) -> str:
    return run(project, "-m", "pipeline", "edition", "--school", "poort")


def places(project: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads(
        run(project, str(PLACES), "poort", "te-laat", "brief-externe-schorsing")
    )
    return found


def code(project: Path, number: int) -> str:
    record = (project / "protocols/poort/edities" / f"{number}.toml").read_text(encoding="utf-8")
    return re.search(r'^code = "(\w+)"$', record, re.M)[1]  # type: ignore[index]


@pytest.mark.parametrize("name", TOLD)
def test_a_change_is_told_in_every_place(project: Path, name: str) -> None:
    file, changes, words, where = TOLD[name]
    replace(project, file, changes)

    said = publish(project)
    told = places(project)

    assert words in said
    assert [place for place in where if words not in told[place]] == []
    assert "editie 2" in told["start"]
    assert f"editie-{code(project, 2)}" in told["feed"]
    assert re.search(rf"{code(project, 2)}.*actueel.*{code(project, 1)}.*Je papier is ouder", told["papier"])


def test_a_term_is_told_wherever_the_tool_is(project: Path) -> None:
    school, tool, letter = "mbo-utrecht", "schorsen", "verzuimbrief-13"
    run(project, "-m", "pipeline", "edition", "--school", school)
    replace(
        project,
        "decision_tools/mbo_utrecht/shared/maatregelen.py",
        (('staat er niet", 10, Unit', 'staat er niet", 15, Unit'),),
    )

    said = run(project, "-m", "pipeline", "edition", "--school", school)
    told = json.loads(run(project, str(PLACES), school, tool, letter))

    words = "Vóór wanneer: nu “binnen vijftien werkdagen; vanaf wanneer, staat er niet”; was “binnen tien"
    assert [name for name in ("lijst", "keuzehulp", "bladzijde") if words not in told[name]] == []
    assert words in said


def test_an_agreement_is_told_with_what_was_agreed(project: Path) -> None:
    file = project / "protocols/poort/afspraken.toml"
    file.write_text(file.read_text(encoding="utf-8") + AGREEMENT, encoding="utf-8")

    said = publish(project)
    told = places(project)

    assert "Nieuw: Wie: coach. Wanneer: dezelfde dag." in said
    assert "Nieuw: Wie: coach. Wanneer: dezelfde dag." in told["lijst"]
    assert "Wie: nu “coach”; was “niet genoemd”." in told["keuzehulp"]
    assert "Afspraken van Poort Lyceum: 1 ding" in told["papier"]


def test_a_typing_error_is_told_nowhere(project: Path) -> None:
    replace(project, PAGE, TYPING_ERROR)

    said = publish(project)
    told = places(project)

    assert "Alleen taal: 1 stuk." in said
    assert "belangrijck" not in "".join([said, *told.values()])
    assert told["bladzijde"] == told["keuzehulp"] == ""
    assert "Alleen taal verbeterd: 1 stuk." in told["lijst"]
    assert "zegt hetzelfde" in told["papier"]


def test_a_person_may_say_that_it_was_substance_after_all(project: Path) -> None:
    replace(project, PAGE, TYPING_ERROR)
    publish(project)
    replace(project, "protocols/poort/edities/taal.toml", (('  "stuk te-laat#wat-doe-je-nu",\n', ""),))

    assert "belangrijck" in places(project)["bladzijde"]


def test_two_editions_back_has_both_changes(project: Path) -> None:
    replace(project, RULES, RUNG)
    publish(project)
    replace(project, PAGE, SENTENCE)
    publish(project)

    paper = places(project)["papier"]
    since = {number: paper.partition(code(project, number))[2].partition("### ")[0] for number in (1, 2)}

    assert "Te laat (keuzehulp)" in since[1]
    assert "Te laat: 1 ding" in since[1]
    assert "Te laat: 1 ding" in since[2].partition(code(project, 1))[0]
    assert "keuzehulp" not in since[2].partition(code(project, 1))[0]


def test_an_edition_that_changes_nothing_is_not_made(project: Path) -> None:
    assert "niets veranderd" in publish(project)
    assert not (project / "protocols/poort/edities/2.toml").exists()


def test_a_changed_page_with_its_old_day_of_review_is_told(project: Path) -> None:
    replace(project, PAGE, SENTENCE)

    said = run(project, "-m", "pipeline", "check", "--school", "poort")

    assert "De inhoud veranderde, maar `reviewed` is nog" in said
    assert "Er is iets veranderd sinds editie 1." in said


def test_a_broken_record_is_told_with_its_file(project: Path) -> None:
    replace(project, "protocols/poort/edities/1.toml", (("number = 1", "number = 7"),))

    checked = done(project, "-m", "pipeline", "check", "--school", "poort")

    assert checked.returncode == 1
    assert (
        "protocols/poort/edities/1.toml:1: Nummer, dag of code van deze editie klopt niet." in checked.stderr
    )
