"""The page of the law: how far an article can be trusted, and what rests on it."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import html
from pipeline.pages import law
from pipeline.pages.conversion import convert
from pipeline.read.laws import Article, cited

TODAY = date(2026, 11, 22)


def test_an_article_nobody_compared_never_shows_a_date():
    article = Article("x-1", "Wet", "1", "Iets.", according_to="een protocol")
    assert law.standing(article, TODAY) == "nog niet vergeleken"
    assert "| nog niet vergeleken (volgens een protocol) |" in law.text([article], [], [])


@pytest.mark.parametrize(("compared", "stale"), [("2025-11", False), ("2025-10", True), ("2026-11", False)])
def test_a_comparison_older_than_a_year_asks_for_a_new_one(compared, stale):
    told = law.standing(Article("x-1", "Wet", "1", "Iets.", compared=compared), TODAY)
    assert told.startswith("nakijken: ") is stale


def test_a_bill_is_announced_and_no_rule(library):
    assert law.standing(library.laws["wet-36663"], TODAY) == "aangekondigd, status niet bevestigd"


def test_the_page_lists_what_rests_on_an_article(library):
    page = law.text(library.laws.values(), library.pages, library.tools.values())
    line = next(line for line in page.splitlines() if line.startswith('| <span id="wvo-8.14">8.14</span> |'))
    assert "vaker-verwijderd.md" in line and "tool:poort/verwijderd" in line
    assert "https://wetten.overheid.nl/BWBR0044212" in page


def test_the_page_of_a_tool_and_the_register_tell_the_same(library, tool_html):
    register = html.fromstring(
        convert(law.text(library.laws.values(), library.pages, library.tools.values()), law.URI)
    )
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
