"""The four kinds of day, against the table itself and against numbers counted by hand."""

import json
import subprocess
import sys
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tools.rules import days
from decision_tools.rules.calendar import (
    CalendarError,
    Settings,
    Unit,
    add,
    in_lesson_weeks,
    lesson_weeks_window,
)

RULES = Path(days.__file__).parent
TABLE = json.loads((RULES / "holidays.json").read_text(encoding="utf-8"))
MIDDEN = Settings("Midden")
DAY = timedelta(days=1)
REPORTS = [
    (date(2026, 12, 8), 5.0),
    (date(2026, 12, 15), 4.0),
    (date(2027, 1, 5), 4.0),
    (date(2027, 1, 12), 4.0),
]


def every_day(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


def in_table(day: date, region: str) -> bool:
    """Whether a school of the region is open, read from the table in the plainest way."""
    text = day.isoformat()
    closed = any(row["region"] == region and row["start"] <= text <= row["end"] for row in TABLE["school"])
    holiday = any(row["date"] == text and row["kind"] == "feestdag" for row in TABLE["public"])
    return day.weekday() < 5 and not closed and not holiday


@pytest.mark.parametrize(
    ("year", "working_days"),
    [(2025, 254), (2026, 255), (2027, 256), (2028, 254), (2029, 254), (2030, 255)],
)
def test_each_year_has_its_working_days(year, working_days):
    found = [day for day in every_day(date(year, 1, 1), date(year, 12, 31)) if not days.no_working_day(day)]
    assert len(found) == working_days


@pytest.mark.parametrize("region", days.REGIONS)
@pytest.mark.parametrize("year", range(2025, 2031))
def test_each_school_day_is_the_tables(region, year):
    last = min(date(year, 12, 31), date.fromisoformat(TABLE["school_until"][region]))
    for day in every_day(date(year, 1, 1), last):
        assert (days.no_school_day(day, Settings(region)) is None) == in_table(day, region), day


def test_good_friday_and_most_5_mays_are_days_of_work():
    assert days.no_working_day(date(2027, 3, 26)) is None
    assert days.no_working_day(date(2026, 5, 5)) is None
    assert days.no_working_day(date(2025, 5, 5)) is not None
    assert days.no_statutory_day(date(2027, 3, 26)) == days.Skip("Goede Vrijdag", dated=True)
    assert days.no_statutory_day(date(2026, 5, 5)) == days.Skip("Bevrijdingsdag", dated=True)


def test_a_school_year_of_region_midden_has_41_lesson_weeks():
    mondays = every_day(date(2026, 8, 31), date(2027, 7, 12))[::7]
    assert len(mondays) == 46
    assert sum(days.is_lesson_week(monday, MIDDEN) for monday in mondays) == 41


def test_a_school_that_is_free_all_week_has_no_lesson_week():
    week = every_day(date(2026, 11, 16), date(2026, 11, 20))
    assert not days.is_lesson_week(week[0], Settings("Midden", frozenset(week)))
    for day in week:
        assert days.is_lesson_week(week[0], Settings("Midden", frozenset(week) - {day}))


def test_four_lesson_weeks_reach_over_christmas_where_28_days_do_not():
    in_28_days = max(
        sum(hours for day, hours in REPORTS if last - 28 * DAY < day <= last) for last, _ in REPORTS
    )
    assert in_28_days == 9
    assert in_lesson_weeks(REPORTS, date(2027, 1, 12), 4, MIDDEN) == 17
    assert lesson_weeks_window(date(2027, 1, 12), 4, MIDDEN) == (date(2026, 12, 7), date(2027, 1, 17))


def test_hours_after_the_day_do_not_count_yet():
    assert [in_lesson_weeks(REPORTS, day, 4, MIDDEN) for day, _ in REPORTS] == [5, 9, 13, 17]
    assert in_lesson_weeks(REPORTS, date(2027, 1, 18), 4, MIDDEN) == 12


def test_the_first_monday_of_the_window_counts_and_the_day_before_does_not():
    entries = [(date(2026, 12, 6), 1.0), (date(2026, 12, 7), 2.0)]
    assert in_lesson_weeks(entries, date(2027, 1, 12), 4, MIDDEN) == 2


def test_in_a_holiday_the_last_lesson_weeks_count():
    assert lesson_weeks_window(date(2026, 12, 30), 1, MIDDEN) == (date(2026, 12, 14), date(2026, 12, 20))


def test_lesson_weeks_need_a_region_and_a_calendar():
    with pytest.raises(CalendarError, match="niet ingesteld"):
        lesson_weeks_window(date(2026, 12, 30), 4, Settings())
    with pytest.raises(CalendarError, match="geen kalender vóór 2025"):
        lesson_weeks_window(date(2025, 1, 8), 4, MIDDEN)
    with pytest.raises(ValueError):
        lesson_weeks_window(date(2026, 12, 30), 0, MIDDEN)


def test_an_unknown_region_is_refused_at_once():
    with pytest.raises(CalendarError, match="Regio West bestaat niet"):
        Settings("West")


def test_the_regions_are_the_tables():
    assert set(days.REGIONS) == set(TABLE["school_until"])


@given(st.dates(date(2025, 6, 1), date(2030, 6, 30)), st.integers(1, 8), st.sampled_from(days.REGIONS))
def test_a_window_holds_exactly_its_lesson_weeks(day, count, region):
    school = Settings(region)
    start, last = lesson_weeks_window(day, count, school)
    assert (start.weekday(), last.weekday()) == (0, 6)
    mondays = every_day(start, last)[::7]
    assert sum(days.is_lesson_week(monday, school) for monday in mondays) == count
    assert days.is_lesson_week(start, school)
    assert start <= day


@given(
    st.dates(date(2025, 6, 1), date(2030, 3, 1)),
    st.integers(0, 60),
    st.sampled_from(days.REGIONS),
)
def test_adding_and_then_counting_gives_the_number_back(start, amount, region):
    school = Settings(region)
    for unit, open_day in [
        (Unit.WORKING_DAYS, lambda day: days.no_working_day(day) is None),
        (Unit.SCHOOL_DAYS, lambda day: in_table(day, region)),
    ]:
        last = add(start, amount, unit, school).day
        assert sum(open_day(day) for day in every_day(start + DAY, last)) == amount


def test_the_table_is_read_from_a_zip(tmp_path):
    archive = tmp_path / "tools.zip"
    with zipfile.ZipFile(archive, "w") as parcel:
        for package in ("decision_tools", "decision_tools/rules"):
            parcel.writestr(f"{package}/__init__.py", "")
        for name in ("amounts.py", "calendar.py", "days.py", "dutch_dates.py", "typed.py", "holidays.json"):
            parcel.write(RULES / name, f"decision_tools/rules/{name}")
    code = (
        f"import sys; sys.path.insert(0, {str(archive)!r})\n"
        "from datetime import date\n"
        "from decision_tools.rules.calendar import Settings, Unit, add\n"
        "print(add(date(2026, 12, 17), 5, Unit.SCHOOL_DAYS, Settings('Midden')).day)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert run.stdout == "2027-01-07\n"
