"""A sheet tells where the same tool stands on the site, where the school says at which address that is."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pypdf
import pytest
import segno
from pipeline.book import editions, pdf
from pipeline.read.library import Library, load_library

from .printed import Printed

SCHOOL, TOOL = "poort", "poort/te-laat"
ADDRESS = "https://www.voorbeeld.nl/handboek/"
RUN = re.compile(rb"(\d+) (\d+)\.5 m\n(\d+) \2\.5 l\n")
"""A run of black squares in a line of a code, as it is drawn."""
BORDER = 2


WAY = "Met vragen, op de website"


def test_a_sheet_has_the_short_address_and_its_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editions, "kept_pdf", lambda _, html: pdf.make_pdf(html))
    pages = pypdf.PdfReader(editions.build_book(small(), SCHOOL, tmp_path).file).pages
    [page] = [page for page in pages if WAY in page.extract_text()]
    content = page.get_contents()
    assert content is not None
    drawn = {
        (int(y) - BORDER, x - BORDER)
        for start, y, end in RUN.findall(content.get_data())
        for x in range(int(start), int(end))
    }
    meant = segno.make(f"{ADDRESS}{TOOL}/", error="m", micro=False).matrix
    assert drawn == {(y, x) for y, line in enumerate(meant) for x, black in enumerate(line) if black}
    assert f"{WAY}: voorbeeld.nl/handboek/{TOOL}" in " ".join(page.extract_text().split())


def small() -> Library:
    """A school with an address, and with one page and one tool, for a book that is made quickly."""
    library = load_library(SCHOOL)
    school = dataclasses.replace(library.schools[SCHOOL], address=ADDRESS)
    pages = [page for page in library.pages if page.slug == TOOL]
    tools = {TOOL: library.tools[TOOL]}
    return dataclasses.replace(library, schools={SCHOOL: school}, pages=pages, tools=tools)


def test_no_sheet_speaks_of_a_site_without_an_address(printed: Printed) -> None:
    spoken = sum(text.count(WAY) for text in printed.texts)
    assert spoken == (len([*printed.book.tools, *printed.book.run_sheets]) if printed.school.address else 0)
