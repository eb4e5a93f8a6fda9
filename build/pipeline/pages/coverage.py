"""The page "Dekking van de bronnen": per school and section of its source the pages that carry it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from decision_tools.rules import Tool

from ..paths import PROTOCOLS
from ..problems import Problem, shown
from ..read.protocol_pages import Page
from ..read.schools import Document, School

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
    counts = "".join(_counts(school, pages, tools) for school in schools.values())
    lists = (
        f"## {school.name}\n\nBron: {document.name} ({document.dated}).\n\n{_table(school, document, pages)}"
        for school in schools.values()
        for document in school.documents
        if document.sections
    )
    return "\n".join([INTRO + counts + LEGEND, *lists])


def problems(schools: Iterable[School], pages: Collection[Page]) -> Iterator[Problem]:
    """Sections without a page, and pages that name a section which their document does not have."""
    for school in schools:
        file = PROTOCOLS / school.slug / "school.toml"
        for document in school.documents:
            own = [page for page in pages if (page.school, page.document) == (school.slug, document.id)]
            carried = {section for page in own for section in page.sections}
            for section in document.sections:
                if section not in carried:
                    yield Problem(
                        shown(file),
                        _line(file.read_text(encoding="utf-8"), f'"{section}"'),
                        f"No page carries section {section!r} of {document.id!r}.",
                        "Name it under `source:` of the page that says it, or write that page.",
                    )
            for page in own if document.sections else ():
                for section in page.sections:
                    if section not in document.sections:
                        yield Problem(
                            shown(page.path),
                            _line(page.path.read_text(encoding="utf-8"), "sections:"),
                            f"Section {section!r} is not in `sections` of {document.id!r}.",
                            f"Write it as it stands in {shown(file)}, or add it there.",
                        )


def _counts(school: School, pages: Collection[Page], tools: Collection[Tool]) -> str:
    own = [tool for tool in tools if tool.slug.startswith(f"{school.slug}/")]
    numbers = (
        sum(page.school == school.slug for page in pages),
        sum(len(document.sections) for document in school.documents),
        len(own),
        sum(len(outcome.tasks) for tool in own for outcome in tool.outcomes.values()),
        len(school.words),
        len(school.contacts),
    )
    return f"| {school.name} | {' | '.join(map(str, numbers))} |\n"


def _table(school: School, document: Document, pages: Collection[Page]) -> str:
    rows = []
    for section in document.sections:
        found = [
            f"[{page.title}](../{PROTOCOLS.name}/{page.slug}.md)"
            for page in pages
            if (page.school, page.document) == (school.slug, document.id) and section in page.sections
        ]
        rows.append(f"| {section} | {', '.join(found) or NO_PAGE} |\n")
    return "| Onderdeel van de bron | Bladzijden |\n| --- | --- |\n" + "".join(rows)


def _line(text: str, part: str) -> int:
    return next((number for number, line in enumerate(text.splitlines(), 1) if part in line), 1)
