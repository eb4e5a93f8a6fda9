"""The search field: whose pages it shows, what it offers when it finds nothing, and that a folder will do."""

from __future__ import annotations

import re

import pytest
from pipeline.paths import SITE
from playwright.sync_api import Browser, BrowserContext, Page, expect

from .search_field import ask

HOME = "index.html"
PAGE = "mlg/te-laat/"
ELSEWHERE = "kleuters omkleden"
OWN = "gespijbeld"


def schools(page: Page) -> list[str]:
    """The schools of the results, in their order."""
    return page.locator(".pw-result .pw-school").all_inner_texts()


def test_the_home_page_shows_the_pages_of_several_schools(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(site + HOME)
    ask(page, "te laat")

    assert {"Poort Lyceum", "MLG", "MBO Utrecht"} <= set(schools(page)[:5])


def test_a_school_in_the_question_is_the_one_that_is_shown(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(site + PAGE)
    ask(page, "te laat poort")

    assert schools(page)[0] == "Poort Lyceum"


def test_pages_of_other_schools_stand_below_a_heading_and_enter_asks_first(
    context: BrowserContext, site: str
) -> None:
    page = context.new_page()
    page.goto(site + PAGE)
    ask(page, ELSEWHERE)
    group = page.get_by_role("group", name="Bij andere scholen")

    expect(group.get_by_role("option").first).to_have_attribute("data-school", "wijdevenen")
    assert "MLG" not in schools(page)
    page.keyboard.press("Enter")
    expect(page.locator(".pw-search-status")).to_contain_text("Druk nog een keer op Enter")
    expect(page).to_have_url(site + PAGE)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{site}wijdevenen/"))


def test_enter_opens_the_first_page_of_ones_own_school_and_back_keeps_the_question(
    context: BrowserContext, site: str
) -> None:
    page = context.new_page()
    page.goto(site + PAGE)
    ask(page, OWN)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{site}mlg/spijbelen/"))
    page.go_back()

    expect(page.locator("#pw-query")).to_have_value(OWN)


def test_a_slip_is_explained(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(site + HOME)
    ask(page, "kalamiteit")

    expect(page.locator(".pw-result-via").first).to_have_text("gevonden via: calamiteit")


@pytest.mark.parametrize("path", [HOME, PAGE])
def test_nothing_found_offers_a_way_on(context: BrowserContext, site: str, path: str) -> None:
    page = context.new_page()
    page.goto(site + path)
    ask(page, "qqxxzz")
    help_ = page.locator(".pw-search-help")

    expect(help_).to_contain_text("Gebruik één of twee woorden.")
    expect(help_.get_by_role("link", name="112")).to_have_attribute("href", "tel:112")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(help_.get_by_role("link", name="CSG Kluiverboom")).to_be_focused()
    help_.get_by_role("link", name="Direct hulp nodig").click()
    expect(page).to_have_url(f"{site}nood/")


def test_the_way_on_goes_when_something_is_found(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(site + HOME)
    ask(page, "qqxxzz")
    page.locator("#pw-query").fill("spijbelen")

    expect(page.locator(".pw-result").first).to_be_visible()
    expect(page.locator(".pw-search-help")).to_be_hidden()


def test_the_search_works_from_a_folder(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.goto((SITE / "mlg" / "te-laat" / "index.html").as_uri())
    ask(page, "spijbelen")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(page).to_have_url((SITE / "mlg" / "spijbelen" / "index.html").as_uri())
    page.close()


def test_a_screen_reader_hears_how_much_is_found_and_which_result_is_active(
    context: BrowserContext, site: str
) -> None:
    page = context.new_page()
    page.goto(site + PAGE)
    field = page.get_by_role("combobox", name="Zoek in alle protocollen")
    told = page.locator(".pw-search-told")
    ask(page, OWN)
    options = page.get_by_role("listbox", name="Gevonden").get_by_role("option")

    expect(told).to_have_role("status")
    expect(told).to_have_text(re.compile(rf"^{options.count()} bladzijden gevonden"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", str(options.nth(1).get_attribute("id")))
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(told).to_be_empty()


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("te laat constructor", "gevonden, de beste eerst"),
        ("te laat " * 250, "gevonden, de beste eerst"),
        ("🙈🔥", "Niets gevonden"),
    ],
    ids=["a name of the language", "2,000 characters", "emoji"],
)
def test_any_text_gets_an_answer(page: Page, site: str, question: str, told: str) -> None:
    faults: list[object] = []
    page.on("pageerror", lambda fault: faults.append(fault))
    page.goto(site + PAGE)
    page.locator("#pw-query").fill(question)

    expect(page.locator(".pw-search-status")).to_contain_text(told)
    assert faults == []


def test_on_the_home_page_another_school_is_one_key_away(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(site + HOME)
    ask(page, "te laat")
    first, second = schools(page)[:2]
    page.keyboard.press("Enter")

    expect(page.locator(".pw-search-status")).to_contain_text(f"van {first}.")
    expect(page).to_have_url(site + HOME)
    assert second != first
    page.keyboard.press("ArrowDown")
    expect(page.locator("#pw-result-1")).to_have_attribute("aria-selected", "true")
