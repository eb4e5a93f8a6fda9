"""`python -m pipeline holidays [--check]`: the reviewed table of holidays that the tools count with.

The table is made from libraries, read by a person as a diff, and committed. With --check nothing
is written: any difference between the libraries and the committed file is an error.
"""

import difflib
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import holidays

from ..paths import ROOT
from ..problems import Problem
from .religious_days import COUNTRY_NAMES, KNOWN_ERRORS, TableError, religious_days

TABLE = ROOT / "decision_tools" / "rules" / "holidays.json"
YEARS = range(2025, 2031)
REGIONS = ("Noord", "Midden", "Zuid")
BINDING = {"kerstvakantie", "meivakantie", "zomervakantie"}

SOURCES = {
    "public": "Algemene termijnenwet, art. 3 (BWBR0002448); library holidays",
    "gelijkgesteld": "Algemene termijnenwet, art. 3 lid 3: decrees for 2023-2025 and 2026-2028, dates from "
    "their titles as cited elsewhere, not compared with the Staatscourant; no decree found for 2029-2030",
    "school": "Regeling vaststelling schoolvakanties 2025-2030 (Stcrt. 2024, 19237), to summer 2030; "
    "library holidays, category SCHOOL; 2028-2029 compared with the overview of the Rijksoverheid",
    "pyluach": "Hebrew calendar, computed; compared with holidays IL",
    "hijridate": "Umm al-Qura calendar, computed; compared with holidays SR",
    "holidays IN": "table of India in the library holidays; compared with other countries",
    "holidays CN": "table of China in the library holidays; compared with holidays SR",
}
MEANINGS = {
    "feestdag": "public holiday: not a working day, not a school day",
    "niet algemeen vrij": "a holiday for the Algemene termijnenwet only: people work and schools choose",
    "gelijkgesteld": "made equal to a holiday by decree, for the Algemene termijnenwet only",
    "verplicht": "every school in the region is closed",
    "advies": "advised; a school may choose another week",
    "exact": "the calendar fixes the day; a Jewish day begins the evening before",
    "±1 dag": "moon sighting or tradition may move it by a day; the parent names the day",
}

# Decrees under art. 3 lid 3; there is no library for these.
EQUATED = (
    date(2025, 5, 30),
    date(2026, 1, 2),
    date(2026, 5, 15),
    date(2027, 5, 7),
    date(2028, 4, 28),
    date(2028, 5, 26),
)

Row = dict[str, Any]


def public_rows(years: range) -> Iterator[Row]:
    """Public holidays, and the days that only the Algemene termijnenwet treats as one."""
    table = holidays.country_holidays("NL", years=years, language="nl", categories=("public", "optional"))
    for day, name in table.items():
        free = name != "Goede vrijdag" and (name != "Bevrijdingsdag" or day.year % 5 == 0)
        yield {
            "date": day.isoformat(),
            "name": {"Goede vrijdag": "Goede Vrijdag"}.get(name, _in_a_sentence(name)),
            "kind": "feestdag" if free else "niet algemeen vrij",
        }
    for day in EQUATED:
        if day.year in years:
            yield {"date": day.isoformat(), "name": "gelijkgestelde dag", "kind": "gelijkgesteld"}


def _in_a_sentence(name: str) -> str:
    """Dutch writes eerste kerstdag small and Koningsdag with a capital."""
    return name[0].lower() + name[1:] if name.startswith(("Eerste", "Tweede")) else name


def school_rows(years: range) -> Iterator[Row]:
    """School holidays per region, whole, up to the last summer that the regulation fixes."""
    for region in REGIONS:
        # One year earlier, so that the first Christmas holiday has its first day.
        table = holidays.country_holidays(
            "NL",
            subdiv=region,
            years=range(years[0] - 1, years[-1] + 1),
            language="nl",
            categories=("school",),
        )
        for name, start, end in _spans(sorted(table.items())):
            if end.year in years and start < date(years[-1], 9, 1):
                yield {
                    "start": start.isoformat(),
                    "end": end.isoformat(),
                    "region": region,
                    "name": name.lower(),
                    "status": "verplicht" if name.lower() in BINDING else "advies",
                }


def _spans(days: Sequence[tuple[date, str]]) -> Iterator[tuple[str, date, date]]:
    """Runs of consecutive days with one name."""
    first = last = None
    for day, name in days:
        if first and last and name == first[1] and day - last[0] == timedelta(days=1):
            last = (day, name)
            continue
        if first and last:
            yield first[1], first[0], last[0]
        first = last = (day, name)
    if first and last:
        yield first[1], first[0], last[0]


def religious_rows(years: range) -> Iterator[Row]:
    """The religious days of the leave guideline, each with certainty and source."""
    for day in religious_days(years):
        row: Row = {
            "first": day.first.isoformat(),
            "last": day.last.isoformat(),
            "name": day.name,
            "faith": day.faith,
            "certainty": day.certainty,
            "source": day.source,
        }
        yield {**row, "other": list(day.other)} if day.other else row


def deviation_rows() -> Iterator[Row]:
    """Dates of a library that the table does not follow, with the reason."""
    for error in KNOWN_ERRORS:
        yield {
            "not": error.says.isoformat(),
            "name": error.name,
            "library": f"holidays {error.country} ({COUNTRY_NAMES[error.country]})",
            "why": error.why,
        }


def easter(year: int) -> date:
    """Easter Sunday by the method of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    days = moon + weekday - 7 * ((year % 19 + 11 * moon + 22 * weekday) // 451) + 114
    return date(year, days // 31, days % 31 + 1)


def verify(public: list[Row], school: list[Row], years: range) -> None:
    """Hold the library's dates against what can be computed in another way."""
    dates = {(row["name"], row["date"]) for row in public}
    for year in years:
        for name, distance in {
            "Goede Vrijdag": -2,
            "tweede paasdag": 1,
            "Hemelvaartsdag": 39,
            "tweede pinksterdag": 50,
        }.items():
            expected = (easter(year) + timedelta(days=distance)).isoformat()
            if (name, expected) not in dates:
                raise TableError(f"{name} {year}: Easter says {expected}, holidays NL does not")
    weeks = {"zomervakantie": 6, "kerstvakantie": 2}
    for row in school:
        start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
        length = 7 * weeks.get(row["name"], 1) + 2
        if start.weekday() != 5 or (end - start).days + 1 != length:
            raise TableError(f"{row['name']} {row['region']} {start}: not {length} days from a Saturday")


def build(years: range = YEARS) -> str:
    """The whole table as text, one holiday a line."""
    public = sorted(public_rows(years), key=lambda row: (row["date"], row["name"]))
    school = sorted(school_rows(years), key=lambda row: (row["start"], REGIONS.index(row["region"])))
    verify(public, school, years)
    first, last = date(years[0], 1, 1), date(years[-1], 12, 31)
    until = {region: max(row["end"] for row in school if row["region"] == region) for region in REGIONS}
    return _text(
        {
            "sources": SOURCES,
            "meanings": MEANINGS,
            "from": first.isoformat(),
            "until": last.isoformat(),
            "school_until": until,
            "public": public,
            "school": school,
            "religious": list(religious_rows(years)),
            "deviations": list(deviation_rows()),
        }
    )


def _text(table: dict[str, Any]) -> str:
    """JSON with one entry a line, so that a change reads as one line of a diff."""
    parts = []
    for key, value in table.items():
        match value:
            case dict():
                inner = ",\n".join(f"    {_json(name)}: {_json(entry)}" for name, entry in value.items())
                parts.append(f"  {_json(key)}: {{\n{inner}\n  }}")
            case list():
                inner = ",\n".join(f"    {_json(entry)}" for entry in value)
                parts.append(f"  {_json(key)}: [\n{inner}\n  ]")
            case _:
                parts.append(f"  {_json(key)}: {_json(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def differences(committed: str, made: str, name: str) -> list[Problem]:
    """Each line that differs, with its number in the committed file."""
    ours, theirs = committed.splitlines(), made.splitlines()
    found = []
    for tag, first, last, start, end in difflib.SequenceMatcher(
        None, ours, theirs, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            has = " | ".join(line.strip() for line in ours[first:last]) or "nothing"
            wants = " | ".join(line.strip() for line in theirs[start:end]) or "nothing"
            found.append(Problem(name, first + 1, f"the file has {has};", f"the libraries give {wants}"))
    return found


def main(arguments: Sequence[str], path: Path = TABLE) -> int:
    """Write the table, or with --check compare it; 0 when all is well."""
    try:
        made = build()
    except TableError as error:
        print(f"holidays: {error}", file=sys.stderr)
        return 1
    if "--check" not in arguments:
        path.write_text(made, encoding="utf-8")
        return 0
    committed = path.read_text(encoding="utf-8") if path.exists() else ""
    found = differences(committed, made, path.name)
    for message in found:
        print(message, file=sys.stderr)
    return 1 if found else 0
