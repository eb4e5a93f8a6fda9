"""Every number with its unit in a source stands on a page of that school, or is an exception with a reason.

Both are read in the same way: `vóór 8.30 uur` and `8:30` are one time, `vijf dagen` and `5 dagen` one term.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pipeline.read.library import load_library
from pipeline.read.protocol_pages import Page
from pipeline.read.schools import load_schools
from pipeline.words.quantities import TIME, quantities, spelled_out

from tests.content.test_names import found
from tests.sources import SOURCE_OF, needs_sources, source_text

EXCEPTIONS = Path(__file__).with_name("number_exceptions.tsv")

ROOM = re.compile(r"\blokaal\s+(\d+\.\d+)", re.I)
PHONE = re.compile(
    r"(?<![\w.,])(?:\(?0\d{1,3}\)?[-\s]*\d(?:[\s-]*\d){5,7}|0[89]00\s*[-–]?\s*\d(?:[\s-]*\d){3,6})(?!\d)"
)
MAIL = re.compile(r"[\w.-]+@[\w-]+(?:\.[\w-]+)+")
ARTICLE = re.compile(r"\bart(?:ikel(?:en)?|\.)?\s*(\d+[a-z]?(?:\.\d+)*[a-z]?)", re.I)


def facts(text: str) -> Iterator[str]:
    """Each number of a text with its unit, and each address, room, time and article, in one spelling."""
    text = spelled_out(text)
    for match in MAIL.findall(text):
        if not found(match):  # a person's own address stays out of the repository
            yield f"mail {match.lower()}"
    for match in PHONE.findall(text):
        yield "tel " + re.sub(r"\D", "", match)
    text = PHONE.sub(" ", MAIL.sub(" ", text))
    for match in ARTICLE.findall(text):
        yield f"artikel {match.lower()}"
    for room in ROOM.findall(text):
        yield f"lokaal {room}"
    for hours, after_colon, after_dot in TIME.findall(text):
        yield f"{int(hours)}:{after_colon or after_dot}"
    yield from quantities(text)


def of_source(school: str) -> set[str]:
    return set(facts(source_text(school)))


def missing(school: str, pages: list[Page]) -> list[str]:
    """What the source of a school says and none of its pages."""
    text = "\n\n".join(page.body for page in pages if page.school == school)
    return sorted(of_source(school) - set(facts(text)))


def exceptions() -> list[dict[str, str]]:
    with EXCEPTIONS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def whole_schools() -> list[str]:
    """The schools whose handbook is said to be whole: their source has a list of sections."""
    return [s.slug for s in load_schools().values() if any(d.sections for d in s.documents)]


@needs_sources
@pytest.mark.parametrize("school", whole_schools())
def test_every_number_of_the_source_stands_on_a_page_or_is_an_exception(school: str) -> None:
    excepted = sorted(row["number"] for row in exceptions() if row["school"] == school)
    assert missing(school, load_library().pages) == excepted


@needs_sources
def test_a_number_that_is_left_out_would_be_found() -> None:
    pages = [page for page in load_library().pages if page.subject != "periodisering"]
    assert missing("poort", pages) == ["4 periode", "8 week"]


def test_every_exception_has_a_reason() -> None:
    assert [row for row in exceptions() if row["school"] not in SOURCE_OF or len(row["reason"]) < 20] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("binnen vijf werkdagen", ["5 werkdag"]),
        ("op de 5e werkdag", ["5 werkdag"]),
        ("4 opeenvolgende lesweken", ["4 week"]),
        ("op de vijfde werkdag, of de derde keer", ["5 werkdag", "3 keer"]),
        ("het tweede lid van artikel 63, en ook lid 3", ["artikel 63", "2 lid", "3 lid"]),
        ("16- en 17-jarigen", ["16 jaar", "17 jaar"]),
        ("tweemaal te laat, daarna 3x", ["2 keer", "3 keer"]),
        ("72 uur", ["72 uur"]),
        ("vóór 8.30 uur, dus om 08:30", ["8:30", "8:30"]),
        ("bel 050-57 10 195 of (050) 5710195", ["tel 0505710195", "tel 0505710195"]),
        ("0900 – 111 3 111", ["tel 09001113111"]),
        ("mail naar absentie-\npoort@school.nl.", ["mail absentie-poort@school.nl"]),
        ("Leerplichtwet, artikel 21a en art. 7.2.2", ["artikel 21a", "artikel 7.2.2"]),
        ("in lokaal 1.16", ["lokaal 1.16"]),
        ("paragraaf 1.10, in 2024, en dan weken", []),
    ],
)
def test_numbers_are_read_in_every_spelling(text: str, told: list[str]) -> None:
    assert list(facts(text)) == told
