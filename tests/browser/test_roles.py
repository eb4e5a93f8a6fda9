"""A newcomer from the start page along the path of a role to its tasks; the card of a role on paper."""

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


NEWCOMERS = [("kluiverboom", "meldkamermedewerker", 8), ("wijdevenen", "leerkracht", 8)]


@pytest.fixture
def phone(browser: Browser, site: str) -> Iterator[Page]:
    made = browser.new_context(
        locale="nl-NL", base_url=site, has_touch=True, viewport={"width": 390, "height": 844}
    )
    yield made.new_page()
    made.close()


def press(page: Page, name: str) -> None:
    """Goes on with Tab until a link with this name has focus, and follows it."""
    wanted = page.get_by_role("link", name=name, exact=True).first
    for _ in range(400):
        page.keyboard.press("Tab")
        if wanted.evaluate("(link) => link === document.activeElement"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"no way to {name} by keyboard")


def follow(page: Page, name: str, *, touch: bool) -> None:
    if touch:
        page.get_by_role("link", name=name, exact=True).first.tap()
    else:
        press(page, name)
    page.wait_for_load_state()


@pytest.mark.parametrize("touch", [False, True])
@pytest.mark.parametrize(("school", "role", "steps"), NEWCOMERS)
def test_a_newcomer_walks_the_path_to_the_own_tasks_and_practice(
    phone: Page, school: str, role: str, steps: int, touch: bool
) -> None:
    phone.goto(f"{school}/nieuw/{role}/")
    links = phone.locator(".pw-path h2 a")
    assert links.count() == steps
    for place in range(steps):
        title = links.nth(place).inner_text()
        follow(phone, title, touch=touch)
        expect(phone.locator("h1")).to_have_text(title)
        phone.go_back()
    follow(phone, f"Mijn rol: {role}", touch=touch)
    expect(phone.locator("h1")).to_have_text(f"Mijn rol: {role}")
    follow(phone, "Oefen deze rol", touch=touch)
    expect(phone.locator(".pw-ask:visible")).to_have_count(1)


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
