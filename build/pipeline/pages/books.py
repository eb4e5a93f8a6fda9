"""The printed book of a school, as the start page of that school offers it."""

from __future__ import annotations

from dataclasses import dataclass

from ..read.editions import Edition
from . import templates

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Offered:
    """A book that is published beside the site: whose it is, of which edition, and how much it is."""

    school: str
    edition: Edition
    pages: int
    size: int

    @property
    def name(self) -> str:
        """The name of its file; another edition has another one."""
        return f"handboek-{self.school}-{self.edition.number}-{self.edition.code}.pdf"

    @property
    def address(self) -> str:
        """Where it stands in the site: in the folder of its school, as the page that offers it."""
        return f"{self.school}/{self.name}"

    @property
    def megabytes(self) -> str:
        """Its size in words: `1,4 MB`."""
        return f"{self.size / MEGABYTE:.1f} MB".replace(".", ",")


def offer(book: Offered | None) -> str:
    """What stands below the start page of a school whose book is published; nothing where it is not."""
    return templates.render("offered_book.html.j2", book=book) if book else ""
