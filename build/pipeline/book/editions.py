"""Print the handbooks of the schools: `dist/handboek-<school>.pdf`."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

import pikepdf

from ..check.soundness import sound_library
from ..pages import templates
from ..paths import ROOT
from ..problems import ContentError, shown
from ..read.editions import Edition
from ..read.library import Library, load_library
from ..read.schools import School, UnknownSchool, load_schools
from ..words.markup import anchor
from .all_schools import ALL, read_together
from .chapters import Book, read_book
from .dressing import chapter_anchor
from .of_role import for_role, role_of
from .on_site import on_site
from .pdf import BookError, kept_pdf

DIST = ROOT / "dist"


@dataclass(frozen=True)
class Printed:
    """A printed book: the edition that it is of, and its file."""

    edition: Edition
    file: Path
    pages: int


def main(argv: Sequence[str] = ()) -> int:
    """Print the book of the school that is asked for, or of each school."""
    parser = argparse.ArgumentParser(prog="python -m pipeline book", description=__doc__)
    parser.add_argument(
        "--school", help="the book of this school alone, or “all”: one of all schools (each school)"
    )
    parser.add_argument("--role", default="", help="a small book for this role (the whole book)")
    chosen = parser.parse_args(argv)
    start = time.monotonic()
    try:
        schools = [chosen.school] if chosen.school else list(load_schools())
        for school in load_schools() if chosen.school == ALL else schools:
            sound_library(school)
        books = build_books(schools, role=chosen.role)
    except (BookError, ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    seconds = time.monotonic() - start
    for book in books:
        print(f"book ready: {shown(book.file)}, {book.pages} pages, edition {book.edition.text}")
    pages, memory = sum(book.pages for book in books), getrusage(RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"in {seconds:.1f} s, {pages / seconds:.1f} pages a second, at most {memory:.0f} MB in one process")
    return 0


def build_books(schools: Sequence[str], folder: Path = DIST, role: str = "") -> list[Printed]:
    """Write the books of schools into a folder: the longest first, one for each processor."""
    known = load_schools()
    longest_first = sorted(schools, key=lambda school: -len(known[school].pages) if school in known else 0)
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as processes:
        made = {school: processes.submit(_build_one, school, folder, role) for school in longest_first}
        return [made[school].result() for school in schools]


def _build_one(school: str, folder: Path, role: str) -> Printed:
    if school == ALL:
        if role:
            raise BookError("Een klein boek is van één school. Noem die school.")
        together = read_together()
        return _written("handboek-alle-scholen", together.html, together.edition, folder)
    return build_book(load_library(school), school, folder, role)


def build_book(library: Library, school: str, folder: Path = DIST, role: str = "") -> Printed:
    """Write the book of a school, or the small one of a role; the same content gives the same file."""
    edition, one = library.editions[school], library.schools[school]
    name = f"handboek-{school}" + (f"-{anchor(role)}" if role else "")
    chosen = partial(for_role, one=role_of(library, school, role)) if role else None
    return _written(name, _html(one, read_book(library, school, chosen), edition, role), edition, folder)


def _written(name: str, html: str, edition: Edition, folder: Path) -> Printed:
    made = kept_pdf(name, html)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.pdf"
    file.write_bytes(made)
    with pikepdf.open(file) as opened:
        return Printed(edition, file, len(opened.pages))


def _html(school: School, book: Book, edition: Edition, role: str = "") -> str:
    return templates.render(
        "book.html.j2",
        school=school,
        book=book,
        edition=edition,
        review_by=book.review_by(edition.day),
        role=role,
        anchor_of=chapter_anchor,
        on_site=partial(on_site, school),
    )
