"""For who owns pages and letters: what has to be looked at again before which day, also for a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from ..paths import relative, web_path
from ..read.letters import LetterTemplate
from ..read.library import Library
from ..read.protocol_pages import Page
from ..read.schools import School
from ..words.dutch import first_upper, long_date
from ..words.markup import anchor, heading, plain, table
from .overviews.page import Overview

TITLE = "Wat moet opnieuw worden nagekeken?"
INTRO = "Elke bladzijde en elke brief heeft een eigenaar, en een dag waarvoor die alles naast de bron legt.\n"


@dataclass(frozen=True)
class Review:
    """A page or letter that somebody looks at again before a day."""

    uri: str
    title: str
    owner: str
    reviewed: date
    before: date


def uri(school: str) -> str:
    """The address of the list of a school."""
    return f"{school}/nakijken.md"


def reviews(library: Library, school: str) -> list[Review]:
    """What a school has to look at again, the first to expire first."""
    letters = [one for one in library.letters.values() if one.school == school]
    own: list[Page | LetterTemplate] = [*library.facts.pages(school), *letters]
    found = [Review(one.uri, one.title, one.owner, one.reviewed, one.review_by) for one in own]
    return sorted(found, key=lambda review: (review.before, review.title))


def page(library: Library, school: School) -> Overview:
    """The list of a school by owner."""
    here = uri(school.slug)
    parts = [INTRO]
    for owner, own in _by_owner(library, school):
        rows = [
            [f"[{plain(one.title)}]({relative(one.uri, here)})", *map(long_date, (one.reviewed, one.before))]
            for one in own
        ]
        parts.append(heading(2, first_upper(owner), anchor(owner)))
        parts.append(table(["Wat", "Laatst nagekeken", "Nakijken vóór"], rows))
        file = relative(_file(school.slug, owner), here).removeprefix("./")
        parts.append(f'<a href="../{file}" download>Zet deze dagen in je agenda (.ics)</a>\n')
    return Overview(here, f"{TITLE} {school.name}", "\n".join(parts))


def calendars(library: Library, school: School) -> Iterator[tuple[str, str]]:
    """The address and text of a calendar for each owner; the same content gives the same bytes."""
    for owner, own in _by_owner(library, school):
        calendar = Calendar()
        calendar.add("prodid", "-//Protocolwijzer//Nakijken//NL")
        calendar.add("version", "2.0")
        for one in own:
            calendar.add_component(_event(one, school, library.editions[school.slug].day))
        yield _file(school.slug, owner), calendar.to_ical().decode()


def _event(review: Review, school: School, stamped: date) -> Event:
    event = Event()
    event.add("uid", f"{web_path(review.uri).strip('/').replace('/', '.')}.{review.before}@protocolwijzer")
    event.add("dtstamp", datetime.combine(stamped, time(), UTC))
    event.add("dtstart", review.before)
    event.add("dtend", review.before + timedelta(days=1))
    event.add("summary", f"{school.name}: kijk “{review.title}” na")
    return event


def _by_owner(library: Library, school: School) -> Iterator[tuple[str, list[Review]]]:
    found = reviews(library, school.slug)
    for owner in dict.fromkeys(review.owner for review in found):
        yield owner, [review for review in found if review.owner == owner]


def _file(school: str, owner: str) -> str:
    return f"{school}/nakijken-{anchor(owner)}.ics"
