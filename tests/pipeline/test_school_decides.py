"""What a school agrees shows wherever it is told, marked and with the source behind it, and stops in time."""

from __future__ import annotations

import json
from pathlib import Path

from tests.pipeline.copies import EVERYWHERE, run

ANSWERS = {"aantal": 5}
TOOL = "poort/te-laat"
SIGNED = 'besloten_door = "conrector"\nop = 2026-11-27\ngeldig_tot = {until}\n'
COACH = (
    '[[afspraak]]\nid = "te-laat/plan-4"\nover = "niet genoemd: Informeer de conrector."\n'
    'wie = "coach"\nwanneer = "dezelfde dag"\n'
)
PENALTIES = (
    '[[afspraak]]\nid = "te-laat/plan/twijfel-1"\n'
    'over = "De sancties lopen op, maar het protocol noemt niet welke."\n'
    'wat = "Eerst een uur nablijven, dan twee."\n'
)
MARK = "fspraak van de school, 27 november 2026"
WHO, WHAT = "Wie: coach. Wanneer: dezelfde dag.", "Eerst een uur nablijven, dan twee."
BEHIND = "In het protocol staat niet wie en niet wanneer."
PLACES = ("bladzijde", "wizard", "schema", "regeltabel", "procedure", "boek", "zoeken")


def told(project: Path, until: str) -> dict[str, str]:
    """What every place tells, and the command line, once the school has decided."""
    signed = SIGNED.format(until=until)
    text = "\n".join((COACH + signed, PENALTIES + signed))
    (project / "protocols" / "poort" / "afspraken.toml").write_text(text, encoding="utf-8")
    found = json.loads(run(project, str(EVERYWHERE), TOOL, json.dumps(ANSWERS)))
    argv = ("-m", "decision_tools", "decide", TOOL, "--answers", json.dumps(ANSWERS), "--on", "2026-11-30")
    found["opdrachtregel"] = run(project, *argv)
    return dict(found)


def test_a_decision_shows_everywhere_with_the_source_behind_it(project: Path) -> None:
    found = told(project, "2027-07-31")

    assert found["check"] == ""
    for place in (*PLACES, "opdrachtregel"):
        missing = [words for words in (MARK, WHO, BEHIND, WHAT) if words not in found[place]]
        assert missing == [], place
    assert "coach: Informeer de conrector. (dezelfde dag)" in found["opdrachtregel"]
    assert '"who": ["coach"], "one_of": false, "what": "Informeer de conrector."' in found["wizard"]
    for place in ("procedure", "boek"):
        assert f"coach Informeer de conrector. Dezelfde dag. A{MARK}" in found[place]
    assert f"coach: Informeer de conrector. Dezelfde dag. A{MARK}" in found["bladzijde"]


def test_a_decision_that_has_run_out_stops_and_says_so(project: Path) -> None:
    found = told(project, "2026-11-29")

    assert found["check"] == ""
    for place in (*PLACES, "opdrachtregel"):
        assert f"Deze afspraak gold tot en met 29 november 2026: {WHO}" in found[place], place
        assert f"{MARK}:" not in found[place], place
    assert "niet genoemd: Informeer de conrector." in found["opdrachtregel"]
    assert '"who": ["niet genoemd"], "one_of": false, "what": "Informeer de conrector."' in found["wizard"]


CC = (
    '[[afspraak]]\nid = "afhandeling-verwijdering/mailen/twijfel-1"\n'
    'over = "Paragraaf 1.8 zet de coach in de cc. Paragraaf 2.3 zet de mentor in de cc."\n'
    'lezing = "coach"\n'
)
MENTOR_TOO = "Zet ook de mentor in de cc."


def test_a_reading_that_is_picked_shows_everywhere_and_nobody_is_asked_the_other(project: Path) -> None:
    signed = SIGNED.format(until="2027-07-31")
    (project / "protocols" / "poort" / "afspraken.toml").write_text(CC + signed, encoding="utf-8")
    answers = json.dumps({"stand": "einde-les", "gemaild": "nee"})
    found = json.loads(run(project, str(EVERYWHERE), "poort/afhandeling-verwijdering", answers))

    assert found["check"] == ""
    for place in PLACES:
        missing = [
            words for words in (MARK, "Paragraaf 1.8: de coach staat in de cc.") if words not in found[place]
        ]
        assert missing == [], place
        assert MENTOR_TOO not in found[place], place


def test_region_and_own_free_days_reach_the_tools_of_the_school(project: Path) -> None:
    school = project / "protocols" / "poort" / "school.toml"
    text = school.read_text(encoding="utf-8")
    filled = 'region = "midden"\nfree_days = [2027-02-05]\nsystem = "SOM"\n'
    school.write_text(text.replace('system = "SOM"\n', filled), encoding="utf-8")
    code = (
        "from decision_tools import load; print(load('poort/te-laat').settings, load('mlg/te-laat').settings)"
    )

    own, other = run(project, "-c", code).strip().split(" Settings")
    assert own == "Settings(region='Midden', free_days=frozenset({datetime.date(2027, 2, 5)}))"
    assert other == "(region=None, free_days=frozenset())"
