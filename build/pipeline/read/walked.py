"""What walking every way through a tool comes to: walked once, and kept by the content of the tool."""

from __future__ import annotations

import functools
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import decision_tools
from decision_tools.rules import RuleError, Tool
from decision_tools.rules.check import check
from decision_tools.rules.school import read as read_school
from decision_tools.rules.tree import Ways, paths, ways

from ..cache import Shelf, digest
from ..paths import CACHE, ROOT

TOOLS = ROOT / "decision_tools"
KERNEL = "rules"


@dataclass(frozen=True)
class Walked:
    """The ways through a tool, the questions on the longest, the paths through its tables, and its faults."""

    ways: int
    longest: int
    paths: int
    faults: tuple[str, ...]


def walked(tool: Tool, cache: Path = CACHE) -> Walked:
    """From the cache if this is a tool as it stands in its files, and neither they nor the kernel changed."""
    if not _stands_in_its_files(tool):
        return _walk(tool)
    shelf, key = Shelf(cache / "ways"), _key(tool.slug.partition("/")[0])
    if text := shelf.read(tool.slug, key):
        told = json.loads(text)
        return Walked(**told | {"faults": tuple(told["faults"])})
    made = _walk(tool)
    shelf.write(tool.slug, key, json.dumps(asdict(made)))
    return made


def _walk(tool: Tool) -> Walked:
    found: Ways | None = None
    try:
        found = ways(tool)
        faults = check(tool, found)
    except RuleError as error:
        faults = _faults_without_ways(tool, error)
    return Walked(
        found.count if found else 0,
        found.longest if found else 0,
        sum(1 for table in tool.tables for _ in paths(tool, table)),
        tuple(faults),
    )


def _faults_without_ways(tool: Tool, error: RuleError) -> list[str]:
    """What the check tells of a tool whose ways lead nowhere, or are too many."""
    try:
        return check(tool)
    except RuleError:
        return [str(error)]


def _stands_in_its_files(tool: Tool) -> bool:
    try:
        return decision_tools.load(tool.slug) is tool
    except decision_tools.UnknownTool:
        return False


@functools.cache
def _key(school: str) -> str:
    """The content of a school's tools, of what they take from its school.toml, and of the kernel."""
    folders = (TOOLS / school.replace("-", "_"), TOOLS / KERNEL)
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if _counts(path)]
    facts = repr(read_school(school)).encode()
    return digest((facts, *(part for file in files for part in (file.name.encode(), file.read_bytes()))))


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts
