"""The site from a folder (`file://`), without a server: tools, links, search, letters, print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import decision_tools

from .files import word_file, words
from .search_field import ask
from .wizard import Wizard

INDEX = "index.html"
TOO_LATE = "poort/te-laat"
PAGE = f"poort/handboek/te-laat/{INDEX}"
LETTER = f"poort/brieven/verslag-afspraken/{INDEX}"
LOCAL = ("file:", "blob:", "data:")


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all; a line of the console, or a file from elsewhere, fails the test."""
    context = browser.new_context(locale="nl-NL")
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    opened.on("request", lambda asked: faults.append(asked.url) if not asked.url.startswith(LOCAL) else None)
    yield opened
    context.close()
    assert faults == []


@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_a_tool_comes_to_its_outcome(page: Page, folder: Path, slug: str) -> None:
    wizard = Wizard(page, f"{folder.as_uri()}/", slug, INDEX)
    wizard.walk_shortest()


def test_menu_and_links_lead_to_pages(page: Page, folder: Path) -> None:
    start = (folder / PAGE).as_uri()
    for name, target in (("Tijdigheid", "poort/handboek/tijdigheid"), ("Nood", "poort/nood"), ("Start", ".")):
        page.goto(start)
        page.get_by_role("link", name=name, exact=True).first.click()
        expect(page).to_have_url((folder / target / INDEX).resolve().as_uri())


def test_the_search_opens_what_it_finds(page: Page, folder: Path) -> None:
    page.goto((folder / INDEX).as_uri())
    ask(page, "te laat")
    target = page.locator(".pw-result").first.get_attribute("href")
    page.locator(".pw-result").first.click()
    expect(page).to_have_url(str(target))
    assert INDEX in str(target)
    expect(page.locator(".pw-article h1")).to_be_visible()


def test_answers_of_a_link_are_taken(page: Page, folder: Path) -> None:
    Wizard(page, f"{folder.as_uri()}/", TOO_LATE, f"{INDEX}#a:aantal=5").expect_outcome({"aantal": 5})


def test_a_letter_becomes_a_file(page: Page, folder: Path, tmp_path: Path) -> None:
    page.goto((folder / LETTER).as_uri())
    field = page.locator(".pw-field[data-type=text] input").first
    field.fill("Zo staat het er")
    for other in page.locator(".pw-field[data-type=text] input").all()[1:]:
        other.fill("x")
    assert "Zo staat het er" in words(word_file(page, tmp_path))


def test_a_page_is_printed_in_its_own_style(page: Page, folder: Path) -> None:
    page.goto((folder / PAGE).as_uri())
    header = page.locator(".pw-header")
    expect(header).to_be_visible()
    page.emulate_media(media="print")
    expect(header).to_be_hidden()
    page.emulate_media(media="screen")
