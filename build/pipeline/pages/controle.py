"""The page "Hoe is dit gecontroleerd?": what was checked of each tool, counted from the tool itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from decision_tools.rules.model import Tool

from ..read.protocol_pages import Page
from ..read.walked import walked
from ..words.dutch import long_date

URI = "controle.md"
TITLE = "Hoe is dit gecontroleerd?"

INTRO = """\
Elke keuzehulp bestaat uit rijen. Een rij is één regel van het protocol, met de paragraaf waar hij staat.
Elke rij is gecontroleerd zoals zij nu is. Deze pagina is gemaakt op **{today}**.

## Wat is gecontroleerd

1. Voor alle antwoorden is er een regel, en nooit twee die elkaar tegenspreken.
2. Elke regel en elke uitkomst is te bereiken. Elke vraag doet ertoe.
3. Elke regel heeft een bron en een voorbeeld. Bij een grens staan voorbeelden er net onder, erop en erboven.
4. Alle wegen geven op de computer van de bouwer en in de browser hetzelfde antwoord.
5. Elke rol, brief en pagina die een keuzehulp noemt, bestaat bij die school.

Wat de controle niet weet: of het protocol zelf klopt met de wet. Twijfel staat als opmerking bij de uitkomst.

## Per keuzehulp
"""

COLUMNS = (
    "Keuzehulp",
    "Regels",
    "Afgeleid",
    "Paden",
    "Wegen",
    "Voorbeelden",
    "Opmerkingen",
    "Bron",
    "Nagekeken",
    "Fouten",
)

LEGEND = """
*Regels*: rijen uit de bron. *Afgeleid*: rijen die daaruit volgen, zoals "geen nieuwe stap".
*Paden*: wegen door één tabel. *Wegen*: wegen door de hele keuzehulp.
*Nagekeken*: de dag waarop de regels en de bladzijde voor het laatst naast de bron lagen.
"""


def text(tools: Iterable[Tool], pages: Iterable[Page]) -> str:
    """The Markdown of the page for these tools, each with the day on which its page was last compared."""
    reviewed = {page.slug: page.reviewed for page in pages}
    head = f"| {' | '.join(COLUMNS)} |\n|{' --- |' * len(COLUMNS)}\n"
    return (
        INTRO.format(today=long_date(date.today()))
        + "\n"
        + head
        + "".join(_row(tool, reviewed[tool.page]) for tool in sorted(tools, key=lambda tool: tool.slug))
        + LEGEND
    )


def _row(tool: Tool, reviewed: date) -> str:
    derived, found = sum(row.derived for row in tool.rows.values()), walked(tool)
    cells = (
        f"[{tool.title}](tool:{tool.slug})<br>{tool.slug.partition('/')[0]}",
        len(tool.rows) - derived,
        derived,
        found.paths,
        found.ways,
        len(tool.examples),
        _notes(tool),
        f"{tool.document.name}, {_sections(tool)}",
        long_date(reviewed),
        len(found.faults),
    )
    return f"| {' | '.join(map(str, cells))} |\n"


def _notes(tool: Tool) -> int:
    outcomes = tool.outcomes.values()
    return sum(len(o.notes) + sum(len(task.notes) for task in o.tasks) for o in outcomes)


def _sections(tool: Tool) -> str:
    sections = {row.source.section for row in tool.rows.values() if not row.derived}
    return ", ".join(sorted(sections))
