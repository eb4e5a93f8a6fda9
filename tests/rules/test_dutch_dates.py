"""Dates as people type them, and what they are told when it is no date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tools.rules.dutch_dates import MONTHS, format_date, listed, parse_date, span, with_year

DAY = date(2026, 11, 24)
HOW = "Schrijf de datum als dag-maand-jaar, zoals 24-11-2026."


@pytest.mark.parametrize(
    "text",
    [
        "24-11-2026",
        "24/11/2026",
        "24.11.2026",
        "24-11-26",
        "24–11–2026",
        "24 - 11 - 2026",
        "24 november 2026",
        " 24 November 2026 ",
        "24 nov 2026",
        "24 nov. 2026",
        "24-nov-2026",
        "dinsdag 24 november 2026",
        "di 24 nov 26",
        "dinsdag, 24 november 2026",
        "24\u00a0november\u202f2026",
        "24\u200b-11-2026",
        "2026-11-24",
    ],
)
def test_every_usual_way_of_writing_is_read(text):
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("31-2-2026", "31 februari bestaat niet. Kijk de dag na."),
        ("31 februari 2026", "31 februari bestaat niet. Kijk de dag na."),
        ("29-2-2027", "29 februari 2027 bestaat niet. Kijk de dag na."),
        ("0-1-2026", "0 januari bestaat niet. Kijk de dag na."),
        ("2026-04-31", "31 april bestaat niet. Kijk de dag na."),
        ("24-13-2026", f"Maand 13 bestaat niet. {HOW}"),
        ("24-0-2026", f"Maand 0 bestaat niet. {HOW}"),
        ("1-1-0000", HOW),
        ("maandag 24 november 2026", "24 november 2026 is een dinsdag. Kijk de dag na."),
        ("dingsdag 24 november 2026", HOW),
        ("24-11-6", HOW),
        ("24-11/2026", HOW),
        ("24 movember 2026", HOW),
        ("11", HOW),
        ("morgen", HOW),
        ("", HOW),
        ("٢٤-11-2026", HOW),
    ],
)
def test_what_is_no_date_gets_a_sentence_for_the_field(text, message):
    with pytest.raises(ValueError) as found:
        parse_date(text)
    assert str(found.value) == message


@given(st.text())
def test_any_text_is_a_date_or_a_dutch_sentence(text):
    try:
        parse_date(text)
    except ValueError as error:
        assert str(error).endswith(".") and "isoformat" not in str(error)


def test_a_date_is_written_in_full():
    assert format_date(DAY) == "dinsdag 24 november 2026"


@given(st.dates(date(1000, 1, 1)))
def test_what_we_write_we_can_read(day):
    weekday, rest = format_date(day).split(" ", 1)
    assert weekday.endswith("dag")
    assert parse_date(rest) == parse_date(f"{weekday} {rest}") == day
    assert parse_date(f"{day:%d-%m-%Y}") == parse_date(day.isoformat()) == day


def test_twelve_months():
    assert len(set(MONTHS)) == 12


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 12, 25), date(2026, 12, 25), "25 december"),
        (date(2026, 12, 25), date(2026, 12, 26), "25 en 26 december"),
        (date(2027, 4, 30), date(2027, 5, 1), "30 april en 1 mei"),
        (date(2026, 11, 2), date(2026, 11, 6), "2 tot en met 6 november"),
        (date(2026, 12, 19), date(2027, 1, 3), "19 december tot en met 3 januari"),
    ],
)
def test_a_span_is_short(first, last, text):
    assert span(first, last) == text


def test_a_list_reads_as_a_sentence():
    assert [listed("a"), listed("ab"), listed("abc")] == ["a", "a en b", "a, b en c"]


@pytest.mark.parametrize(
    ("typed", "past", "read"),
    [
        ("24-11", True, date(2026, 11, 24)),
        ("24 nov", False, date(2026, 11, 24)),
        ("24 nov.", True, date(2026, 11, 24)),
        ("24-nov", True, date(2026, 11, 24)),
        ("dinsdag 24 november", True, date(2026, 11, 24)),
        ("27/11", True, date(2026, 11, 27)),
        ("28 november", True, date(2025, 11, 28)),
        ("28 november", False, date(2026, 11, 28)),
        ("5-1", False, date(2027, 1, 5)),
        ("5-1", True, date(2026, 1, 5)),
    ],
)
def test_a_day_without_its_year_is_the_one_that_fits_best(typed, past, read):
    assert parse_date(with_year(typed, date(2026, 11, 27), past=past)) == read


@pytest.mark.parametrize("typed", ["24-11-2024", "24 november 24", "2024-11-24", "11", "morgen", ""])
def test_what_has_a_year_or_is_no_day_stays_as_it_was(typed):
    assert with_year(typed, date(2026, 11, 27), past=True) == typed


@pytest.mark.parametrize("typed", ["31-2", "24 movember", "24-13"])
def test_no_such_day_in_any_year_is_refused(typed):
    with pytest.raises(ValueError):
        parse_date(with_year(typed, date(2026, 11, 27), past=False))
