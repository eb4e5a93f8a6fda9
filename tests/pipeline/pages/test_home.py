"""The home page: what is going on, the schools, and the way in for newcomers."""

from __future__ import annotations

from pipeline.pages import home
from pipeline.read.library import Library, load_library


def test_in_an_edition_a_situation_leads_straight_to_its_only_tool() -> None:
    overview = home.overview(load_library("mlg"))

    assert '<a class="pw-situation" href="mlg/te-laat/">Een leerling is te laat</a>' in overview


def test_a_school_whose_protocol_is_silent_is_named_with_what_always_holds(library: Library) -> None:
    for overview, name in ((home.overview(library), "<strong>MLG:</strong> jouw"), (edition("mlg"), "Jouw")):
        part = overview[overview.index("over de veiligheid van een leerling</summary>") :]
        part = part.partition("</details>")[0]
        assert f"{name} protocol zegt hier niets." in part
        assert "Wij zochten op “veilig”, “meldcode” en “mishandel”." in part
        assert "aandachtsfunctionaris" in part and '<a href="tel:08002000">0800-2000</a>' in part
        assert part.index('href="nood/"') < part.index("protocol zegt hier niets")


def edition(school: str) -> str:
    return home.overview(load_library(school))


def test_a_situation_names_the_school_where_there_is_one_to_choose(library: Library) -> None:
    overview = home.overview(library)

    part = overview[overview.index("Een leerling is te laat") :].partition("</details>")[0]
    assert '<p class="pw-answer-school">MLG</p>' in part
    assert 'href="mlg/te-laat/"' in part


def test_a_danger_shows_the_way_to_the_emergency_numbers_first(library: Library) -> None:
    overview = home.overview(library)

    part = overview[overview.index("over de veiligheid van een leerling</summary>") :]
    assert part.index('href="nood/"') < part.index('href="wijdevenen/meldcode/"')


def test_home_leads_to_every_tool_and_school(library: Library) -> None:
    overview = home.overview(library)

    for tool in library.tools.values():
        assert f'href="{tool.slug}/"' in overview
    for school in library.schools.values():
        assert f'href="{school.slug}/"' in overview


def test_school_colours_are_a_style_sheet(library: Library) -> None:
    assert '[data-school="poort"] { --pw-school: #1f4e79; }' in home.school_colours(library)
