"""Whether a value of a school.toml is of its kind."""

from __future__ import annotations

import re
from datetime import date

LISTS = ("pages", "persons", "synonyms", "also", "sections", "part_of")
YES_OR_NO = ("staff",)
DAYS = ("date",)
LISTS_OF_DAYS = ("free_days",)
WHITE_CONTRAST = 4.5


def type_fault(key: str, value: object) -> tuple[str, str] | None:
    """What is wrong with the type of a value, and how to mend it."""
    if key in DAYS:
        fault = f"`{key}` is een dag zonder aanhalingstekens.", "Schrijf hem als 2026-11-22."
        return None if isinstance(value, date) else fault
    if key in LISTS_OF_DAYS:
        days = isinstance(value, list) and all(isinstance(one, date) for one in value)
        fault = f"`{key}` is een lijst van dagen.", f"Schrijf `{key} = [2026-12-24, 2027-02-05]`."
        return None if days else fault
    if key in YES_OR_NO:
        fault = f"`{key}` is true of false.", f"Schrijf `{key} = false`."
        return None if isinstance(value, bool) else fault
    if key not in LISTS:
        return None if isinstance(value, str) else (f"`{key}` is tekst.", "Zet er aanhalingstekens om.")
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        return f"`{key}` is een lijst van teksten.", f'Schrijf `{key} = ["een", "twee"]`.'
    double = next((one for one in value if value.count(one) > 1), None)
    return (f"`{key}` noemt “{double}” vaker dan één keer.", "Houd er één.") if double else None


def readable(colour: str) -> bool:
    """Whether white text on the colour has enough contrast (WCAG AA)."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        return False
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05) >= WHITE_CONTRAST
