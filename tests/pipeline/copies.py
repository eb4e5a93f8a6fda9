"""A copy of the project for tests that change files of it, and commands run there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from pipeline.paths import CACHE, ROOT

EVERYWHERE = Path(__file__).with_name("everywhere.py")
SOURCES = ("build", "decision_tools", "docs", "protocols")
FOR_A_SITE = ("LICENSE", "pyproject.toml", "requirements-browser.txt")
KEPT = ("browser-wheels", "stdlib", "ways")
"""What the cache keeps and a copy need not make again."""


def copied(target: Path, *others: str) -> Path:
    """A copy of what pages, tools and books are made from, and of these other files and folders."""
    for name in (*SOURCES, *others):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    shutil.copy(ROOT / "mkdocs.yml", target)
    for name in KEPT:
        if (CACHE / name).is_dir():
            shutil.copytree(CACHE / name, target / ".cache" / name)
    (target / "node_modules").symlink_to(ROOT / "node_modules")
    return target


def done(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A command of Python that was run in the copy, whatever came of it."""
    where = {**os.environ, "PYTHONPATH": f"{project / 'build'}{os.pathsep}{project}"}
    return subprocess.run(
        [sys.executable, *command], cwd=project, env=where, capture_output=True, text=True, check=False
    )


def run(project: Path, *command: str) -> str:
    """What a command of Python says that has to succeed in the copy."""
    made = done(project, *command)
    assert made.returncode == 0, made.stdout + made.stderr
    return made.stdout
