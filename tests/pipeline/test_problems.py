"""What a message says of names: all of them, or of many the nearest."""

from __future__ import annotations

import pytest
from pipeline.problems import ContentError, Problem, Reading, choice, nearest
from pipeline.words.dutch import counted

MANY = [f"bladzijde-{number}" for number in range(11)]


def test_a_few_names_are_all_told() -> None:
    assert choice("te-lat", ["ziek", "te-laat"]) == "Kies uit: ziek, te-laat."
    assert choice("te-lat", []) == "Er is er nog geen."


def test_of_more_than_ten_names_the_three_nearest_are_told() -> None:
    told = choice("te-lat", [*MANY, "te-laat", "laat", "te-vroeg"])

    assert told == "Bedoel je een van deze: te-laat, laat, te-vroeg?"
    assert choice("x", MANY[:10]).count(",") == 9


def test_capitals_make_no_difference_for_what_is_near() -> None:
    assert nearest("TE-LAT", ["ziek", "Te-laat"]) == "Te-laat"
    assert nearest("x", []) == "x"


def test_a_reading_with_a_problem_is_not_sound() -> None:
    assert Reading(1, []).sound() == 1
    with pytest.raises(ContentError, match=r"a\.md:2: Fout\. Verbeter\."):
        Reading(1, [Problem("a.md", 2, "Fout.", "Verbeter.")]).sound()


@pytest.mark.parametrize(("number", "told"), [(0, "0 fouten"), (1, "1 fout"), (2, "2 fouten")])
def test_one_is_singular(number: int, told: str) -> None:
    assert counted(number, "fout", "fouten") == told
