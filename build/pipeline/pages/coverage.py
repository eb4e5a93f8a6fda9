"""The page "Dekking van de bronnen": per school and section of its source the pages that carry it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import astuple

from decision_tools.rules import Tool

from ..paths import PROTOCOLS
from ..read.coverage import carriers, counts
from ..read.protocol_pages import Page
from ..read.school_tables import Document
from ..read.schools import School

URI = "dekking.md"
TITLE = "Dekking van de bronnen"

INTRO = """\
Elke school heeft één bron: het protocol dat de school zelf schreef. Hier staat per onderdeel van die bron
op welke bladzijden het terugkomt. Zo kun je een bladzijde naast haar bron leggen.

## Aantallen

| School | Bladzijden | Onderdelen van de bron | Keuzehulpen | Taken | Begrippen | Contacten |
| --- | --- | --- | --- | --- | --- | --- |
"""

LEGEND = """
*Taken*: wat iemand doet volgens een uitkomst van een keuzehulp. *Begrippen*: woorden die de school uitlegt.
"""

NO_PAGE = "**nog geen bladzijde**"


def text(schools: Mapping[str, School], pages: Collection[Page], tools: Collection[Tool]) -> str:
    """The Markdown of the page."""
    numbers = "".join(
        f"| {school.name} | {' | '.join(map(str, astuple(counts(school, pages, tools))))} |\n"
        for school in schools.values()
    )
    lists = (
        f"## {school.name}\n\nBron: {document.name} ({document.dated}).\n\n{_table(school, document, pages)}"
        for school in schools.values()
        for document in school.documents
        if document.sections
    )
    return "\n".join([INTRO + numbers + LEGEND, *lists])


def _table(school: School, document: Document, pages: Collection[Page]) -> str:
    rows = []
    for section, found in carriers(school, document, pages).items():
        links = [f"[{page.title}](../{PROTOCOLS.name}/{page.slug}.md)" for page in found]
        rows.append(f"| {section} | {', '.join(links) or NO_PAGE} |\n")
    return "| Onderdeel van de bron | Bladzijden |\n| --- | --- |\n" + "".join(rows)
