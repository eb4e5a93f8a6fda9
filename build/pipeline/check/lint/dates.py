"""Days in their order: a source, the day on which a page was laid beside it, and nothing after today."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ...paths import PROTOCOLS
from ...problems import Problem, line_of, shown
from ...read.laws import FOLDER, Article
from ...read.protocol_pages import Page
from ...read.school_tables import Document
from ...read.schools import School
from ...words.dutch import MONTHS

IN_WORDS = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")


def errors(
    schools: Mapping[str, School], pages: Iterable[Page], laws: Iterable[Article]
) -> Iterator[Problem]:
    """Every day that comes before another that it has to follow, but for `review_by`: see protocol_pages."""
    for page in pages:
        if page.wrong.intersection(("reviewed", "source")):
            continue
        document = schools[page.school].document(page.document)
        day = source_day(document)
        if day and page.reviewed < day:
            yield Problem(
                shown(page.path),
                line_of(page.path, "reviewed:"),
                f"`reviewed` is {page.reviewed}, maar de bron is jonger: “{document.id}” noemt {day}.",
                "Leg de bladzijde naast die bron, en schrijf de dag waarop je dat deed.",
            )
    for article in laws:
        if article.compared and article.text_of and article.compared < f"{article.text_of:%Y-%m}":
            yield _of_law(
                article,
                f"eerder dan `text_of`, {article.text_of}",
                "Vergelijk met die tekst, of noem de tekst die je las.",
            )


def warnings(
    schools: Mapping[str, School], pages: Iterable[Page], laws: Iterable[Article], today: date
) -> Iterator[Problem]:
    """Every day that is still to come, and each page that should have been reviewed by now.

    No error, since the clock may be the one that is wrong.
    """
    for school in schools.values():
        path = PROTOCOLS / school.slug / "school.toml"
        for document in school.documents:
            day = source_day(document)
            if day and day > today:
                yield Problem(
                    shown(path),
                    line_of(path, f'id = "{document.id}"'),
                    f"Het document “{document.id}” is van {day}, en die dag moet nog komen.",
                    "Schrijf de dag die op het document staat.",
                )
    for page in pages:
        if page.reviewed > today:
            yield Problem(
                shown(page.path),
                line_of(page.path, "reviewed:"),
                f"`reviewed` is {page.reviewed}, en die dag moet nog komen.",
                "Schrijf de dag waarop iemand de bladzijde voor het laatst naast haar bron legde.",
            )
        if page.review_by < today:
            yield Problem(
                shown(page.path),
                line_of(page.path, "review_by:"),
                f"De bladzijde moest vóór {page.review_by} nagekeken zijn.",
                "Leg haar naast haar bron, en schrijf dan de dag van vandaag in `reviewed`.",
            )
    for article in laws:
        if article.compared > f"{today:%Y-%m}":
            yield _of_law(
                article,
                "en die maand moet nog komen",
                "Schrijf de maand waarin iemand de wet voor het laatst ernaast legde.",
            )


def source_day(document: Document) -> date | None:
    """The last day that a document itself names: its date, or a day in the words of `dated`."""
    named = [
        date(int(year), MONTHS.index(month) + 1, int(day))
        for day, month, year in IN_WORDS.findall(document.dated)
    ]
    return max([*named, *([document.date] if document.date else [])], default=None)


def _of_law(article: Article, told: str, mend: str) -> Problem:
    entry = f'id = "{article.id}"'
    path = next(path for path in FOLDER.glob("*.toml") if entry in path.read_text(encoding="utf-8"))
    wrong = f"`compared` van “{article.id}” is {article.compared}, {told}."
    return Problem(shown(path), line_of(path, entry), wrong, mend)
