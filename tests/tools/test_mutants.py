"""How many broken copies of the tools the examples alone notice. `pytest -s` prints the score.

What the examples miss are outcomes in each other's place with equal tasks. Each stands with its headline in
`tests/paths/`, so there such a swap shows as a changed line.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from mutants import Mutant, mutants

from decision_tools import load, slugs
from decision_tools.__main__ import path_lines
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


def reason(mutant: Mutant) -> str:
    return (
        "de andere uitkomst geeft dezelfde taken" if " geeft " in mutant.what else "geen voorbeeld merkt dit"
    )


def shows_in_paths(mutant: Mutant) -> bool:
    """Whether the committed list of paths differs from that of a mutant."""
    return path_lines(mutant.tool) != (PATHS / f"{mutant.tool.slug}.txt").read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def scores() -> dict[str, tuple[int, list[Mutant]]]:
    found = {}
    for slug in slugs():
        tool = load(slug)
        made = list({mutant.what: mutant for mutant in mutants(tool)}.values())
        alive = [mutant for mutant in made if not mutant.caught()]
        same = [mutant for mutant in alive if changes_nothing(tool, mutant)]
        found[slug] = (len(made) - len(same), [mutant for mutant in alive if mutant not in same])
    return found


def test_examples_catch_nearly_every_mutant(scores):
    made = sum(count for count, _ in scores.values())
    alive = [mutant for _, left in scores.values() for mutant in left]
    for slug, (count, left) in scores.items():
        print(f"{slug:40} {count - len(left)}/{count}")
    for mutant in alive:
        print(f"  over: {mutant.what} ({reason(mutant)})")
    print(f"gepakt: {made - len(alive)} van {made} ({(made - len(alive)) / made:.1%})")
    assert (made - len(alive)) / made >= LEAST


def test_what_the_examples_miss_shows_in_the_committed_paths(scores):
    alive = [mutant for _, left in scores.values() for mutant in left]
    assert [mutant.what for mutant in alive if not shows_in_paths(mutant)] == []


def test_no_changed_role_or_term_survives(scores):
    alive = [mutant.what for _, left in scores.values() for mutant in left if ", taak " in mutant.what]
    assert alive == []
