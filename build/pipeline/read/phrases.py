"""What people type for each section of a page and for each tool: `protocols/<school>/phrases/<page>.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Tool

from ..paths import PROTOCOLS
from ..problems import Problem, Reading, choice, shown
from .protocol_pages import Page
from .toml_file import TomlFile

FOLDER = "phrases"
FEWEST = 6
# These gather or draw what the other sections say.
WITHOUT = {"Om na te kijken", "De regels in een tabel", "De regels in een schema", "De stappen in een schema"}
SECTIONS, TOOLS = "sections", "tools"


@dataclass(frozen=True)
class Phrases:
    """The phrases of a page by the heading of a section, and those of its tools by their address."""

    sections: Mapping[str, tuple[str, ...]]
    tools: Mapping[str, tuple[str, ...]]


def read(
    pages: Iterable[Page], tools: Sequence[Tool], folder: Path = PROTOCOLS
) -> Reading[dict[str, Phrases]]:
    """The phrases by page, and what is wrong: a section or tool without enough, or one that is not there."""
    found, problems = {}, []
    for page in pages:
        path = folder / page.school / FOLDER / f"{page.subject}.toml"
        own = [tool.slug.removeprefix(f"{page.school}/") for tool in tools if tool.page == page.slug]
        if not path.is_file():
            wrong = f"De bladzijde {page.slug} heeft geen bestand met zinnen om op te zoeken."
            problems.append(
                Problem(shown(path), 1, wrong, "Schrijf er zes bij elk onderdeel en elke keuzehulp.")
            )
            continue
        file = TomlFile(path)
        found[page.slug] = Phrases(
            dict(_listed(file, SECTIONS, [name for name in page.headings if name not in WITHOUT])),
            dict(_listed(file, TOOLS, own)),
        )
        file.known(file.data, [SECTIONS, TOOLS], 1)
        problems += file.problems
    return Reading(found, problems)


def _listed(file: TomlFile, kind: str, wanted: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    table = file.data.get(kind, {})
    for name in table:
        if name not in wanted:
            wrong = f"“{name}” staat niet op deze bladzijde."
            file.fail(file.line(f'"{name}"'), wrong, choice(name, wanted))
    for name in wanted:
        said = tuple(dict.fromkeys(table.get(name, ())))
        if len(said) < FEWEST:
            wrong = f"Bij “{name}” staan {len(said)} zinnen om op te zoeken."
            file.fail(file.line(f'"{name}"'), wrong, f"Schrijf er minstens {FEWEST}, elk anders.")
        yield name, said


def of_tool(spoken: Mapping[str, Phrases], tool: Tool) -> tuple[str, ...]:
    """The phrases of one tool."""
    page = spoken.get(tool.page)
    return page.tools.get(tool.slug.partition("/")[2], ()) if page else ()
