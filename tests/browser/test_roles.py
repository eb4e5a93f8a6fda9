"""The card of a role on paper."""

from __future__ import annotations

import io

from playwright.sync_api import Browser
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
