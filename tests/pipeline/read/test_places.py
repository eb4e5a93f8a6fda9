"""Places in a sentence are filled wherever a page has them, and an unknown one is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.read import front_matter
from pipeline.read.places import UnknownPlace, emergency, filled

from decision_tools.rules.emergency import NUMBERS, EmergencyNumber

PATH = Path("bladzijde.md")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Bel {{ nood: 112 }}.", "Bel [112](tel:112)."),
        ("Bel {{nood:veilig-thuis}}, nu.", "Bel [0800-2000](tel:08002000), nu."),
        ("| {{ nood: 113 }} of {{ nood: 113-0800 }} |", "| [113](tel:113) of [0800-0113](tel:08000113) |"),
        ('!!! toegevoegd "{{ nood: 112, nummer }} (B)"', '!!! toegevoegd "112 (B)"'),
        ("Het is {{ nood: veilig-thuis, bereikbaar }}.", "Het is gratis, dag en nacht."),
        ("Schrijf `{{ nood: 112 }}`, niet {{ nood: 112, nummer }}.", "Schrijf `{{ nood: 112 }}`, niet 112."),
        ("{{ tabel: poort/te-laat }}", "{{ tabel: poort/te-laat }}"),
        ("{{ tabel: {{ nood: 112, nummer }} }}", "{{ tabel: 112 }}"),
    ],
)
def test_a_place_is_filled_where_it_stands(written: str, shown: str) -> None:
    assert filled(written, PATH) == (shown, [])


@pytest.mark.parametrize("what", [*NUMBERS, *(f"{name}, nummer" for name in NUMBERS)])
def test_every_number_can_be_called_and_named(what: str) -> None:
    number = NUMBERS[what.partition(",")[0]]
    called = f"[{number.number}](tel:{number.digits})"

    assert emergency(what) == (number.number if what.endswith("nummer") else called)


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ("{{ nood: 911 }}", "Kies uit: 112, veilig-thuis,"),
        ("{{ nood: veilig-thuis, kleur }}", "Kies uit: nummer, waarvoor, bereikbaar, gevonden."),
        (
            "{{ nood: 112, bereikbaar }}",
            "Kies uit: nummer, waarvoor, gevonden.",
        ),  # the table does not know it
        ("{{ noot: 112 }}", "Kies uit: nood, tabel, stroomschema, stappen, grens, termijn, twijfel."),
    ],
)
def test_an_unknown_place_is_told_with_file_line_and_what_there_is(written: str, mend: str) -> None:
    text, [problem] = filled(f"Eerst dit.\n\nBel {written}.\n", PATH)

    assert written in text
    assert (problem.file, problem.line, problem.wrong) == ("bladzijde.md", 3, f"Er is geen {written}.")
    assert mend in problem.mend


def test_another_kind_can_be_handed_over() -> None:
    def role(what: str) -> str:
        if what != "mentor":
            raise UnknownPlace("Kies uit: mentor.")
        return "de mentor"

    assert filled("Vraag {{ rol: mentor }}.", PATH, {"rol": role}) == ("Vraag de mentor.", [])
    assert [p.mend for p in filled("{{ rol: rector }}", PATH, {"rol": role})[1]] == ["Kies uit: mentor."]


def test_front_matter_has_its_places_filled_too(tmp_path: Path) -> None:
    path = tmp_path / "pagina.md"
    path.write_text(
        '---\ntitle: Nood\nkeywords: ["{{ nood: veilig-thuis, nummer }}"]\n---\nBel {{ nood: 112 }}.\n'
    )
    read = front_matter.read(path)

    assert read.data["keywords"] == ["0800-2000"]
    assert read.body == "Bel [112](tel:112).\n"
    assert read.problems == []


def test_a_number_is_dialled_by_its_digits() -> None:
    assert EmergencyNumber("x", "X", "0900-111 3 111", "voorbeeld").digits == "09001113111"
