"""Two conditions in one row: examples stand on every side that a reader can come to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

import pytest

from decision_tools import load, slugs
from decision_tools.rules.check import parsed
from decision_tools.rules.conditions import Condition, Value
from decision_tools.rules.evaluate import known_inputs, meets, run
from decision_tools.rules.tree import walks

Known = Mapping[str, Value]


def sides(one: Condition, other: Condition, reached: Iterable[Known]) -> set[tuple[bool, bool]]:
    found = ((meets(one, known), meets(other, known)) for known in reached)
    return {(a, b) for a, b in found if a is not None and b is not None}


@pytest.mark.parametrize("slug", slugs())
def test_each_pair_of_conditions_has_examples_on_all_sides(slug):
    tool = load(slug)
    ways = [known_inputs(tool, run(tool, answers).read) for answers in walks(tool)]
    shown = [known_inputs(tool, run(tool, parsed(tool, example)).read) for example in tool.examples]
    missing = [
        f"{row.id}: {one.text} / {other.text}: {side}"
        for row in tool.rows.values()
        if not row.derived
        for one, other in combinations(row.when, 2)
        for side in sides(one, other, ways) - sides(one, other, shown)
    ]
    assert missing == []
