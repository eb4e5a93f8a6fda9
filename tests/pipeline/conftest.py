"""What the tests of the pipeline share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pipeline.pages.content import Library, load_library
from pipeline.paths import PROTOCOLS


@pytest.fixture(scope="session")
def library() -> Library:
    """The real schools, pages and tools."""
    return load_library()


@pytest.fixture
def protocols(tmp_path: Path) -> Path:
    """A copy of the real protocols that a test may damage."""
    return Path(shutil.copytree(PROTOCOLS, tmp_path / "protocols"))
