"""A copy of the project for a test that edits it, and commands run there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from pipeline.paths import ROOT

EVERYWHERE = Path(__file__).with_name("everywhere.py")
COPIED = ("build", "decision_tools", "docs", "protocols")


def copied(folder: Path) -> Path:
    """A copy of what the pages, tools and books are made from."""
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder


def run(project: Path, *command: str) -> str:
    """What a command of the project prints; fails the test if the command fails."""
    where = {**os.environ, "PYTHONPATH": f"{project / 'build'}{os.pathsep}{project}"}
    done = subprocess.run(
        [sys.executable, *command], cwd=project, env=where, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
