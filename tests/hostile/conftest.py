"""How many hostile inputs a test tried: the summary of the run adds them up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

EACH = 2_000
"""So many inputs for each of five kinds."""


@pytest.fixture
def tried(record_property: Callable[[str, object], None]) -> Iterator[list[None]]:
    """A list to which a test adds once for each input that it tried; too few fail it."""
    inputs: list[None] = []
    yield inputs
    record_property("hostile inputs", len(inputs))
    assert len(inputs) >= EACH
