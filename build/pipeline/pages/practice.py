"""Practising: per school a page to choose a role, with a mix and the told cases, and a page for each role."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from decision_tools.rules import Judgement

from ..practice import exports
from ..practice.choose import Practice
from ..practice.situations import Situation
from ..words import of_tools
from ..words.markup import anchor
from . import templates
from .addresses import linker

KIND = "practice"
TITLE = "Oefenen"
FILES: Mapping[str, tuple[str, Callable[[Practice], str | bytes]]] = {
    "vragen-gift.txt": ("Moodle (GIFT)", exports.gift),
    "vragen-qti.zip": ("Andere toetsprogramma's (QTI 2.1)", exports.qti),
    "vragen-anki.csv": ("Anki (CSV)", exports.anki),
}
"""The other forms of the questions: what a reader calls each, and what makes it."""


@dataclass(frozen=True)
class PracticePage:
    """One page: its source address, title and HTML, and by address the files with its questions."""

    uri: str
    title: str
    text: str
    files: Mapping[str, str | bytes] = field(default_factory=dict)


def uri(school: str, role: str = "") -> str:
    """The source address of the page of a school, or of a role by its word."""
    return f"{school}/oefenen/{anchor(role) if role else 'index'}.md"


def uris(practice: Practice) -> dict[str, str]:
    """The source address of the page of each role of a school that has questions, by its name."""
    words = {role.name: role.word for role in practice.school.roles}
    return {role: uri(practice.school.slug, words[role]) for role in practice.by_role}


def pages(practice: Practice, together: str = "") -> Iterator[PracticePage]:
    """The page of a school, then that of each role; `together` has the cards for a team meeting."""
    school = practice.school
    ways = uris(practice)
    title = f"{TITLE}: {school.name}"
    what: dict[str, Any] = {
        "questions": practice.mixed,
        "ways": ways,
        "together": together,
        "files": [(name, file) for file, (name, _) in FILES.items()],
    }
    files = {f"{school.slug}/oefenen/{name}": make(practice) for name, (_, make) in FILES.items()}
    yield replace(_page(uri(school.slug), title, "practice.html.j2", practice, **what), files=files)
    for role, questions in practice.by_role.items():
        yield _page(
            ways[role], f"{TITLE}: {role}", "practice_role.html.j2", practice, questions=questions, role=role
        )


def _page(place: str, title: str, template: str, practice: Practice, **what: Any) -> PracticePage:
    text = templates.render(
        template,
        **what,
        title=title,
        practice=practice,
        school=practice.school,
        weighed=weighed,
        start=uri(practice.school.slug),
        set_id=place.removesuffix(".md").replace("/", "-"),
        words=of_tools,
        to=linker(place),
    )
    return PracticePage(place, title, text)


def weighed(case: Situation) -> list[Judgement]:
    """The questions of a told case that somebody has to weigh."""
    read = case.answer.run.read
    return [
        question for question in case.tool.asked if isinstance(question, Judgement) and question.id in read
    ]
