"""The scripts of letters under Node, without a browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pipeline.paths import DOCS
from pipeline.runtime.node import NODE, NODE_MODULES

Run = Callable[..., Any]


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs the body of a function with `given`, where the names it needs are imported; gives what it returns.

    `zone` is the time zone in which it runs.
    """
    folder = tmp_path_factory.mktemp("scripts")
    shutil.copytree(DOCS / "assets" / "letters", folder / "letters")
    shutil.copytree(DOCS / "assets" / "wizard", folder / "wizard")
    shutil.copy(NODE_MODULES / "fflate" / "esm" / "browser.js", folder / "letters" / "fflate.js")
    shutil.copy(NODE_MODULES / "ical.js" / "dist" / "ical.js", folder / "letters" / "ical.js")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")

    def run(imports: str, body: str, given: Any, zone: str = "Europe/Amsterdam") -> Any:
        return _node(folder, f"{imports}\n{MAIN.replace('BODY', body)}", given, zone)

    return run


MAIN = """
import { readFileSync } from "node:fs";
const given = JSON.parse(readFileSync(0, "utf-8"));
const work = (given) => { BODY };
console.log(JSON.stringify(work(given)));
"""


def _node(folder: Path, code: str, given: Any, zone: str) -> Any:
    done = subprocess.run(
        [NODE, "--input-type=module", "-e", code],
        input=json.dumps(given),
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "TZ": zone},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)
