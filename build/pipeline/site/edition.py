"""`make edition`: write what each school says now as a new edition, and tell what changed since the last."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..check.soundness import sound_library
from ..paths import PROTOCOLS
from ..problems import ContentError, shown
from ..read.editions import Edition
from ..read.library import Library
from ..read.records import Record, write_language, write_record
from ..read.schools import UnknownSchool
from ..words.dutch import counted
from ..record.changes import Change, between, language_only
from ..record.pieces import pieces
from ..record.told import told

NUMBER = re.compile(r"(?m)^(\[edition\]\nnumber = )\d+(\ndate = )\S+$")


def main(argv: Sequence[str] = ()) -> int:
    """Write a record for each school that says something else than its last record, or for the one named."""
    parser = argparse.ArgumentParser(prog="python -m pipeline edition", description="Publish a new edition")
    parser.add_argument("--school", help="the edition of this school alone (all schools)")
    school = parser.parse_args(argv).school
    try:
        library = sound_library(school)
        for slug in library.schools:
            print(publish(library, slug, date.today()))
    except (ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def publish(library: Library, school: str, today: date) -> str:
    """Writes the next edition of a school if it differs from the last; gives what was done, in words."""
    history = library.histories[school]
    edition = library.editions[school]
    name = library.schools[school].name
    if not history.records:
        write_record(school, Record(edition, pieces(library, school)), None)
        return f"{name}: editie {edition.text} is de eerste."
    last = history.records[-1]
    if last.edition.code == edition.code:
        return f"{name}: niets veranderd sinds editie {last.edition.text}."
    record = Record(Edition(last.edition.number + 1, today, edition.code), pieces(library, school))
    write_record(school, record, last)
    _raise_number(PROTOCOLS / school / "school.toml", record.edition)
    changes = between(replace(history, records=(*history.records, record)), last, record)
    language = [change.name for change in changes if language_only(change)]
    path = write_language(school, record.edition.number, language)
    return _report(library, school, record, changes, language, path)


def _raise_number(path: Path, edition: Edition) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(NUMBER.sub(rf"\g<1>{edition.number}\g<2>{edition.day}", text), encoding="utf-8")


def _report(
    library: Library, school: str, record: Record, changes: list[Change], language: list[str], path: Path
) -> str:
    lines = [f"{library.schools[school].name}: editie {record.edition.text}."]
    for one in told(library, school, [change for change in changes if change.name not in language]):
        about = f" – {one.about}" if one.about else ""
        lines += [f"  {one.title}{about}", *(f"    {line}" for line in one.lines)]
    pieces_of_language = counted(len(language), "stuk", "stukken")
    lines.append(f"  Alleen taal: {pieces_of_language}. Kijk dat na in {shown(path)}.")
    return "\n".join(lines)
