"""Dates as Dutch readers write and read them."""

import re
from collections.abc import Sequence
from datetime import date

from .typed import plain

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

_SHORT_MONTHS = {month[:3]: number for number, month in enumerate(MONTHS, 1)} | {"mrt": 3, "sept": 9}

_NUMBERS = re.compile(r"([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\2 ?([0-9]{4}|[0-9]{2})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_WORDS = re.compile(r"(?:([a-z]+),? )?([0-9]{1,2})[- ]([a-z]+)\.?[- ]([0-9]{4}|[0-9]{2})")

_NO_YEAR = re.compile(r"[0-9]{1,2} ?([-/.]) ?[0-9]{1,2}|(?:[a-z]+,? )?[0-9]{1,2}[- ][a-z]+\.?")

_HOW = "Schrijf de datum als dag-maand-jaar, zoals 24-11-2026."


def format_date(day: date) -> str:
    """dinsdag 24 november 2026."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """24 november."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def long_date(day: date) -> str:
    """24 november 2026."""
    return f"{short_date(day)} {day.year}"


def span(first: date, last: date) -> str:
    """24 november; 25 en 26 december; 30 april tot en met 3 mei."""
    if first == last:
        return short_date(first)
    start = str(first.day) if (first.year, first.month) == (last.year, last.month) else short_date(first)
    between = "en" if (last - first).days == 1 else "tot en met"
    return f"{start} {between} {short_date(last)}"


def listed(items: Sequence[str]) -> str:
    """a, b en c."""
    return " en ".join(filter(None, (", ".join(items[:-1]), items[-1])))


def parse_date(text: str) -> date:
    """The day in 24-11-2026, 24-11-26, 24 nov 2026, dinsdag 24 november 2026 or 2026-11-24.

    Raises ValueError with a Dutch sentence that can stand at the field, also for another day's weekday.
    """
    weekday, day, month, year = _parts(plain(text).lower())
    if not 1 <= month <= len(MONTHS):
        raise ValueError(f"Maand {month} bestaat niet. {_HOW}")
    try:
        found = date(year, month, day)
    except ValueError:
        if year == 0:
            raise ValueError(_HOW) from None
        leap = f" {year}" if (day, month) == (29, 2) else ""
        raise ValueError(f"{day} {MONTHS[month - 1]}{leap} bestaat niet. Kijk de dag na.") from None
    if weekday and weekday != WEEKDAYS[found.weekday()]:
        raise ValueError(f"{short_date(found)} {year} is een {WEEKDAYS[found.weekday()]}. Kijk de dag na.")
    return found


def with_year(text: str, on: date, *, past: bool) -> str:
    """A day typed without its year, with the year that fits best with the day `on`; other text as it is.

    The nearest such day, or with `past` the last one that has been.
    """
    typed = plain(text)
    short = _NO_YEAR.fullmatch(typed.lower())
    if not short:
        return text
    dated = [f"{typed}{short[1] or ' '}{on.year + years}" for years in (-1, 0, 1)]
    days = [(day, one) for one in dated if (day := _parsed(one)) and not (past and day > on)]
    return min(days, key=lambda found: abs(found[0] - on))[1] if days else dated[1]


def _parsed(text: str) -> date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None


def _parts(text: str) -> tuple[str, int, int, int]:
    """Weekday (may be empty), day, month and year of a typed date."""
    if found := _NUMBERS.fullmatch(text):
        return "", int(found[1]), int(found[3]), _year(found[4])
    if found := _ISO.fullmatch(text):
        return "", int(found[3]), int(found[2]), int(found[1])
    if found := _WORDS.fullmatch(text):
        weekday, month = _weekday(found[1] or ""), _month(found[3])
        if weekday is not None and month:
            return weekday, int(found[2]), month, _year(found[4])
    raise ValueError(_HOW)


def _weekday(name: str) -> str | None:
    """The weekday that a name or its first two letters stand for; None when it is no weekday."""
    return next((day for day in WEEKDAYS if name in (day, day[:2])), None) if name else ""


def _month(name: str) -> int | None:
    return MONTHS.index(name) + 1 if name in MONTHS else _SHORT_MONTHS.get(name)


def _year(digits: str) -> int:
    return int(digits) + 2000 if len(digits) == 2 else int(digits)
