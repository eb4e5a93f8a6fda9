"""Staff's own questions find the right page; half of them were put aside and never looked at while tuning."""

from __future__ import annotations

import pytest
from pipeline.read.library import Library, load_library
from pipeline.search import index, recall, records
from pipeline.search.recall import Half, Question

# The shares that are asked of each half and way: (first place, seen at once). Without a school nobody can
# know whose "te laat" is meant: there the first five have to hold the right school's page.
AT_LEAST = {
    ("tune", "page"): (0.86, 0.97),
    ("aside", "page"): (0.80, 0.96),
    ("tune", "named"): (0.86, 0.97),
    ("aside", "named"): (0.80, 0.95),
    ("tune", "home"): (0.70, 0.94),
    ("aside", "home"): (0.64, 0.92),
    ("tune", "outside"): (0.84, 0.95),
    ("aside", "outside"): (0.88, 0.97),
    ("tune", "danger-page"): (0.90, 0.97),
    ("aside", "danger-page"): (0.85, 0.97),
    ("tune", "danger-home"): (0.91, 0.97),
    ("aside", "danger-home"): (0.85, 0.96),
    ("tune", "noise"): (0.80, 0.80),
    ("aside", "noise"): (0.53, 0.53),
}

# Who asks about every day is not alarmed. What is left speaks of danger, although it asks for something else.
ALARMED = 0.09


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return recall.read_questions()


@pytest.fixture(scope="module")
def halves(library: Library, questions: list[Question]) -> dict[tuple[str, str], Half]:
    return recall.measure(questions, index.index_input(library))


@pytest.mark.parametrize(("asked", "shares"), AT_LEAST.items())
def test_the_right_page_is_found(
    halves: dict[tuple[str, str], Half], asked: tuple[str, str], shares: tuple[float, float]
) -> None:
    half = halves[asked]

    assert half.recall(1) >= shares[0] and half.recall(half.seen) >= shares[1], half.report()


@pytest.mark.parametrize("half", recall.HALVES)
def test_a_question_of_every_day_hardly_ever_gets_the_emergency_page_first(
    halves: dict[tuple[str, str], Half], half: str
) -> None:
    assert halves[half, "page"].alarmed <= ALARMED, halves[half, "page"].report()


def test_there_are_enough_questions_from_every_school(library: Library, questions: list[Question]) -> None:
    assert len(questions) >= 1000
    assert sum(question.kind == recall.DANGER for question in questions) >= 250
    assert len({(question.school, question.text) for question in questions}) == len(questions)
    for half in recall.HALVES:
        asked = [question for question in questions if question.half == half]
        assert len(asked) >= 180
        assert {question.school for question in asked} == schools_of(questions)
    assert schools_of(questions) <= {"", *library.schools}


def schools_of(questions: list[Question]) -> set[str]:
    """The schools that have questions: a new one has none yet. Empty is somebody of no school."""
    return {question.school for question in questions}


def test_every_school_asks_about_danger_in_both_halves(questions: list[Question]) -> None:
    danger = [question for question in questions if question.kind == "danger"]

    assert {question.kind for question in questions} == {"", "danger"}
    for half in recall.HALVES:
        asked = {question.school for question in danger if question.half == half}
        assert asked == schools_of(questions)


def test_every_right_page_exists(library: Library, questions: list[Question]) -> None:
    there = {record.url for record in records.all_records(library, {})}

    for question in questions:
        assert question.pages <= there | {recall.NOTHING}, question


def test_the_report_names_what_was_missed() -> None:
    wanted = frozenset({"poort/te-laat/"})
    half = Half(
        "tune",
        "home",
        tuple(
            recall.Answer(Question("tune", "poort", text, wanted), found)
            for text, found in (
                ("te laat", ("poort/te-laat/",)),
                ("laat", ("poort/ziek/", "poort/te-laat/")),
                ("x", ()),
            )
        ),
    )

    assert (half.recall(1), half.recall(5)) == pytest.approx((1 / 3, 2 / 3))
    assert [answer.question.text for answer in half.worst()] == ["x", "laat"]
    assert "recall@1 0.333, recall@5 0.667" in half.report()
