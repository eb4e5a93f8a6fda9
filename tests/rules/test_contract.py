"""Arrows point one way: a tool knows the kernel, itself and what its school shares; the kernel no tool."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "decision_tools"
MODULES = sorted(PACKAGE.rglob("*.py"))
KERNEL = "rules"
SHARED = "shared"
OF_SCHOOLS = [path for path in MODULES if path.parent != PACKAGE and path.parts[len(PACKAGE.parts)] != KERNEL]
OF_LARGE_TOOLS = [
    path for path in OF_SCHOOLS if len(place := path.relative_to(PACKAGE).parts) > 2 and place[1] != SHARED
]

FILES = {"__init__", "questions", "outcomes", "notes", "examples"}
STANDS_IN = {
    "YesNo": "questions",
    "Choice": "questions",
    "Judgement": "questions",
    "Count": "questions",
    "Date": "questions",
    "Fact": "questions",
    "Outcome": "outcomes",
    "Note": "notes",
    "Example": "examples",
    "Tool": "__init__",
}


def shown(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def statements(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def imported(path: Path) -> set[str]:
    """What a module imports by its full name."""
    names = set()
    for node in statements(path):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module or "")
    return names


def places(path: Path) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The modules of `decision_tools` that a module imports, and whether it says so from where it stands."""
    here = path.relative_to(PACKAGE).parts[:-1]
    for node in statements(path):
        if isinstance(node, ast.ImportFrom):
            module = tuple((node.module or "").split(".")) if node.module else ()
            if node.level:
                module = (*here[: len(here) - node.level + 1], *module)
            elif module[0] == PACKAGE.name:
                module = module[1:]
            else:
                continue
            for alias in node.names:
                inner = PACKAGE.joinpath(*module, alias.name)
                is_module = inner.is_dir() or inner.with_suffix(".py").is_file()
                yield ((*module, alias.name) if is_module else module), bool(node.level)


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_standard_library_only(path):
    roots = {name.partition(".")[0] for name in imported(path)}
    assert roots <= sys.stdlib_module_names | {"decision_tools"}


@pytest.mark.parametrize("path", sorted((PACKAGE / KERNEL).glob("*.py")), ids=lambda p: p.name)
def test_the_kernel_knows_no_tool(path):
    assert not [name for name in imported(path) if name.startswith("decision_tools")]


@pytest.mark.parametrize("path", OF_SCHOOLS, ids=shown)
def test_a_tool_knows_the_kernel_itself_and_what_its_school_shares(path):
    school, *own = path.relative_to(PACKAGE).with_suffix("").parts
    for target, relative in places(path):
        if target[0] == KERNEL:
            assert not relative
        elif target[:2] == (school, own[0]) and own[0] != SHARED:
            assert relative, f"{'.'.join(target)}: a tool names its own files from where it stands"
        else:
            assert not relative
            assert target == (school,) or target[:2] == (school, SHARED)


@pytest.mark.parametrize("path", OF_LARGE_TOOLS, ids=shown)
def test_the_files_of_a_tool_are_always_called_the_same(path):
    _, _, name, *_ = path.relative_to(PACKAGE).with_suffix("").parts
    assert name in FILES


@pytest.mark.parametrize("path", OF_LARGE_TOOLS, ids=shown)
def test_what_a_tool_says_stands_in_the_file_of_that_name(path):
    _, _, file, *_ = path.relative_to(PACKAGE).with_suffix("").parts
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            kind = getattr(node.value.func, "id", "")
            assert STANDS_IN.get(kind, file) == file, f"{ast.unparse(node.targets[0])} is a {kind}"
