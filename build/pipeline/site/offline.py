"""Write a site that works without a network: `dist/protocolwijzer-<school>-<edition>.zip`.

Unpacked on a stick or a share, `index.html` opens by a double click.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from ..pages import templates
from ..paths import ROOT
from ..problems import ContentError, shown
from ..read.editions import Edition
from ..read.schools import UnknownSchool, load_schools
from ..runtime.node import NodeError
from .build import BuildError, build
from .unserved import without_server

DIST = ROOT / "dist"
READ_ME = "LEESMIJ.txt"
FOR_ALL = 0o644 << 16
MEGABYTE = 1_000_000


def main(argv: Sequence[str] = ()) -> int:
    """Write the copy of the school that is asked for, or of each school, and say how large it is."""
    parser = argparse.ArgumentParser(prog="python -m pipeline offline", description=__doc__)
    parser.add_argument("--school", help="the copy of this school alone (all schools)")
    chosen = parser.parse_args(argv).school
    try:
        for school in [chosen] if chosen else load_schools():
            start = time.monotonic()
            print(f"{_told(write_copy(school))} in {time.monotonic() - start:.1f} s", flush=True)
    except (BuildError, ContentError, NodeError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def write_copy(school: str, folder: Path = DIST) -> Path:
    """Write the copy of a school into a folder, in the place of earlier ones; the same content gives the same file."""
    with tempfile.TemporaryDirectory() as made:
        site = Path(made).resolve() / "site"
        library = build(site, school)
        without_server(site)
        edition = library.editions[school]
        name = library.schools[school].name
        read_me = templates.render("offline_read_me.txt.j2", school=name, edition=edition, megabytes=_megabytes(site))
        (site / READ_ME).write_text(read_me, encoding="utf-8")
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"{_stem(school)}*.zip"):
            old.unlink()
        return _packed(site, folder / f"{_stem(school, edition)}.zip")


def _stem(school: str, edition: Edition | None = None) -> str:
    return f"protocolwijzer-{school}-" + (f"{edition.number}-{edition.code}" if edition else "")


def _packed(site: Path, target: Path) -> Path:
    """All files of a site in a zip, in the order of their names and without times."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(path for path in site.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(site).as_posix())
            entry.external_attr = FOR_ALL
            packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return target


def _megabytes(site: Path) -> int:
    return round(sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / MEGABYTE)


def _told(copy: Path) -> str:
    with zipfile.ZipFile(copy) as packed:
        unpacked = sum(entry.file_size for entry in packed.infolist())
    sizes = f"{copy.stat().st_size / MEGABYTE:.1f} MB, unpacked {unpacked / MEGABYTE:.1f} MB"
    return f"copy ready: {shown(copy)}, {sizes},"
