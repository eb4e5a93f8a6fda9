"""What the service worker may keep: every file once, with its hash, in the part of its school."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from pipeline.site import kept

WHEELS = {"poort": "poort.whl", "mlg": "mlg.whl"}
FILES = {
    "index.html": "start",
    "nood/index.html": '<link rel="stylesheet" href="../assets/style/base.css"><a href="../poort/">x</a>',
    "poort/nood/vermist/index.html": '<script src="../../../assets/site.js"></script>',
    "poort/index.html": "poort",
    "poort/te-laat/index.html": '<script type="module" src="../../assets/wizard/main.js"></script>',
    "mlg/ziek/index.html": "ziek",
    "bouwers/index.html": "niet voor lezers",
    "404.html": "weg",
    "LICENSE.txt": "licentie",
    "assets/style/base.css": "p {}",
    "assets/site.js": "site",
    "assets/wizard/main.js": "wizard",
    "assets/fonts/a.woff2": "letters",
    "runtime/poort.whl": "regels",
    "runtime/mlg.whl": "regels van mlg",
    "runtime/pyodide.mjs": "python",
    "service-worker.js": "addEventListener;",
}
IN_PART = {
    "nood": {
        *("nood/", "poort/nood/vermist/", "assets/style/base.css", "assets/site.js", "assets/fonts/a.woff2"),
    },
    "gedeeld": {"", "assets/wizard/main.js", "runtime/pyodide.mjs"},
    "poort": {"poort/", "poort/te-laat/", "runtime/poort.whl"},
    "mlg": {"mlg/ziek/", "runtime/mlg.whl"},
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_each_file_is_in_one_part(site: Path) -> None:
    assert {part: set(files) for part, files in kept.parts(site, WHEELS).items()} == IN_PART


def test_a_file_has_the_hash_and_the_size_of_its_content(site: Path) -> None:
    assert kept.parts(site, WHEELS)["poort"]["poort/"] == (hashlib.sha256(b"poort").hexdigest()[:32], 5)


@pytest.mark.parametrize("changed", ["poort/index.html", "service-worker.js"])
def test_other_content_or_another_worker_is_another_version(site: Path, changed: str) -> None:
    before = written(site)
    assert written(site) == before
    (site / changed).write_text("anders")

    assert written(site) != before


def written(site: Path) -> str:
    """What a worker starts with; the worker itself stays as it was."""
    worker = site / kept.WORKER
    text = worker.read_text()
    kept.write_worker(site, {"poort": "Poort", "mlg": "MLG"}, WHEELS)
    made = worker.read_text()
    worker.write_text(text)
    return made
