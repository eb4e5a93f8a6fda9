"""What happens to a school's Markdown on its way to the site."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from pipeline.pages import content, home
from pipeline.pages.content import Library, convert, render_markdown, rewrite
from pipeline.paths import PROTOCOLS

TE_LAAT = PROTOCOLS / "poort" / "te-laat.md"
URI = "poort/handboek/te-laat.md"


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("ziek.md", "ziek.md"),
        ("ziek.md#na-vier-keer", "ziek.md#na-vier-keer"),
        ("index.md", "../index.md"),
        ("../wijdevenen/afwegingskader.md", "../../wijdevenen/handboek/afwegingskader.md"),
        ("../../docs/nood.md", "../../nood.md"),
        ("tool:poort/te-laat", "../te-laat.md"),
        ("tool:wijdevenen/afwegingskader#uitkomst-a", "../../wijdevenen/afwegingskader.md#uitkomst-a"),
        ("https://example.org/a.md", "https://example.org/a.md"),
        ("mailto:absentie@example.org", "mailto:absentie@example.org"),
        ("#waarom-zo", "#waarom-zo"),
    ],
)
def test_links_point_where_the_page_went(link: str, target: str) -> None:
    assert rewrite(f"Zie [hier]({link}).", TE_LAAT, URI) == f"Zie [hier]({target})."


def test_the_start_page_of_a_school_links_into_the_handbook() -> None:
    assert (
        rewrite("[x](te-laat.md)", PROTOCOLS / "poort" / "index.md", "poort/index.md")
        == "[x](handboek/te-laat.md)"
    )


def test_a_rule_table_and_a_chart_come_from_the_tool() -> None:
    html = render_markdown("{{ tabel: poort/te-laat }}\n\n{{ stroomschema: poort/te-laat }}\n", TE_LAAT, URI)

    assert "pw-include" not in html
    assert "<table" in html and "meer dan 4" in html
    assert "<svg" in html


def test_a_table_can_be_scrolled_by_keyboard_and_names_its_columns_when_stacked() -> None:
    html = convert("| Wie | Doet wat |\n| --- | --- |\n| coach | belt |\n")

    assert (
        '<div aria-label="Tabel 1: Wie, Doet wat" class="pw-scroll" role="region" tabindex="0">'
        in _sorted(html)
    )
    assert '<th role="columnheader" scope="col">Wie</th>' in _sorted(html)
    assert '<td data-label="Doet wat" role="cell">belt</td>' in _sorted(html)


def test_a_note_says_its_kind_and_severity_in_words() -> None:
    html = convert('!!! verouderd "Schorsing melden (A)"\n    Kijk in de wet.\n')

    assert '<span class="pw-note-kind">Mogelijk verouderd</span> Schorsing melden' in html
    assert '<span class="pw-note-severity">A: eerst nakijken</span>' in html
    assert 'role="note"' in html


def test_the_head_names_school_day_and_tool_and_leads_to_the_rest(library: Library) -> None:
    head = library.head(URI)

    for part in ("Poort Lyceum", "22 november 2026", "../../te-laat/", 'href="#over-deze-bladzijde"'):
        assert part in head
    assert re.search(r'class="pw-overdue"[^>]* hidden', head)


def test_the_foot_names_source_roles_owner_and_dates(library: Library) -> None:
    foot = library.foot(URI)

    for part in (
        'id="over-deze-bladzijde"',
        "Stappenplan verzuim",
        "1.4",
        "Medewerker verzuim",
        "22 november 2027",
    ):
        assert part in foot


def test_the_head_warns_when_the_page_should_have_been_reviewed(library: Library) -> None:
    page = next(page for page in library.pages if page.uri == URI)
    old = replace(library, pages=[replace(page, review_by=date(2020, 1, 1))])

    head = old.head(URI)

    assert not re.search(r'class="pw-overdue"[^>]* hidden', head)
    assert "moest vóór 1 januari 2020 nagekeken zijn" in head


def test_navigation_has_each_page_and_tool_once(library: Library) -> None:
    entries = [
        uri
        for school in library.navigation()[1:]
        for part in next(iter(school.values()))
        for uri in _uris(part)
    ]

    assert sorted(entries) == sorted(page.uri for page in library.site_pages() if page.kind != "page")
    assert len(entries) == len(set(entries))


def test_navigation_follows_school_toml(library: Library) -> None:
    poort = next(entry["Poort Lyceum"] for entry in library.navigation() if "Poort Lyceum" in entry)
    handbook = next(part["Handboek"] for part in poort if "Handboek" in part)

    subjects = [next(iter(entry.values())).split("/")[-1].removesuffix(".md") for entry in handbook]
    assert subjects == [subject for subject in library.schools["poort"].pages if subject != "index"]


def test_home_leads_to_every_tool_and_school(library: Library) -> None:
    overview = home.overview(library)

    for tool in library.tools.values():
        assert f'href="{tool.slug}/"' in overview
    for school in library.schools.values():
        assert f'href="{school.slug}/"' in overview


def test_school_colours_are_a_style_sheet(library: Library) -> None:
    assert '[data-school="poort"] { --pw-school: #1f4e79; }' in home.school_colours(library)


def test_links_of_templates_are_relative() -> None:
    to = content.linker("poort/handboek/te-laat.md")

    assert to("poort/te-laat.md") == "../../te-laat/"
    assert to("poort/index.md") == "../../"
    assert to("index.md") == "../../../"


def _sorted(html: str) -> str:
    """HTML whose attributes stand in alphabetical order."""

    def ordered(match: re.Match[str]) -> str:
        return " ".join([f"<{match[1]}", *sorted(re.findall(r'[a-z-]+="[^"]*"', match[2]))]) + ">"

    return re.sub(r"<([a-z]+) ([^>]*)>", ordered, html)


def _uris(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    parts = part.values() if isinstance(part, dict) else part
    return [uri for inner in parts for uri in _uris(inner)]  # type: ignore[union-attr]
