"""The four kinds of day, from the reviewed table: kalenderdag, werkdag, schooldag and lesweek.

A kalenderdag is any day. A werkdag is Monday to Friday without the public holidays. A schooldag
is a werkdag outside the school holidays of the region and the school's own free days. A lesweek
is an ISO week with at least one schooldag.
"""

import json
import pkgutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from .dutch_dates import short_date, span

REGIONS = ("Noord", "Midden", "Zuid")
ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(weeks=1)


class CalendarError(ValueError):
    """The calendar cannot answer; the Dutch message says why."""


@dataclass(frozen=True)
class Settings:
    """What a school sets: its holiday region and its own free days."""

    region: str | None = None
    free_days: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if self.region is not None and self.region not in REGIONS:
            raise CalendarError(f"Regio {self.region} bestaat niet. Kies Noord, Midden of Zuid.")


@dataclass(frozen=True)
class Skip:
    """Why a day does not count, in words; `dated` when the words need the day beside them."""

    text: str
    dated: bool = False


WEEKEND = Skip("het weekend")


@dataclass(frozen=True)
class _Table:
    """The committed table, by day."""

    first: date
    last: date
    holidays: dict[date, str]
    statutory: dict[date, str]
    school: dict[str, dict[date, str]]
    school_last: dict[str, date]


@cache
def _table() -> _Table:
    # pkgutil reads from a folder, a zip and a wheel alike, and imports less than importlib.resources.
    text = pkgutil.get_data(__name__, "holidays.json")
    if text is None:
        raise CalendarError("De tabel met feestdagen ontbreekt.")
    raw = json.loads(text)
    public = {date.fromisoformat(row["date"]): (row["name"], row["kind"]) for row in raw["public"]}
    school: dict[str, dict[date, str]] = {region: {} for region in REGIONS}
    for row in raw["school"]:
        start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
        words = f"de {row['name']} ({span(start, end)})"
        school[row["region"]].update((start + n * ONE_DAY, words) for n in range((end - start).days + 1))
    return _Table(
        date.fromisoformat(raw["from"]),
        date.fromisoformat(raw["until"]),
        {day: name for day, (name, kind) in public.items() if kind == "feestdag"},
        {day: name for day, (name, _) in public.items()},
        school,
        {region: date.fromisoformat(day) for region, day in raw["school_until"].items()},
    )


def _covered(day: date) -> _Table:
    table = _table()
    if day < table.first:
        raise CalendarError(f"Er is geen kalender vóór {table.first.year}.")
    if day > table.last:
        raise CalendarError(f"Er is geen kalender na {table.last.year}.")
    return table


def no_working_day(day: date) -> Skip | None:
    """Why the day is no werkdag, or None when it is one."""
    name = _covered(day).holidays.get(day)
    if day.weekday() >= 5:
        return WEEKEND
    if name is None:
        return None
    return Skip("kerst" if name.endswith("kerstdag") else name, dated=True)


def no_school_day(day: date, settings: Settings) -> Skip | None:
    """Why the day is no schooldag, or None when it is one; the region must be set."""
    region = settings.region
    if region is None:
        raise CalendarError("De schoolvakanties van deze school zijn niet ingesteld.")
    table = _covered(day)
    if day > table.school_last[region]:
        last = table.school_last[region]
        raise CalendarError(f"Er is geen kalender na {short_date(last)} {last.year} voor regio {region}.")
    if day in table.school[region]:
        return Skip(table.school[region][day])
    own = Skip("vrij op deze school", dated=True) if day in settings.free_days else None
    return no_working_day(day) or own


def no_statutory_day(day: date) -> Skip | None:
    """Why a statutory term cannot end on the day (Algemene termijnenwet, art. 1 and 3)."""
    name = _covered(day).statutory.get(day)
    if name is not None:
        return Skip(name, dated=True)
    return WEEKEND if day.weekday() >= 5 else None


def is_lesson_week(monday: date, settings: Settings) -> bool:
    """Whether the week from this Monday has a schooldag."""
    return any(no_school_day(monday + n * ONE_DAY, settings) is None for n in range(5))


def lesson_weeks_window(day: date, count: int, settings: Settings) -> tuple[date, date]:
    """Monday of the first and Sunday of the last of `count` lesweken, the last at or before `day`.

    Weeks without a schooldag are passed over.
    """
    if count < 1:
        raise ValueError("count must be at least 1")
    monday = day - day.weekday() * ONE_DAY
    while not is_lesson_week(monday, settings):
        monday -= ONE_WEEK
    sunday = monday + 6 * ONE_DAY
    for _ in range(count - 1):
        monday -= ONE_WEEK
        while not is_lesson_week(monday, settings):
            monday -= ONE_WEEK
    return monday, sunday


def in_lesson_weeks(
    entries: Iterable[tuple[date, float]], day: date, count: int, settings: Settings
) -> float:
    """What the entries up to and including `day` add up to, in the `count` lesweken up to `day`."""
    start, _ = lesson_weeks_window(day, count, settings)
    return sum(amount for when, amount in entries if start <= when <= day)
