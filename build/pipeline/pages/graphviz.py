"""Flow charts: text in the DOT language to SVG, by Graphviz as WebAssembly, without a system package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..cache import digest
from ..paths import CACHE
from ..runtime.node import NODE_MODULES, SCRIPTS, NodeError, run_script

PACKAGE = NODE_MODULES / "@hpcc-js" / "wasm-graphviz" / "package.json"


def render(dots: Sequence[str], cache: Path = CACHE) -> list[str]:
    """One SVG text for each DOT text; all that were not drawn before are drawn in one call of Node."""
    drawer = [PACKAGE.read_bytes(), (SCRIPTS / "graphviz.mjs").read_bytes()]
    folder = cache / "charts" / digest(drawer)
    files = [folder / f"{digest([dot.encode()])}.svg" for dot in dots]
    new = {file: dot for file, dot in zip(files, dots, strict=True) if not file.exists()}
    if new:
        answer = run_script("graphviz.mjs", {"dots": list(new.values())})
        if "error" in answer:
            raise NodeError(answer["error"])
        folder.mkdir(parents=True, exist_ok=True)
        for file, svg in zip(new, answer["svgs"], strict=True):
            file.write_text(svg, encoding="utf-8")
    return [file.read_text(encoding="utf-8") for file in files]
