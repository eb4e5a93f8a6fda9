"""Deadlines as a calendar file: two parsers read the same days, wherever and whenever it is made."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from .conftest import Run

IMPORTS = (
    'import { calendarFile, deadlinesOf } from "./letters/calendar.js"; import ICAL from "./letters/ical.js";'
)
ABOUT = {"tool": "poort/verwijderd", "title": "Vaker uit de les verwijderd", "on": "2026-11-30"}
DAYS = ["2026-12-31", "2027-02-28", "2028-02-28", "2027-03-28", "2026-10-25", "2026-11-30"]
ZONES = ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"]
HOSTILE = "<b>; \\, {{ x }}\r\nEND:VCALENDAR\x00\x0b 😀 ‮רחל " + "é" * 10_000


def made(run: Run, deadlines: list[dict[str, str]], zone: str = ZONES[0]) -> str:
    return str(run(IMPORTS, "return calendarFile(...given);", [ABOUT, deadlines], zone))


def deadline(day: str, what: str = "Bel de ouders.") -> dict[str, str]:
    return {"task": "zes-3", "date": day, "what": what}


@pytest.mark.parametrize("zone", ZONES)
def test_two_parsers_read_the_same_days_everywhere(run: Run, zone: str) -> None:
    text = made(run, [deadline(day) for day in DAYS], zone)
    other = run(
        IMPORTS,
        """const events = new ICAL.Component(ICAL.parse(given)).getAllSubcomponents("vevent");
        return events.map((event) => ["dtstart", "dtend"].map((name) => {
            const day = event.getFirstPropertyValue(name);
            return day.isDate ? day.toString() : "a time";
        }));""",
        text,
        zone,
    )

    events = Calendar.from_ical(text).walk("VEVENT")
    spans = [(event.decoded("dtstart"), event.decoded("dtend")) for event in events]
    assert [start.isoformat() for start, _ in spans] == DAYS
    assert all(type(start) is date and end - start == timedelta(days=1) for start, end in spans)
    assert other == [[start.isoformat(), end.isoformat()] for start, end in spans]
    assert text == made(run, [deadline(day) for day in DAYS])


def test_lines_are_as_the_standard_asks(run: Run) -> None:
    text = made(run, [deadline(DAYS[0], "é" * 200), deadline(DAYS[1], "a" * 200)])

    assert text.endswith("\r\n")
    lines = text.encode().split(b"\r\n")
    assert all(b"\n" not in line and len(line) <= 75 for line in lines)
    assert max(map(len, lines)) == 75
    for line in lines:
        line.decode()


def test_it_has_an_alarm_and_says_that_it_is_published(run: Run) -> None:
    calendar = Calendar.from_ical(made(run, [deadline(DAYS[0])]))
    [event], [alarm] = calendar.walk("VEVENT"), calendar.walk("VALARM")

    assert calendar["METHOD"] == "PUBLISH"
    assert event["UID"] == "poort.verwijderd.zes-3.2026-12-31@protocolwijzer"
    assert event["SUMMARY"] == "Vaker uit de les verwijderd: Bel de ouders."
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm.decoded("TRIGGER") == timedelta(hours=8)


def test_what_could_end_a_line_stays_text(run: Run) -> None:
    [event] = Calendar.from_ical(made(run, [deadline(DAYS[0], HOSTILE)])).walk("VEVENT")

    told = str(event["SUMMARY"])
    assert told.startswith("Vaker uit de les verwijderd: <b>; \\, {{ x }}\nEND:VCALENDAR 😀 ")
    assert told.endswith("é" * 10_000)


def test_deadlines_are_the_tasks_with_a_day_to_come_and_say_who_and_on_what_it_depends(run: Run) -> None:
    def task(day: str | None, **more: Any) -> dict[str, Any]:
        bare = {
            "id": "a-1",
            "who": ["coach"],
            "one_of": False,
            "provided": "",
            "what": "Bel.",
            "by": {"date": day},
        }
        return {**bare, **more}

    tasks = [
        task("2026-12-01"),
        task("2026-11-30", who=["coach", "mentor"], one_of=True),
        task("2026-12-02", who=["niet genoemd"], provided="als het nodig is"),
        task("2026-11-29"),
        task(None),
    ]

    found = run(IMPORTS, "return deadlinesOf(given);", {"on": "2026-11-30", "tasks": tasks})

    assert [(one["date"], one["what"]) for one in found] == [
        ("2026-12-01", "Coach: Bel."),
        ("2026-11-30", "Coach of mentor: Bel."),
        ("2026-12-02", "Als het nodig is: Bel."),
    ]
