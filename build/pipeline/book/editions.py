"""Print the handbooks of the schools: `dist/handboek-<school>.pdf`."""

from __future__ import annotations

import argparse
import functools
import multiprocessing
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from ..check.soundness import sound_library
from ..pages import templates
from ..paths import ROOT
from ..problems import ContentError, shown
from ..read.editions import Edition
from ..read.library import Library, load_library
from ..read.schools import School, UnknownSchool, load_schools
from ..words.notes import KINDS, SEVERITIES
from .chapters import Book, read_book
from .dressing import chapter_anchor
from .pdf import BookError, kept_pdf

DIST = ROOT / "dist"
MEANINGS = {
    "stil": "het protocol zegt dit niet.",
    "tegenspraak": "het protocol zegt twee dingen die niet samengaan.",
    "verouderd": "de wet, een naam of een route is misschien veranderd.",
    "toegevoegd": "dit staat niet in het protocol; het komt van ons.",
}


@dataclass(frozen=True)
class Printed:
    """A printed book: the edition that it is of, and its file."""

    edition: Edition
    file: Path


def main(argv: Sequence[str] = ()) -> int:
    """Print the book of the school that is asked for, or of each school."""
    parser = argparse.ArgumentParser(prog="python -m pipeline book", description=__doc__)
    parser.add_argument("--school", help="the book of this school alone (all schools)")
    chosen = parser.parse_args(argv)
    start = time.monotonic()
    try:
        schools = [chosen.school] if chosen.school else list(load_schools())
        for school in schools:
            sound_library(school)
        books = build_books(schools)
    except (BookError, ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    seconds = time.monotonic() - start
    for book in books:
        print(f"book ready: {shown(book.file)}, edition {book.edition.text}")
    print(f"in {seconds:.1f} s")
    return 0


def build_books(schools: Sequence[str], folder: Path = DIST) -> list[Printed]:
    """Write the books of schools into a folder, as many at a time as there are processors."""
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as processes:
        return list(processes.map(functools.partial(_build_one, folder=folder), schools))


def _build_one(school: str, folder: Path) -> Printed:
    return build_book(load_library(school), school, folder)


def build_book(library: Library, school: str, folder: Path = DIST) -> Printed:
    """Write the book of a school into a folder; the same content gives the same file."""
    edition = library.editions[school]
    file = folder / f"handboek-{school}.pdf"
    made = kept_pdf(f"handboek-{school}", _html(library.schools[school], read_book(library, school), edition))
    folder.mkdir(parents=True, exist_ok=True)
    file.write_bytes(made)
    return Printed(edition, file)


def _html(school: School, book: Book, edition: Edition) -> str:
    return templates.render(
        "book.html.j2",
        school=school,
        book=book,
        edition=edition,
        review_by=min(chapter.page.review_by for chapter in book.handbook if chapter.page),
        kinds=[(KINDS[kind], means) for kind, means in MEANINGS.items()],
        severities=SEVERITIES,
        anchor_of=chapter_anchor,
    )
