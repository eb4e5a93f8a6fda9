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
