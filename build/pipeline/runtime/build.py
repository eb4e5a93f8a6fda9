"""The files of which a tool page starts Python in the browser."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..paths import CACHE, ROOT
from .interpreter import LOADER, PACKAGE, WASM, build_interpreter
from .stdlib import build_stdlib
from .wheel import build_wheels

EDITION = 8  # letters


@dataclass(frozen=True)
class Runtime:
    """A folder with all runtime files and no other, and the names in it that follow their content."""

    folder: Path
    stdlib: str
    kernel: str
    schools: Mapping[str, str]

    def wheels(self, slug: str) -> tuple[str, str]:
        """The two wheels that a tool needs: the kernel's and its school's."""
        return self.kernel, self.schools[slug.partition("/")[0]]

    def size(self, slug: str) -> int:
        """The bytes that a tool page counts while they come: of program, library and wheels."""
        names = (WASM, self.stdlib, *self.wheels(slug))
        return sum((self.folder / name).stat().st_size for name in names)

    def edition(self, slug: str) -> str:
        """The edition of the rules of a tool's school: it follows from what they say."""
        return self.schools[slug.partition("/")[0]].split("-")[2][1 : 1 + EDITION]


def build_runtime(cache: Path = CACHE, project: Path = ROOT) -> Runtime:
    """Make or refresh `<cache>/runtime/` for the `decision_tools` in a project's folder."""
    stdlib = build_stdlib(cache)
    wheels = build_wheels(cache, project)
    folder = cache / "runtime"
    folder.mkdir(exist_ok=True)
    wanted = [PACKAGE / LOADER, *build_interpreter(cache), stdlib, *wheels]
    for old in folder.iterdir():
        if old.name not in {path.name for path in wanted}:
            old.unlink()
    for path in wanted:
        target = folder / path.name
        if not target.exists() or target.stat().st_mtime_ns != path.stat().st_mtime_ns:
            shutil.copy2(path, target)
            target.chmod(0o644)
    named = {wheel.name.partition("-")[0].removeprefix("decision_tools"): wheel.name for wheel in wheels}
    kernel = named.pop("")
    schools = {name.removeprefix("_").replace("_", "-"): wheel for name, wheel in named.items()}
    return Runtime(folder, stdlib.name, kernel, schools)


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
