"""A field of a letter: what a reader fills in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..problems import choice

TYPES = ("text", "lines", "date", "time", "number", "choice", "choices", "yesno", "rows")
WITH_OPTIONS = ("choice", "choices")
YES_OR_NO = ("ja", "nee")
KEYS = ("id", "label", "type", "help", "required", "options", "columns", "count", "from", "settle")
FROM = re.compile(r"vandaag|(?:antwoord|taak):[a-z0-9-]+")
MOST_COUNT = 30
COUNTS = {"lines": 4, "rows": 5}
"""How many lines or rows are there to write on, where a letter does not say so."""

Fault = tuple[str, str]


@dataclass(frozen=True)
class Field:
    """One field. `options` are for a choice, `columns` for rows; `count` is how many rows or ruled lines.

    `source` says what of the outcome, from which the letter is opened, it starts with: `vandaag`,
    `antwoord:<vraag>` or `taak:<taak>` (the day of a task). `settle` says why the law or the school has
    to settle this first.
    """

    id: str
    label: str
    type: str = "text"
    help: str = ""
    required: bool = False
    options: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    count: int = 1
    source: str = ""
    settle: str = ""


def read_field(table: object) -> tuple[Field | None, list[Fault]]:
    """A field of the front matter, and what is wrong with it as (what, how to mend it)."""
    if not isinstance(table, dict) or not all(isinstance(key, str) for key in table):
        return None, [("Een veld is een lijst van `naam: waarde`.", "Schrijf `- id: …` en `label: …`.")]
    faults = [*_key_faults(table), *_value_faults(table)]
    if not isinstance(table.get("id"), str):
        return None, faults
    kind = table.get("type", "text")
    options = YES_OR_NO if kind == "yesno" else _texts(table.get("options"))
    count = table.get("count")
    return (
        Field(
            id=table["id"],
            label=str(table.get("label", "")),
            type=str(kind),
            help=str(table.get("help", "")),
            required=table.get("required") is True,
            options=options,
            columns=_texts(table.get("columns")),
            count=count if isinstance(count, int) else COUNTS.get(str(kind), 1),
            source=str(table.get("from", "")),
            settle=str(table.get("settle", "")),
        ),
        faults,
    )


def _key_faults(table: dict[str, object]) -> Iterator[Fault]:
    for key in ("id", "label"):
        if not table.get(key):
            yield f"Een veld heeft `{key}` nodig.", f"Zet er een regel `{key}: …` bij."
    for key in table:
        if key not in KEYS:
            yield f"`{key}` is hier niet bekend.", choice(key, KEYS)
    for key in ("id", "label", "help", "settle"):
        if table.get(key) and not isinstance(table[key], str):
            yield f"`{key}` is tekst.", "Zet er aanhalingstekens om."


def _value_faults(table: dict[str, object]) -> Iterator[Fault]:
    id_, kind, count = table.get("id"), table.get("type", "text"), table.get("count", 1)
    if isinstance(id_, str) and not re.fullmatch(r"[a-z][a-z0-9-]*", id_):
        yield f"De naam “{id_}” klopt niet.", "Gebruik kleine letters, cijfers en streepjes."
    if kind not in TYPES:
        yield f"`type` is “{kind}”.", choice(str(kind), TYPES)
    if table.get("required", True) is not True:
        yield "`required` is true of staat er niet.", "Haal de regel weg."
    for key, needed in (("options", kind in WITH_OPTIONS), ("columns", kind == "rows")):
        if needed != (len(_texts(table.get(key))) > 1):
            mend = f"Schrijf `{key}: [een, twee]`." if needed else "Haal de regel weg."
            yield f"`{key}` past niet bij een veld van het type {kind}.", mend
    if ("count" in table and kind not in COUNTS) or count not in range(1, MOST_COUNT + 1):
        mend = f"Schrijf een getal van 1 tot en met {MOST_COUNT}, bij een veld van het type lines of rows."
        yield f"`count` is “{count}”.", mend
    if table.get("from") and not FROM.fullmatch(str(table["from"])):
        mend = "Schrijf `vandaag`, `antwoord:<vraag>` of `taak:<taak>`."
        yield f"`from` is “{table['from']}”.", mend


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()
