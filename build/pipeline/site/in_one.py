"""The modules that the page of a tool runs, as one file: a reader waits for one answer of the host, not for some thirty."""

from __future__ import annotations

from pathlib import Path

from ..runtime import node

MODULE, IN_ONE = "assets/wizard/main.js", "assets/wizard/in_one.js"
ON_DEMAND = "../letters/*"
"""What those modules import only when a reader asks for it."""


def write(site: Path) -> None:
    """Put the file beside the modules that it is made of."""
    job = {"folder": str(site), "entry": MODULE, "format": "esm", "external": [ON_DEMAND]}
    (site / IN_ONE).write_text(node.run_script("bundle.mjs", job), encoding="utf-8")
