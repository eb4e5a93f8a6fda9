"""The register of the law: what it holds, what it refuses, and when it asks to be looked at again."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import html
from pipeline import tool_pages
from pipeline.content import load_library, render_markdown
from pipeline.law_register import Article, cited, load_laws, text, unknown
from pipeline.problems import ContentError

from decision_tools.rules import laws

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def library():
    return load_library()


def test_every_article_that_a_page_names_has_an_entry(library):
    assert list(unknown(library.laws, library.pages)) == []


def test_an_article_nobody_compared_never_shows_a_date():
    article = Article("x-1", "Wet", "1", "Iets.", according_to="een protocol")
    assert article.standing(TODAY) == "nog niet vergeleken"
    assert "| nog niet vergeleken (volgens een protocol) |" in text({article.id: article}, [], [])


@pytest.mark.parametrize(("compared", "stale"), [("2025-11", False), ("2025-10", True), ("2026-11", False)])
def test_a_comparison_older_than_a_year_asks_for_a_new_one(compared, stale):
    told = Article("x-1", "Wet", "1", "Iets.", compared=compared).standing(TODAY)
    assert told.startswith("nakijken: ") is stale


def test_a_bill_is_announced_and_no_rule(library):
    assert library.laws["wet-36663"].standing(TODAY) == "aangekondigd, status niet bevestigd"


def test_the_page_lists_what_rests_on_an_article(library):
    page = text(library.laws, library.pages, library.tools.values())
    line = next(line for line in page.splitlines() if line.startswith('| <span id="wvo-8.14">8.14</span> |'))
    assert "vaker-verwijderd.md" in line and "tool:poort/verwijderd" in line
    assert "https://wetten.overheid.nl/BWBR0044212" in page


@pytest.mark.parametrize("statute", [law for law in vars(laws).values() if isinstance(law, laws.Statute)])
def test_tools_and_register_name_a_law_alike(library, statute):
    articles = [a for id_, a in library.laws.items() if id_.startswith(f"{statute.short}-")]
    assert {(article.law, article.bwb) for article in articles} == {(statute.name, statute.bwb)}


def test_the_page_of_a_tool_and_the_register_tell_the_same(library):
    register = html.fromstring(render_markdown(text(library.laws, library.pages, library.tools.values())))
    told = {
        row.xpath("./td[1]/span")[0].get("id"): row.findall("td")[2].text_content()
        for row in register.xpath("//tr[td]")
    }
    for tool in library.tools.values():
        links = html.fromstring(tool_pages.procedure_html(tool.slug)).find_class("pw-law-standing")
        assert {link.get("href") for link in links} == {f"../../wet/#{name}" for name in cited(tool)}
        for link in links:
            name = link.get("href").partition("#")[2]
            standing = link.text_content().removeprefix(f"{library.laws[name].article}: ")
            assert told[name].partition(" (volgens ")[0] == standing


def test_mistakes_are_told_with_file_and_line(tmp_path):
    (tmp_path / "proef.toml").write_text(
        'law = "Proef"\n[[article]]\nid = "p-1"\narticle = "1"\nkleur = "rood"\ncompared = "gisteren"\n'
    )
    with pytest.raises(ContentError) as error:
        load_laws(tmp_path)
    told = str(error.value)
    assert "proef.toml:3: The article 'p-1' has no `asks`." in told
    assert "`kleur` is not a key of an article." in told
    assert "`compared` is 'gisteren'. Write a month as 2026-11." in told
