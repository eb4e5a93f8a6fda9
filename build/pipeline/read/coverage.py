"""Which pages carry a section of a source, and how much there is of a school."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from decision_tools.rules import Tool

from .protocol_pages import Page
from .school_tables import Document
from .schools import School


@dataclass(frozen=True)
class Counts:
    """How much there is of one school."""

    pages: int
    sections: int
    tools: int
    tasks: int
    words: int
    contacts: int


def counts(school: School, pages: Iterable[Page], tools: Iterable[Tool]) -> Counts:
    """The numbers of one school, from all pages and tools."""
    own = [tool for tool in tools if tool.slug.startswith(f"{school.slug}/")]
    return Counts(
        pages=sum(page.school == school.slug for page in pages),
        sections=sum(len(document.sections) for document in school.documents),
        tools=len(own),
        tasks=sum(len(outcome.tasks) for tool in own for outcome in tool.outcomes.values()),
        words=len(school.words),
        contacts=len(school.contacts),
    )


def carriers(school: School, document: Document, pages: Collection[Page]) -> dict[str, list[Page]]:
    """The pages of each section of a document, in its order; none where nothing carries it."""
    own = pages_of(school, document, pages)
    return {section: [page for page in own if section in page.sections] for section in document.sections}


def pages_of(school: School, document: Document, pages: Iterable[Page]) -> list[Page]:
    """The pages that were made of a document."""
    return [page for page in pages if (page.school, page.document) == (school.slug, document.id)]
