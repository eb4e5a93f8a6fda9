"""Whether what is written is in the last edition, and was looked at again where it changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...paths import PROTOCOLS
from ...problems import Problem, line_of, shown
from ...read.laws import FOLDER
from ...read.library import Library
from ...record.editions import Editions, of_schools
from ...record.pieces import LETTER, PAGE, SECTION

LONGEST_UNCOMPARED = 12
"""Months after which somebody has to lay an article of law beside our text again."""


def warnings(library: Library, today: date) -> Iterator[Problem]:
    """Changes that no edition holds, changed pages with the old day of review, articles compared long ago."""
    for editions in of_schools(library).values():
        kept = library.histories[editions.school].records
        if kept and kept[-1].edition.code != editions.now.edition.code:
            yield _unkept(editions, kept[-1].edition.number)
            yield from _not_reviewed(editions)
    for article in library.laws.values():
        if article.compared and _months(article.compared, today) > LONGEST_UNCOMPARED:
            entry = f'id = "{article.id}"'
            path = next(path for path in FOLDER.glob("*.toml") if entry in path.read_text(encoding="utf-8"))
            wrong = f"“{article.id}” is al meer dan een jaar niet vergeleken, sinds {article.compared}."
            mend = "Leg de wet ernaast, en schrijf de maand in `compared`."
            yield Problem(shown(path), line_of(path, entry), wrong, mend)


def _unkept(editions: Editions, number: int) -> Problem:
    path = PROTOCOLS / editions.school / "school.toml"
    wrong = f"Er is iets veranderd sinds editie {number}."
    mend = f"Klaar om uit te geven? Draai `make edition SCHOOL={editions.school}`."
    return Problem(shown(path), line_of(path, "[edition]"), wrong, mend)


def _not_reviewed(editions: Editions) -> Iterator[Problem]:
    """Pages and letters that changed in substance since the last record, with the day of review of before."""
    last = editions.history.records[-2].pieces
    changed = {
        (change.change.place, LETTER if change.change.kind == LETTER else PAGE)
        for change in editions.steps[0].changes
        if change.change.kind in (SECTION, LETTER) and not change.change.is_new
    }
    for place, kind in sorted(changed):
        name = f"{kind} {place}"
        now = editions.now.pieces.get(name, {})
        if name in last and now.get("nagekeken") == last[name].get("nagekeken"):
            folder = PROTOCOLS / editions.school / ("letters" if kind == LETTER else "")
            path = folder / f"{place}.md"
            yield Problem(
                shown(path),
                line_of(path, "reviewed:"),
                f"De inhoud veranderde, maar `reviewed` is nog {now['nagekeken'][0]}.",
                "Leg de tekst naast de bron, en schrijf die dag en een nieuwe `review_by`.",
            )


def _months(compared: str, today: date) -> int:
    year, month = map(int, compared.split("-"))
    return (today.year - year) * 12 + today.month - month
