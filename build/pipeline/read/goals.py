"""Where a hand-written list may lead: pages and tools of a school by their address within it.

`te-laat` is a tool and `handboek/te-laat` a page, as on the site.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from decision_tools.rules import Tool

from ..paths import PROTOCOLS, tool_uri
from ..problems import nearest
from .protocol_pages import Page
from .toml_file import TomlFile
from .walked import walked


@dataclass(frozen=True, eq=False)
class Goal:
    """One page, or one tool with the page that it belongs to."""

    address: str
    page: Page
    tool: Tool | None = None

    @property
    def title(self) -> str:
        """The title of the page or tool."""
        return self.tool.title if self.tool else self.page.title

    @property
    def uri(self) -> str:
        """Its source address on the site."""
        return tool_uri(self.tool.slug) if self.tool else self.page.uri

    @property
    def kind(self) -> str:
        """What it is, as the search calls it."""
        return "Keuzehulp" if self.tool else "Handboek"

    @property
    def most_questions(self) -> int:
        """The number of questions on the longest way through the tool; 0 for a page."""
        return walked(self.tool).longest if self.tool else 0


def of_school(school: str, pages: Iterable[Page], tools: Iterable[Tool]) -> dict[str, Goal]:
    """All goals of a school but its start page, in the order of its handbook, each tool behind its page."""
    goals = {}
    own_tools = list(tools)
    for page in pages:
        if page.school == school and not page.is_start:
            goals[f"handboek/{page.subject}"] = Goal(f"handboek/{page.subject}", page)
            for tool in own_tools:
                if tool.page == page.slug:
                    address = tool.slug.removeprefix(f"{school}/")
                    goals[address] = Goal(address, page, tool)
    return goals


def unknown(address: str, known: Iterable[str]) -> tuple[str, str]:
    """What is wrong with an address that is no goal, and how to mend it."""
    mend = f"Schrijf “{nearest(address, known)}” als je dat bedoelt."
    return f"Er is geen bladzijde of keuzehulp “{address}”.", mend


def check_schools(file: TomlFile, table: Mapping[str, Any], keys: Iterable[str], start: int) -> None:
    """Every key is a school or one of these. An edition knows one school: the folders tell."""
    there = sorted(path.parent.name for path in PROTOCOLS.glob("*/school.toml"))
    file.known(table, [*keys, *there], start)


def listed(file: TomlFile, known: Mapping[str, Goal], addresses: object, line: int) -> Iterator[Goal]:
    """The goals of a list of addresses in a file of ours."""
    if not isinstance(addresses, list) or not addresses:
        wrong = "Bij een school staat een lijst van bladzijden en keuzehulpen."
        file.fail(line, wrong, 'Schrijf `poort = ["te-laat"]`.')
        return
    for address in addresses:
        if address in known:
            yield known[address]
        else:
            file.fail(line, *unknown(address, known))
