"""A built site made ready for a folder: it opens by a double click, and fetches nothing.

A browser loads no module, no worker and no data from a folder (`file://`). So every module becomes one classic script,
and what Python starts from comes along as text in another. Words and pages stay as they were built.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
import shutil
from pathlib import Path

from ..paths import ROOT
from ..runtime import node
from ..runtime.interpreter import WASM
from . import in_one, policy
from .kept import WORKER
from .serve import NOT_FOUND

PARTS = ROOT / "build" / "offline"
"""Modules that a folder needs beside those of a wizard, or in their place."""
WIZARD, LETTERS = "assets/wizard", "assets/letters"
ALONE = ("editions", "own_start", "path", "practice")
SCRIPTS = {
    in_one.IN_ONE: in_one.MODULE,
    **{name: name for name in (f"{LETTERS}/main.js", *(f"assets/{name}.js" for name in ALONE))},
}
"""The scripts that pages run, each with the module it is made of."""
PYTHON_WORKER = f"{WIZARD}/worker_in_one.js"
LICENCE = "-LICENSE.txt"
RUNTIME = "runtime"
PYTHON = f"{RUNTIME}/python.js"
MODULE = re.compile(r'<script type="module"')
PRELOAD = re.compile(r'\s*<link rel="(?:modulepreload|preload)"[^>]*>')
FOLDER = re.compile(
    r'(?<=\s)(?P<name>href|data-home)="(?P<path>(?![a-z]+:)(?:[^"#]*/|\.{1,2}))(?P<anchor>#[^"]*)?"'
)
WORKER_OF_PAGE = re.compile(r'(?<=\sdata-worker=")(?P<root>[./]*)assets/wizard/worker\.js(?=")')


def without_server(site: Path) -> None:
    """Change a site of one school, in place, so that it works from a folder."""
    for part in PARTS.iterdir():
        shutil.copy(part, site / WIZARD)
    made = {script: _bundle(site, module) for script, module in SCRIPTS.items()} | {PYTHON: _python_script(site)}
    for folder in (WIZARD, LETTERS, RUNTIME):
        for path in (site / folder).iterdir():
            if not path.name.endswith(LICENCE):
                path.unlink()
    for script, text in made.items():
        (site / script).write_text(text, encoding="utf-8")
    for served in (NOT_FOUND, WORKER, "assets/kept.js"):
        (site / served).unlink()
    for path in site.rglob("*.html"):
        path.write_text(unserved(path.read_text(encoding="utf-8")), encoding="utf-8")


def unserved(page: str) -> str:
    """A page whose links name files, whose scripts are classic ones, and whose policy lets nothing be fetched."""
    page = PRELOAD.sub("", MODULE.sub("<script defer", page))
    page = WORKER_OF_PAGE.sub(rf"\g<root>{PYTHON}", page)
    return policy.without_server(FOLDER.sub(_file, page))


def _file(link: re.Match[str]) -> str:
    """A link to a folder as one to its page: a browser shows the list of what is in a folder."""
    folder = link["path"] if link["path"].endswith("/") else f"{link['path']}/".removeprefix("./")
    return f'{link["name"]}="{folder}index.html{link["anchor"] or ""}"'


def _python_script(site: Path) -> str:
    """A script that gives the text of the worker, with the program, the library and the wheels in it."""
    runtime = site / RUNTIME
    parts = [runtime / WASM, *sorted(runtime.glob("*.zip")), *sorted(runtime.glob("*.whl"))]
    files = json.dumps({path.name: _packed(path.read_bytes()) for path in parts})
    return f"globalThis.pwPython = {json.dumps(f'globalThis.pwFiles = {files};{_bundle(site, PYTHON_WORKER)}')};\n"


def _packed(data: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(gzip.compress(data, mtime=0)).decode()


def _bundle(site: Path, entry: str) -> str:
    """One script of a module of the site and all that it imports."""
    job = {"folder": str(site), "entry": entry, "format": "iife", "external": ["node:*", "ws"]}
    return str(node.run_script("bundle.mjs", job))
