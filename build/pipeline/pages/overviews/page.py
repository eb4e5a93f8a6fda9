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

MOST_OUTCOMES = 2


@dataclass(frozen=True)
class Overview:
    """One page: its source address, title and Markdown. `about` is its line in the list of overviews.

    One that `folds` shows its first part, the rest below its headings. One that is not `searched` only has
    what another overview leads to.
    """

    uri: str
    title: str
    text: str
    about: str = ""
    folds: bool = False
    searched: bool = True


def page_link(page: Page, uri: str) -> str:
    """A link to a protocol page for the overview `uri`."""
    return f"[{plain(page.title)}]({way(page.path, uri)})"


def way(target: Path, uri: str) -> str:
    """The way to a file of the repository as written on the overview `uri`."""
    return os.path.relpath(target, (DOCS / uri).parent)


def outcome_links(tool: Tool, outcomes: Sequence[Outcome]) -> str:
    """A link to each of these outcomes; more than a few are folded."""
    links = "<br>".join(
        f"[{plain(of_tools.headline(tool, outcome))}](tool:{tool.slug}#uitkomst-{outcome.id})"
        for outcome in outcomes
    )
    if len(outcomes) <= MOST_OUTCOMES:
        return links
    return f'<details class="pw-fold" open><summary>{len(outcomes)} uitkomsten</summary>{links}</details>'


def what(duty: Duty) -> str:
    """What is done in a task, and on what condition."""
    words = plain(of_tools.plain(duty.tool, duty.task.what))
    return words + (f"<br>*{plain(first_upper(duty.task.provided))}*" if duty.task.provided else "")


def outcomes_of(duty: Duty) -> str:
    """A link to each outcome of a task."""
    return outcome_links(duty.tool, duty.outcomes)


def situation(tool: Tool) -> str:
    """The anchor of what stands under a tool."""
    return tool.slug.partition("/")[2]
