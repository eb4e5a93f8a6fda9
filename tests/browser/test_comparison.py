"""The schools side by side: one beside the other on a desk, under each other on a phone, whole on paper."""

from __future__ import annotations

import io

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from .test_accessibility import faults

OPEN = "for (const fold of document.querySelectorAll('.pw-fold')) fold.open = true"
UNSEEN = "element => element.scrollWidth - element.clientWidth"


@pytest.mark.parametrize(("scheme", "width", "beside"), [("dark", 390, 1), ("light", 1280, 4)])
def test_the_label_of_a_school_stays_in_sight(
    browser: Browser, site: str, scheme: str, width: int, beside: int
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(f"{site}vergelijking/")
    page.evaluate(OPEN)
    cards = page.locator(".pw-compare:has(#te-laat-poort) > *")
    places = [(box["x"], box["y"]) for card in cards.all() if (box := card.bounding_box())]

    assert len({x for x, _ in places}) == beside
    assert page.locator("html").evaluate(UNSEEN) == 0
    assert faults(page) == []

    last = page.locator("[data-school=mlg]:has(#spijbelen-mlg) dd").last
    last.evaluate("element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 300)")
    label = page.locator("#spijbelen-mlg .pw-school").bounding_box()
    assert label and 0 <= label["y"] < 150
    context.close()


def test_on_paper_no_answer_is_cut(page: Page, site: str) -> None:
    page.goto(f"{site}vergelijking/")
    page.evaluate(OPEN)
    sheets = [
        "".join(sheet.extract_text().split()) for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    ]
    answers = {"".join(answer.split()) for answer in page.locator("dd").all_inner_texts()}

    assert [answer for answer in answers if not any(answer in sheet for sheet in sheets)] == []
