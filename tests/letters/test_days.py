"""Days and times at a field of a letter: the days are read as the tools read them, messages too."""

from __future__ import annotations

import pytest

from decision_tools.rules.dutch_dates import parse_date

from .conftest import Run

IMPORTS = 'import { parseDay, parseTime } from "./letters/days.js";'
TRIED = """return given.map((typed) => {
  try { return READ(typed); } catch (error) { return error.message; }
});"""
TYPED = [
    *("24-11-2026", "24/11/26", "24.11.2026", " 24 - 11 - 2026 ", "2026-11-24", "24 nov 2026", "24 nov. 26"),
    *("dinsdag 24 november 2026", "di 24 november 2026", "24-mrt-2027", "29-2-2028", "24  November  2026"),
    *("maandag 24 november 2026", "29-2-2027", "31-4-2026", "24-13-2026", "0-1-2026", "1-0-2026"),
    *("24 nov", "morgen", "24-11/2026", "24-11-20266", "1-1-0000", "x", "<script>", "٣-١-٢٠٢٦"),
]


def by_python(typed: str) -> str:
    try:
        return parse_date(typed).isoformat()
    except ValueError as error:
        return str(error)


def test_days_are_read_as_the_tools_read_them(run: Run) -> None:
    found = run(IMPORTS, TRIED.replace("READ", "parseDay"), TYPED)

    assert dict(zip(TYPED, found, strict=True)) == {typed: by_python(typed) for typed in TYPED}


@pytest.mark.parametrize(
    ("typed", "read"),
    [("13.30", "13.30"), ("9:05", "9.05"), ("13u30", "13.30"), ("9 uur", "9.00"), ("0.00", "0.00")],
)
def test_a_time_is_read(run: Run, typed: str, read: str) -> None:
    assert run(IMPORTS, TRIED.replace("READ", "parseTime"), [typed]) == [read]


def test_what_is_no_time_is_told(run: Run) -> None:
    typed = ["24.00", "9.60", "half negen", "9.5", ""]

    found = run(IMPORTS, TRIED.replace("READ", "parseTime"), typed)

    assert set(found) == {"Schrijf de tijd als uren en minuten, zoals 13.30."}
