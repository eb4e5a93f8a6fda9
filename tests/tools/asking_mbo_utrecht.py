"""Asking the tools of MBO Utrecht, whose tests name parts of the answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from decision_tools import decide

MINOR = {"leeftijd": "onder-18"}
ADULT = {"leeftijd": "18-tot-23"}
UNDER_18 = {**MINOR, "startkwalificatie": "nee"}
FROM_18 = {**ADULT, "startkwalificatie": "nee"}
"""And without a startkwalificatie: who can be reported."""


def origins(result: Mapping[str, Any]) -> dict[str, str]:
    """Where each step comes from."""
    return {step["what"]: step["origin"] for step in result["tasks"]}


def ask(tool: str, *given: Mapping[str, Any], on: date | None = None) -> dict[str, Any]:
    """The result for all answers given, of which a later one counts."""
    return decide(f"mbo-utrecht/{tool}", {k: v for part in given for k, v in part.items()}, on)
