"""The rooms of the pipeline know each other one way only, as docs/bouwers.md shows them."""

from __future__ import annotations

from graphlib import TopologicalSorter

import pytest

from tests.imports import Import, imports, modules

EVERYWHERE = {"paths", "problems", "cache"}
MAY_KNOW = {
    "kernel": set[str](),
    "tools": {"kernel"},
    "paths": set[str](),
    "problems": {"paths"},
    "cache": set[str](),
    "words": {"kernel"},
    "calendar": set[str](),
    "runtime": {"kernel"},
    "read": {"words", "kernel", "tools"},
    "practice": {"read", "words", "kernel"},
    "record": {"read", "words", "kernel"},
    "pages": {"practice", "record", "read", "words", "runtime", "kernel"},
    "check": {"record", "read", "pages", "words", "kernel"},
    "search": {"pages", "read", "words", "runtime", "kernel"},
    "book": {"pages", "check", "read", "words", "kernel"},
    "site": {"book", "pages", "search", "check", "runtime", "record", "read", "words"},
    "review": {"book", "check", "pages", "read", "words", "kernel"},
    "scaffold": {"pages", "read", "tools"},
    "bench": {"pages", "read", "runtime", "site", "kernel", "tools"},
}
ALL = [*imports("pipeline"), *imports("decision_tools")]


def room(name: str) -> str:
    """The room of a module, or of what is imported from it."""
    package, _, rest = name.partition(".")
    first = rest.partition(".")[0]
    if package == "decision_tools":
        return "kernel" if first == "rules" else "tools"
    return first


ROOMS = {room(module) for module in modules("pipeline")} - {"", "__main__"} | {"kernel", "tools"}


@pytest.mark.parametrize("name", sorted(ROOMS))
def test_a_room_knows_only_those_below_it(name: str) -> None:
    known = MAY_KNOW[name] | (set() if name in {"kernel", "tools", *EVERYWHERE} else EVERYWHERE)

    strange = [one for one in ALL if room(one.module) == name and room(one.name) not in {name, *known}]

    assert strange == []


def test_the_rooms_stand_in_an_order() -> None:
    graph = {name: known & MAY_KNOW.keys() for name, known in MAY_KNOW.items()}

    assert len(list(TopologicalSorter(graph).static_order())) == len(MAY_KNOW)


@pytest.mark.parametrize("package", ["pipeline", "decision_tools"])
def test_modules_import_each_other_in_no_circle(package: str) -> None:
    there = modules(package)

    def module_of(name: str) -> str:
        return name if name in there else name.rpartition(".")[0]

    graph: dict[str, set[str]] = {module: set() for module in there}
    for one in imports(package):
        if module_of(one.name) in there and module_of(one.name) != one.module:
            graph[one.module].add(module_of(one.name))

    assert len(list(TopologicalSorter(graph).static_order())) == len(there)


def test_no_import_of_ours_hides_in_a_function() -> None:
    assert [one for one in ALL if one.in_function] == []


def test_imports_are_read_in_every_spelling() -> None:
    assert Import("pipeline.read.goals", "pipeline.paths.tool_uri", False) in ALL
    assert Import("pipeline.read.goals", "decision_tools.rules.Tool", False) in ALL
    assert Import("pipeline.pages.overviews", "pipeline.pages.overviews.comparison", False) in ALL
    assert Import("pipeline.check.lint.links", "pipeline.check.links.ANCHOR", False) in ALL
