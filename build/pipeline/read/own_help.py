"""What a school itself fills in for the worst ten minutes: the table `[emergency]` of its `school.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .toml_file import TomlFile

TABLE = "emergency"
CONTACTS = "contacts"
ASKED: Mapping[str, str] = {
    "adres": "Adres voor de alarmcentrale",
    "leidt": "Wie leidt",
    "vervangt": "Wie vervangt de leider",
    "bhv": "BHV",
    "aed": "AED hangt",
    "verzamelplek": "Verzamelplek",
}
"""What is asked of each school, as it is called on the page."""
PEOPLE = ("leidt", "vervangt", "bhv")


@dataclass(frozen=True)
class OwnHelp:
    """The answers that are known, and the ids of the school's own numbers that belong beside them.

    `agreed` has the mark of each answer that the school agreed instead of filling it in.
    """

    known: Mapping[str, str]
    contacts: tuple[str, ...] = ()
    agreed: Mapping[str, str] = field(default_factory=dict)

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Everything asked with its answer, which is empty where the school still has to fill it in."""
        marks = {name: f" ({mark})" for name, mark in self.agreed.items()}
        return [(label, self.known.get(name, "") + marks.get(name, "")) for name, label in ASKED.items()]


def own_help(file: TomlFile, contacts: Iterable[str]) -> OwnHelp:
    """The table of one file; tells what is no answer, and which contact is not there."""
    table: Mapping[str, Any] = file.data.get(TABLE, {})
    start = file.line(f"[{TABLE}]")
    file.known(table, [*ASKED, CONTACTS], start)
    known = {name: value for name, value in table.items() if name in ASKED}
    for name, value in known.items():
        if not isinstance(value, str) or not value:
            file.fail(
                file.key_line(name, start), f"`{name}` is tekst.", "Laat de regel weg als je het niet weet."
            )
    listed = table.get(CONTACTS, [])
    file.known(listed, contacts, start)
    return OwnHelp(known, tuple(listed))
