"""The page of the law: how far an article can be trusted, and what rests on it."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import html
from pipeline.pages import law
from pipeline.pages.conversion import convert
from pipeline.read.laws import Article, cited
from pipeline.read.library import school_of
from pipeline.words.markup import plain

TODAY = date(2026, 11, 22)


def register_of(library):
    """The Markdown of the page for all schools."""
    names = {school.slug: school.name for school in library.schools.values()}
    return law.text(library.laws.values(), library.pages, library.tools.values(), names)


def test_an_article_nobody_compared_never_shows_a_date():
    article = Article("x-1", "Wet", "1", "Iets.", according_to="een protocol")
    assert law.standing(article, TODAY) == "nog niet vergeleken"
    assert "| nog niet vergeleken (volgens een protocol) |" in law.text([article], [], [], {})


@pytest.mark.parametrize(("compared", "stale"), [("2025-11", False), ("2025-10", True), ("2026-11", False)])
def test_a_comparison_older_than_a_year_asks_for_a_new_one(compared, stale):
    told = law.standing(Article("x-1", "Wet", "1", "Iets.", compared=compared), TODAY)
    assert told.startswith("nakijken: ") is stale


def test_a_bill_is_announced_and_no_rule(library):
    assert law.standing(library.laws["wet-36663"], TODAY) == "aangekondigd, status niet bevestigd"


def test_the_page_lists_what_rests_on_an_article(library):
    page = register_of(library)
    line = next(line for line in page.splitlines() if line.startswith('| <span id="wvo-8.14">8.14</span> |'))
    assert "vaker-verwijderd.md" in line and "tool:poort/verwijderd" in line
    assert "https://wetten.overheid.nl/BWBR0044212" in page


def test_the_page_of_a_tool_and_the_register_tell_the_same(library, tool_html):
    register = html.fromstring(convert(register_of(library), law.URI))
    told = {
        row.xpath("./td[1]/span")[0].get("id"): row.findall("td")[2].text_content()
        for row in register.xpath("//tr[td]")
    }
    for tool in library.tools.values():
        links = html.fromstring(tool_html.procedure(tool.slug)).find_class("pw-law-standing")
        assert {link.get("href") for link in links} == {f"../../wet/#{name}" for name in cited(tool)}
        for link in links:
            name = link.get("href").partition("#")[2]
            standing = link.text_content().removeprefix(f"{library.laws[name].article}: ")
            assert told[name].partition(" (volgens ")[0] == standing


def test_an_article_says_where_the_step_of_a_school_differs_from_it(library):
    page = register_of(library)
    for tool in library.tools.values():
        for outcome in tool.outcomes.values():
            for check in outcome.all_checks:
                for name in check.law.register if check.law else ():
                    [line] = [line for line in page.splitlines() if line.startswith(f'| <span id="{name}">')]
                    differs = line.split(" | ")[3]
                    assert plain(check.asks) in differs
                    assert library.schools[school_of(tool)].name in differs


def test_the_page_names_schools_and_never_their_slugs(library):
    assert "(mbo-utrecht)" not in register_of(library)
    assert "(MBO Utrecht)" in register_of(library)
