"""Every section of a source stands on a page, and a page names sections that its source has."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from ..paths import PROTOCOLS
from ..problems import Problem, line_of, shown
from ..read.coverage import carriers, pages_of
from ..read.protocol_pages import Page
from ..read.school_tables import Document
from ..read.schools import School


def errors(schools: Iterable[School], pages: Collection[Page]) -> Iterator[Problem]:
    """Sections without a page, and pages that name a section which their document does not have."""
    for school in schools:
        for document in school.documents:
            if document.sections:
                if not any(page.school == school.slug and "source" in page.wrong for page in pages):
                    yield from _without_page(school, document, pages)
                yield from _unknown(school, document, pages)


def _without_page(school: School, document: Document, pages: Collection[Page]) -> Iterator[Problem]:
    file = PROTOCOLS / school.slug / "school.toml"
    for section, found in carriers(school, document, pages).items():
        if not found:
            yield Problem(
                shown(file),
                line_of(file, f'"{section}"'),
                f"Op geen bladzijde staat onderdeel “{section}” van “{document.id}”.",
                "Noem het onder `source:` van de bladzijde die het zegt, of schrijf die bladzijde.",
            )


def _unknown(school: School, document: Document, pages: Collection[Page]) -> Iterator[Problem]:
    file = PROTOCOLS / school.slug / "school.toml"
    for page in pages_of(school, document, pages):
        for section in page.sections:
            if section not in document.sections:
                yield Problem(
                    shown(page.path),
                    line_of(page.path, "sections:"),
                    f"Onderdeel “{section}” staat niet in `sections` van “{document.id}”.",
                    f"Schrijf het zoals in {shown(file)}, of voeg het daar toe.",
                )
