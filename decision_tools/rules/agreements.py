"""What a school decided where its source is silent or says two things: one agreement, and how it is told.

An agreement fills a field that the source leaves open, or picks one of the readings of a doubt. What the
source says stays in sight behind it, and after its last day it no longer counts.
"""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from .agreement_files import roles_of, sound
from .dutch_dates import listed, long_date

FILE = "afspraken.json"
ROOT = __name__.partition(".")[0]
MARK = "afspraak van de school"
NO_DAY = "Zonder dag van beoordelen is zij hier niet ingevuld."


@dataclass(frozen=True)
class Agreement:
    """One decision. `over` are the words that it is about: other words under the same id are another doubt.

    `who`, `what` and `by` are what the source leaves open, or else `reading` is the id of a reading of the
    doubt. `decided_by` is a role; it counts from the day `on` up to and with `until`.
    """

    id: str
    over: str
    decided_by: str
    on: date
    until: date
    who: tuple[str, ...] = ()
    what: str = ""
    by: str = ""
    reading: str = ""
    reason: str = ""

    @property
    def mark(self) -> str:
        """How it is marked: afspraak van de school, 3 december 2026."""
        return f"{MARK}, {long_date(self.on)}"


@dataclass(frozen=True)
class Agreed:
    """An agreement at a task or a doubt, judged on a day; `told` is what it says there."""

    agreement: Agreement
    told: str
    silent: str
    day: date | None

    @property
    def holds(self) -> bool:
        """Whether it counts on that day; on an unknown day it does not."""
        return self.day is not None and self.agreement.on <= self.day <= self.agreement.until

    @property
    def past(self) -> bool:
        """Whether its last day has gone by."""
        return self.day is not None and self.day > self.agreement.until

    @property
    def text(self) -> str:
        """The whole of it in words, with what the source says behind it."""
        if self.past:
            last = long_date(self.agreement.until)
            return f"Deze afspraak gold tot en met {last}: {self.told} {self.silent}".rstrip()
        return f"{self.agreement.mark.capitalize()}: {self.details}"

    @property
    def details(self) -> str:
        """The same without its mark: what was decided, what the source says, by whom, until when and why."""
        one = self.agreement
        until = f"Besloten door: {one.decided_by}. Geldt tot en met {long_date(one.until)}."
        why = f"{one.reason.removesuffix('.')}." if one.reason else ""
        return " ".join(filter(None, (self.told, self.silent, until, why, "" if self.day else NO_DAY)))


def told_fields(agreement: Agreement) -> str:
    """What an agreement fills in, in words."""
    who = f"Wie: {listed(agreement.who)}." if agreement.who else ""
    by = f"Wanneer: {agreement.by.removesuffix('.')}." if agreement.by else ""
    what = f"{agreement.what.removesuffix('.')}." if agreement.what else ""
    return " ".join(filter(None, (what, who, by)))


@cache
def read(school: str) -> tuple[Agreement, ...]:
    """What the school `school` decided: what is not well-formed in its file is left out."""
    try:
        made = pkgutil.get_data(f"{ROOT}.{school.replace('-', '_')}", FILE)
    except FileNotFoundError:
        made = None
    return of(json.loads(made) if made else _in_checkout(school))


def of(told: list[dict[str, Any]]) -> tuple[Agreement, ...]:
    """Agreements from what `needed` gives."""
    return tuple(
        Agreement(
            **one
            | {"on": date.fromisoformat(one["on"]), "until": date.fromisoformat(one["until"])}
            | {"who": tuple(one["who"])}
        )
        for one in told
    )


def needed(entry: Mapping[str, Any]) -> dict[str, Any]:
    """A well-formed `[[afspraak]]` as plain data."""
    return {
        "id": entry["id"],
        "over": entry["over"],
        "decided_by": entry["besloten_door"],
        "on": entry["op"].isoformat(),
        "until": entry["geldig_tot"].isoformat(),
        "who": roles_of(entry),
        "what": entry.get("wat", ""),
        "by": entry.get("wanneer", ""),
        "reading": entry.get("lezing", ""),
        "reason": entry.get("reden", ""),
    }


def _in_checkout(school: str) -> list[dict[str, Any]]:
    from pathlib import Path  # not in the browser: there it would be one more thing to load

    return [needed(entry) for entry in sound(Path(__file__).parents[2] / "protocols" / school)]
