"""The Word file of a letter: it opens, keeps to the standard, says what was given, is the same each time."""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.shared import Mm
from openxml_audit import OpenXmlValidator

from .conftest import Run

IMPORTS = 'import { wordFile } from "./letters/word.js";'
MAKE = 'return Buffer.from(wordFile(...given)).toString("base64");'
LETTER = {"title": "Brief <schorsing> & “meer”", "kind": "brief", "landscape": False}
FORM = {"title": "Formulier", "kind": "formulier", "landscape": True}
HOSTILE = "<script>alert(1)</script> {{ veld: x }} ]]> &amp; 😀 ‏רחל\tna de tab"


def text(words: str, **style: bool) -> dict[str, Any]:
    return {"text": words, "bold": False, "italic": False, "open": False, **style}


def cell(words: str = "", head: bool = False, lines: int = 0) -> dict[str, Any]:
    return {"head": head, "runs": [text(words)] if words else [], "lines": lines}


BLOCKS = [
    {"type": "paragraph", "address": True, "runs": [text("Aan de ouders"), {"break": True}, text("Almere")]},
    {"type": "heading", "level": 1, "runs": [text("Schorsing")]},
    {"type": "paragraph", "runs": [text("Een "), text("vette", bold=True), text("‹open plek›", open=True)]},
    {"type": "list", "ordered": True, "items": [[text("een")], [text("twee")]]},
    {"type": "list", "ordered": False, "items": [[text("punt")]]},
    {"type": "table", "form": False, "rows": [[cell("Naam", True), cell("Datum", True)], [cell(), cell()]]},
    {"type": "table", "form": True, "rows": [[cell("Wat", True), cell(lines=4)]]},
]


def made(
    run: Run, about: dict[str, Any], blocks: list[dict[str, Any]], zone: str = "Europe/Amsterdam"
) -> bytes:
    return base64.b64decode(run(IMPORTS, MAKE, [about, blocks], zone))


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


@pytest.mark.parametrize("about", [LETTER, FORM], ids=["letter", "form"])
@pytest.mark.parametrize("blocks", [BLOCKS, [], BLOCKS[2:3]], ids=["all", "none", "one"])
def test_it_keeps_to_the_standard(
    run: Run, tmp_path: Path, about: dict[str, Any], blocks: list[dict[str, Any]]
) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(made(run, about, blocks))

    assert OpenXmlValidator().validate(str(file)).errors == []


def test_it_says_what_was_given(run: Run) -> None:
    document = opened(made(run, LETTER, BLOCKS))

    assert document.core_properties.title == LETTER["title"]
    styles = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs if paragraph.text]
    assert styles == [
        ("Adres", "Aan de ouders\nAlmere"),
        ("Heading 1", "Schorsing"),
        ("Normal", "Een vette‹open plek›"),
        ("List Paragraph", "een"),
        ("List Paragraph", "twee"),
        ("List Paragraph", "punt"),
    ]
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["Naam", "Datum"],
        ["", ""],
    ]


def test_a_letter_is_a4_with_its_address_at_the_window(run: Run) -> None:
    [section] = opened(made(run, LETTER, BLOCKS)).sections

    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.different_first_page_header_footer
    [slot] = section.first_page_header.paragraphs
    assert slot.text == ""
    assert abs(section.header_distance + slot.paragraph_format.line_spacing - Mm(45)) < Mm(0.1)
    assert section.left_margin == pytest.approx(Mm(25), abs=Mm(0.1))


def test_a_wide_form_lies_on_its_side_without_a_letterhead(run: Run) -> None:
    [section] = opened(made(run, FORM, BLOCKS)).sections

    assert round(section.page_width.mm) == 297
    assert not section.different_first_page_header_footer


def test_what_is_typed_stays_text(run: Run) -> None:
    [paragraph] = opened(made(run, LETTER, [{"type": "paragraph", "runs": [text(HOSTILE)]}])).paragraphs

    assert paragraph.text == HOSTILE


def test_the_same_letter_is_the_same_bytes_everywhere(run: Run) -> None:
    first = made(run, LETTER, BLOCKS)

    assert first == made(run, LETTER, BLOCKS, "America/Los_Angeles")
    days = {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(first)).infolist()}
    assert days == {(1980, 1, 1, 0, 0, 0)}
