"""The tool that README.md shows is a whole one, and short."""

from __future__ import annotations

import re
from pathlib import Path

from decision_tools.rules.check import check
from decision_tools.rules.decide import decide

README = Path(__file__).parents[2] / "README.md"


def test_the_example_of_a_tool_works_in_at_most_40_lines():
    code = re.search(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.S)[1]
    assert len(code.splitlines()) <= 40
    made: dict[str, object] = {}
    exec(code, made)
    assert check(made["TOOL"]) == []
    assert decide(made["TOOL"], {"minuten": 11})["headline"] == "Wacht buiten"
