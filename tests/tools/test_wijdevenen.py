"""WIJ de Venen on what holds for several of its tools, against its Handboek sociale veiligheid."""

from __future__ import annotations

import pytest

from decision_tools import load

FAMILY = (
    "meldcode",
    "informatie-delen",
    "calamiteit",
    "vlaggensysteem",
    "misbruik-door-professional",
    "klacht-of-zorg",
    "ouderavond",
)
SENSITIVE = FAMILY[:6]


# All


def test_answers_about_abuse_danger_or_talks_stay_in_memory():
    assert [tool for tool in FAMILY if load(f"wijdevenen/{tool}").sensitive] == list(SENSITIVE)


@pytest.mark.parametrize("tool", FAMILY)
def test_words_for_the_two_sides_stand_only_where_they_are_advised_against(tool):
    for result in load(f"wijdevenen/{tool}").outcomes.values():
        for text in (result.headline, *result.then, *(t.what for t in result.tasks)):
            assert "dader" not in text or text.startswith("Vermijd")
            assert "slachtoffer" not in text or text.startswith("Vermijd")


@pytest.mark.parametrize("tool", SENSITIVE)
def test_a_sensitive_tool_begins_with_the_emergency_number(tool):
    assert "Bel 112" in load(f"wijdevenen/{tool}").intro


@pytest.mark.parametrize("slug", ["wijdevenen/afwegingskader", "wijdevenen/opvang-leerling"])
def test_the_tools_are_sensitive(slug):
    assert load(slug).sensitive
