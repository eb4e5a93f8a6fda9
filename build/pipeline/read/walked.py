"""What walking every way through a tool comes to: walked once, and kept by the content of the tool."""

from __future__ import annotations

import functools
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import decision_tools
from decision_tools.rules import RuleError, Tool
from decision_tools.rules.check import check
from decision_tools.rules.school import read as read_school
from decision_tools.rules.tree import paths
from decision_tools.rules.ways import Spread, Tally, Ways, ways

from ..cache import Shelf, digest
from ..paths import CACHE, ROOT

TOOLS = ROOT / "decision_tools"
KERNEL = "rules"

MOST_NOW = (3, 7)
"""So many tasks stand under "nu" at most, on half of the ways of a tool and on nine in ten."""
MOST_WORDS = 120
"""So many words the tasks before "daarna" have at most on nine in ten ways, for all roles together."""
WORDS_OF_ONE = {
    "kluiverboom/uit-de-les-gestuurd": "docent, leerling en meldkamer werken hier op één dag na elkaar. "
    "De grens voor woorden geldt daarom per persoon.",
    "wijdevenen/calamiteit": "de vijf acties beginnen op dezelfde dag, voor bestuur, leiding en team. "
    "De grens voor woorden geldt daarom per persoon.",
}
"""The tools where that holds for each person apart, with the reason."""


@dataclass(frozen=True)
class Walked:
    """The ways through a tool, the questions on the longest, how much they ask, its paths and its faults."""

    ways: int
    longest: int
    paths: int
    tally: Tally
    faults: tuple[str, ...]


def walked(tool: Tool, cache: Path = CACHE) -> Walked:
    """From the cache if this is a tool as it stands in its files, and neither they nor the kernel changed."""
    if not _stands_in_its_files(tool):
        return _walk(tool)
    shelf, key = Shelf(cache / "ways"), _key(tool.slug.partition("/")[0])
    if text := shelf.read(tool.slug, key):
        return _read(json.loads(text))
    made = _walk(tool)
    shelf.write(tool.slug, key, json.dumps(asdict(made)))
    return made


def _read(told: dict[str, Any]) -> Walked:
    tally = Tally(**{name: Spread(**spread) for name, spread in told["tally"].items()})
    return Walked(**told | {"tally": tally, "faults": tuple(told["faults"])})


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
        found.tally if found else Tally(),
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
