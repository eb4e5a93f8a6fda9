"""Paths, trees and walks: complete and without double ways."""

from __future__ import annotations

from sample_tool import TOOL

from decision_tools.rules.evaluate import run
from decision_tools.rules.tree import Branch, paths, tree, walks


def test_paths_of_a_ladder_are_its_rungs_and_what_lies_between():
    told = [(path.describe(), path.row.id) for path in paths(TOOL, TOOL.tables[0])]
    assert told == [
        ("keer = 1 tot en met 2", "geen-stap-1"),
        ("keer = precies 3", "drie"),
        ("keer = 4 tot en met 5", "geen-stap-4"),
        ("keer = 6 of meer", "zes-of-meer"),
        ("keer = weet ik niet", "aantal-onbekend"),
    ]


def test_a_tree_asks_in_order_and_joins_neighbours():
    node = tree(TOOL, TOOL.tables[1])
    assert isinstance(node, Branch) and node.input == "soort"
    trip = dict(node.options)["een reis"]
    assert isinstance(trip, Branch)
    assert [answer for answer, _ in trip.options] == ["1 tot en met 2", "3 of meer"]
    assert dict(node.options)["een feest"].id == "feest"
    letter = tree(TOOL, TOOL.tables[2])
    assert [answer for answer, _ in letter.options] == ["ja", "nee of weet ik niet"]


def test_walks_reach_every_row_and_end_decided():
    reached = set()
    seen = []
    for answers in walks(TOOL):
        result = run(TOOL, answers)
        assert result.question is None
        assert set(result.read) == set(answers)
        reached.update(row.id for row in result.rows.values())
        seen.append(tuple(sorted(answers.items(), key=str)))
    assert reached == set(TOOL.rows)
    assert len(seen) == len(set(seen))
