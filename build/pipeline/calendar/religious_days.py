"""The religious days of MBO Utrecht's leave guideline, from libraries that check each other.

Jewish days are exact. Islamic days (Umm al-Qura) and Hindu days (India) can fall a day earlier
or later, by country and tradition. The differences that are known stand in KNOWN_ERRORS; any
other difference stops the build.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import holidays
from hijridate import Hijri
from pyluach.dates import HebrewDate

ONE_DAY = timedelta(days=1)
EXACT, ABOUT = "exact", "±1 dag"


class TableError(Exception):
    """Two sources disagree more than the reviewed table allows."""


@dataclass(frozen=True)
class Day:
    """One religious holiday: its first and last day as celebrated in the diaspora."""

    first: date
    last: date
    name: str
    faith: str
    certainty: str
    source: str
    other: tuple[str, ...] = ()


@dataclass(frozen=True)
class KnownError:
    """A date that a library has wrong, and why the reviewed table does not follow it."""

    name: str
    country: str
    says: date
    why: str

    @property
    def at(self) -> tuple[str, str, date]:
        """Where it stands in the library."""
        return self.name, self.country, self.says


KNOWN_ERRORS = (
    KnownError("Diwali", "SG", date(2028, 11, 15), "one new moon late; India, Suriname, Mauritius: 17-10"),
    KnownError("Holi", "SR", date(2029, 3, 28), "one full moon late; India and Guyana: 1-3"),
)

# Name, Hebrew month and day (of the first day), number of days, name in `holidays`' Israel.
JEWISH = (
    ("Pesach (eerste twee dagen)", 1, 15, 2, "Pesach"),
    ("Pesach (laatste twee dagen)", 1, 21, 2, "Seventh day of Pesach"),
    ("Sjawoeot", 3, 6, 2, "Shavuot"),
    ("Rosj Hasjana", 7, 1, 2, "Rosh Hashanah"),
    ("Jom Kipoer", 7, 10, 1, "Yom Kippur"),
    ("Soekot (eerste twee dagen)", 7, 15, 2, "Sukkot"),
    ("Sjemini Atseret", 7, 22, 1, "Simchat Torah / Shemini Atzeret"),
    ("Simchat Tora", 7, 23, 1, None),
)

# Name, Hijri month and day, name in `holidays`' Suriname (an independent table).
ISLAMIC = (
    ("Suikerfeest", 10, 1, "Eid al-Fitr"),
    ("Offerfeest", 12, 10, "Eid al-Adha"),
)

COUNTRY_NAMES = {
    "FJ": "Fiji", "GY": "Guyana", "IN": "India", "MU": "Mauritius",
    "NP": "Nepal", "SG": "Singapore", "SR": "Suriname",
}  # fmt: skip

# Name, name in `holidays`' India, then the countries (and names there) to compare with.
HINDU: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("Maha Shivratri", "Maha Shivaratri", {"MU": "Maha Shivaratri", "NP": "Maha Shivaratri"}),
    ("Holi", "Holi", {"GY": "Holi", "SR": "Holi"}),
    ("Krishna Janmashtami", "Janmashtami (Vaishnava)", {"NP": "Shree Krishna Janmashtami"}),
    ("Navratri (laatste dag)", "Dussehra (Mahanavami)", {"NP": "Bijaya Dashami"}),
    ("Diwali", "Diwali", {"FJ": "Diwali", "GY": "Diwali", "MU": "Diwali", "SG": "Diwali", "SR": "Diwali"}),
)


def first_days(country: str, name: str, years: range) -> dict[int, date]:
    """Per year the first day of that name in `holidays`' table of the country."""
    kind = getattr(holidays, country)
    table = kind(years=years, language="en_US", categories=kind.supported_categories)
    found: dict[int, date] = {}
    for day, names in sorted(table.items()):
        if name in (part.removesuffix(" (estimated)") for part in names.split("; ")):
            found.setdefault(day.year, day)
    missing = [year for year in years if year not in found]
    if missing:
        raise TableError(f"holidays {country} has no '{name}' in {missing}")
    return found


def _agree(name: str, day: date, country: str, says: date, slack: int = 0) -> None:
    if abs((says - day).days) > slack:
        raise TableError(f"{name}: the table says {day}, holidays {country} says {says}")


def jewish(years: range) -> Iterator[Day]:
    """Exact days by pyluach, compared with `holidays`' Israel."""
    for name, month, number, length, english in JEWISH:
        theirs = first_days("IL", english, years) if english else {}
        for year in years:
            hebrew_year = year + (3761 if month >= 7 else 3760)
            day = HebrewDate(hebrew_year, month, number).to_pydate()
            if english:
                _agree(name, day, "IL", theirs[year])
            yield Day(day, day + (length - 1) * ONE_DAY, name, "joods", EXACT, "pyluach")


def islamic(years: range) -> Iterator[Day]:
    """First days by Umm al-Qura, at most one day from `holidays`' own table."""
    for name, month, number, english in ISLAMIC:
        theirs = first_days("SR", english, years)
        first_hijri_year = (years[0] - 622) * 33 // 32
        for hijri_year in range(first_hijri_year, first_hijri_year + len(years) + 3):
            day = date.fromisoformat(Hijri(hijri_year, month, number).to_gregorian().isoformat())
            if day.year in years:
                _agree(name, day, "SR", theirs[day.year], slack=1)
                yield Day(day, day, name, "islamitisch", ABOUT, "hijridate")


def hindu(years: range) -> Iterator[Day]:
    """Days as in India; another day in a compared country is named beside it."""
    unused = set(KNOWN_ERRORS)
    for name, english, compared in HINDU:
        ours = first_days("IN", english, years)
        theirs = {country: first_days(country, there, years) for country, there in compared.items()}
        for year, day in ours.items():
            other: dict[date, list[str]] = {}
            for country, table in theirs.items():
                says = table[year]
                wrong = {error for error in KNOWN_ERRORS if error.at == (name, country, says)}
                unused -= wrong
                if not wrong:
                    _agree(name, day, country, says, slack=1)
                    if says != day:
                        other.setdefault(says, []).append(COUNTRY_NAMES[country])
            readings = tuple(
                f"{said} ({', '.join(sorted(places))})" for said, places in sorted(other.items())
            )
            yield Day(day, day, name, "hindoe", ABOUT, "holidays IN", readings)
    for error in sorted(unused, key=str):
        raise TableError(
            f"{error.name}: holidays {error.country} no longer says {error.says}: drop it from KNOWN_ERRORS"
        )


def chinese(years: range) -> Iterator[Day]:
    """Chinese New Year, compared with Suriname's table."""
    name = "Chinees Nieuwjaar"
    theirs = first_days("SR", "Chinese New Year", years)
    for year, day in first_days("CN", "Chinese New Year (Spring Festival)", years).items():
        _agree(name, day, "SR", theirs[year])
        yield Day(day, day, name, "Chinees", EXACT, "holidays CN")


def religious_days(years: range) -> list[Day]:
    """All days of the guideline in these years, by date."""
    found = [*jewish(years), *islamic(years), *hindu(years), *chinese(years)]
    return sorted(found, key=lambda day: (day.first, day.name))
