"""What the search knows, once for all its tests."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.read.library import Library
from pipeline.search import index


@pytest.fixture(scope="session")
def index_input(library: Library) -> dict[str, Any]:
    return index.index_input(library)
