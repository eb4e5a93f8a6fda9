"""The words that everybody uses."""

from __future__ import annotations

from functools import cache

from ..paths import ROOT

LIST = ROOT / "build" / "common_words.txt"


@cache
def common_words() -> tuple[str, ...]:
    """The most common words of Dutch, the most common first."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))
