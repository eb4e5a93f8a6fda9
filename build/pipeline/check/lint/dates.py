"""Days in their order: a source, the day on which a page was laid beside it, and nothing after today."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ...paths import PROTOCOLS
from ...problems import Problem, line_of, shown
from ...read.laws import FOLDER, Article
from ...read.protocol_pages import Page
from ...read.schools import Document, School
from ...words.dutch import MONTHS

IN_WORDS = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")


def errors(
    schools: Mapping[str, School], pages: Iterable[Page], laws: Iterable[Article]
) -> Iterator[Problem]:
    """Every day that comes before another that it has to follow, but for `review_by`: see protocol_pages."""
    for page in pages:
        document = schools[page.school].document(page.document)
        day = source_day(document)
        if day and page.reviewed < day:
            yield Problem(
                shown(page.path),
                line_of(page.path, "reviewed:"),
                f"`reviewed` is {page.reviewed}, before the source: {document.id!r} names {day}.",
                "Lay the page beside that source, and write the day on which you did.",
            )
    for article in laws:
        if article.compared and article.text_of and article.compared < f"{article.text_of:%Y-%m}":
            yield _of_law(
                article,
                f"comes before `text_of`, {article.text_of}",
                "Compare it with that text, or name the text that was read.",
            )


def warnings(
    schools: Mapping[str, School], pages: Iterable[Page], laws: Iterable[Article], today: date
) -> Iterator[Problem]:
    """Every day that is still to come; no error, since the clock may be the one that is wrong."""
    for school in schools.values():
        path = PROTOCOLS / school.slug / "school.toml"
        for document in school.documents:
            day = source_day(document)
            if day and day > today:
                yield Problem(
                    shown(path),
                    line_of(path, f'id = "{document.id}"'),
                    f"The document {document.id!r} is dated {day}, which is still to come.",
                    "Write the day that stands on the document.",
                )
    for page in pages:
        if page.reviewed > today:
            yield Problem(
                shown(page.path),
                line_of(page.path, "reviewed:"),
                f"`reviewed` is {page.reviewed}, which is still to come.",
                "Write the day on which somebody last laid this page beside its source.",
            )
    for article in laws:
        if article.compared > f"{today:%Y-%m}":
            yield _of_law(
                article,
                "is still to come",
                "Write the month in which somebody last laid the law beside this entry.",
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
    expected = f"`compared` of {article.id!r} is {article.compared}, which {told}."
    return Problem(shown(path), line_of(path, entry), expected, mend)
