"""How many broken copies of the tools are noticed. `pytest -s` prints the score by kind.

Of the rows the examples alone have to notice nearly all; what they miss are outcomes in each other's place
with equal tasks. What composing works with no example can see. All that the examples miss changes a line in
`tests/paths/`, which is kept and read.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from mutants import COMPOSING, ROWS, Mutant, composing_mutants, mutants

from decision_tools import load, slugs
from decision_tools.lines import composition_lines, tool_lines
from decision_tools.rules import RuleError, Tool
from decision_tools.rules.evaluate import run
from decision_tools.rules.tree import walks

LEAST = 0.95
PATHS = Path(__file__).parents[1] / "paths"


def told(tool: Tool, answers) -> list[tuple[str, object]]:
    return [(row.id, row.outcome) for row in run(tool, answers).rows.values()]


def changes_nothing(tool: Tool, mutant: Mutant) -> bool:
    """Whether a mutant gives what the tool gives on every way: a limit moved into a row that comes later."""
    try:
        return all(told(tool, answers) == told(mutant.tool, answers) for answers in walks(mutant.tool))
    except RuleError:
        return False


def committed(slug: str) -> list[str]:
    return (PATHS / f"{slug}.txt").read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def of_rows() -> tuple[Counter[str], list[Mutant]]:
    """How many mutants of rows there are of each kind, and those that no example notices."""
    made, alive = Counter[str](), []
    for slug in slugs():
        tool = load(slug)
        for mutant in {mutant.what: mutant for mutant in mutants(tool)}.values():
            caught = mutant.caught()
            if caught or not changes_nothing(tool, mutant):
                made[mutant.kind] += 1
                alive += [] if caught else [mutant]
    return made, alive


def test_examples_catch_nearly_every_mutant_of_a_row(of_rows):
    made, alive = of_rows
    left = Counter(mutant.kind for mutant in alive)
    for kind in ROWS:
        print(f"{kind:12} {made[kind] - left[kind]}/{made[kind]}")
    for mutant in alive:
        print(f"  over: {mutant.tool.slug}: {mutant.what}")
    print(f"gepakt: {made.total() - len(alive)} van {made.total()} ({1 - len(alive) / made.total():.1%})")
    assert 1 - len(alive) / made.total() >= LEAST
    assert set(made) == set(ROWS)


def test_no_changed_role_or_term_survives(of_rows):
    assert [mutant.what for mutant in of_rows[1] if mutant.kind in ("wie", "wanneer")] == []


def test_what_the_examples_miss_shows_in_the_committed_paths(of_rows):
    missed = [mutant for mutant in of_rows[1] if tool_lines(mutant.tool) == committed(mutant.tool.slug)]
    assert [mutant.what for mutant in missed] == []


def test_every_mutant_of_composing_shows_in_the_committed_paths():
    made, hidden = Counter[str](), []
    for slug in slugs():
        tool = load(slug)
        lines = Counter(composition_lines(tool))
        assert lines <= Counter(committed(slug))
        for mutant in composing_mutants(tool):
            made[mutant.kind] += 1
            if Counter(composition_lines(mutant.tool)) == lines:
                hidden.append(f"{slug}: {mutant.what}")
    for kind in COMPOSING:
        print(f"{kind:12} {made[kind]}")
    assert set(made) == set(COMPOSING)
    assert hidden == []
