"""Files that a page makes, as they stand on a disk."""

from __future__ import annotations

from pathlib import Path

import docx
from playwright.sync_api import Locator, Page


def downloaded(page: Page, button: Locator, folder: Path) -> Path:
    """The file that a button gives."""
    with page.expect_download() as waiting:
        button.click()
    target = folder / waiting.value.suggested_filename
    waiting.value.save_as(target)
    return target


def word_file(page: Page, folder: Path) -> Path:
    """The Word file of the letter on screen."""
    return downloaded(page, page.get_by_role("button", name="Word-bestand"), folder)


def words(file: Path) -> str:
    """Everything that stands in a Word file."""
    document = docx.Document(str(file))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
