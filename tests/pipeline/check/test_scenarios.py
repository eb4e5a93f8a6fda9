"""What a school expects of its tools, as a table: it holds, and each difference is told in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.check.scenarios import differences, errors
from pipeline.paths import PROTOCOLS
from pipeline.read import scenarios
from pipeline.read.library import Library
from pipeline.read.schools import load_schools

from decision_tools import load
from tests.sources import SOURCE_OF

HEAD = "situatie;Te laat deze periode;kop;wie;bron"
FILES = sorted(PROTOCOLS.glob(f"*/{scenarios.FOLDER}/*.csv"))


def told(folder: Path, *lines: str, tool: str = "poort/te-laat", encoding: str = "utf-8") -> list[str]:
    """What is told of a file with these lines."""
    school, _, name = tool.partition("/")
    path = folder / school / scenarios.FOLDER / f"{name}.csv"
    path.parent.mkdir(parents=True)
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    found = scenarios.read([load_schools()[school]], {tool: load(tool)}, folder)
    problems = [*found.problems, *(problem for one in found.value for problem in differences(one))]
    return [f"{problem.line}: {problem.wrong} {problem.mend}" for problem in problems]


def test_every_scenario_holds(library: Library) -> None:
    assert errors(library) == []


def test_every_school_has_an_example() -> None:
    assert {path.parts[-3] for path in FILES} >= SOURCE_OF.keys()


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        (
            "Derde keer;3;de coach nodigt de ouders uit;;",
            "“Derde keer”: verwacht is “de coach nodigt de ouders uit”, maar de keuzehulp zegt "
            "“Derde keer te laat: maak afspraken en bel de ouders” en ",
        ),
        (
            "Derde keer;3;;conrector;",
            "“Derde keer”: verwacht is dat conrector iets doet, maar dat doet nu: medewerker verzuim, ",
        ),
        (
            "Derde keer;;bel de ouders;;",
            "“Derde keer”: er ontbreekt een antwoord; de keuzehulp vraagt dan nog “Te laat deze periode”.",
        ),
        ("Derde keer;vaak;bel;;", "“Derde keer”: het antwoord bij “Te laat deze periode” kan niet. "),
        (";3;bel de ouders;;", "Er staat geen situatie."),
        ("Derde keer;3;;;1.4", "Bij “Derde keer” staat niet wat eruit moet komen. Vul `kop` in, of `wie`."),
    ],
)
def test_a_difference_is_told_in_words(tmp_path: Path, line: str, wrong: str) -> None:
    [found] = told(tmp_path, HEAD, "Derde keer;3;bel de ouders;;", line)
    assert found.startswith(f"3: {wrong}")


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        ("situatie;Aantal;kop;wie", "De kolom “Aantal” is hier niet bekend. Kies uit: situatie, kop, wie, "),
        ("situatie;Te laat deze periode;kop", "De kolom “wie” ontbreekt. Zet haar in de eerste regel."),
        ("", "De kolom “situatie” ontbreekt."),
    ],
)
def test_a_column_that_is_not_known_is_told(tmp_path: Path, head: str, wrong: str) -> None:
    assert told(tmp_path, head, "Derde keer;3;bel de ouders")[0].startswith(f"1: {wrong}")


def test_a_tool_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "poort" / scenarios.FOLDER / "te-lat.csv"
    path.parent.mkdir(parents=True)
    path.write_text(HEAD, encoding="utf-8")
    poort = load_schools()["poort"]
    [problem] = scenarios.read([poort], {"poort/te-laat": load("poort/te-laat")}, tmp_path).problems
    assert problem.wrong == "Poort Lyceum heeft geen keuzehulp “te-lat”."


def test_a_spreadsheet_may_save_it_in_its_own_way(tmp_path: Path) -> None:
    lines = [
        HEAD.replace(";", ","),
        '"Derde keer, dinsdag",3,BEL de ouders,"medewerker verzuim, leerling",',
        "",
    ]
    assert told(tmp_path, *lines, ",,,,", encoding="utf-8-sig") == []


def test_answers_are_read_in_the_words_of_the_question(tmp_path: Path) -> None:
    assert (
        told(
            tmp_path,
            "situatie;Situatie;Geldige reden;Minuten te laat;kop;wie",
            "Trein;Komt te laat binnen;JA;;geoorloofd verzuim;",
            "Reden;komt te laat binnen;Weet ik niet;3;vraag de student eerst;",
            tool="mbo-utrecht/presentie",
        )
        == []
    )
