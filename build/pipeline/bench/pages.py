"""The three pages that are measured, each as a folder of files in memory, compressed as a good host does."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from ..paths import CACHE, ROOT, SITE
from ..runtime.node import NODE_MODULES
from ..runtime.wheel import school_facts, sources
from ..site.serve import Handler

SCRIPTS = ROOT / "build" / "bench"
STOCK_FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
STOCK_TOOLS = "decision_tools.zip"
STOCK = (
    "the same page and wizard; loadPyodide of the npm package as it comes (stdlib .py, lock file), "
    "decision_tools as a zip of .py, unpacked"
)


@dataclass(frozen=True)
class Body:
    """One file as it goes over the wire."""

    data: bytes
    media_type: str
    encoding: str | None
    tag: str


Files = dict[str, bytes]
Bodies = dict[str, Body]


def ours(slugs: Iterable[str], site: Path = SITE) -> Files:
    """The built pages of these tools with everything they can ask for."""
    files = {f"{slug}/index.html": (site / slug / "index.html").read_bytes() for slug in slugs}
    for folder in ("assets", "runtime"):
        for path in sorted((site / folder).rglob("*")):
            if path.is_file():
                files[path.relative_to(site).as_posix()] = path.read_bytes()
    return files


def stock(built: Files, package: Path = NODE_MODULES / "pyodide", tools: Path = ROOT) -> Files:
    """The same pages with another runtime: Pyodide's package untouched, the tools as source."""
    files = {name: data for name, data in built.items() if not name.startswith("runtime/")}
    for name in [name for name in files if name.endswith(".html")]:
        page = re.sub(r'data-wheels="[^"]+"', f'data-wheels="{STOCK_TOOLS}"', files[name].decode())
        files[name] = page.encode()
    files |= {f"runtime/{name}": (package / name).read_bytes() for name in STOCK_FILES}
    files[f"runtime/{STOCK_TOOLS}"] = source_zip(tools)
    files["assets/wizard/worker.js"] = (SCRIPTS / "stock-worker.js").read_bytes()
    return files


def without_python(built: Files) -> Files:
    """The same pages with a worker that does nothing."""
    files = {name: data for name, data in built.items() if not name.startswith("runtime/")}
    return files | {"assets/wizard/worker.js": b""}


def source_zip(project: Path) -> bytes:
    """The tools as a zip of their source, with what they need of each school."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sources(project):
            archive.write(path, path.relative_to(project).as_posix())
        for name, data in school_facts(project).items():
            archive.writestr(name, data)
    return made.getvalue()


def compress(files: Files, cache: Path = CACHE / "brotli") -> Bodies:
    """Every file as brotli 11 where that makes it smaller, from the cache if it was done before."""
    cache.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(max_workers=2) as pool:
        return dict(zip(files, pool.map(partial(_compressed, cache), files, files.values()), strict=True))


def as_it_is(name: str, data: bytes) -> Body:
    """A file without compression."""
    media_type = Handler.extensions_map.get(Path(name).suffix, "application/octet-stream")
    return Body(data, media_type, None, hashlib.sha256(data).hexdigest()[:16])


def _compressed(cache: Path, name: str, data: bytes) -> Body:
    body = as_it_is(name, data)
    kept = cache / f"{body.tag}.br"
    if not kept.exists():
        made = kept.with_suffix(".part")
        made.write_bytes(brotli.compress(data, quality=11))
        made.rename(kept)
    packed = kept.read_bytes()
    return replace(body, data=packed, encoding="br") if len(packed) < len(data) else body
