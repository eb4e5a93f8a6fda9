"""Dutch ways of writing, for the build."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def long_date(day: date) -> str:
    """A day in words: 22 november 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def enumeration(items: Sequence[str], last: str = "en") -> str:
    """Items as in a sentence: a, b en c."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}"


def counted(number: int, one: str, more: str) -> str:
    """A number with its word: 1 fout, 2 fouten."""
    return f"{number} {one if number == 1 else more}"


def first_upper(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]
