"""Asking the tools of MBO Utrecht, whose tests name parts of the answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from decision_tools import decide


def ask(tool: str, *given: Mapping[str, Any], on: date | None = None) -> dict[str, Any]:
    """The result for all answers given, of which a later one counts."""
    return decide(f"mbo-utrecht/{tool}", {k: v for part in given for k, v in part.items()}, on)
