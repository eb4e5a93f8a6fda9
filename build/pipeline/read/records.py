"""The records of a school, `protocols/<school>/edities/<number>.toml`, and what changed in language only.

The first holds every piece, each later one the pieces that came or changed and the names of those gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..paths import PROTOCOLS
from ..problems import Problem, Reading, choice
from .editions import FOLDER, Edition
from .toml_file import TomlFile

Piece = Mapping[str, tuple[str, ...]]
"""The fields of one piece, each some lines of text; a field that says nothing is left out."""
Pieces = Mapping[str, Piece]
"""Pieces by name: `taak te-laat#drie-1`, `stuk te-laat#wat-doe-je-nu`."""

LANGUAGE_FILE = "taal.toml"
LANGUAGE_HEAD = """\
# Per editie: de stukken waarin alleen de taal veranderde, niet de inhoud.
# `make edition` zet hier neer wat op een taalfout lijkt. Haal weg wat toch inhoud is.
# Zet erbij wat alleen taal is.
"""
RECORD_HEAD = """\
# Wat deze editie zegt, stuk voor stuk; bij een latere editie: wat anders werd. `weg` noemt wat verdween.
# Gemaakt door `make edition`: verander hier niets.
"""
GONE = "weg"


@dataclass(frozen=True)
class Record:
    """What one edition of a school said."""

    edition: Edition
    pieces: Pieces


@dataclass(frozen=True)
class History:
    """The records of a school, the oldest first, and by code what each changed in language only."""

    records: tuple[Record, ...]
    language: Mapping[str, frozenset[str]]


def folder(school: str) -> Path:
    """Where the records of a school stand."""
    return PROTOCOLS / school / FOLDER


def read_history(school: str) -> Reading[History]:
    """All records of a school; a file that is not right is told and left out."""
    place = folder(school)
    problems: list[Problem] = []
    records: list[Record] = []
    for path in sorted(place.glob("[0-9]*.toml"), key=lambda path: int(path.stem)):
        file = TomlFile(path)
        if file.readable and (record := _record(file, records[-1].pieces if records else {})):
            records.append(record)
        problems += file.problems
    language = TomlFile(place / LANGUAGE_FILE) if (place / LANGUAGE_FILE).is_file() else None
    marked = _language(language, records) if language else {}
    return Reading(History(tuple(records), marked), [*problems, *(language.problems if language else ())])


def write_record(school: str, record: Record, last: Record | None) -> Path:
    """Writes a record, of which the last one holds what did not change; the same is always the same text."""
    edition, before = record.edition, last.pieces if last else {}
    lines = [RECORD_HEAD, f"number = {edition.number}", f"date = {edition.day}", f'code = "{edition.code}"']
    if last:
        lines.append(f"{GONE} = {_list(sorted(before.keys() - record.pieces.keys()))}")
    for name in sorted(name for name, piece in record.pieces.items() if before.get(name) != piece):
        lines += ["", f"[{_text(name)}]"]
        lines += [f"{field} = {_value(value)}" for field, value in record.pieces[name].items()]
    path = folder(school) / f"{edition.number}.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_language(school: str, number: int, names: Iterable[str]) -> Path:
    """Adds what looks like language only in a new edition, for a person to look at."""
    path = folder(school) / LANGUAGE_FILE
    before = path.read_text(encoding="utf-8") if path.is_file() else LANGUAGE_HEAD
    text = f"{before}\n[[editie]]\nnumber = {number}\ntaal = {_list(names)}\n"
    path.write_text(text, encoding="utf-8")
    return path


def _record(file: TomlFile, before: Pieces) -> Record | None:
    data = dict(file.data)
    gone = data.pop(GONE, ())
    match data.pop("number", None), data.pop("date", None), data.pop("code", None):
        case int(number), date() as day, str(code) if file.path.stem == str(number):
            pass
        case _:
            wrong = "Nummer, dag of code van deze editie klopt niet."
            file.fail(1, wrong, "Zet het bestand terug zoals `make edition` het schreef.")
            return None
    changed = {name: _piece(fields) for name, fields in data.items()}
    kept = {name: piece for name, piece in before.items() if name not in gone}
    return Record(Edition(number, day, code), kept | changed)


def _piece(fields: Mapping[str, str | list[str]]) -> Piece:
    return {field: (value,) if isinstance(value, str) else tuple(value) for field, value in fields.items()}


def _language(file: TomlFile, records: Iterable[Record]) -> dict[str, frozenset[str]]:
    by_number = {record.edition.number: record for record in records}
    found = {}
    for table, line in file.tables("editie"):
        record = by_number.get(table.get("number", 0))
        if record is None:
            wrong = f"Er is geen editie {table.get('number')}."
            file.fail(line, wrong, choice(str(table.get("number")), map(str, by_number)))
            continue
        found[record.edition.code] = frozenset(table.get("taal", ()))
    return found


def _value(lines: tuple[str, ...]) -> str:
    return _text(lines[0]) if len(lines) == 1 else _list(lines)


def _list(texts: Iterable[str]) -> str:
    return "[\n" + "".join(f"  {_text(text)},\n" for text in texts) + "]"


def _text(text: str) -> str:
    """A text in TOML: as in JSON, but for the one character that only TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
