"""Whether what an option claims is what the engine said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.practice.model import Claim


def holds(told: Mapping[str, Any], claim: Claim) -> bool:
    """Whether an answer of the engine, on what the claim gives, says so."""
    assert told["status"] == "outcome", (told["tool"], claim)
    if claim.row:
        return any(reason["row"] == claim.row for reason in told["reasons"])
    does = any(
        claim.role in task["who"] and claim.what == task["what"] and claim.by in ("", task["by"]["words"])
        for task in told["tasks"]
    )
    return does is not claim.absent
