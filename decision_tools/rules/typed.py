"""What people type: signs that nobody sees, and numbers as Dutch people write them."""

from __future__ import annotations

import re

_UNSEEN = (
    0x00AD,
    0x061C,
    0x180E,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
)
_SIGNS = (
    dict.fromkeys(_UNSEEN) | dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-")  # every dash is a hyphen
)
_NUMBER = re.compile(r"([0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?")


def plain(text: str) -> str:
    """The text in one line: without unseen signs, every space a space and every dash a hyphen."""
    return " ".join(text.translate(_SIGNS).split())


def read_number(text: str, decimals: int) -> int | float:
    """The number in 12, 2.000 or 12,25. Raises ValueError with a Dutch sentence that can stand at the field.

    A comma stands before decimals, a point only before three digits: who means 2,5 and types 2.5 is told.
    """
    text = plain(text)
    found = _NUMBER.fullmatch(text)
    if not found:
        if re.fullmatch(r"[0-9]+\.[0-9]+", text) and decimals:
            raise ValueError(f"Schrijf een komma in plaats van een punt, zoals {text.replace('.', ',')}.")
        raise ValueError(_expected(decimals))
    whole, part = found[1].replace(".", ""), (found[2] or "").rstrip("0")
    if len(part) > decimals:
        most = "één cijfer" if decimals == 1 else f"{decimals} cijfers"
        raise ValueError(f"Schrijf hoogstens {most} achter de komma." if decimals else _expected(0))
    return float(f"{whole}.{part}") if part else int(whole)


def _expected(decimals: int) -> str:
    kind, example = ("heel getal", "3") if decimals == 0 else ("getal", "2,5")
    return f"Vul een {kind} in, met cijfers, zoals {example}."
