"""What the tests of the pipeline share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pipeline.pages.tool_html import ToolHtml
from pipeline.paths import PROTOCOLS
from pipeline.read.library import Library, load_library

from tests.pipeline.copies import copied


@pytest.fixture(scope="session")
def library() -> Library:
    """The real schools, pages and tools."""
    return load_library()


@pytest.fixture(scope="session")
def tool_html(library: Library) -> ToolHtml:
    """The HTML of the real tools."""
    return ToolHtml(library)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the pages, tools and books are made from, that a test may edit."""
    return copied(tmp_path)


@pytest.fixture
def protocols(tmp_path: Path) -> Path:
    """A copy of the real protocols that a test may damage."""
    return Path(shutil.copytree(PROTOCOLS, tmp_path / "protocols"))
