"""A module fits on a few screens, and a function on one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 50
PYTHON = [path for folder in ("build", "decision_tools") for path in sorted((ROOT / folder).rglob("*.py"))]
SCRIPTS = sorted((ROOT / "docs" / "assets").rglob("*.js"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def long_functions(source: str) -> Iterator[str]:
    """The functions that are too long."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MOST_LINES_OF_A_FUNCTION:
                yield f"{node.name}: {lines} lines"


def test_no_file_is_too_long() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (*PYTHON, *SCRIPTS, *TESTS)}

    assert {shown(path): count for path, count in lines.items() if count > MOST_LINES} == {}


def test_no_function_is_too_long() -> None:
    found = {path: list(long_functions(path.read_text(encoding="utf-8"))) for path in PYTHON}

    assert {shown(path): functions for path, functions in found.items() if functions} == {}


def test_a_function_that_is_too_long_would_be_found() -> None:
    assert list(long_functions("def short(): pass\ndef long():\n" + "    x\n" * 50)) == ["long: 51 lines"]
