"""What a school settles about its emergency pages stands on them: in its block, and behind a silence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pipeline.pages import emergency as pages
from pipeline.problems import Problem, Reading
from pipeline.read import agreements
from pipeline.read.agreements import OfSchool
from pipeline.read.emergency import Emergency
from pipeline.read.emergency_points import points, settled_block, settled_silences
from pipeline.read.library import Library, read_library
from pipeline.read.own_help import ASKED

TODAY, LATER = date(2026, 12, 10), date(2027, 8, 1)
SCHOOL = "kluiverboom"
SIGNED = 'besloten_door = "teamleider"\nop = 2026-12-03\ngeldig_tot = 2027-07-31\n'
LEADER = '[[afspraak]]\nid = "nood/vervangt"\nover = "Wie vervangt de leider"\n'
MEETING = '[[afspraak]]\nid = "nood/verzamelplek"\nover = "Verzamelplek"\n'
Agree = Callable[[str], Reading[dict[str, OfSchool]]]


@pytest.fixture(scope="module")
def written() -> Library:
    """All as it was read, with nothing agreed."""
    return read_library()


@pytest.fixture
def agree(written: Library, protocols: Path) -> Agree:
    """Reads what the school writes down in its file."""
    school = written.schools[SCHOOL]
    in_need = {SCHOOL: list(points(school, written.emergency))}

    def read(text: str) -> Reading[dict[str, OfSchool]]:
        (protocols / SCHOOL / "afspraken.toml").write_text(text, encoding="utf-8")
        tools = list(written.written.values())
        return agreements.read({SCHOOL: school}, written.pages, tools, TODAY, in_need, protocols)

    return read


def silence(emergency: Emergency, situation: str, day: date, of: OfSchool) -> str:
    """The first silence of a page on a day."""
    return settled_silences(emergency, SCHOOL, of, day).said[SCHOOL, situation].silent[0]


def test_every_empty_line_of_the_block_and_every_silence_is_a_point(written: Library) -> None:
    for slug, school in written.schools.items():
        known = {point.id for point in written.agreements[slug].points}
        block = {f"nood/{name}" for name in ASKED if name not in school.own_help.known}
        silent = {
            f"nood/{situation}/stil-{number}"
            for (of, situation), said in written.emergency.said.items()
            if of == slug
            for number, _ in enumerate(said.silent, 1)
        }
        assert block | silent == {id_ for id_ in known if id_.startswith("nood/")}


def test_what_is_agreed_fills_the_block_until_its_last_day(written: Library, agree: Agree) -> None:
    found = agree(f'{LEADER}wie = "teamleider"\n{SIGNED}\n{MEETING}wat = "Het plein"\n{SIGNED}')
    assert found.problems == []
    school = settled_block(written.schools[SCHOOL], found.value[SCHOOL], TODAY)

    rows = {label: str(value) for label, value in pages.own_rows(school)}
    assert rows["Wie vervangt de leider"] == "teamleider (afspraak van de school, 3 december 2026)"
    assert rows["Verzamelplek"] == "Het plein (afspraak van de school, 3 december 2026)"
    past = settled_block(written.schools[SCHOOL], found.value[SCHOOL], LATER)
    assert dict(pages.own_rows(past))["Verzamelplek"] == pages.BLANK


def test_a_silence_tells_what_is_agreed_and_then_that_it_stopped(written: Library, agree: Agree) -> None:
    said = written.emergency.said[SCHOOL, "direct-gevaar"].silent[0]
    entry = f'[[afspraak]]\nid = "nood/direct-gevaar/stil-1"\nover = "{said}"\nwie = "teamleider"\n{SIGNED}'
    found = agree(entry)
    assert found.problems == []
    of = found.value[SCHOOL]

    told = silence(written.emergency, "direct-gevaar", TODAY, of)
    assert told.startswith(f"{said} **Afspraak van de school, 3 december 2026: Wie: teamleider.")
    past = silence(written.emergency, "direct-gevaar", LATER, of)
    assert "Deze afspraak gold tot en met 31 juli 2027" in past


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        (MEETING + 'wie = "teamleider"\n', "`wie` is bij dit punt niet open"),
        (LEADER + 'wie = "teamleider"\nwanneer = "altijd"\n', "`wanneer` is bij dit punt niet open"),
        (LEADER.replace("Wie vervangt de leider", "Wie leidt") + 'wie = "teamleider"\n', "schrijf die `id`"),
    ],
)
def test_anything_else_is_refused(agree: Agree, entry: str, wrong: str) -> None:
    problems: list[Problem] = agree(entry + SIGNED).problems
    assert any(wrong in str(problem) for problem in problems)
