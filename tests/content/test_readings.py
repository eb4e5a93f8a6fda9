"""Where a source says two things, its school picks a reading, or there is a reason why it has no choice."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from pipeline.read.library import load_library
from pipeline.read.open_points import OpenPoint

from decision_tools.rules import Outcome, Tool

EXCEPTIONS = Path(__file__).with_name("reading_exceptions.tsv")
KINDS = {
    "veilig": "one reading is less safe for a child or takes more from it: the other is the task",
    "wet": "the law decides",
    "verwijzing": "only the place that the source points to is wrong",
    "samen": "both hold, each for its own case",
    "ander": "another organisation does it",
    "geval": "it is weighed in each case",
    "zwijgt": "one of the passages does not say what it wants",
    "uitkomst": "the other reading asks another outcome, with another headline",
}
FEWEST = 2
LIBRARY = load_library()


def excepted() -> list[dict[str, str]]:
    with EXCEPTIONS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def contradictions(school: str) -> list[OpenPoint]:
    """The contradictions of the tools of a school that are not about the law."""
    points = LIBRARY.agreements[school].points
    return [one for one in points if one.kind == "tegenspraak" and one.uses and not one.law]


def doubted(tool: Tool) -> Iterator[tuple[Outcome, set[str], dict[str, list[str]]]]:
    """Each outcome with what it asks, and what the readings of its doubts ask otherwise, by doubt."""
    for outcome in tool.outcomes.values():
        asked = {task.silence for task in outcome.tasks} | {one.told for one in outcome.inform}
        notes = {
            note.text: [one.asked for reading in note.readings for one in reading.instead]
            for note in outcome.all_notes
        }
        yield outcome, asked, notes


@pytest.mark.parametrize("school", LIBRARY.schools)
def test_a_contradiction_has_readings_or_a_reason_why_there_is_no_choice(school: str) -> None:
    known = {row["over"] for row in excepted() if row["school"] == school and row["reason"]}
    without = {point.over for point in contradictions(school) if len(point.readings) < FEWEST}
    assert sorted(without - known) == []
    assert sorted(known - without) == []


def test_each_reason_is_of_a_known_kind() -> None:
    rows = excepted()
    assert {row["kind"] for row in rows} == set(KINDS)
    assert {row["school"] for row in rows} <= set(LIBRARY.schools)


@pytest.mark.parametrize("school", LIBRARY.schools)
def test_readings_of_a_doubt_differ(school: str) -> None:
    for point in LIBRARY.agreements[school].points:
        assert len({one.id for one in point.readings}) == len(point.readings), point.id
        assert len({one.text for one in point.readings}) == len(point.readings), point.id


@pytest.mark.parametrize("school", LIBRARY.schools)
def test_what_a_reading_asks_otherwise_is_asked_wherever_the_doubt_stands_and_nowhere_else(
    school: str,
) -> None:
    found = [
        one
        for tool in LIBRARY.written.values()
        if tool.slug.startswith(f"{school}/")
        for one in doubted(tool)
    ]
    changed = {asked: text for _, _, notes in found for text, those in notes.items() for asked in those}
    assert set(changed) <= {asked for _, those, _ in found for asked in those}
    for outcome, those, notes in found:
        assert [asked for asked in changed if asked in those and changed[asked] not in notes] == [], (
            outcome.id
        )
        taken = {one.silence for one in outcome.replaces if not isinstance(one, Outcome)}
        assert taken & set(changed) == set(), outcome.id
