"""Dates as Dutch readers write and read them."""

import re
from collections.abc import Sequence
from datetime import date

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

_NUMBERS = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_WORDS = re.compile(r"([0-9]{1,2}) +([a-z]+) +([0-9]{4})")

_HOW = "Schrijf de datum als dag-maand-jaar, zoals 24-11-2026."


def format_date(day: date) -> str:
    """dinsdag 24 november 2026."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """24 november."""
    return f"{day.day} {MONTHS[day.month - 1]}"


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
    """The day in 24-11-2026, 24/11/2026, 24.11.2026, 24 november 2026 or 2026-11-24.

    Raises ValueError with a Dutch sentence that can stand at the field.
    """
    text = text.strip().lower()
    if found := _NUMBERS.fullmatch(text):
        day, month, year = int(found[1]), int(found[3]), int(found[4])
    elif found := _ISO.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif (found := _WORDS.fullmatch(text)) and found[2] in MONTHS:
        day, month, year = int(found[1]), MONTHS.index(found[2]) + 1, int(found[3])
    else:
        raise ValueError(_HOW)
    if not 1 <= month <= len(MONTHS):
        raise ValueError(f"Maand {month} bestaat niet. {_HOW}")
    try:
        return date(year, month, day)
    except ValueError:
        if year == 0:
            raise ValueError(_HOW) from None
        leap = f" {year}" if (day, month) == (29, 2) else ""
        raise ValueError(f"{day} {MONTHS[month - 1]}{leap} bestaat niet. Kijk de dag na.") from None
