"""Terms: the day they end, why, and what the law adds."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tools.rules.calendar import CalendarError, Settings, Unit, add

MIDDEN = Settings("Midden")
DAY = timedelta(days=1)
COUNTED = [Unit.WORKING_DAYS, Unit.SCHOOL_DAYS]
UNITS = [unit for unit in Unit if unit is not Unit.DAYS]  # days of no kind may have no day

# A term of at most 60 counted days from here stays inside the table, forwards and backwards.
starts = st.dates(date(2025, 6, 1), date(2030, 3, 1))
amounts = st.integers(0, 60)
regions = st.sampled_from(["Noord", "Midden", "Zuid"])
free_days = st.frozensets(starts, max_size=5)
schools = st.builds(Settings, regions, free_days)


def end(start: date, amount: int, unit: Unit, settings: Settings = MIDDEN, **options: bool) -> date:
    day = add(start, amount, unit, settings, **options).day
    assert day is not None
    return day


def test_five_working_days_after_17_december_is_christmas_eve():
    assert end(date(2026, 12, 17), 5, Unit.WORKING_DAYS) == date(2026, 12, 24)


@pytest.mark.parametrize("region", ["Noord", "Midden", "Zuid"])
def test_five_school_days_after_17_december_is_in_january(region):
    assert end(date(2026, 12, 17), 5, Unit.SCHOOL_DAYS, Settings(region)) == date(2027, 1, 7)


def test_six_weeks_from_15_february_end_on_easter_monday_unless_the_law_moves_them():
    start = date(2027, 2, 15)
    assert end(start, 6, Unit.WEEKS) == date(2027, 3, 29)
    assert end(start, 6, Unit.WEEKS, statutory=True) == date(2027, 3, 30)


def test_a_term_says_what_it_did_not_count():
    found = add(date(2025, 12, 23), 5, Unit.WORKING_DAYS, MIDDEN)
    assert found.day == date(2026, 1, 2)
    assert found.skipped == ("25 en 26 december (kerst)", "1 januari (Nieuwjaarsdag)", "het weekend")
    assert found.why == (
        "5 werkdagen na dinsdag 23 december 2025. "
        "Niet meegeteld: 25 en 26 december (kerst), 1 januari (Nieuwjaarsdag) en het weekend."
    )


def test_own_free_days_and_holidays_are_named_in_order_of_date():
    school = Settings("Midden", frozenset({date(2026, 12, 17), date(2026, 12, 18)}))
    found = add(date(2027, 1, 8), 7, Unit.SCHOOL_DAYS, school, backwards=True)
    assert found.day == date(2026, 12, 14)
    assert found.skipped == (
        "17 en 18 december (vrij op deze school)",
        "de kerstvakantie (19 december tot en met 3 januari)",
    )
    assert found.why.startswith("7 schooldagen vóór vrijdag 8 januari 2027.")


def test_free_days_apart_are_named_apart():
    school = Settings("Midden", frozenset({date(2026, 11, 24), date(2026, 11, 26)}))
    assert add(date(2026, 11, 23), 2, Unit.SCHOOL_DAYS, school).skipped == (
        "24 november (vrij op deze school)",
        "26 november (vrij op deze school)",
    )


def test_one_day_is_not_written_as_more():
    assert (
        add(date(2026, 11, 23), 1, Unit.WORKING_DAYS, MIDDEN).why == "1 werkdag na maandag 23 november 2026."
    )
    assert [unit.singular for unit in Unit] == [
        "uur",
        "dag",
        "kalenderdag",
        "werkdag",
        "schooldag",
        "week",
        "maand",
    ]
    assert Unit.HOURS.text(72) == "72 uur"


@pytest.mark.parametrize(
    ("amount", "forwards", "back"),
    [(2, 22, 20), (24, 22, 20), (36, 22, 19), (48, 23, 19), (72, 24, 18)],
)
def test_hours_without_an_hour_give_the_earlier_day(amount, forwards, back):
    start = date(2026, 11, 22)
    assert end(start, amount, Unit.HOURS) == date(2026, 11, forwards)
    assert end(start, amount, Unit.HOURS, backwards=True) == date(2026, 11, back)
    assert "Het uur is niet bekend" in add(start, amount, Unit.HOURS, MIDDEN).why


@pytest.mark.parametrize(
    ("start", "amount", "expected"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 11, 22), 3, date(2027, 2, 22)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(start, amount, expected):
    assert end(start, amount, Unit.MONTHS) == expected


def test_months_count_back_over_new_year():
    assert end(date(2027, 1, 31), 2, Unit.MONTHS, backwards=True) == date(2026, 11, 30)


def test_school_days_without_a_region_are_a_number_and_no_date():
    found = add(date(2026, 11, 22), 5, Unit.SCHOOL_DAYS, Settings())
    assert found.day is None
    assert found.why.startswith("5 schooldagen na zondag 22 november 2026.")
    assert "vakanties van deze school zijn niet ingesteld" in found.why


@pytest.mark.parametrize(
    ("start", "unit", "backwards", "message"),
    [
        (date(2030, 12, 30), Unit.WORKING_DAYS, False, "Er is geen kalender na 2030."),
        (date(2025, 1, 3), Unit.WORKING_DAYS, True, "Er is geen kalender vóór 2025."),
        (
            date(2030, 8, 22),
            Unit.SCHOOL_DAYS,
            False,
            "Er is geen kalender na 25 augustus 2030 voor regio Midden.",
        ),
        (date(2025, 1, 7), Unit.SCHOOL_DAYS, True, "Er is geen kalender vóór 2025."),
        (date(9999, 12, 30), Unit.CALENDAR_DAYS, False, "Deze datum ligt te ver weg. Kijk de dag na."),
        (date(9999, 12, 30), Unit.MONTHS, False, "Deze datum ligt te ver weg. Kijk de dag na."),
        (date(1, 1, 1), Unit.MONTHS, True, "Deze datum ligt te ver weg. Kijk de dag na."),
        (date(1, 1, 1), Unit.HOURS, True, "Deze datum ligt te ver weg. Kijk de dag na."),
    ],
)
def test_beyond_the_table_is_an_error_and_no_guess(start, unit, backwards, message):
    with pytest.raises(CalendarError) as found:
        add(start, 5, unit, MIDDEN, backwards=backwards)
    assert str(found.value) == message


def test_a_statutory_term_beyond_the_table_is_an_error_too():
    assert end(date(2030, 12, 20), 2, Unit.WEEKS) == date(2031, 1, 3)
    with pytest.raises(CalendarError, match="geen kalender na 2030"):
        add(date(2030, 12, 20), 2, Unit.WEEKS, MIDDEN, statutory=True)


def test_a_term_that_ends_on_a_free_day_says_what_we_advise():
    assert add(date(2026, 11, 22), 1, Unit.WEEKS, MIDDEN).why.endswith(
        "Die dag is een zondag. Doe het liever op vrijdag 27 november 2026 (ons advies)."
    )
    assert "vrije dag (kerst)" in add(date(2026, 12, 18), 1, Unit.WEEKS, MIDDEN).why


@pytest.mark.parametrize("settings", [MIDDEN, Settings()])
def test_days_of_no_kind_give_a_day_only_where_it_is_surely_a_school_day(settings):
    found = add(date(2026, 11, 23), 3, Unit.DAYS, settings)
    assert (found.day, "Welk soort dag" in found.why) == (date(2026, 11, 26), True)
    christmas = add(date(2026, 12, 18), 3, Unit.DAYS, settings)
    assert christmas.day is None
    assert "De eerste schooldag daarna is maandag 4 januari 2027 (onze lezing)." in christmas.why


def test_days_of_no_kind_where_regions_differ_give_no_first_school_day():
    found = add(date(2027, 2, 11), 3, Unit.DAYS, Settings())  # voorjaarsvakantie in some regions only
    assert (found.day, "onze lezing" in found.why) == (None, False)


def test_a_negative_term_is_refused():
    with pytest.raises(ValueError):
        add(date(2026, 11, 22), -1, Unit.WEEKS, MIDDEN)


# Algemene termijnenwet.


@pytest.mark.parametrize(
    ("start", "amount", "unit", "expected"),
    [
        # Good Friday, the weekend, Easter Monday.
        (date(2027, 3, 19), 1, Unit.WEEKS, date(2027, 3, 30)),
        # 5 mei, Ascension, a day made equal, the weekend.
        (date(2027, 4, 21), 2, Unit.WEEKS, date(2027, 5, 10)),
        # Two open days within a term of three days (art. 2), not within a shorter one.
        (date(2026, 12, 24), 3, Unit.CALENDAR_DAYS, date(2026, 12, 29)),
        (date(2026, 12, 24), 2, Unit.CALENDAR_DAYS, date(2026, 12, 28)),
        # The longest terms that the law moves.
        (date(2027, 1, 4), 12, Unit.WEEKS, date(2027, 3, 30)),
        (date(2026, 12, 29), 90, Unit.CALENDAR_DAYS, date(2027, 3, 30)),
        (date(2026, 12, 29), 3, Unit.MONTHS, date(2027, 3, 30)),
    ],
)
def test_the_law_moves_the_end_of_a_statutory_term(start, amount, unit, expected):
    found = add(start, amount, unit, MIDDEN, statutory=True)
    assert found.day == expected
    assert "Algemene termijnenwet verlengt deze termijn. Geen einddag: " in found.why


@pytest.mark.parametrize(
    ("start", "amount", "unit"),
    [
        (date(2026, 12, 28), 13, Unit.WEEKS),
        (date(2026, 12, 28), 91, Unit.CALENDAR_DAYS),
        (date(2026, 11, 29), 4, Unit.MONTHS),
        (date(2026, 11, 20), 48, Unit.HOURS),
    ],
)
def test_the_law_leaves_long_terms_and_hours_alone(start, amount, unit):
    assert end(start, amount, unit, statutory=True) == end(start, amount, unit)


def test_the_law_leaves_counting_back_alone():
    assert end(date(2027, 4, 5), 1, Unit.WEEKS, backwards=True, statutory=True) == date(2027, 3, 29)


def test_a_term_that_ends_well_is_not_said_to_be_extended():
    assert add(date(2026, 11, 2), 1, Unit.WEEKS, MIDDEN, statutory=True) == add(
        date(2026, 11, 2), 1, Unit.WEEKS, MIDDEN
    )


@given(starts, st.integers(0, 84))
def test_a_statutory_end_is_no_weekend_and_never_earlier(start, amount):
    plain, law = (
        end(start, amount, Unit.CALENDAR_DAYS),
        end(start, amount, Unit.CALENDAR_DAYS, statutory=True),
    )
    assert law.weekday() < 5
    assert plain <= law <= plain + 6 * DAY


# What holds for every term.


@given(starts, amounts, st.sampled_from(UNITS), schools, st.booleans())
def test_one_more_never_ends_sooner(start, amount, unit, school, backwards):
    one, more = (end(start, number, unit, school, backwards=backwards) for number in (amount, amount + 1))
    assert more <= one if backwards else one <= more


@given(starts, amounts, st.sampled_from(UNITS), schools)
def test_a_later_start_never_ends_sooner(start, amount, unit, school):
    assert end(start, amount, unit, school) <= end(start + DAY, amount, unit, school)


@given(starts, st.integers(1, 60), st.sampled_from(COUNTED), schools, st.booleans())
def test_a_counted_term_never_ends_in_a_weekend_or_on_a_free_day(start, amount, unit, school, backwards):
    day = end(start, amount, unit, school, backwards=backwards)
    assert day.weekday() < 5
    assert unit is Unit.WORKING_DAYS or day not in school.free_days


@given(starts, st.integers(1, 60), st.sampled_from(COUNTED), schools)
def test_counting_back_returns_to_the_day_before_the_first_counted_day(start, amount, unit, school):
    last = end(start, amount, unit, school)
    back = end(last, amount, unit, school, backwards=True)
    assert back <= start
    assert end(back, 1, unit, school) > start or back == start


@given(starts, amounts, st.sampled_from(UNITS), schools, st.booleans(), st.booleans())
def test_every_answer_is_short_plain_dutch(start, amount, unit, school, backwards, statutory):
    found = add(start, amount, unit, school, backwards=backwards, statutory=statutory)
    assert found.why.startswith(f"{unit.text(amount)} {'vóór' if backwards else 'na'} ")
    assert found.why.endswith(".")
    assert all(text in found.why for text in found.skipped)
    assert len(set(found.skipped)) == len(found.skipped)
