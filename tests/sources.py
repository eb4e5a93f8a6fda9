"""The documents of the schools, for tests that lay what we say beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "sources"
SOURCE_OF = {"kluiverboom": "000", "poort": "001", "wijdevenen": "002", "mlg": "003", "mbo-utrecht": "004"}

needs_sources = pytest.mark.skipif(not FOLDER.is_dir(), reason="de brondocumenten staan niet naast deze map")


def source_text(school: str) -> str:
    """The document of a school."""
    (path,) = FOLDER.glob(f"{SOURCE_OF[school]}_*.txt")
    return path.read_text(encoding="utf-8")
