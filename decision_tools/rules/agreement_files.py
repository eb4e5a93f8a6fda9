"""The agreements of a school as it writes them: `afspraken.toml`, and `afspraken.csv` from a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from .dutch_dates import parse_date

if TYPE_CHECKING:
    from pathlib import Path

TOML, CSV, TABLE = "afspraken.toml", "afspraken.csv", "afspraak"
DECIDED = ("wie", "wat", "wanneer", "lezing")
NEEDED = ("id", "over", "besloten_door", "op", "geldig_tot")
KEYS = (*NEEDED, *DECIDED, "reden")
DAYS = ("op", "geldig_tot")
DAY = "Schrijf een dag zonder aanhalingstekens, als 2026-12-03."
BETWEEN_ROLES = ","


@dataclass(frozen=True)
class Fault:
    """What is wrong with a key of an agreement, and how to mend it."""

    key: str
    wrong: str
    mend: str


def sound(folder: Path) -> Iterator[dict[str, Any]]:
    """The well-formed agreements of a school, of both its files; `faults` tells of the others."""
    roles = known_roles(_toml(folder / "school.toml"))
    tables = _toml(folder / TOML).get(TABLE, [])
    entries = [*(one for one in tables if isinstance(one, dict)), *(row for _, row in rows(folder / CSV))]
    yield from (entry for entry in entries if not any(faults(entry, roles)))


def known_roles(school: Mapping[str, Any]) -> list[str]:
    """The names of the roles of a school.toml, also those that rows and pages use."""
    roles = [role for role in school.get("role", ()) if isinstance(role, dict)]
    return list(dict.fromkeys(name for role in roles for name in (role.get("name"), role.get("id")) if name))


def rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line of a spreadsheet in which something is decided, with its number. Days may be 3-12-2026."""
    if not path.is_file():
        return
    import csv  # not in the browser, which has no such file

    with path.open(encoding="utf-8-sig", newline="") as file:
        mark = ";" if ";" in file.readline() else ","
        file.seek(0)
        reader = csv.DictReader(file, delimiter=mark)
        for row in reader:
            told = {key: text.strip() for key, text in row.items() if key in KEYS and text and text.strip()}
            if any(key in told for key in DECIDED):
                yield reader.line_num, {key: _value(key, text) for key, text in told.items()}


def faults(entry: Mapping[str, Any], roles: Sequence[str]) -> Iterator[Fault]:
    """What is wrong with the form of an agreement: its keys, its words, its days and its roles."""
    for key in entry:
        if key not in KEYS:
            yield Fault(key, f"`{key}` is hier niet bekend.", f"Kies uit: {', '.join(KEYS)}.")
    for key in NEEDED:
        if not entry.get(key):
            yield Fault(key, f"Een afspraak heeft `{key}` nodig.", f"Zet er een regel `{key} = …` bij.")
    given = [key for key in DECIDED if entry.get(key)]
    if not given:
        mend = "Vul `wie`, `wat` of `wanneer` in, of kies een `lezing`. Of haal het blok weg."
        yield Fault("id", "Hier is niets besloten.", mend)
    if "lezing" in given and len(given) > 1:
        mend = f"Houd `lezing`, of {' en '.join(f'`{key}`' for key in given if key != 'lezing')}."
        yield Fault("lezing", "Een `lezing` staat alleen.", mend)
    yield from _values(entry)
    yield from _roles(entry, roles)


def roles_of(entry: Mapping[str, Any]) -> list[str]:
    """Who does it: one role or more."""
    who = entry.get("wie") or []
    return [who] if isinstance(who, str) else [one for one in who if isinstance(one, str)]


def _values(entry: Mapping[str, Any]) -> Iterator[Fault]:
    for key, value in entry.items():
        if key in DAYS:
            if not isinstance(value, date) or hasattr(value, "hour"):
                yield Fault(key, f"`{key}` is geen dag.", DAY)
        elif key == "wie" and isinstance(value, list):
            if not value or not all(isinstance(one, str) and one for one in value):
                yield Fault(key, "`wie` is een rol, of een lijst van rollen.", 'Schrijf `wie = ["a", "b"]`.')
        elif key in KEYS and not isinstance(value, str):
            yield Fault(key, f"`{key}` is tekst.", "Zet er aanhalingstekens om.")
    first, last = entry.get("op"), entry.get("geldig_tot")
    if isinstance(first, date) and isinstance(last, date) and str(last) < str(first):
        wrong = "`geldig_tot` ligt vóór `op`: deze afspraak zou nooit gelden."
        yield Fault("geldig_tot", wrong, "Schrijf de laatste dag waarop zij geldt.")


def _roles(entry: Mapping[str, Any], roles: Sequence[str]) -> Iterator[Fault]:
    for key, names in (("wie", roles_of(entry)), ("besloten_door", [entry.get("besloten_door")])):
        for name in names:
            if isinstance(name, str) and name and name not in roles:
                yield Fault(key, f"Er is geen rol “{name}” in school.toml.", f"Kies uit: {', '.join(roles)}.")


def _value(key: str, text: str) -> Any:
    if key == "wie":
        return [name.strip() for name in text.split(BETWEEN_ROLES)]
    if key not in DAYS:
        return text
    try:
        return parse_date(text)
    except ValueError:
        return text


def _toml(path: Path) -> dict[str, Any]:
    import tomllib  # not in the browser, which has no such file

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, tomllib.TOMLDecodeError):
        return {}
