"""The emergency pages: one shape, what a school still has to fill in, and the way to them."""

from __future__ import annotations

from dataclasses import replace

import lxml.html
import pytest
from pipeline.pages import emergency
from pipeline.pages.emergency import SILENT, Written
from pipeline.read.library import Library

PARTS = ["Nu", "Daarna", "Wie belt wie", "Niet doen", "Dit staat er niet", "Verder lezen"]
AT_THE_BACK = ["Op onze school: adres, BHV, AED", "Achterkant: redenen, bronnen, twijfels"]


def made(library: Library, school: str, situation: str | None) -> lxml.html.HtmlElement:
    one = next((one for one in library.emergency.situations if one.id == situation), None)
    page = Written(library.schools[school] if school else None, one)
    return lxml.html.fromstring(f"<div>{emergency.html(library, page, page.uri)}</div>")


def test_the_parts_stand_in_one_order(library: Library) -> None:
    for school, situation in library.emergency.said:
        found = [head.text_content() for head in made(library, school, situation).iter("h2")]
        assert found == [part for part in (*PARTS, *AT_THE_BACK) if part in found], (school, situation)
        assert {"Nu", "Verder lezen", *AT_THE_BACK} <= set(found)


def test_a_silent_source_is_said_to_be_silent(library: Library) -> None:
    page = made(library, "mlg", "vermist")

    assert SILENT in page.text_content()
    assert page.xpath("//a[@class='pw-call pw-call--alarm']/@href") == ["tel:112"]
    assert page.find_class("pw-own-help")


def test_a_school_fills_in_its_own_words_or_is_asked_to(library: Library) -> None:
    blank = made(library, "mlg", "direct-gevaar")
    assert "Zeg waar je bent: vul in.+ (toegevoegd)" in blank.text_content()

    mlg = library.schools["mlg"]
    filled = replace(mlg, own_help=replace(mlg.own_help, known={"adres": "Dorpsstraat 1 <a>"}))
    page = made(replace(library, schools={**library.schools, "mlg": filled}), "mlg", "direct-gevaar")
    assert "Zeg waar je bent: Dorpsstraat 1 <a>." in page.text_content()


def test_own_numbers_can_be_called(library: Library) -> None:
    assert "tel:0883083342" in made(library, "wijdevenen", None).xpath("//dl//a/@href")


def test_the_mark_of_a_line_has_a_word_for_who_listens(library: Library) -> None:
    lines = made(library, "wijdevenen", "kind-vertelt").find_class("pw-now-list")[0]

    assert [line.text_content().rpartition(".")[2] for line in lines] == [
        "+ (toegevoegd)",
        "~ (onze lezing)",
        "+ (toegevoegd)",
        "",
    ]


@pytest.mark.parametrize("school", ["", "poort"])
def test_the_page_that_leads_to_all_names_every_situation(library: Library, school: str) -> None:
    page = made(library, school, None)
    links = page.find_class("pw-sees")[0].xpath(".//a/@href")

    assert len(links) == len(library.emergency.situations)
    assert page.find_class("pw-call")[0].get("href") == "tel:112"
    assert bool(page.find_class("pw-own-help")) == bool(school)


def test_an_edition_has_the_pages_of_its_school_alone(library: Library) -> None:
    mlg = replace(library, schools={"mlg": library.schools["mlg"]})

    assert {page.school.slug for page in emergency.pages(mlg) if page.school} == {"mlg"}
    assert not [page for page in emergency.pages(mlg) if page.school is None]
    assert emergency.written(mlg, "nood.md") == Written(library.schools["mlg"], None)
