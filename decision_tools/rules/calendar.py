"""Terms: the day on which "5 werkdagen na …" ends, and why that day.

The day after the start is day 1. A date outside the reviewed table is an error, never a guess.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from .amounts import Limit
from .days import (
    ONE_DAY,
    ONE_WEEK,
    REGIONS,
    WEEKEND,
    CalendarError,
    Settings,
    Skip,
    in_lesson_weeks,
    lesson_weeks_window,
    no_school_day,
    no_statutory_day,
    no_working_day,
)
from .dutch_dates import WEEKDAYS, format_date, listed, parse_date, span

__all__ = [
    "CalendarError",
    "Deadline",
    "Settings",
    "Unit",
    "add",
    "format_date",
    "in_lesson_weeks",
    "lesson_weeks_window",
    "parse_date",
]


class Unit(Enum):
    """What a term is counted in, with its Dutch names for one and for more."""

    HOURS = "uur", "uur"
    DAYS = "dag", "dagen"
    """The source does not say which kind of day."""
    CALENDAR_DAYS = "kalenderdag", "kalenderdagen"
    WORKING_DAYS = "werkdag", "werkdagen"
    SCHOOL_DAYS = "schooldag", "schooldagen"
    WEEKS = "week", "weken"
    MONTHS = "maand", "maanden"

    @property
    def singular(self) -> str:
        """Its name for one."""
        return self.value[0]

    @property
    def plural(self) -> str:
        """Its name for more."""
        return self.value[1]

    def text(self, amount: int) -> str:
        """5 werkdagen."""
        return f"{amount} {self.singular if amount == 1 else self.plural}"

    def words(self, amount: int) -> str:
        """Vijf werkdagen."""
        return f"een {self.singular}" if amount == 1 else f"{Limit(amount).woord} {self.plural}"


@dataclass(frozen=True)
class Deadline:
    """The day of a term, or None where it cannot be known; why that day, and what was not counted.

    `last` is the day after which the term is surely over: later than `day` where that is a cautious one.
    """

    day: date | None
    why: str
    skipped: tuple[str, ...] = ()
    last: date | None = None

    @property
    def cautious(self) -> bool:
        """Whether the day is the earliest that it may be, since the hour is not known."""
        return self.last != self.day


# Algemene termijnenwet, art. 4: longer terms, and terms in hours, are not extended.
_STATUTORY_LIMIT = {
    Unit.HOURS: 0,
    Unit.DAYS: 90,
    Unit.CALENDAR_DAYS: 90,
    Unit.WORKING_DAYS: 90,
    Unit.SCHOOL_DAYS: 90,
    Unit.WEEKS: 12,
    Unit.MONTHS: 3,
}

_ENDS_ANY_DAY = (Unit.CALENDAR_DAYS, Unit.WEEKS, Unit.MONTHS)
_Skipped = list[tuple[date, Skip]]


def add(
    start: date,
    amount: int,
    unit: Unit,
    settings: Settings,
    *,
    backwards: bool = False,
    statutory: bool = False,
    first_day: bool = False,
) -> Deadline:
    """The last day of a term of `amount` units after `start`, or the day that far before it.

    With `first_day` that of `start` counts too. With `statutory` the term is one of the law, and the Algemene
    termijnenwet extends it.
    """
    if amount < 0:
        raise ValueError("a term cannot be negative; use backwards")
    why = f"{unit.text(amount)} {'vóór' if backwards else 'na'} {format_date(start)}."
    if first_day:
        why = f"{unit.text(amount)} vanaf {format_date(start)}, die dag telt mee."
        start -= ONE_DAY
    if unit is Unit.SCHOOL_DAYS and settings.region is None:
        return Deadline(
            None, f"{why} De vakanties van deze school zijn niet ingesteld. Tel zelf de schooldagen."
        )
    if unit is Unit.DAYS and not backwards:
        return _days_of_some_kind(start + amount * ONE_DAY, why, settings)
    try:
        day, skipped = _end(start, amount, unit, settings, -1 if backwards else 1)
        if statutory and not backwards and amount <= _STATUTORY_LIMIT[unit]:
            end, no_end = _extended(start, day)
        else:
            end, no_end = day, []
    except OverflowError:
        raise CalendarError("Deze datum ligt te ver weg. Kijk de dag na.") from None
    if unit is Unit.HOURS:
        why += " Het uur is niet bekend. Voorzichtig gerekend geldt de vroegste dag."
    if skipped:
        why += f" Niet meegeteld: {listed(_words(skipped))}."
    if end != day:
        why += " De Algemene termijnenwet verlengt deze termijn."
    if no_end:
        why += f" Geen einddag: {listed(_words(no_end))}."
    if not (statutory or backwards) and unit in _ENDS_ANY_DAY:
        why += _advice(end)
    last = start + -(-amount // 24) * ONE_DAY if unit is Unit.HOURS and not backwards else end
    return Deadline(end, why, _words(skipped + no_end), last)


def _days_of_some_kind(day: date, why: str, settings: Settings) -> Deadline:
    """A term in days that the source gives no kind: a day only where it is surely a school day."""
    regions = REGIONS if settings.region is None else (settings.region,)
    choices = [replace(settings, region=region) for region in regions]
    why += " Welk soort dag wordt bedoeld, staat er niet."
    if all(no_school_day(day, one) is None for one in choices):
        return Deadline(day, why, (), day)
    firsts = {_first_school_day(day, one) for one in choices}
    why += f" {format_date(day).capitalize()} is geen schooldag, of niet overal."
    if len(firsts) == 1 and firsts != {day}:
        why += f" De eerste schooldag daarna is {format_date(firsts.pop())} (onze lezing)."
    return Deadline(None, why)


def _first_school_day(day: date, settings: Settings) -> date:
    while no_school_day(day, settings):
        day += ONE_DAY
    return day


def _advice(day: date) -> str:
    """For a term that may end on any day: what that means where its last day is a free one."""
    try:
        free, better = no_working_day(day), _working_day_before(day)
    except CalendarError:
        return ""  # beyond the table nothing is known of free days
    if free is None:
        return ""
    name = WEEKDAYS[day.weekday()] if free is WEEKEND else f"vrije dag ({free.text})"
    return f" Die dag is een {name}. Doe het liever op {format_date(better)} (ons advies)."


def _working_day_before(day: date) -> date:
    while no_working_day(day):
        day -= ONE_DAY
    return day


def _end(start: date, amount: int, unit: Unit, settings: Settings, step: int) -> tuple[date, _Skipped]:
    match unit:
        case Unit.HOURS:
            return _hours(start, amount, step), []
        case Unit.DAYS | Unit.CALENDAR_DAYS:
            return start + step * amount * ONE_DAY, []
        case Unit.WORKING_DAYS:
            return _count(start, amount, step, no_working_day)
        case Unit.SCHOOL_DAYS:
            return _count(start, amount, step, lambda day: no_school_day(day, settings))
        case Unit.WEEKS:
            return start + step * amount * ONE_WEEK, []
        case Unit.MONTHS:
            return _months(start, step * amount), []


def _hours(start: date, amount: int, step: int) -> date:
    """The last day that is surely over in time: the term may have begun at the first minute of `start`."""
    if step > 0:
        return start + max(amount // 24 - 1, 0) * ONE_DAY
    return start - (-(-amount // 24) + 1) * ONE_DAY


def _count(
    start: date, amount: int, step: int, no_day: Callable[[date], Skip | None]
) -> tuple[date, _Skipped]:
    day, skipped = start, []
    while amount:
        day += step * ONE_DAY
        if skip := no_day(day):
            skipped.append((day, skip))
        else:
            amount -= 1
    return day, skipped


def _months(start: date, amount: int) -> date:
    """The same day of another month, or its last day where that month is shorter."""
    months = start.year * 12 + start.month - 1 + amount
    year, month = divmod(months, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError
    for number in range(start.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    return date(year, month + 1, start.day)


def _extended(start: date, end: date) -> tuple[date, _Skipped]:
    """The end as the law moves it: no rest day (art. 1), and two other days within three or more (art. 2)."""
    needed = 2 if (end - start).days >= 3 else 0
    open_days = sum(no_statutory_day(start + n * ONE_DAY) is None for n in range(1, (end - start).days + 1))
    passed: _Skipped = []
    while (skip := no_statutory_day(end)) or open_days < needed:
        if skip:
            passed.append((end, skip))
        end += ONE_DAY
        open_days += no_statutory_day(end) is None
    return end, passed


def _words(skipped: Iterable[tuple[date, Skip]]) -> tuple[str, ...]:
    """What was not counted, in order of date: days in a row with one reason together, the weekend last."""
    runs: list[tuple[date, date, Skip]] = []
    for day, skip in sorted(skipped, key=lambda pair: pair[0]):
        for index, (first, last, reason) in enumerate(runs):
            if reason == skip and (not skip.dated or day - last == ONE_DAY):
                runs[index] = (first, day, skip)
                break
        else:
            runs.append((day, day, skip))
    runs.sort(key=lambda run: run[2] == WEEKEND)
    return tuple(
        f"{span(first, last)} ({skip.text})" if skip.dated else skip.text for first, last, skip in runs
    )


def working_days_between(first: date, last: date) -> int:
    """How many werkdagen lie after the first day, up to and including the last."""
    return sum(no_working_day(first + n * ONE_DAY) is None for n in range(1, (last - first).days + 1))
