"""Build the site: `mkdocs build --strict`, then the runtime, the search index and a policy in every page.

With books it is what a school publishes: the printed book of each school stands beside the pages.
"""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from mkdocs.commands.build import build as build_pages
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from ..book.editions import build_books
from ..book.pdf import BookError
from ..check import links
from ..check.soundness import sound_library
from . import in_one, kept, licences, policy
from ..runtime.build import build_runtime
from ..runtime.node import NODE_MODULES
from ..search import index
from ..pages.assembly import Assembly
from ..pages.books import Offered
from ..paths import ROOT, SITE
from ..problems import ContentError
from ..read.library import Library
from ..read.schools import UnknownSchool

BESIDE = ".site-"
THEME_LEFTOVERS = (
    "assets/javascripts",
    "assets/images",
    "assets/stylesheets/*.map",
    "assets/stylesheets/palette.*",
    "sitemap.xml*",
)


class BuildError(Exception):
    """The site could not be built; the message says why."""


def main(argv: Sequence[str] = ()) -> int:
    """Check everything, build `site/`, and say how long it took."""
    parser = argparse.ArgumentParser(prog="python -m pipeline site", description=__doc__)
    parser.add_argument("--school", help="the edition of this school alone (all schools)")
    parser.add_argument("--books", action="store_true", help="with the printed book of each school beside it")
    chosen = parser.parse_args(argv)
    start = time.monotonic()
    try:
        build(school=chosen.school, with_books=chosen.books)
    except (BookError, BuildError, ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    pages = sum(1 for _ in SITE.rglob("*.html"))
    print(f"site ready: {pages} pages in {time.monotonic() - start:.1f} s")
    return 0


def build(site: Path = SITE, school: str | None = None, with_books: bool = False) -> Library:
    """Build the site, of one school alone if it is named; gives what was read.

    It is made beside the one that is there, and takes its place when it is whole: with any problem in sources
    or pages this raises, and the previous site stays.
    """
    library = sound_library(school)
    runtime = build_runtime()
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=BESIDE, dir=site.parent) as beside:
        made = Path(beside) / "made"
        books = _books(library, Path(beside)) if with_books else {}
        offered = {slug: book for slug, (book, _) in books.items()}
        _make(made, Assembly(library, runtime, school is not None, offered), books.values())
        if site.exists():
            site.rename(Path(beside) / "previous")
        made.rename(site)
    return library


def _books(library: Library, folder: Path) -> dict[str, tuple[Offered, Path]]:
    """The printed book of each school, and its file; one that was made before of the same content is not made anew."""
    made = zip(library.schools, build_books(list(library.schools), folder), strict=True)
    return {
        slug: (Offered(slug, book.edition, book.pages, book.file.stat().st_size), book.file) for slug, book in made
    }


def _make(site: Path, pages: Assembly, books: Iterable[tuple[Offered, Path]]) -> None:
    """Write a whole site into a new folder; raises on any problem in it."""
    library, runtime = pages.library, pages.runtime
    write_pages(pages, site)
    remove_leftovers(site)
    others = [wheel for slug, wheel in runtime.schools.items() if slug not in library.schools]
    shutil.copytree(runtime.folder, site / "runtime", ignore=shutil.ignore_patterns(*others), dirs_exist_ok=True)
    index.write_index(library, site)
    for book, file in books:
        shutil.copy(file, site / book.address)
    shutil.copy(NODE_MODULES / "fflate" / "esm" / "browser.js", site / licences.FFLATE)
    in_one.write(site)
    licences.publish(site)
    faults = policy.apply(site) + links.broken(site)
    if faults:
        raise ContentError(faults)
    names = {slug: school.name for slug, school in library.schools.items()}
    wheels = {slug: wheel for slug, wheel in runtime.schools.items() if slug in names}
    kept.write_worker(site, names, wheels)


def write_pages(pages: Assembly, site: Path) -> None:
    """Let mkdocs write the pages, in strict mode."""
    told = _Warnings()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(told)
    try:
        config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(site), strict=True)
        config.extra["pages"] = pages
        build_pages(config)
    except MkDocsException as error:
        raise BuildError("\n".join(["mkdocs build --strict failed:", *told.lines, str(error)])) from error
    finally:
        logger.removeHandler(told)


class _Warnings(logging.Handler):
    """Keeps what mkdocs complains of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def remove_leftovers(site: Path) -> None:
    """Take out the theme's files that no page of ours loads."""
    for pattern in THEME_LEFTOVERS:
        for path in site.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
