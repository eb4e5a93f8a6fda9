"""A book as it was printed: what was to be in it, and what its PDF says."""

from __future__ import annotations

import dataclasses
import re

import lxml.html
import pypdf
from pipeline.book import chapters, dressing
from pipeline.book.editions import Printed as Made
from pipeline.read.library import Library
from pipeline.read.schools import School


@dataclasses.dataclass(frozen=True)
class Piece:
    """Some text on a page: where it begins, and the size of its letters, in points."""

    text: str
    x: float
    y: float
    size: float


@dataclasses.dataclass(frozen=True)
class Printed:
    """The book of a school: what was to be printed, and what the PDF says."""

    school: School
    library: Library
    book: chapters.Book
    made: Made
    reader: pypdf.PdfReader
    texts: list[str]
    pieces: list[list[Piece]]

    def page_of(self, anchor: str) -> int:
        """The number of the page on which an anchor stands."""
        number = self.reader.get_destination_page_number(self.reader.named_destinations[anchor])
        assert number is not None
        return number + 1

    @property
    def contents(self) -> range:
        """The pages with the contents of the book."""
        return range(self.page_of("inhoud"), self.page_of(self.book.chapters[1].anchor))

    def pages_of(self, chapter: dressing.Chapter) -> range:
        """The pages of a chapter."""
        starts = [self.page_of(other.anchor) for other in self.book.chapters]
        first = self.page_of(chapter.anchor)
        return range(first, min((s for s in starts if s > first), default=len(self.texts) + 1))


def read(page: pypdf.PageObject) -> tuple[str, list[Piece]]:
    """The text of a page, and its pieces: reading takes long, so each page is read once."""
    found: list[Piece] = []

    def visit(text: str, over: list[float], matrix: list[float], _: object, size: float) -> None:
        if text.strip():
            x = matrix[4] * over[0] + matrix[5] * over[2] + over[4]
            y = matrix[4] * over[1] + matrix[5] * over[3] + over[5]
            found.append(Piece(text, x, y, abs(size * matrix[3] * over[3])))

    return page.extract_text(visitor_text=visit), found


def squeezed(text: str) -> str:
    """Text without white space, so that the breaks of lines do not count."""
    return re.sub(r"\s+", "", text)


def squeezed_text(element: lxml.html.HtmlElement) -> str:
    """What is printed of an element: what only a screen reader says is not."""
    return squeezed("".join(element.xpath(".//text()[not(ancestor::*[@class='pw-visually-hidden'])]")))


def unbroken(text: str) -> str:
    """Text without the hyphens that the breaks of lines add, and so without any."""
    return squeezed(text).replace("-", "")
