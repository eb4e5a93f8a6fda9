"""What a school says once: documents, contacts and renamed roles, for its tools."""

from __future__ import annotations

from datetime import date

import pytest

from decision_tools.rules import Document, RuleError, Settings, school
from decision_tools.rules.school import UnknownFact

DATA = {
    "document": [
        {"id": "plan", "name": "Plan van de school", "short": "Plan", "dated": "2024"},
        {"id": "half"},
    ],
    "contact": [{"id": "lokaal", "value": "lokaal 7", "kind": "room"}, {"value": "zonder id"}],
    "role": [
        {"name": "mentor", "plural": "mentoren"},
        {"name": "docent", "synonyms": ["mentor van de klas"]},
    ],
}


def renamed(*changed: dict) -> dict[str, str]:
    return school.needed({"role": [*changed, DATA["role"][1]]})["renamed"]


def test_what_tools_need_is_taken_from_the_data_and_no_more() -> None:
    assert school.needed(DATA) == {
        "documents": [("plan", "Plan", "2024")],
        "contacts": {"lokaal": "lokaal 7"},
        "renamed": {},
        "region": None,
        "free_days": [],
    }


def test_region_and_own_free_days_are_the_calendar_of_its_tools() -> None:
    day = date(2027, 2, 5)
    facts = school.of("berg", school.needed(DATA | {"region": "midden", "free_days": [day]}))

    assert facts.settings == Settings("Midden", frozenset({day}))
    assert school.of("berg", school.needed(DATA)).settings is None


def test_a_fact_is_found_by_its_id() -> None:
    facts = school.of("berg", school.needed(DATA))

    assert facts.document("plan") == Document("plan", "Plan", "2024")
    assert facts.contact("lokaal") == "lokaal 7"


def test_a_fact_that_is_not_there_is_told_with_those_that_are() -> None:
    facts = school.of("berg", school.needed(DATA))

    with pytest.raises(UnknownFact, match=r"protocols/berg/school.toml .* id 'zaal'; wel: lokaal"):
        facts.contact("zaal")
    with pytest.raises(UnknownFact, match="wel: plan"):
        facts.document("handboek")


def test_a_role_is_renamed_where_its_name_is_another_word_than_its_id() -> None:
    new = {"id": "mentor", "id_plural": "mentoren", "name": "tutor", "plural": "tutoren"}

    assert renamed(new) == {
        "tutor": "tutor",
        "tutoren": "tutoren",
        "docent": "docent",
        "mentor van de klas": "mentor van de klas",
        "mentor": "tutor",
        "mentoren": "tutoren",
    }
    assert renamed({"id": "mentor", "name": "mentor", "plural": "mentoren"}) == {}


def test_a_checkout_reads_the_file_of_the_school_itself() -> None:
    assert school.read("poort").contact("lokaal-verzuim") == "lokaal 1.16"


def test_a_school_without_a_file_is_told() -> None:
    with pytest.raises(RuleError, match=r"protocols/nergens/school\.toml is niet te lezen"):
        school.read("nergens")
