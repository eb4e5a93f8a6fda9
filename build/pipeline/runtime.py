"""The files of which a tool page starts Python in the browser."""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .node import NODE_MODULES
from .paths import CACHE, ROOT
from .stdlib import build_stdlib
from .wheel import build_wheel

PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")


@dataclass(frozen=True)
class Runtime:
    """A folder with all runtime files and no other, and the two names in it that follow their content."""

    folder: Path
    stdlib: str
    wheel: str


def build_runtime(cache: Path = CACHE, project: Path = ROOT) -> Runtime:
    """Make or refresh `<cache>/runtime/` for the `decision_tools` in a project's folder."""
    stdlib = build_stdlib(cache)
    wheel = build_wheel(cache, project)
    folder = cache / "runtime"
    folder.mkdir(exist_ok=True)
    wanted = [*(NODE_MODULES / "pyodide" / name for name in PYODIDE_FILES), stdlib, wheel]
    for old in folder.iterdir():
        if old.name not in {path.name for path in wanted}:
            old.unlink()
    for path in wanted:
        target = folder / path.name
        if not target.exists() or target.stat().st_mtime_ns != path.stat().st_mtime_ns:
            shutil.copy2(path, target)
            target.chmod(0o644)
    return Runtime(folder, stdlib.name, wheel.name)


def main(argv: Sequence[str]) -> int:
    """Build the runtime and list its files."""
    if argv:
        print("usage: python -m pipeline runtime")
        return 2
    start = time.monotonic()
    runtime = build_runtime()
    for path in sorted(runtime.folder.iterdir()):
        print(f"{path.stat().st_size:>10,} {path.name}")
    print(f"runtime ready in {time.monotonic() - start:.1f} s: {runtime.folder}")
    return 0
