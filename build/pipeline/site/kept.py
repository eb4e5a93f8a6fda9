"""What the service worker may keep of a site: every file of a finished site in one part, each with a hash of its content."""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..cache import digest
from ..pages.navigation import BEHIND_BUILDERS, FOR_BUILDERS
from ..paths import web_path
from .serve import NOT_FOUND

WORKER = "service-worker.js"
FIRST, SHARED = "nood", "gedeeld"
BUILDERS = tuple(web_path(uri) for uri in (*FOR_BUILDERS, *BEHIND_BUILDERS))
INDEX = "index.html"
ASSET = re.compile(r'(?:href|src)="([^"#]+\.(?:css|js|svg))"')
FONTS = "assets/fonts/"
NOT_KEPT = (".txt", ".pdf")
"""What is told about others' work, and books: who wants those without a network has them on paper."""

Parts = Mapping[str, Mapping[str, tuple[str, int]]]


def write_worker(site: Path, schools: Mapping[str, str], wheels: Mapping[str, str]) -> None:
    """Give the service worker of a finished site its list, and a version that follows from list and worker.

    `schools` has the name of each school of the site, `wheels` that of its wheel.
    """
    worker = site / WORKER
    text = worker.read_text(encoding="utf-8")
    found = parts(site, wheels)
    version = digest([text.encode(), json.dumps(found, sort_keys=True).encode()])
    told = {"version": version, "schools": dict(schools), "parts": found}
    edition = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    worker.write_text(f"const EDITION = {edition};\n\n{text}", encoding="utf-8")


def parts(site: Path, wheels: Mapping[str, str]) -> Parts:
    """The files of each part by their address in the site: what may not wait, what all need, and each school."""
    files = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    first = _first(site, files)
    schools = {f"runtime/{wheel}": school for school, wheel in wheels.items()}
    found: dict[str, dict[str, tuple[str, int]]] = {FIRST: {}, SHARED: {}, **{school: {} for school in wheels}}
    for name in files:
        if name in (WORKER, NOT_FOUND) or name.endswith(NOT_KEPT) or name.startswith(BUILDERS):
            continue
        root = name.partition("/")[0]
        part = FIRST if name in first else schools.get(name, root if root in wheels else SHARED)
        data = (site / name).read_bytes()
        found[part][_address(name)] = (hashlib.sha256(data).hexdigest()[:32], len(data))
    return found


def _first(site: Path, files: Iterable[str]) -> set[str]:
    """The emergency pages and what they load."""
    pages = [name for name in files if FIRST in name.split("/")[:2] and name.endswith(INDEX)]
    loaded = {name for name in files if name.startswith(FONTS) and name.endswith(".woff2")}
    for name in pages:
        for link in ASSET.findall((site / name).read_text(encoding="utf-8")):
            loaded.add(posixpath.normpath(posixpath.join(posixpath.dirname(name), link)))
    return {*pages, *loaded}


def _address(name: str) -> str:
    """A page has the address of its folder."""
    return name.removesuffix(INDEX) if name == INDEX or name.endswith(f"/{INDEX}") else name
