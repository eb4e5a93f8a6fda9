"""A page of a handbook shows its steps first, and folds the rest without losing a word or an anchor."""

from __future__ import annotations

import re

import lxml.html
import pytest
from lxml.html import HtmlElement
from pipeline.pages import frame, overviews
from pipeline.pages.conversion import convert
from pipeline.pages.folding import folded
from pipeline.pages.generated import overview_text, protocol_text
from pipeline.read.library import Library

MOST_IN_SIGHT = 600
MOST_ON_A_PAGE = 1_500
URI = "school/handboek/bladzijde.md"
STEPS = "| Wie | Doet wat |\n| --- | --- |\n| coach | belt |\n"
DOUBT = '!!! verouderd "Mag dit? (A)"\n    Kijk in de wet.\n'
QUESTION = '!!! stil "Wie belt? (C)"\n    Staat er niet.\n'
OURS = '!!! toegevoegd "Wacht niet"\n    Ons advies.\n'
CHECKS = '## Om na te kijken {#om-na-te-kijken}\n\n!!! stil "Hoelang? (C)"\n    Onbekend.\n'


@pytest.fixture(scope="module")
def pages(library: Library) -> dict[str, tuple[HtmlElement, str]]:
    """Each page of a handbook with its head, folded, and its HTML before it was folded."""
    made = {}
    for page in library.pages:
        html = convert(protocol_text(page), page.uri)
        made[page.uri] = tree(frame.head(library, page.uri) + folded(html)), html
    return made


def tree(html: str) -> HtmlElement:
    return lxml.html.fragment_fromstring(html, create_parent="div")


def made_of(*parts: str) -> HtmlElement:
    return tree(folded(convert("\n".join(parts), URI)))


def in_sight(page: HtmlElement) -> str:
    """What is read before a fold is opened."""
    seen = tree(lxml.html.tostring(page, encoding="unicode"))
    for fold in seen.find_class("pw-fold"):
        for part in list(fold)[1:]:
            part.drop_tree()
    return seen.text_content()


def test_what_stands_in_sight_is_short(pages: dict[str, tuple[HtmlElement, str]]) -> None:
    words = {uri: len(in_sight(page).split()) for uri, (page, _) in pages.items()}
    assert {uri: count for uri, count in words.items() if count > MOST_IN_SIGHT} == {}


def test_a_page_is_short(pages: dict[str, tuple[HtmlElement, str]]) -> None:
    words = {uri: len(page.text_content().split()) for uri, (page, _) in pages.items()}
    assert {uri: count for uri, count in words.items() if count > MOST_ON_A_PAGE} == {}


def test_no_anchor_and_no_sentence_is_lost(pages: dict[str, tuple[HtmlElement, str]]) -> None:
    for uri, (page, html) in pages.items():
        before = tree(html)
        assert set(before.xpath(".//@id")) <= set(page.xpath(".//@id")), uri
        text = " ".join(page.text_content().split())
        for part in before.iter("p", "li", "td", "h2", "h3"):
            own = " ".join((part.text or "").split())
            assert own in text, uri


def test_no_anchor_stands_twice(pages: dict[str, tuple[HtmlElement, str]]) -> None:
    for uri, (page, _) in pages.items():
        ids = page.xpath(".//@id")
        assert len(ids) == len(set(ids)), uri


def test_a_link_within_a_page_leads_somewhere(pages: dict[str, tuple[HtmlElement, str]]) -> None:
    for uri, (page, _) in pages.items():
        known = set(page.xpath(".//@id")) | {"over-deze-bladzijde"}
        for line in page.find_class("pw-check-line"):
            assert {href.removeprefix("#") for href in line.xpath(".//a/@href")} <= known, uri


def test_no_doubt_stands_before_the_first_step(pages: dict[str, tuple[HtmlElement, str]]) -> None:
    for uri, (page, _) in pages.items():
        steps = page.xpath(
            "./h2[1]/following-sibling::*[self::ol or self::ul or contains(@class, 'pw-scroll')][1]"
        )
        for step in steps:
            assert not step.xpath("./preceding-sibling::*[contains(@class, 'pw-note')]"), uri
            assert len(step.xpath("./preceding-sibling::p[@class='pw-check-line']")) <= 1, uri


def test_a_doubt_moves_to_the_last_fold_and_leaves_a_line() -> None:
    page = made_of("## Wat doe je nu?\n", STEPS, QUESTION, CHECKS)

    [line] = page.find_class("pw-check-line")
    [fold] = page.find_class("pw-fold")
    assert line.text_content() == "Hier is twijfel: Wie belt?."
    assert [href for href in line.xpath(".//a/@href")] == ["#punt-wie-belt"]
    assert fold.get("open") is not None
    assert [note.get("id") for note in fold.find_class("pw-note")] == ["punt-wie-belt", "punt-hoelang"]
    assert "2 punten" in fold.find("summary").text_content()


def test_what_may_break_the_law_is_one_line_at_the_top_wherever_it_stands() -> None:
    page = made_of(
        "## Wat doe je nu?\n", DOUBT, STEPS, "## Later\n", DOUBT.replace("Mag dit", "En dat"), CHECKS
    )

    lines = [line.text_content() for line in page.find_class("pw-check-line")]
    assert lines == ["Eerst nakijken: Mag dit?; En dat?.", "Eerst nakijken: En dat?."]
    assert page.xpath("./h2[1]/following-sibling::*[1]/@class") == ["pw-check-line"]


def test_a_doubt_that_was_written_twice_stands_once() -> None:
    page = made_of("## Wat doe je nu?\n", STEPS, "### Drie\n", DOUBT, "### Vier\n", DOUBT)

    assert len(page.find_class("pw-note")) == 1
    assert len(page.find_class("pw-check-line")) == 3


def test_our_own_advice_stays_with_its_step_and_never_before_the_first() -> None:
    page = made_of("## Wat doe je nu?\n", OURS, STEPS, CHECKS)

    [note] = [note for note in page.find_class("pw-note") if "toegevoegd" in note.classes]
    assert "pw-scroll" in note.getprevious().classes
    assert not [parent for parent in note.iterancestors() if parent.tag == "details"]


def test_a_rule_table_and_what_is_too_much_are_folded_below_their_headings() -> None:
    long = " ".join(["woord"] * 500)
    page = made_of(
        "## Wat doe je nu?\n",
        STEPS,
        "## Regels\n",
        "{{ tabel: poort/te-laat }}\n".replace("{{", "<div class='pw-include'>").replace("}}", "</div>"),
        "## Kort\n",
        "Kort.\n",
        "## Lang\n",
        long,
        "\n## Waarom zo?\n",
        "Daarom.\n",
    )

    assert [fold.find("summary/h2").text for fold in page.find_class("pw-fold")] == [
        "Regels",
        "Lang",
        "Waarom zo?",
    ]
    assert not re.search(
        "headerlink", " ".join(fold.find("summary").get("class", "") for fold in page.find_class("pw-fold"))
    )


def test_a_first_section_that_is_too_long_is_folded_from_one_of_its_headings_on() -> None:
    long = " ".join(["woord"] * 300)
    page = made_of(
        "## Wat doe je nu?\n", STEPS, "### Meteen\n", long, "\n### Later\n", long, "\n### Terug\n", "Kort.\n"
    )

    assert [fold.find("summary/h3").text for fold in page.find_class("pw-fold")] == ["Later", "Terug"]


def test_a_school_beside_others_is_a_fold_that_names_it_without_a_link() -> None:
    card = (
        '<div data-school="poort" markdown="1">\n\n### [Poort](x.md){.pw-school} {#a}\n\nTekst.\n\n</div>\n'
    )
    page = made_of("## Te laat\n", f'<div class="pw-compare" markdown="1">\n\n{card}\n</div>\n')

    [fold] = page.find_class("pw-fold--narrow")
    assert fold.find("summary/h3").text_content() == "Poort"
    assert fold.find("summary/h3").get("id") == "a"
    assert not fold.xpath("./summary//a")


def test_what_stands_in_sight_on_an_overview_is_short(library: Library) -> None:
    """Those that the search finds; another is one list, opened from an overview that says how long it is."""
    words = {}
    for page in overviews.pages(library.facts, library.agreements):
        if page.searched:
            html = convert(overview_text(page), page.uri)
            words[page.uri] = len(in_sight(tree(folded(html) if page.folds else html)).split())
    assert {uri: count for uri, count in words.items() if count > MOST_IN_SIGHT} == {}
