"""Menu and search on a phone, by keyboard alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .axe import faults

START = "poort/handboek/te-laat/"
MOST_PRESSES = 80


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A handbook page on a phone."""
    opened = browser.new_page(viewport={"width": 390, "height": 844}, base_url=site)
    opened.goto(START)
    yield opened
    opened.close()


def go_to(goal: Locator, key: str = "Tab") -> None:
    """Presses a key until the goal has the focus; each place on the way has to be seen."""
    for _ in range(MOST_PRESSES):
        goal.page.keyboard.press(key)
        here = goal.page.locator(":focus")
        if here.count():
            expect(here).to_be_in_viewport(ratio=0.9)
            expect(here).not_to_have_css("outline-style", "none")
        if goal.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"{key} does not come to {goal}")


def open_menu(page: Page) -> Locator:
    """Opens the menu with keys; its links."""
    go_to(page.locator(".pw-menu-button"))
    page.keyboard.press("Enter")
    expect(page.locator(".pw-menu-close")).to_be_focused()
    return page.locator("#pw-menu").get_by_role("link")


def search(page: Page, words: str) -> Locator:
    """Types words in the search field; its results."""
    go_to(page.locator("#pw-query"))
    page.keyboard.type(words)
    expect(page.locator(".pw-search-status")).to_contain_text("gevonden, de beste eerst")
    return page.locator(".pw-result")


def test_the_menu_leads_to_another_school_and_its_pages(page: Page) -> None:
    go_to(open_menu(page).and_(page.get_by_text("MLG", exact=True)))
    page.keyboard.press("Enter")
    page.wait_for_url("**/mlg/")

    go_to(open_menu(page).and_(page.get_by_text("Bijzondere bepalingen", exact=True)))
    page.keyboard.press("Enter")
    page.wait_for_url("**/mlg/handboek/bijzondere-bepalingen/")


def test_the_menu_goes_round_and_closes(page: Page) -> None:
    links = open_menu(page)
    go_to(links.last)
    go_to(page.locator(".pw-menu-close"))
    page.keyboard.press("Enter")
    expect(page.locator(".pw-menu-button")).to_be_focused()
    go_to(page.locator("#pw-query"))

    open_menu_again = page.locator(".pw-menu-button")
    go_to(open_menu_again, "Shift+Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    expect(open_menu_again).to_be_focused()
    expect(open_menu_again).to_have_attribute("aria-expanded", "false")


def test_a_result_is_chosen_with_arrows(page: Page) -> None:
    results = search(page, "uitgestuurd")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(results.nth(1)).to_have_attribute("aria-selected", "true")
    expect(results.nth(1)).to_be_in_viewport(ratio=1)
    target = str(results.nth(1).get_attribute("href"))
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_a_school_and_a_role_limit_the_results(page: Page) -> None:
    results = search(page, "verzuim")
    school, role = page.get_by_label("School"), page.get_by_label("Rol")
    go_to(school)
    page.keyboard.type("MLG")
    expect(role).to_be_visible()
    go_to(role)
    page.keyboard.type("mentor")
    expect(role).to_have_value("mentor")
    assert faults(page) == []
    assert {result.get_attribute("data-school") for result in results.all()} == {"mlg"}

    go_to(page.locator("#pw-query"), "Shift+Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/mlg/"))


def test_escape_leaves_the_filter_and_closes_the_results(page: Page) -> None:
    search(page, "verzuim")
    go_to(page.get_by_label("School"))
    page.keyboard.press("Escape")
    expect(page.locator("#pw-query")).to_be_focused()
    expect(page.locator(".pw-results-panel")).to_be_hidden()
    go_to(page.locator(".pw-emergency"))
