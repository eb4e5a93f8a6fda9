"""WIJ de Venen on care for staff after an incident, against its Handboek sociale veiligheid."""

from __future__ import annotations

from datetime import date

import pytest
from asking import outcome, task

OPVANG = "wijdevenen/opvang-personeel"
DAY = date(2026, 11, 16)


def test_care_for_staff_counts_from_the_incident_and_from_the_return():
    result = outcome(OPVANG, DAY, speelt_mee_personeel=[], voorval="2026-11-16", terugkeer_werk="2026-11-30")
    assert task(result, "Stap 10.")["by"]["date"] == "2026-11-18"  # 72 hours, hour unknown: the earlier day
    assert task(result, "Stap 11.")["by"]["date"] == "2026-12-07"
    assert task(result, "Onderzoek of de medewerker")["by"]["date"] == "2026-12-14"
    assert any("niet vanaf welk moment" in note["text"] for note in task(result, "Stap 10.")["notes"])
    assert task(result, "eerst aangewezen contactpersoon")["who"] == ["directeur"]
    assert task(result, "Sta de pers te woord")["who"] == ["bestuurder"]


@pytest.mark.parametrize(
    ("on", "headline", "now"),
    [
        ("2026-11-16", "Vang eerst de medewerker op", "Stap 1. Help"),
        ("2026-11-17", "De dagen na het voorval", "Stap 10."),
        ("2026-11-30", "De medewerker is terug", "Stap 12. Begeleid"),
        ("2026-12-14", "Twee weken terug", "Stap 13. Onderzoek"),
    ],
)
def test_care_for_staff_goes_by_phase(on, headline, now):
    days = {"voorval": "2026-11-16", "terugkeer_werk": "2026-11-30"}
    result = outcome(OPVANG, date.fromisoformat(on), speelt_mee_personeel=[], **days)
    assert result["headline"].startswith(headline)
    assert task(result, now)["moment"] == "nu"


def test_listening_is_for_director_or_team_and_confidence_too():
    result = outcome(OPVANG, DAY, speelt_mee_personeel=[], voorval="?", terugkeer_werk="?")
    assert task(result, "Luister.")["one_of"] is True
    assert task(result, "Stap 2.")["one_of"] is False


def test_care_for_staff_without_days_keeps_the_words():
    result = outcome(OPVANG, DAY, speelt_mee_personeel=[], voorval="?", terugkeer_werk="?")
    assert task(result, "Stap 10.")["by"]["date"] is None
    assert "72 uur" in task(result, "Stap 10.")["by"]["text"]


@pytest.mark.parametrize(
    ("speelt", "aangifte", "ongeval"),
    [
        ([], False, False),
        (["misdrijf"], True, False),
        (["ongeval"], False, True),
        (["misdrijf", "ongeval"], True, True),
        ("?", True, True),
    ],
)
def test_reports_outside_the_school(speelt, aangifte, ongeval):
    found = outcome(OPVANG, DAY, speelt_mee_personeel=speelt, voorval="?", terugkeer_werk="?")["outcomes"]
    assert ("aangifte" in found, "ernstig-ongeval" in found) == (aangifte, ongeval)
