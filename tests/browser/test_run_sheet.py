"""A run-sheet on screen: who leads, the time at each tick, handed over half done, and kept nowhere."""

from __future__ import annotations

import io
import re

from playwright.sync_api import Browser, expect
from pypdf import PdfReader

import decision_tools
from decision_tools.rules.tree import walks

from .axe import faults
from .wizard import Wizard

SLUG = "wijdevenen/calamiteit"
RUN_SHEETS = {
    "wijdevenen/calamiteit",
    "wijdevenen/misbruik-door-professional",
    "wijdevenen/opvang-leerling",
    "wijdevenen/opvang-personeel",
    "wijdevenen/overlijden-en-rouw",
}
PHONE = {"width": 390, "height": 844}
TIME = r"\d\d:\d\d"
REFUSES = "() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }"
STORED = "[localStorage.length, sessionStorage.length, document.cookie]"


def test_which_tools_are_run_sheets() -> None:
    assert {slug for slug in decision_tools.slugs() if decision_tools.load(slug).run_sheet} == RUN_SHEETS


def test_a_run_sheet_is_ticked_handed_over_and_forgotten(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport=PHONE)
    wizard = Wizard(page, site, SLUG)
    answers = max(walks(decision_tools.load(SLUG)), key=len)
    wizard.walk(answers)
    wizard.expect_outcome(answers)
    address = page.url

    page.get_by_role("button", name="Loop deze lijst samen af").press("Enter")
    expect(page.locator(".pw-moments")).to_be_hidden()
    page.get_by_label("Wie leidt?").fill("de directeur")
    boxes = page.locator(".pw-run").get_by_role("checkbox")
    total = boxes.count()
    for number in (0, 1):
        boxes.nth(number).press("Space")
        expect(page.locator(".pw-run-done .pw-run-time").nth(number)).to_have_text(re.compile(TIME))
    expect(page.locator(".pw-run-count")).to_have_text(f"2 van {total} taken gedaan.")
    assert faults(page) == []
    assert min(box.bounding_box()["height"] for box in page.locator(".pw-run-box").all()) >= 44  # type: ignore[index]

    page.evaluate(REFUSES)
    page.get_by_role("button", name="Kopieer de stand").click()
    text = page.get_by_label("Stand om te kopiëren").input_value()
    assert "Leidt: de directeur. 2 van" in text
    assert len(re.findall(rf"^\[x\] {TIME} ", text, re.M)) == 2
    assert len(re.findall(r"^\[ \] ", text, re.M)) >= total - 2

    paper = " ".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)
    assert "Leidt: de directeur" in paper
    assert len(re.findall(TIME, paper)) == 2

    boxes.first.press("Space")
    expect(page.locator(".pw-run-count")).to_have_text(f"1 van {total} taken gedaan.")
    assert page.url == address
    assert page.evaluate(STORED) == [0, 0, ""]
    page.locator(".pw-again").click()
    expect(page.locator(".pw-run-leader")).to_have_value("")
    expect(page.locator(".pw-run-item")).to_have_count(0)
    page.close()
