"""The menu holds each page and tool once, in the order of the schools."""

from __future__ import annotations

from pipeline.pages.generated import site_pages
from pipeline.pages.navigation import FOR_BUILDERS, navigation
from pipeline.read.library import Library


def test_navigation_has_each_page_and_tool_once(library: Library) -> None:
    entries = [
        uri
        for school in navigation(library)[1:]
        if isinstance(school, dict)
        for part in next(iter(school.values()))
        for uri in _uris(part)
    ]

    assert sorted(entries) == sorted(
        page.uri
        for page in site_pages(library)
        if page.kind not in ("page", "letter", "emergency", "role", "card", "practice")
    )
    assert len(entries) == len(set(entries))


def test_navigation_follows_school_toml(library: Library) -> None:
    poort = next(entry["Poort Lyceum"] for entry in navigation(library) if "Poort Lyceum" in entry)
    handbook = next(part["Handboek"] for part in poort if "Handboek" in part)

    subjects = [next(iter(entry.values())).split("/")[-1].removesuffix(".md") for entry in handbook]
    assert subjects == [subject for subject in library.schools["poort"].pages if subject != "index"]


def _uris(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    parts = part.values() if isinstance(part, dict) else part
    return [uri for inner in parts for uri in _uris(inner)]  # type: ignore[union-attr]


def test_the_pages_of_no_school_come_last_and_an_edition_has_none_for_builders(library: Library) -> None:
    last = [entry for entry in navigation(library) if isinstance(entry, str)]

    assert last[0] == "nood.md"
    assert last == navigation(library)[-len(last) :]
    assert [*navigation(library, edition=True), *FOR_BUILDERS] == navigation(library)
