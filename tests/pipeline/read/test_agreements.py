"""What a school writes down as agreed is read beside what it has to settle; anything else is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pipeline.check import run_out
from pipeline.problems import Problem, Reading
from pipeline.read.agreements import OfSchool, read
from pipeline.read.emergency_points import points
from pipeline.read.library import Library, read_library
from pipeline.read.open_points import LAW, OpenPoint, open_points

TODAY = date(2026, 12, 10)
SIGNED = 'besloten_door = "conrector"\nop = 2026-12-03\ngeldig_tot = 2027-07-31\n'
CONRECTOR = 'id = "te-laat/plan-4"\nover = "niet genoemd: Informeer de conrector."\n'
COACH_ASKS = 'id = "te-laat/plan-2"\nover = "coach: Nodig de ouders uit."\n'
WHICH = 'id = "te-laat/plan/twijfel-1"\nover = "De sancties lopen op, maar het protocol noemt niet welke."\n'


@pytest.fixture(scope="module")
def written() -> Library:
    """All as it was read, with nothing agreed."""
    return read_library()


def reading(library: Library, folder: Path, school: str = "poort") -> Reading[dict[str, OfSchool]]:
    one = {school: library.schools[school]}
    in_need = {school: list(points(library.schools[school], library.emergency))}
    return read(one, library.pages, list(library.written.values()), TODAY, in_need, folder)


def told(library: Library, protocols: Path, text: str, school: str = "poort") -> list[Problem]:
    (protocols / school / "afspraken.toml").write_text(text, encoding="utf-8")
    return reading(library, protocols, school).problems


def block(*lines: str) -> str:
    return "# Afspraken\n\n[[afspraak]]\n" + "".join(lines)


@pytest.mark.parametrize(
    "decided",
    [
        CONRECTOR + 'wie = "coach"\nwanneer = "dezelfde dag"\n',
        CONRECTOR + 'wie = ["coach", "medewerker verzuim"]\n',
        COACH_ASKS + 'wanneer = "binnen een week"\n',
        WHICH + 'wat = "Eerst nablijven, dan een gesprek."\nreden = "Zo weet iedereen het."\n',
    ],
)
def test_what_is_silent_can_be_settled(written: Library, protocols: Path, decided: str) -> None:
    assert told(written, protocols, block(decided, SIGNED)) == []
    [settled] = reading(written, protocols).value["poort"].settled
    assert settled.point.id in decided and settled.line == 3


def law_of(library: Library, school: str) -> OpenPoint:
    return next(point for point in open_points(library.facts, school) if point.kind == LAW)


def asked_by_law(library: Library) -> OpenPoint:
    return next(point for point in open_points(library.facts, "poort") if point.asked_by_law)


REFUSED = {
    "vult wat de bron vult": (
        COACH_ASKS + 'wie = "medewerker verzuim"\n' + SIGNED,
        "`wie` staat hier al in de bron: “coach”. Open is hier alleen `wanneer`. Haal `wie` weg.",
    ),
    "de bron zegt alles": (
        'id = "te-laat/telkens-2"\nover = "x"\nwie = "coach"\n' + SIGNED,
        "De bron zegt hier al wie",
    ),
    "geen lezingen": (
        WHICH + 'lezing = "1.8"\n' + SIGNED,
        "Bij dit punt staan geen lezingen om uit te kiezen.",
    ),
    "onbekend punt": (
        'id = "te-laat/plan-44"\nover = "x"\nwie = "coach"\n' + SIGNED,
        "Er is geen punt “te-laat/plan-44” om af te spreken. Bedoel je een van deze: te-laat/plan-4",
    ),
    "onbekende rol": (
        CONRECTOR + 'wie = "decaan"\n' + SIGNED,
        "Er is geen rol “decaan” in school.toml. Kies uit: medewerker verzuim",
    ),
    "wie besloot is geen rol": (
        CONRECTOR + 'wie = "coach"\n' + SIGNED.replace("conrector", "Jan"),
        "Er is geen rol “Jan” in school.toml.",
    ),
    "andere woorden": (
        CONRECTOR.replace("conrector.", "rector.") + 'wie = "coach"\n' + SIGNED,
        "Onder “te-laat/plan-4” staat nu iets anders: “niet genoemd: Informeer de conrector.”",
    ),
    "verschoven": (
        CONRECTOR.replace("plan-4", "plan-2") + 'wie = "coach"\n' + SIGNED,
        "Deze woorden staan nu onder “te-laat/plan-4”: schrijf die `id`.",
    ),
    "dagen andersom": (
        CONRECTOR + 'wie = "coach"\n' + SIGNED.replace("2027-07-31", "2026-07-31"),
        "`geldig_tot` ligt vóór `op`",
    ),
    "geen dag": (
        CONRECTOR + 'wie = "coach"\n' + SIGNED.replace("2027-07-31", '"zomer"'),
        "`geldig_tot` is geen dag. Schrijf een dag zonder aanhalingstekens, als 2026-12-03.",
    ),
    "nog te beslissen": (
        CONRECTOR + 'wie = "coach"\n' + SIGNED.replace("2026-12-03", "2026-12-24"),
        "`op` (2026-12-24) ligt na vandaag.",
    ),
    "niets besloten": (CONRECTOR + SIGNED, "Hier is niets besloten."),
    "door niemand": (CONRECTOR + 'wie = "coach"\n', "Een afspraak heeft `besloten_door` nodig."),
    "onbekende sleutel": (
        CONRECTOR + 'wie = "coach"\nwaar = "SOM"\n' + SIGNED,
        "`waar` is hier niet bekend.",
    ),
    "tegenspraak zonder lezingen": (
        'id = "afhandeling-verwijdering/spijbelen/twijfel-1"\n'
        'over = "Paragraaf 1.5 en 1.8 tellen wegblijven bij nablijven als spijbelen. '
        'Paragraaf 2.3 zegt dat het zo geregistreerd kan worden."\n'
        'wat = "Alleen als de vakdocent dat vraagt."\n' + SIGNED,
        "Hier zegt de bron wel iets, en er staan geen lezingen bij om uit te kiezen.",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_anything_else_is_refused_with_place_reason_and_mend(
    written: Library, protocols: Path, name: str
) -> None:
    entry, why = REFUSED[name]
    problem = next(problem for problem in told(written, protocols, block(entry)) if why in str(problem))
    assert problem.file.endswith("poort/afspraken.toml") and problem.line >= 3 and problem.mend


def test_a_reading_that_is_not_listed_is_refused(written: Library, protocols: Path) -> None:
    points = open_points(written.facts, "wijdevenen")
    doubt = next(point for point in points if point.over.startswith("Drie passages"))
    signed = SIGNED.replace("conrector", "directeur")
    entry = f'id = "{doubt.id}"\nover = "{doubt.over}"\n'
    assert told(written, protocols, block(entry, 'lezing = "manager"\n', signed), "wijdevenen") == []
    [problem] = told(written, protocols, block(entry, 'lezing = "leerkracht"\n', signed), "wijdevenen")
    assert problem.wrong == "Er is hier geen lezing “leerkracht”."
    assert problem.mend == "Kies uit: manager, aandachtsfunctionaris."
    [problem] = told(written, protocols, block(entry, 'wie = "leerkracht"\n', signed), "wijdevenen")
    assert problem.wrong == "Bij deze twijfel kies je een van de lezingen."


def test_against_what_the_law_asks_a_school_decides_nothing(written: Library, protocols: Path) -> None:
    point = law_of(written, "poort")
    entry = f'id = "{point.id}"\nover = """{point.over}"""\nwat = "Dat doen wij niet."\n'
    [problem] = told(written, protocols, block(entry, SIGNED))
    assert "Hier vraagt de wet iets" in problem.wrong and f"Beslist: {point.decides}" in problem.mend


def test_a_task_that_the_law_asks_something_of_is_not_settled_here(written: Library, protocols: Path) -> None:
    point = asked_by_law(written)
    entry = f'id = "{point.id}"\nover = """{point.over}"""\nwanneer = "binnen een maand"\n'
    [problem] = told(written, protocols, block(entry, SIGNED))
    assert problem.wrong == "Bij deze taak vraagt de wet zelf iets: zie “Eerst nakijken” bij de uitkomst."


def test_a_heavy_doubt_of_a_page_is_not_settled_here(written: Library, protocols: Path) -> None:
    points = open_points(written.facts, "poort")
    point = next(point for point in points if point.severity == "A" and point.kind != LAW)
    entry = f'id = "{point.id}"\nover = """{point.over}"""\nwat = "Dat doen wij niet."\n'
    [problem] = told(written, protocols, block(entry, SIGNED))
    assert "is een punt van de wet (A)" in problem.wrong


def test_one_point_has_one_agreement_at_a_time(written: Library, protocols: Path) -> None:
    one = "[[afspraak]]\n" + CONRECTOR + 'wie = "coach"\n' + SIGNED
    [problem] = told(written, protocols, one + one)
    assert problem.line == 9 and "op regel 1" in problem.wrong
    later = one.replace("2026-12-03", "2025-12-03").replace("2027-07-31", "2026-07-31")
    assert told(written, protocols, later + one) == []


def test_what_has_run_out_is_told_until_it_is_agreed_anew(written: Library, protocols: Path) -> None:
    one = "[[afspraak]]\n" + CONRECTOR + 'wie = "coach"\n' + SIGNED
    old = one.replace("2026-12-03", "2025-12-03").replace("2027-07-31", "2026-07-31")
    assert told(written, protocols, old) == []
    [warning] = run_out.warnings(reading(written, protocols).value, TODAY)
    assert warning.wrong == "De afspraak over “te-laat/plan-4” gold tot en met 31 juli 2026."
    assert told(written, protocols, old + one) == []
    assert list(run_out.warnings(reading(written, protocols).value, TODAY)) == []


def test_a_spreadsheet_is_read_as_well(written: Library, protocols: Path) -> None:
    lines = [
        "id;over;wie;wat;wanneer;lezing;besloten_door;op;geldig_tot;reden",
        "te-laat/plan-2;coach: Nodig de ouders uit.;;;;;;;;",
        "te-laat/plan-4;niet genoemd: Informeer de conrector.;coach;;;;conrector;3-12-2026;31-7-2027;",
        "te-laat/plan-5;school: Maak elke volgende sanctie zwaarder.;coach;;;;conrector;3-12-2026;31-7-2027;",
    ]
    (protocols / "poort" / "afspraken.csv").write_text("\n".join(lines), encoding="utf-8-sig")
    found = reading(written, protocols)
    [problem] = found.problems
    assert problem.file.endswith("afspraken.csv") and problem.line == 4
    assert "`wie` staat hier al in de bron: “school”." in problem.wrong
    assert [one.agreement.who for one in found.value["poort"].settled] == [("coach",)]


def test_no_school_has_agreed_anything_yet(written: Library) -> None:
    assert [school for school, one in written.agreements.items() if one.settled] == []


def test_every_id_is_of_one_point(written: Library) -> None:
    for school in written.schools:
        points = open_points(written.facts, school)
        ids = [id_ for point in points for id_ in {*point.ids, point.id}]
        assert len(ids) == len(set(ids))


def test_a_role_under_another_name_is_still_the_one_decided_on(written: Library, protocols: Path) -> None:
    school = protocols / "poort" / "school.toml"
    text = school.read_text(encoding="utf-8")
    school.write_text(
        text.replace('name = "coach"\n', 'id = "coach"\nname = "begeleider"\n'), encoding="utf-8"
    )
    for name in ("coach", "begeleider"):
        assert told(written, protocols, block(CONRECTOR, f'wie = "{name}"\n', SIGNED)) == []


def test_the_edition_of_a_school_is_another_once_it_agreed_something(
    written: Library, protocols: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.read import editions

    tools = [tool for slug, tool in written.written.items() if slug.startswith("poort/")]
    monkeypatch.setattr(editions, "PROTOCOLS", protocols)
    before = editions.edition_of(written.schools["poort"], tools)
    told(written, protocols, block(CONRECTOR, 'wie = "coach"\n', SIGNED))
    after = editions.edition_of(written.schools["poort"], tools)
    assert replace(after, code="") == replace(before, code="") and after.code != before.code
