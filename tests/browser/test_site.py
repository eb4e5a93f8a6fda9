"""The pages around the tools: layout, menu, colours, search, and what they ask of the network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from .axe import faults
from .search_field import ask

NewPage = Callable[..., Page]

HOME = "/"
SCHOOL = "/poort/"
PAGE = "/poort/handboek/te-laat/"
LONG_PAGE = "/poort/handboek/vaker-verwijderd/"
WIDTHS = (390, 1280)


@pytest.fixture
def new_page(browser: Browser, site: str) -> Iterator[NewPage]:
    """Makes pages with a clean state; a message of the page about an error fails the test."""
    contexts = []
    faults: list[str] = []

    def make(width: int = 1280, scheme: str = "light", **options: Any) -> Page:
        size = {"width": width, "height": 900}
        context = browser.new_context(base_url=site, viewport=size, color_scheme=scheme, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        return page

    yield make
    for context in contexts:
        context.close()
    assert faults == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_an_opened_situation_is_accessible(new_page: NewPage, width: int, scheme: str) -> None:
    page = new_page(width, scheme=scheme)
    page.goto(HOME)
    page.get_by_text("Ik maak me zorgen").click()

    expect(page.get_by_role("link", name="Meldcode: wat is nu mijn stap?")).to_be_visible()
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_first_screen_of_a_phone_shows_question_search_situations_and_schools(new_page: NewPage) -> None:
    page = new_page(390)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(HOME)

    for part in ("h1", "#pw-query", ".pw-situations summary", ".pw-schools a"):
        expect(page.locator(part).last).to_be_in_viewport(ratio=1)


def test_a_tool_in_two_clicks_by_keyboard_without_script(new_page: NewPage, site: str) -> None:
    page = new_page(390, java_script_enabled=False)
    page.goto(HOME)
    page.get_by_text("Een leerling is te laat").focus()
    page.keyboard.press("Enter")
    tool = "Aanwezig, te laat of afwezig registreren"
    names = page.locator("details[open] .pw-answer a").all_inner_texts()
    for _ in range(names.index(tool) + 1):
        page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=tool).first).to_be_focused()
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{site}mbo-utrecht/presentie/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("question", ["spijbelen", "qqxxzz"])
def test_search_results_are_accessible(new_page: NewPage, width: int, scheme: str, question: str) -> None:
    page = new_page(width, scheme=scheme)
    page.goto(PAGE)
    ask(page, question)
    page.keyboard.press("ArrowDown")

    assert faults(page) == []


def test_search_by_keyboard(new_page: NewPage) -> None:
    page = new_page()
    page.goto(PAGE)
    field = page.locator("#pw-query")
    ask(page, "nablijven")

    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "pw-result-0")
    expect(page.locator("#pw-result-0")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    expect(field).not_to_have_attribute("aria-activedescendant", "pw-result-0")
    page.keyboard.press("Escape")
    expect(page.locator(".pw-results")).to_be_hidden()
    expect(field).to_have_value("nablijven")

    page.keyboard.press("ArrowDown")
    target = page.locator("#pw-result-0").get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(str(target))


def test_search_shows_a_question_as_text(new_page: NewPage) -> None:
    page = new_page()
    page.goto(HOME)
    ask(page, "<qqxxzz>")

    expect(page.locator(".pw-search-status")).to_contain_text("“<qqxxzz>”")
    assert page.locator(".pw-search-status *").count() == 0


def test_search_is_loaded_at_the_first_focus_only(new_page: NewPage) -> None:
    page = new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/assets/")[2]))
    page.goto(PAGE)
    assert not [address for address in asked if address.startswith("search/")]

    ask(page, "ziek")

    assert {"search/field.js", "search/index.js", "search/minisearch.js"} <= set(asked)


def test_the_phone_menu_by_keyboard(new_page: NewPage) -> None:
    page = new_page(390)
    page.goto(PAGE)
    menu, opener = page.locator("#pw-menu"), page.locator(".pw-menu-button")

    assert menu.evaluate("menu => menu.inert")
    opener.focus()
    page.keyboard.press("Enter")
    expect(opener).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".pw-menu-close")).to_be_focused()
    assert page.locator(".pw-article").evaluate("article => article.inert")
    assert faults(page) == []

    page.keyboard.press("Escape")
    expect(opener).to_have_attribute("aria-expanded", "false")
    expect(opener).to_be_focused()
    assert menu.evaluate("menu => menu.inert")


def test_no_link_of_the_closed_menu_takes_the_focus(new_page: NewPage) -> None:
    page = new_page(390)
    page.goto(PAGE)
    inside = []
    for _ in range(15):
        page.keyboard.press("Tab")
        inside.append(page.evaluate("document.activeElement.closest('#pw-menu') !== null"))

    assert not any(inside)


def test_the_chosen_colours_stay(new_page: NewPage) -> None:
    page = new_page(scheme="light")
    page.goto(HOME)
    button = page.get_by_role("button", name="Donkere kleuren")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")

    page.goto(PAGE)

    expect(button).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


def test_a_page_that_is_past_its_date_says_so(new_page: NewPage) -> None:
    page = new_page()
    page.clock.set_fixed_time("2040-01-01T12:00:00")
    page.goto(PAGE)

    expect(page.locator(".pw-overdue")).to_be_visible()
    expect(page.locator(".pw-overdue")).to_contain_text("moest vóór")


def test_a_page_can_be_printed_by_its_button(new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script("window.print = () => { document.body.dataset.printed = 'yes'; };")
    page.goto(PAGE)
    page.get_by_role("button", name="Druk deze bladzijde af").click()

    expect(page.locator("body")).to_have_attribute("data-printed", "yes")


def test_without_script_the_page_reads_and_its_menu_is_there(new_page: NewPage) -> None:
    page = new_page(390, java_script_enabled=False)
    page.goto(PAGE)

    expect(page.get_by_role("heading", name="Wat doe je nu?")).to_be_visible()
    expect(page.locator("#pw-menu").get_by_role("link", name="Tijdigheid")).to_be_visible()
    expect(page.locator(".pw-theme-button")).to_be_hidden()
    expect(page.locator(".pw-search")).to_be_hidden()


def test_reading_asks_nothing_of_other_hosts(new_page: NewPage, site: str) -> None:
    page = new_page()
    asked: list[tuple[str, str]] = []
    page.on("request", lambda request: asked.append((request.method, request.url)))
    for path in (HOME, SCHOOL, PAGE, LONG_PAGE, "/nood/", "/controle/"):
        page.goto(path)
        ask(page, "te laat")

    assert {method for method, _ in asked} == {"GET"}
    assert all(url.startswith(site) and "?" not in url for _, url in asked)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_table_reads_on_a_phone_and_lines_up_on_a_screen(new_page: NewPage, width: int) -> None:
    page = new_page(width)
    page.goto(PAGE)
    expect(page.locator(".pw-fold:not([data-ready])")).to_have_count(0)
    page.locator("summary", has_text="De regels in een tabel").click()
    row = page.locator(".pw-table tbody tr").first
    expect(row).to_be_visible()  # a closed fold has no places to measure
    places = row.evaluate("row => [...row.cells].map(cell => cell.getBoundingClientRect().left)")

    assert len(set(places)) == (1 if width < 600 else len(places))
