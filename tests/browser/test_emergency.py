"""The emergency pages in a browser: what to do now is in sight at once, on a phone and on paper."""

from __future__ import annotations

import io

import pytest
from pipeline.pages import emergency
from pipeline.paths import web_path
from pipeline.read.library import load_library
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

PHONE = {"width": 390, "height": 844}
SMALLEST, SMALLEST_ON_PAPER, SMALLEST_CALL = 18, 13 * 96 / 72, 48
SITUATION = "wijdevenen/nood/kind-vertelt/"
LONGEST = "wijdevenen/nood/ernstig-voorval/"
MEASURE = """() => {
  const all = (names) => [...document.querySelectorAll(names)];
  return {
    bottom: document.querySelector('.pw-now').getBoundingClientRect().bottom,
    wide: document.documentElement.scrollWidth > innerWidth,
    letters: all('.pw-now li > span:last-child').map((e) => parseFloat(getComputedStyle(e).fontSize)),
    calls: all('.pw-call, .pw-own-help a').map((e) => e.getBoundingClientRect().height),
  };
}"""


def test_now_is_in_sight_on_a_phone(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport=PHONE)
    for written in emergency.pages(load_library()):
        if written.situation:
            page.goto(site + web_path(written.uri))
            found = page.evaluate(MEASURE)
            assert found["bottom"] <= PHONE["height"], written.uri
            assert not found["wide"], written.uri
            assert min(found["letters"]) >= SMALLEST, written.uri
            assert min(height for height in found["calls"] if height) >= SMALLEST_CALL, written.uri
    page.close()


def test_from_home_to_the_first_action_in_two_taps_without_a_script(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport=PHONE, java_script_enabled=False, has_touch=True)
    page.goto(site)
    page.locator(".pw-emergency").tap()
    page.locator(".pw-sees a").first.tap()

    first = page.locator(".pw-now li").first
    expect(first).to_be_in_viewport()
    expect(first).to_contain_text("Bel 112")
    page.close()


@pytest.mark.parametrize("start", ["", "poort/te-laat/", "weg/"])
def test_a_key_with_a_modifier_leads_to_help_and_a_letter_alone_does_not(
    browser: Browser, site: str, start: str
) -> None:
    page = browser.new_page()
    page.goto(site + start)
    page.locator("body").press("n")
    expect(page).to_have_url(site + start)
    page.keyboard.press("Alt+n")
    expect(page).to_have_url(f"{site}{'poort/' if start.startswith('poort') else ''}nood/")
    page.close()


def test_it_stands_out_in_forced_colours_and_on_paper(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport=PHONE, forced_colors="active")
    page.goto(site + SITUATION)
    borders = page.locator(".pw-now, .pw-call").evaluate_all(
        "all => all.map((e) => [getComputedStyle(e).borderTopWidth, getComputedStyle(e).borderTopStyle])"
    )
    assert {style for _, style in borders} == {"solid"}
    assert all(float(width.removesuffix("px")) >= 2 for width, _ in borders)

    page.emulate_media(media="print", forced_colors="none")
    assert min(page.evaluate(MEASURE)["letters"]) >= SMALLEST_ON_PAPER
    page.goto(site + LONGEST)
    front, *back = (sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)
    assert "Verzamelplek" in front
    assert "Waar elke regel staat" in " ".join(" ".join(back).split())
    page.close()
