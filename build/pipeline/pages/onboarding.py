"""The pages of "Nieuw hier?": the choice of a role, and a path for each role with enough to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..read.onboarding import Onboarding, ReadingPath
from ..read.schools import School
from ..words import of_tools
from ..words.dutch import first_upper
from . import templates
from .addresses import linker

TITLE = "Nieuw hier?"
SHOWN_DUTIES = 2


@dataclass(frozen=True)
class OnboardingPage:
    """One page: its source address, title and HTML."""

    uri: str
    title: str
    text: str


def uri(school: str, path: ReadingPath | None = None) -> str:
    """The source address of the page where a newcomer chooses a role, or of one path."""
    return f"{school}/nieuw/{path.slug if path else 'index'}.md"


def uris(school: str, found: Onboarding) -> list[str]:
    """The source addresses of all pages of a school's onboarding, that of the choice first."""
    return [uri(school), *(uri(school, path) for path in found.paths if path.has_page)]


def pages(
    school: School, found: Onboarding, roles: Mapping[str, str], practised: Mapping[str, str]
) -> Iterator[OnboardingPage]:
    """The page where a newcomer chooses a role, and a page for each role with enough to read.

    `roles` has the source address of "Mijn rol" and `practised` where to practise, by the name of the role.
    """
    choice = {"paths": found.paths, "thread": found.thread}
    yield _page(uri(school.slug), TITLE, "onboarding.html.j2", school, **choice)
    for path in found.paths:
        if path.has_page:
            title = f"{TITLE} {first_upper(path.role.name)}"
            what = {"path": path, "roles": roles, "practised": practised}
            yield _page(uri(school.slug, path), title, "onboarding_path.html.j2", school, **what)


def _page(place: str, title: str, template: str, school: School, **what: Any) -> OnboardingPage:
    text = templates.render(
        template,
        **what,
        title=title,
        school=school,
        to=linker(place),
        onboarding_uri=uri,
        onboarding_title=TITLE,
        shown_duties=SHOWN_DUTIES,
        words=of_tools,
    )
    return OnboardingPage(place, title, text)
