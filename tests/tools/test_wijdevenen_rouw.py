"""WIJ de Venen after a death, against its Handboek sociale veiligheid."""

from __future__ import annotations

import re
from datetime import date

import pytest
from asking import outcome, task

ROUW = "wijdevenen/overlijden-en-rouw"
DAY = date(2026, 11, 16)


@pytest.mark.parametrize("bericht", ["nog-niet", "?"])
def test_a_death_is_verified_before_anything_else(bericht):
    emergency, *steps = outcome(ROUW, DAY, bericht=bericht)["tasks"]
    assert "113" in emergency["what"]
    assert [t["what"][:7] for t in steps] == ["Stap 1."]


def test_the_steps_after_a_death_end_about_a_month_after_the_funeral():
    result = outcome(ROUW, DAY, bericht="klopt", uitvaart="2026-11-20")
    steps = {number for t in result["tasks"] for number in re.findall(r"^Stap (\d)", t["what"])}
    assert steps == {"2", "3", "4", "5", "6", "7", "8"}
    assert task(result, "Kijk met het hele team terug")["by"]["date"] == "2026-12-20"
    assert [t["who"] for t in result["tasks"] if "Stap 3" in t["what"]] == [["sleuteltrio"]] * 7
    assert "wie in het sleuteltrio zitten" in task(result, "Stel een sleuteltrio")["notes"][0]["text"]


@pytest.mark.parametrize(
    ("on", "headline", "now"),
    [
        ("2026-11-16", "Stel een sleuteltrio samen", "Stap 2. Stel"),
        ("2026-11-20", "Stel een sleuteltrio samen", "Stap 2. Stel"),
        ("2026-11-21", "Na de uitvaart", "Stap 6."),
        ("2026-12-19", "Na de uitvaart", "Stap 6."),
        ("2026-12-20", "Kijk met het hele team terug", "Stap 8. Kijk"),
    ],
)
def test_mourning_goes_by_phase(on, headline, now):
    result = outcome(ROUW, date.fromisoformat(on), bericht="klopt", uitvaart="2026-11-20")
    assert result["headline"].startswith(headline)
    assert task(result, now)["moment"] == "nu"


def test_the_family_is_asked_before_others_hear_and_that_is_ours():
    asked = task(outcome(ROUW, DAY, bericht="klopt", uitvaart="?"), "Vraag de familie")
    assert (asked["origin"], asked["moment"]) == ("toegevoegd", "nu")


def test_a_false_report_ends_the_steps():
    assert outcome(ROUW, DAY, bericht="vals")["tasks"] == []
