"""Words that carry a rule keep their meaning: what may stays may, an umbrella term keeps its width.

Each school has a table `words/<school>.tsv`. A row is a page (`*` is every page), the kind of fault, the
words that must not come back (`not`), the words that must stay (`but`), and the section of the source that
says so. `not` or `but` may be empty.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from pipeline.read.library import load_library

TABLES = sorted((Path(__file__).parent / "words").glob("*.tsv"))
EVERY_PAGE = "*"
HEAD = ["page", "kind", "not", "but", "source"]
KINDS = {
    "kan": "what may, is wise or is preferred became an order",
    "passief": "a passive got an actor",
    "koepel": "an umbrella term became its examples",
    "term": "a legal term that carries the rule is lost or unexplained",
    "toegevoegd": "our own advice is not marked as ours, or a silence does not say what was looked for",
    "taal": "clumsy Dutch, or a word that nobody explains",
}


class Row(NamedTuple):
    """One place that went wrong once."""

    school: str
    page: str
    kind: str
    forbidden: str
    wanted: str
    source: str


def rows() -> Iterator[Row]:
    for table in TABLES:
        with table.open(encoding="utf-8", newline="") as file:
            for cells in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]:
                yield Row(table.stem, *cells)


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@cache
def texts() -> dict[tuple[str, str], str]:
    """What each page says, its places filled, on one line."""
    pages = load_library().pages
    return {(page.school, page.subject): one_line(f"{page.title} {page.body}") for page in pages}


def wrong(row: Row, text: str) -> list[str]:
    """What is wrong with a page, laid beside its row."""
    told = [f"staat er weer: {row.forbidden}"] if row.forbidden and row.forbidden in text else []
    if row.wanted and row.wanted not in text:
        told.append(f"staat er niet meer: {row.wanted}")
    return told


def pages_of(row: Row) -> dict[str, str]:
    """The text of each page that a row is about."""
    found = {page: text for (school, page), text in texts().items() if school == row.school}
    return found if row.page == EVERY_PAGE else {row.page: found[row.page]}


@pytest.mark.parametrize("row", list(rows()), ids=lambda row: f"{row.school}/{row.page}:{row.kind}")
def test_words_keep_their_meaning(row: Row) -> None:
    assert {page: told for page, text in pages_of(row).items() if (told := wrong(row, text))} == {}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_has_the_five_columns(table: Path) -> None:
    with table.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert lines[0] == HEAD
    assert [line for line in lines if len(line) != len(HEAD)] == []


def test_every_row_names_a_kind_words_and_its_section() -> None:
    whole = [row for row in rows() if row.kind in KINDS and row.source and (row.forbidden or row.wanted)]
    assert list(rows()) == whole


def test_a_fault_that_comes_back_is_found() -> None:
    row = Row("school", "bladzijde", "kan", "Sla het over", "kan vervallen", "Paragraaf 1")
    assert wrong(row, "Het gesprek kan vervallen.") == []
    assert wrong(row, "Sla het over.") == ["staat er weer: Sla het over", "staat er niet meer: kan vervallen"]
