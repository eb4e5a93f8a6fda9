"""The licence of what others made, beside its files in the site, with the place of its source."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from ..paths import ROOT
from ..runtime.node import NODE_MODULES

OWN = ROOT / "LICENSE"
TEXTS = ROOT / "build" / "licences"
THEME = distribution("mkdocs-material")
FFLATE = Path("assets", "letters", "fflate.js")
"""What a letter needs for its Word file; a module that the browser loads when it makes one."""


@dataclass(frozen=True)
class Work:
    """What somebody else made: its files in the site, where its source is, what was changed, its licence."""

    name: str
    files: str
    source: str
    changes: str
    texts: Sequence[Path]

    @property
    def licence(self) -> str:
        """The file in the site that holds its licence."""
        folder = self.files.rpartition("/")[0]
        return f"{folder}/{self.name.lower().replace(' ', '-')}-LICENSE.txt"


def works() -> list[Work]:
    """Everything of others in a built site; the licence of the font stands with it in `docs/`."""
    return [
        Work(
            "Pyodide",
            "runtime/pyodide.*",
            "https://github.com/pyodide/pyodide",
            "Changed: pyodide.asm.mjs and pyodide.asm.wasm without the names by which packages that are loaded\n"
            "later would reach their functions. pyodide.asm.wasm also holds Python (python-LICENSE.txt), the libraries that\n"
            "Python is built with (https://docs.python.org/3/license.html) and parts of Emscripten\n"
            "(https://github.com/emscripten-core/emscripten).",
            [TEXTS / "MPL-2.0.txt"],
        ),
        Work(
            "Python",
            "runtime/python_stdlib-*.zip",
            "https://github.com/python/cpython",
            "Copyright (c) 2001 Python Software Foundation. All Rights Reserved.\n"
            "Changed: compiled to byte code, without the modules that have no use in a browser, and\n"
            "together with the Python part of Pyodide (pyodide-LICENSE.txt).",
            [TEXTS / "Python-2.0.1.txt"],
        ),
        Work(
            "MiniSearch",
            "assets/search/minisearch.js",
            "https://github.com/lucaong/minisearch",
            "Not changed.",
            [NODE_MODULES / "minisearch" / "LICENSE.txt"],
        ),
        Work(
            "fflate",
            FFLATE.as_posix(),
            "https://github.com/101arrowz/fflate",
            "Not changed.",
            [NODE_MODULES / "fflate" / "LICENSE"],
        ),
        Work(
            "Material for MkDocs",
            "assets/stylesheets/main.*.css",
            "https://github.com/squidfunk/mkdocs-material",
            "Not changed. The style sheet also holds icons of three sets; their licences follow below.",
            [
                _theme(f"mkdocs_material-{THEME.version}.dist-info/licenses/LICENSE"),
                _theme("material/templates/.icons/material/LICENSE"),
                _theme("material/templates/.icons/fontawesome/LICENSE.txt"),
                _theme("material/templates/.icons/octicons/LICENSE"),
            ],
        ),
    ]


def publish(site: Path) -> None:
    """Put our own licence at the root of a built site, and each other one beside what it is about."""
    shutil.copy(OWN, site / "LICENSE.txt")
    for work in works():
        head = f"{work.name}\n{work.source}\n{work.changes}\n"
        parts = [head, *(text.read_text(encoding="utf-8") for text in work.texts)]
        (site / work.licence).write_text(f"\n{'-' * 80}\n\n".join(parts), encoding="utf-8")


def _theme(path: str) -> Path:
    """A file that the theme's package installed."""
    return Path(str(THEME.locate_file(path)))
