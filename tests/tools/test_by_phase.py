"""The long run-sheets of WIJ de Venen go by phase, from the first day until long after it."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from asking import outcome, task

START = date(2026, 11, 16)
BACK = date(2026, 11, 23)
TWO_WEEKS_BACK = BACK + timedelta(weeks=2)
MISSED = "Nog niet gedaan? "
SHEETS = {
    "opvang-leerling": {"speelt_mee": [], "voorval": START.isoformat(), "terugkeer": BACK.isoformat()},
    "opvang-personeel": {
        "speelt_mee_personeel": [],
        "voorval": START.isoformat(),
        "terugkeer_werk": BACK.isoformat(),
    },
    "overlijden-en-rouw": {"bericht": "klopt", "uitvaart": "2026-11-20"},
}
PHASES = {
    "opvang-leerling": [
        "Vang eerst de leerling op",
        "De dagen na",
        "De leerling is terug",
        "Twee weken terug",
    ],
    "opvang-personeel": [
        "Vang eerst de medewerker op",
        "De dagen na",
        "De medewerker is terug",
        "Twee weken terug",
    ],
    "overlijden-en-rouw": ["Stel een sleuteltrio samen", "Na de uitvaart", "Kijk met het hele team terug"],
}
BEGINS = {
    "opvang-leerling": [1, 10, 14, 15],
    "opvang-personeel": [1, 10, 12, 13],
    "overlijden-en-rouw": [2, 5, 8],
}
"""The step of the handbook that each phase begins with."""
TALK = ["vóór het gesprek", "in het gesprek", "aan het eind van het gesprek", "na het gesprek"]


def on(sheet: str, day: int):
    return outcome(f"wijdevenen/{sheet}", START + timedelta(days=day), **SHEETS[sheet])


def number(what: str) -> int:
    """The number of a step of the handbook; 0 where it has none."""
    found = re.match(rf"(?:{re.escape(MISSED)})?Stap (\d+)", what)
    return int(found[1]) if found else 0


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_phase_has_its_headline_and_none_comes_back(sheet):
    headlines = [on(sheet, day)["headline"] for day in range(60)]
    seen = list(dict.fromkeys(headlines))
    assert len(seen) == len(PHASES[sheet])
    assert all(headline.startswith(words) for headline, words in zip(seen, PHASES[sheet], strict=True))
    assert headlines == sorted(headlines, key=seen.index)


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_phase_begins_with_its_own_step_and_only_asks_after_those_before(sheet):
    begins = []
    for day in range(60):
        now = [
            one["what"] for one in on(sheet, day)["tasks"] if one["moment"] == "nu" and number(one["what"])
        ]
        first = min(number(what) for what in now if not what.startswith(MISSED))
        assert all(what.startswith(MISSED) for what in now if number(what) < first)
        begins.append(first)
    assert list(dict.fromkeys(begins)) == BEGINS[sheet]
    assert begins == sorted(begins)


@pytest.mark.parametrize("sheet", ["opvang-leerling", "opvang-personeel"])
@pytest.mark.parametrize("later", [0, 1, 30])
def test_two_weeks_after_the_return_the_headline_is_that_of_that_phase(sheet, later):
    result = on(sheet, (TWO_WEEKS_BACK - START).days + later)
    assert result["headline"].startswith("Twee weken terug")
    assert task(result, "Onderzoek ")["moment"] == "nu"
    the_day_before = on(sheet, (TWO_WEEKS_BACK - START).days - 1)
    assert not the_day_before["headline"].startswith("Twee weken terug")


@pytest.mark.parametrize("size", ["klein", "groot"])
def test_a_calamity_begins_with_its_first_action_and_ends_with_its_last(size):
    given = {"wie_weet": "betrokken", "thuis_houden": "nee"}
    tasks = outcome("wijdevenen/calamiteit", START, omvang=size, **given)["tasks"]
    found = [(number, one["moment"]) for one in tasks for number in actions(one)]
    moments = ["nu", "vandaag", "daarna", "later"]
    assert [moment for _, moment in found] == sorted((moment for _, moment in found), key=moments.index)
    assert found[0][0] == "1"
    assert found[-1][0] == "5"


def actions(one) -> list[str]:
    """The actions of the chapter that a task comes from."""
    sections = [source["section"] for source in one["sources"]]
    return [section[6] for section in sections if section.startswith("Actie ")]


@pytest.mark.parametrize("kind", ["regulier", "zwaar"])
def test_a_talk_runs_from_before_it_until_after_it(kind):
    given = {"onveilig_nu": "nee", "gevaar_gesprek": "nee", "soort_gesprek": kind}
    tasks = outcome("wijdevenen/zorggesprek", START, **given)["tasks"]
    phases = [one["by"]["text"] for one in tasks if one["by"]["text"] in TALK and one["moment"] == "daarna"]
    assert phases == sorted(phases, key=TALK.index)
    assert set(phases) == set(TALK) if kind == "zwaar" else len(set(phases)) > 1
