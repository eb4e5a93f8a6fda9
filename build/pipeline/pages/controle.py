"""The page "Hoe is dit gecontroleerd?": what was checked of each tool, counted from the tool itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from decision_tools.rules.model import Tool
from decision_tools.rules.ways import Spread

from ..read.library import school_of
from ..read.protocol_pages import Page
from ..read.walked import MOST_NOW, MOST_WORDS, WORDS_OF_ONE, walked
from ..words.dutch import long_date
from ..words.markup import plain, table

URI = "controle.md"
TITLE = "Hoe is dit gecontroleerd?"

INTRO = """\
Elke keuzehulp bestaat uit rijen. Een rij is één regel van het protocol, met de paragraaf waar hij staat.
Elke rij is gecontroleerd zoals zij nu is. Deze pagina is gemaakt op **{today}**.

## Wat is gecontroleerd

1. Voor alle antwoorden is er een regel, en nooit twee die elkaar tegenspreken.
2. Elke regel en elke uitkomst is te bereiken. Elke vraag doet ertoe.
3. Elke regel heeft een bron en een voorbeeld. Bij een grens staan voorbeelden er net onder, erop en erboven.
4. Niemand krijgt in één antwoord twee kanten op te horen, of twee keer hetzelfde. Er is altijd iets voor nu.
5. Alle wegen geven op de computer van de bouwer en in de browser hetzelfde antwoord.
6. Elke rol, brief en pagina die een keuzehulp noemt, bestaat bij die school.

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
*Opmerkingen*: twijfels, en wat de wet vraagt.
*Nagekeken*: de dag waarop de regels en de bladzijde voor het laatst naast de bron lagen.

"""

SHORT_ENOUGH = """\
## Hoe kort een antwoord is

Een antwoord begint met wat je nu doet, dan vandaag, daarna en later. Geteld over alle wegen met een taak:
de helft blijft binnen het eerste getal, negen van de tien binnen het tweede. Het derde is het meeste.

- Taken onder *nu*: de helft hoogstens {half}, negen van de tien hoogstens {now}.
- Woorden van de taken vóór *daarna*, van alle rollen samen: negen van de tien hoogstens {words}.

"""

SIZES = ("Keuzehulp", "Taken onder nu", "Woorden, alle rollen", "Woorden, wie het meeste leest")


def text(tools: Iterable[Tool], pages: Iterable[Page], names: Mapping[str, str]) -> str:
    """The Markdown of the page for these tools, each with the day on which its page was last compared.

    `names` are those of the schools by slug.
    """
    reviewed = {page.slug: page.reviewed for page in pages}
    ordered = sorted(tools, key=lambda tool: tool.slug)
    half, now = MOST_NOW
    return (
        INTRO.format(today=long_date(date.today()))
        + table(COLUMNS, (_row(tool, names[school_of(tool)], reviewed[tool.page]) for tool in ordered))
        + LEGEND
        + SHORT_ENOUGH.format(half=half, now=now, words=MOST_WORDS)
        + table(SIZES, (_size(tool, names[school_of(tool)]) for tool in ordered))
        + "".join(f"\n{_link(tool)}: {WORDS_OF_ONE[tool.slug]}\n" for tool in ordered if _of_one(tool))
    )


def _row(tool: Tool, school: str, reviewed: date) -> Sequence[str]:
    derived, found = sum(row.derived for row in tool.rows.values()), walked(tool)
    cells = (
        _named(tool, school),
        len(tool.rows) - derived,
        derived,
        found.paths,
        found.ways,
        len(tool.examples),
        sum(len(outcome.all_notes) + len(outcome.all_checks) for outcome in tool.outcomes.values()),
        f"{tool.document.name}, {_sections(tool)}",
        long_date(reviewed),
        len(found.faults),
    )
    return [str(cell) for cell in cells]


def _size(tool: Tool, school: str) -> Sequence[str]:
    tally = walked(tool).tally
    return _named(tool, school), *map(_spread, (tally.now, tally.words, tally.words_of_one))


def _of_one(tool: Tool) -> bool:
    return tool.slug in WORDS_OF_ONE


def _spread(spread: Spread) -> str:
    half = f"{spread.median:g}".replace(".", ",")
    return f"{half} · {spread.nine_in_ten} · {spread.most}"


def _named(tool: Tool, school: str) -> str:
    return f"{_link(tool)}<br>{plain(school)}"


def _link(tool: Tool) -> str:
    return f"[{plain(tool.title)}](tool:{tool.slug})"


def _sections(tool: Tool) -> str:
    sections = {row.source.section for row in tool.rows.values() if not row.derived}
    return ", ".join(sorted(sections))
