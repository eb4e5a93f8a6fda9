"""What a fresh machine meets: lock files and the message about missing system packages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pipeline.paths import ROOT


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-browser.txt", "package-lock.json"])
def test_lock_files_name_no_host(name: str) -> None:
    assert "://" not in (ROOT / name).read_text()


def test_every_browser_package_has_its_checksum() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    del packages[""]
    assert packages
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-browser.txt"])
def test_every_python_package_is_pinned_with_a_checksum(name: str) -> None:
    text = (ROOT / name).read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert lines
    assert all("==" in line and "--hash=sha256:" in line for line in lines)


@pytest.mark.parametrize(
    ("need", "packages"), [("browser", "chromium"), ("engines", "firefox-esr webkit2gtk-driver xvfb")]
)
def test_without_root_the_line_to_type_is_printed(tmp_path: Path, need: str, packages: str) -> None:
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")
    (tmp_path / "id").chmod(0o755)
    done = subprocess.run(
        [shutil.which("sh") or "/bin/sh", ROOT / "build" / "system-packages.sh", need],
        env={**os.environ, "PATH": str(tmp_path), "PYTHON": sys.executable},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert f"sudo apt-get install --no-install-recommends {packages}" in done.stderr
