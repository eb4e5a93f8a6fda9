"""The pages of "Nieuw hier?": all they say comes from the data."""

from __future__ import annotations

import html

from pipeline.pages import onboarding, roles
from pipeline.pages.onboarding import OnboardingPage
from pipeline.read.library import Library


def made(library: Library, school: str) -> list[OnboardingPage]:
    own = library.schools[school]
    return list(onboarding.pages(own, library.onboarding[school], roles.uris(library, own), {}))


def test_a_page_shows_titles_numbers_of_questions_and_tasks_from_the_data(library: Library) -> None:
    pages = {page.uri: page for page in made(library, "poort")}
    text = pages["poort/nieuw/vakdocent.md"].text

    assert 'href="../../te-laat/">Te laat</a>' in text
    assert "Keuzehulp · 1 vraag" in text
    assert "Keuzehulp · hooguit 5 vragen" in text
    assert "Zet in SOM dat de leerling te laat was." in text
    assert 'href="../../../rollen/poort/vakdocent/"' in text


def test_the_page_of_a_school_names_every_role(library: Library) -> None:
    for slug, found in library.onboarding.items():
        text = html.unescape(made(library, slug)[0].text)
        for path in found.paths:
            name = path.role.name[:1].upper() + path.role.name[1:]
            assert name in text
            if not path.has_page:
                assert all(f'/{step.goal.address}/"' in text for step in path.steps)
