"""The card of a role on paper, and what the home page keeps for who asked for it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from .kinds import all_pages

SMALLEST = 12  # CSS pixels: 9 points
TOO_SMALL = """(least) => [...document.querySelectorAll(".pw-sheet *")].filter((element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
  && element.localName !== "sup" && element.checkVisibility()
  && parseFloat(getComputedStyle(element).fontSize) < least - 0.01).map((element) => element.outerHTML)"""


def test_every_card_is_one_sheet_of_letters_that_can_be_read(browser: Browser, site: str) -> None:
    cards = [page for page in all_pages() if page.endswith("/kaart/")]
    paper = browser.new_page(java_script_enabled=False, base_url=site)
    paper.emulate_media(media="print")
    sheets = {}
    for card in cards:
        paper.goto(card)
        sheets[card] = len(PdfReader(io.BytesIO(paper.pdf(prefer_css_page_size=True))).pages)
    paper.close()

    assert cards
    assert {card: count for card, count in sheets.items() if count != 1} == {}


def test_nothing_on_a_card_is_smaller_than_nine_points(browser: Browser, site: str) -> None:
    paper = browser.new_page(base_url=site)
    paper.emulate_media(media="print")
    paper.goto("rollen/kluiverboom/meldkamermedewerker/kaart/")

    assert paper.evaluate(TOO_SMALL, SMALLEST) == []
    paper.close()


@pytest.fixture
def phone(browser: Browser, site: str) -> Iterator[Page]:
    made = browser.new_context(
        locale="nl-NL", base_url=site, has_touch=True, viewport={"width": 390, "height": 844}
    )
    yield made.new_page()
    made.close()


def test_the_home_page_shows_ones_own_only_when_school_and_role_were_kept(phone: Page) -> None:
    phone.goto("")
    expect(phone.locator(".pw-own-start:visible")).to_have_count(0)
    kept = json.dumps({"school": "poort", "role": "vakdocent"})
    phone.evaluate("(kept) => localStorage.setItem('protocolwijzer-onthouden', kept)", kept)
    phone.reload()

    own = phone.locator(".pw-own-start:visible")
    expect(own).to_have_count(1)
    expect(own.get_by_role("link", name="Mijn rol: vakdocent")).to_be_visible()
    expect(own.get_by_role("link", name="Te laat", exact=True)).to_be_visible()


def test_the_home_page_has_the_next_step_of_the_path_until_nothing_is_kept(phone: Page) -> None:
    path = "poort/nieuw/vakdocent/"
    phone.goto(path)
    expect(phone.locator(".pw-path-read:visible")).to_have_count(0)
    phone.goto("poort/te-laat/")
    keep = phone.get_by_role("switch", name="Onthoud mijn school en rol")
    keep.tap()
    kept = json.dumps({"school": "poort", "role": "vakdocent"})
    phone.evaluate("(kept) => localStorage.setItem('protocolwijzer-onthouden', kept)", kept)
    phone.goto(path)
    titles = phone.locator(".pw-path h2 a").all_inner_texts()
    phone.get_by_label("Gelezen").first.tap()
    phone.reload()
    expect(phone.get_by_label("Gelezen").first).to_be_checked()
    phone.goto("")
    next_step = phone.locator(".pw-own-next:visible")
    expect(next_step).to_have_text(f"Volgende stap van je leespad: {titles[1]}", use_inner_text=True)
    next_step.get_by_role("link").tap()
    expect(phone.locator("h1")).to_have_text(titles[1])

    phone.goto("poort/te-laat/")
    phone.get_by_role("switch", name="Onthoud mijn school en rol").tap()
    assert phone.evaluate("localStorage.length") == 0
    phone.goto("")
    expect(phone.locator(".pw-own-next:visible")).to_have_count(0)
