"""The worst ten minutes: few words, one verb a line, each line with where it comes from."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.read import emergency
from pipeline.read.emergency import EMERGENCY, MOST_ACTIONS, MOST_WORDS
from pipeline.read.library import Library
from pipeline.read.schools import read_schools

from decision_tools.rules.emergency import NUMBERS

DATED = re.compile(r", (?:\d{1,2} )?november 2026$")
SITUATIONS = {
    "direct-gevaar",
    "kind-vertelt",
    "vermoeden-medewerker",
    "ernstig-voorval",
    "overlijden",
    "suicide",
    "in-de-war",
    "geen-dak",
    "agressie",
    "vermist",
}


def test_every_situation_is_there(library: Library) -> None:
    assert {situation.id for situation in library.emergency.situations} == SITUATIONS


def test_now_is_short_and_begins_with_help_at_danger(library: Library) -> None:
    for school in (None, *library.schools.values()):
        for situation in library.emergency.situations:
            now = library.emergency.now(situation, school)
            assert 1 <= len(now) <= MOST_ACTIONS, (school, situation.id)
            assert sum(line.words for line in now) <= MOST_WORDS, (school, situation.id)
            assert not any(line.never for line in now[: -sum(line.never for line in now) or None])


def test_each_line_of_a_school_has_its_section_or_is_marked(library: Library) -> None:
    for said in library.emergency.said.values():
        for line in (*said.now, *said.after, *said.chain, *said.never):
            assert bool(line.section) != (line.origin in {"toegevoegd", "afgeleid", "wet"}), line.text


def test_a_school_without_a_source_for_it_says_nothing(library: Library) -> None:
    said = library.emergency.said

    assert not [key for key in said if key[1] == "vermist"]
    assert not [key for key in said if key[0] == "mlg"]
    assert [school for school, situation in said if situation == "overlijden"] == ["wijdevenen"]
    assert [school for school, situation in said if situation == "suicide"] == ["mbo-utrecht"]


def test_every_national_number_says_where_and_when_it_was_found() -> None:
    assert [number.id for number in NUMBERS.values() if not DATED.search(number.read)] == []


def told(tmp_path: Path, school: str = "", text: str = "", general: str = "") -> list[str]:
    """What is wrong after a change of one file."""
    folder = tmp_path / "protocols"
    path = tmp_path / "emergency.toml"
    path.write_text(general or EMERGENCY.read_text(encoding="utf-8"), encoding="utf-8")
    schools = read_schools().value
    if school:
        own = folder / school / "nood"
        own.mkdir(parents=True)
        (own / "agressie.toml").write_text(text, encoding="utf-8")
    return [str(problem) for problem in emergency.read(schools, [], [], path, folder).problems]


LINE = '{ do = "**Ga** weg.", section = "1.1" }'
LONG = f'{{ do = "**Ga** {"weg " * 60}", section = "1.1" }}'
HEAD = 'document = "stappenplan"\nreviewed = 2026-11-30\ngoals = ["te-laat"]\n'


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('now = [{ do = "**Ga** weg." }]', "heeft geen herkomst"),
        ('now = [{ do = "**Ga** weg.", section = "9.9" }]', "Er is geen onderdeel “9.9”"),
        ('now = [{ do = "Ga weg.", section = "1.1" }]', "heeft niet één werkwoord"),
        ('now = [{ do = "**Ga** en **loop**.", section = "1.1" }]', "heeft niet één werkwoord"),
        ('now = [{ do = "**Ga** weg.", origin = "zelf" }]', "`zelf` is hier niet bekend"),
        ('now = [{ do = "**Bel** {{ nood: 911 }}.", section = "1.1" }]', "Er is geen {{ nood: 911 }}"),
        (f"now = [{LONG}]", "Nu heeft 65 woorden"),
        (f"now = [{', '.join([LINE] * 5)}]", "Nu heeft 6 regels"),
    ],
)
def test_a_fault_in_a_line_is_told(tmp_path: Path, line: str, wrong: str) -> None:
    assert any(wrong in problem for problem in told(tmp_path, "poort", HEAD + line))


def test_an_unknown_situation_is_told(tmp_path: Path) -> None:
    general = '[[situation]]\nid = "brand"\ntitle = "Brand"\ncalls = ["112"]\nfirst = ["**Ren**."]\n'

    assert any("Er is geen situatie “agressie”" in one for one in told(tmp_path, "poort", HEAD, general))


def test_a_renamed_role_has_its_new_name(library: Library) -> None:
    said = {
        "wijdevenen": replace(
            library.schools["wijdevenen"], said=lambda text: text.replace("bestuur", "college")
        )
    }
    read = emergency.read(said, library.pages, list(library.tools.values())).value

    now = read.said["wijdevenen", "vermoeden-medewerker"].now
    assert now[0].text == "**Meld** het onmiddellijk zelf bij het schoolcollege."


def test_what_a_school_fills_in_is_text_and_known(protocols: Path) -> None:
    path = protocols / "mlg" / "school.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("[emergency]", '[emergency]\nbhv = 7\nbrandweer = "x"\ncontacts = ["y"]'),
        encoding="utf-8",
    )

    problems = "\n".join(map(str, read_schools(protocols).problems))

    assert "`bhv` is tekst" in problems
    assert "`brandweer` is hier niet bekend" in problems
    assert "`y` is hier niet bekend" in problems
