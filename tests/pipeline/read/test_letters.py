"""Letters and forms: each mistake has a message with file, line and cure."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.check import names
from pipeline.read.letters import LetterTemplate, read_letters
from pipeline.read.library import Library
from pipeline.read.schools import load_schools, read_schools

SUSPENSION = "poort/letters/brief-externe-schorsing.md"
INCIDENTS = "wijdevenen/letters/incidentenregistratie.md"


def damage(protocols: Path, file: str, old: str, new: str) -> int:
    """Replaces a text in a file and returns the line it stood on."""
    path = protocols / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def told(protocols: Path) -> list[str]:
    schools = load_schools(protocols)
    return [str(problem) for problem in read_letters(schools, protocols).problems]


def test_the_real_letters_are_sound() -> None:
    letters = {letter.slug: letter for letter in read_letters(load_schools()).sound()}

    letter = letters["poort/brief-externe-schorsing"]
    assert letter.uri == "poort/brieven/brief-externe-schorsing.md"
    assert letter.to == ("ouders", "leerplichtambtenaar")
    assert letter.field("gesprek-tijd").type == "time"
    assert letter.field("datum").source == "vandaag"
    form = letters["wijdevenen/incidentenregistratie"].field("incidenten")
    assert (len(form.columns), form.count) == (6, 8)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            SUSPENSION,
            "kind: brief",
            "kind: brieven",
            "`kind` is “brieven”. Kies uit: brief, mail, formulier.",
        ),
        (SUSPENSION, "status: voorbeeld", "status: klaar", "`status` is “klaar”."),
        (SUSPENSION, "to: [ouders", "to: [oma", "Er is geen rol “oma” in school.toml."),
        (SUSPENSION, "owner: conrector", "owner: baas", "Er is geen rol “baas” in school.toml."),
        (SUSPENSION, "reviewed: 2026-11-30", "reviewed: nu", "`reviewed` is “nu”; dat is geen dag."),
        (SUSPENSION, "kind: stil", "kind: stilte", "Deze opmerking klopt niet."),
        (SUSPENSION, "  document: stap", "  document: trap", "Er is geen document “trappenplan”."),
        (SUSPENSION, "type: time", "type: tijd", "`type` is “tijd”."),
        (SUSPENSION, "from: vandaag", "from: gisteren", "`from` is “gisteren”."),
        (SUSPENSION, "    count: 2", "    count: 0", "`count` is “0”."),
        (
            SUSPENSION,
            "    type: time",
            "    type: choice",
            "`options` past niet bij een veld van het type choice.",
        ),
        (SUSPENSION, "required: true", "required: ja", "`required` is true of staat er niet."),
        (SUSPENSION, "label: klas", "lable: klas", "Een veld heeft `label` nodig."),
        (SUSPENSION, "id: klas", "id: leerling", "Het veld “leerling” staat hier twee keer."),
        (
            SUSPENSION,
            "uit klas {{ veld: klas }}",
            "uit de klas",
            "Het veld “klas” staat nergens in de tekst.",
        ),
        (SUSPENSION, "{{ veld: klas }}", "{{ veld: klass }}", "Er is geen veld “klass”."),
        (SUSPENSION, "Geachte", "{{ feld: klas }} geachte", "Er is geen {{ feld: klas }}."),
        (
            SUSPENSION,
            "Geachte",
            "{{ grens: poort/te-laat }}",
            "Een brief vult {{ grens: ",
        ),
        (SUSPENSION, "{: .adres }\n", "", "Een brief begint met het adres."),
        (SUSPENSION, "## Externe schorsing", "# Schorsing", "De titel van een brief komt uit `title`."),
        (INCIDENTS, "{{ veld: inc", "{: .adres }\n\n{{ veld: inc", "Alleen een brief heeft een adres."),
        (INCIDENTS, "landscape: true", "landscape: ja", "`landscape` is true of staat er niet."),
        (INCIDENTS, "## Incidenten", "Incidenten", "Op papier heeft dit formulier geen titel."),
        (
            SUSPENSION,
            "{{ veld: bezwaar }}\n",
            "## Kop\n\n{{ veld: bezwaar }}\n\n## Meer\n",
            "Onder deze kop blijft",
        ),
        (
            INCIDENTS,
            "kind: formulier",
            "kind: mail",
            "Het veld “incidenten” is een tabel, en die staat alleen",
        ),
    ],
)
def test_a_mistake_is_told_with_file_and_cure(
    protocols: Path, file: str, old: str, new: str, message: str
) -> None:
    damage(protocols, file, old, new)

    problems = told(protocols)

    assert all(f"{file}:" in problem for problem in problems)
    assert any(message in problem for problem in problems), problems


def test_a_mistake_in_a_field_is_told_at_its_line(protocols: Path) -> None:
    line = damage(protocols, SUSPENSION, "id: gesprek-tijd", "id: Gesprek-tijd")

    assert any(f"{SUSPENSION}:{line}: De naam “Gesprek-tijd” klopt niet." in one for one in told(protocols))


def test_a_letter_that_is_written_is_no_longer_announced(protocols: Path) -> None:
    path = protocols / "poort" / "school.toml"
    announced = '\n[[letter]]\nslug = "brief-externe-schorsing"\ntitle = "Brief"\n'
    path.write_text(path.read_text(encoding="utf-8") + announced, encoding="utf-8")

    [problem] = read_schools(protocols).problems

    assert "De brief “brief-externe-schorsing” is geschreven" in str(problem)


def test_what_a_letter_takes_from_elsewhere_is_there(library: Library) -> None:
    letter = library.letters["poort/brief-externe-schorsing"]
    changed = [
        (changed_letter(letter, law=("wvo-99",)), "Er is geen wetsartikel “wvo-99”."),
        (with_source(letter, "antwoord:aantal"), "heeft “antwoord:aantal”."),
        (with_source(letter, "taak:zes-99"), "heeft “taak:zes-99”."),
        (with_source(letter, "taak:zes-3"), ""),
        (with_source(letter, "antwoord:keren"), ""),
    ]
    for one, message in changed:
        found = [str(problem) for problem in names.letter_problems(one, library)]
        assert len(found) == bool(message)
        assert all(message in problem for problem in found)


def changed_letter(letter: LetterTemplate, **what: object) -> LetterTemplate:
    return LetterTemplate(**{**letter.__dict__, **what})


def with_source(letter: LetterTemplate, source: str) -> LetterTemplate:
    first, *rest = letter.fields
    return changed_letter(letter, fields=(type(first)(**{**first.__dict__, "source": source}), *rest))
