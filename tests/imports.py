"""What the modules of the project import from each other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = (ROOT / "build", ROOT)
"""Where packages are found: `pipeline` and `decision_tools`."""


@dataclass(frozen=True)
class Import:
    """One name that a module imports, in full: `pipeline.read.schools.School`."""

    module: str
    name: str
    in_function: bool


def modules(package: str) -> dict[str, Path]:
    """The file of each module of a package, by its full name."""
    source = next(folder for folder in SOURCES if (folder / package).is_dir())
    return {_name(path, source): path for path in sorted((source / package).rglob("*.py"))}


def imports(package: str) -> Iterator[Import]:
    """Everything that the modules of a package import from the project."""
    for module, path in modules(package).items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        inside = {id(node) for function in functions for node in ast.walk(function)}
        for node in ast.walk(tree):
            for name in _imported(node, module, is_package=path.name == "__init__.py"):
                if name.startswith(("pipeline", "decision_tools")):
                    yield Import(module, name, id(node) in inside)


def _imported(node: ast.AST, module: str, is_package: bool) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    start = node.module or ""
    if node.level:
        parts = module.split(".") + ([""] if is_package else [])
        start = ".".join([*parts[: -node.level], *([node.module] if node.module else [])])
    return [f"{start}.{alias.name}" for alias in node.names]


def _name(path: Path, source: Path) -> str:
    return ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
