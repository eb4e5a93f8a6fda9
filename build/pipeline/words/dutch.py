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


def spans(numbers: Sequence[int]) -> str:
    """Numbers from low to high, neighbours taken together: 1–3, 5 en 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told = [f"{run[0]}–{run[-1]}" if len(run) > 2 else enumeration([*map(str, run)], "en") for run in runs]
    return enumeration(told)


def counted(number: int, one: str, more: str) -> str:
    """A number with its word: 1 fout, 2 fouten."""
    return f"{number} {one if number == 1 else more}"


def first_upper(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """The text with a capital and a point."""
    return first_upper(text).removesuffix(".") + "."
