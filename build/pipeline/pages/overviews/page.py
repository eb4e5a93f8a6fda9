"""What the overviews have in common: the page itself, and how it points to pages, tools and outcomes."""

from __future__ import annotations

import os.path
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from decision_tools.rules import Tool
from decision_tools.rules.outcomes import Outcome

from ...paths import DOCS
from ...read.facts import Duty
from ...read.protocol_pages import Page
from ...words import of_tools
from ...words.dutch import first_upper
from ...words.markup import plain


@dataclass(frozen=True)
class Overview:
    """One page: its source address, title and Markdown. `about` is its line in the list of overviews."""

    uri: str
    title: str
    text: str
    about: str = ""


def page_link(page: Page, uri: str) -> str:
    """A link to a protocol page for the overview `uri`."""
    return f"[{plain(page.title)}]({way(page.path, uri)})"


def way(target: Path, uri: str) -> str:
    """The way to a file of the repository as written on the overview `uri`."""
    return os.path.relpath(target, (DOCS / uri).parent)


def outcome_links(tool: Tool, outcomes: Sequence[Outcome]) -> str:
    """The name of a tool with a link to each of these outcomes."""
    found = [
        f"[{plain(of_tools.headline(tool, outcome))}](tool:{tool.slug}#uitkomst-{outcome.id})"
        for outcome in outcomes
    ]
    return f"{plain(tool.title)}:<br>" + "<br>".join(found)


def what(duty: Duty) -> str:
    """What is done in a task, and on what condition."""
    words = plain(of_tools.plain(duty.tool, duty.task.what))
    return words + (f"<br>*{plain(first_upper(duty.task.provided))}*" if duty.task.provided else "")


def where(duty: Duty) -> str:
    """The tool of a task, and a link to each outcome."""
    return outcome_links(duty.tool, duty.outcomes)
