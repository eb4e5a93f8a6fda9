"""What people type, and what they are told when it does not fit."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tools.rules import AnswerError, Choice, Count, Date, YesNo

hoeveel = Count("n", "Hoeveel?", "Aantal", low=1, high=20)
uren = Count("u", "Hoeveel uur?", "Uren", high=40, decimals=1, unit="uur")
minuten = Count("min", "Hoeveel minuten?", "Minuten", unit="minuten", decimals=2)
groot = Count("g", "Hoeveel?", "Aantal", high=9_999_999)
keuze = Choice("k", "Wat?", "Wat", options={"a": "appel", "b": "bes", "c": "citroen"})
meer = Choice("m", "Wat nog meer?", "Wat", options={"a": "appel", "b": "bes", "c": "citroen"}, many=True)
ja_nee = YesNo("j", "Mag het?", "Mag", unknown=True)


@pytest.mark.parametrize(
    ("question", "raw", "value"),
    [
        (hoeveel, 3, 3),
        (hoeveel, " 3 ", 3),
        (hoeveel, 3.0, 3),
        (uren, "2,5", 2.5),
        (uren, "2,50", 2.5),
        (uren, 2.5, 2.5),
        (groot, "2.000", 2000),
        (groot, "1.234.567", 1_234_567),
        (groot, 1_234_567, 1_234_567),
        (hoeveel, "3\u200b", 3),
        (hoeveel, "\u00a03\u202f", 3),
        (uren, "16", 16),
        (keuze, "b", "b"),
        (meer, ["c", "a"], ("a", "c")),
        (meer, [], ()),
        (meer, "b", ("b",)),
        (ja_nee, True, "ja"),
        (ja_nee, "nee", "nee"),
        (ja_nee, "?", "?"),
        (Date("d", "Wanneer?", "Dag"), "27-11-2026", date(2026, 11, 27)),
        (Date("d", "Wanneer?", "Dag"), "2026-11-27", date(2026, 11, 27)),
    ],
)
def test_answers_are_understood(question, raw, value):
    assert question.parse(raw) == value


@pytest.mark.parametrize(
    ("question", "raw", "message"),
    [
        (hoeveel, "drie", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, "", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, 2.5, "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, "inf", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, "1e2", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, "2_0", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, "٣", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, "-3", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, "2.000", "Vul een getal in van 1 tot en met 20."),
        (hoeveel, "2,5", "Vul een heel getal in, met cijfers, zoals 3."),
        (uren, "2.5", "Schrijf een komma in plaats van een punt, zoals 2,5."),
        (minuten, "12,255", "Schrijf hoogstens 2 cijfers achter de komma."),
        (hoeveel, "nan", "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, True, "Vul een heel getal in, met cijfers, zoals 3."),
        (hoeveel, 0, "Vul een getal in van 1 tot en met 20."),
        (hoeveel, 21, "Vul een getal in van 1 tot en met 20."),
        (hoeveel, "?", "Bij deze vraag kan 'weet ik niet' niet."),
        (uren, "2,55", "Schrijf hoogstens één cijfer achter de komma."),
        (keuze, "peer", "Kies één van: appel, bes, citroen."),
        (keuze, None, "Kies één van: appel, bes, citroen."),
        (meer, ["peer"], "Kies uit: appel, bes, citroen."),
        (meer, [["a"]], "Kies uit: appel, bes, citroen."),
        (ja_nee, "misschien", "Kies ja of nee."),
        (ja_nee, ["ja"], "Kies ja of nee."),
    ],
)
def test_what_does_not_fit_gets_one_clear_message(question, raw, message):
    with pytest.raises(AnswerError) as error:
        question.parse(raw)
    assert (error.value.question, error.value.message) == (question.id, message)


def test_a_day_that_does_not_exist_says_so():
    with pytest.raises(AnswerError, match="31 februari"):
        Date("d", "Wanneer?", "Dag").parse("31-02-2026")


def test_a_condition_on_an_option_that_does_not_exist_is_an_authors_error():
    with pytest.raises(ValueError, match="peer"):
        keuze.is_("peer")


@given(st.integers(1, 20), st.lists(st.integers(1, 20), max_size=4))
def test_cells_cut_the_whole_range_and_no_test_changes_inside_one(n, limits):
    tests = [hoeveel.at_least(limit) for limit in limits] + [hoeveel.exactly(limit) for limit in limits]
    inside = [c for c in hoeveel.cells(tests) if c.value <= n <= c.last]
    assert len(inside) == 1
    for test in tests:
        assert test.holds(n) == test.holds(inside[0].value)


@given(st.integers(1, 20), st.integers(1, 20))
def test_conditions_mean_what_they_say(n, limit):
    assert hoeveel.at_least(limit).holds(n) == (n >= limit)
    assert hoeveel.more_than(limit).holds(n) == (n > limit)
    assert hoeveel.at_most(limit).holds(n) == (n <= limit)
    assert hoeveel.less_than(limit).holds(n) == (n < limit)
    assert hoeveel.exactly(limit).holds(n) == (n == limit)


def test_many_choices_include_and_exclude():
    assert meer.includes("a").holds(("a", "c"))
    assert not meer.includes("b").holds(("a", "c"))
    assert meer.excludes("b").holds(())
    assert len(meer.cells([])) == 8


def test_ranges_that_touch_are_told_as_one():
    cells = hoeveel.cells([hoeveel.exactly(3), hoeveel.at_least(6)])
    assert hoeveel.joined(cells[:2]) == "1 tot en met 3"
    assert hoeveel.joined([cells[0], cells[2], cells[3]]) == "1 tot en met 2 of 4 of meer"
    assert ja_nee.joined(ja_nee.cells([])) == "ja of nee of weet ik niet"


def test_one_is_told_as_one():
    days = Count("d", "Hoeveel dagen?", "Dagen", unit="dagen")
    assert [days.show(1), days.show(2), uren.show(1)] == ["1 dag", "2 dagen", "1 uur"]
