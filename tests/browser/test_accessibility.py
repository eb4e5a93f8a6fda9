"""Axe-core finds nothing against WCAG 2.2 A and AA, in each state of a tool, light and dark."""

from __future__ import annotations

import pytest
from pipeline.node import NODE_MODULES
from playwright.sync_api import Browser, Page, expect

from .wizard import Wizard

AXE = (NODE_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
TOO_LATE = "poort/te-laat"
AFTER_CARE = "wijdevenen/opvang-leerling"
SMALLEST_TARGET = 44


def faults(page: Page) -> list[str]:
    """What axe finds on the page as it is now."""
    page.evaluate(AXE)
    found = page.evaluate("tags => axe.run(document, { runOnly: tags })", TAGS)
    return [
        f"{fault['id']}: {node['target']} {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


@pytest.fixture(params=[("light", 390), ("light", 1280), ("dark", 390), ("dark", 1280)], ids=str)
def page(browser: Browser, request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    """A page in one of the two colour schemes, on a phone and on a desk."""
    scheme, width = request.param
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    yield context.new_page()
    context.close()


def test_each_state_of_a_tool(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    assert faults(page) == []
    wizard.next()
    expect(wizard.error).to_be_visible()
    assert faults(page) == []
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    page.locator(".pw-why > summary").click()
    assert faults(page) == []
    page.locator(".pw-procedure > details > summary").click()
    assert faults(page) == []


def test_each_state_of_a_sensitive_tool(page: Page, site: str) -> None:
    wizard = Wizard(page, site, AFTER_CARE)
    assert faults(page) == []
    wizard.answer("speelt-mee", ())
    wizard.answer("voorval", "17-12-2026")
    expect(wizard.question("terugkeer")).to_be_visible()
    assert faults(page) == []
    wizard.answer("terugkeer", "?")
    expect(wizard.outcome).to_be_visible()
    page.locator(".pw-why-date > summary").first.click()
    assert faults(page) == []


def test_the_failing_tool(page: Page, site: str) -> None:
    page.add_init_script("delete globalThis.WebAssembly;")
    wizard = Wizard(page, site, TOO_LATE)
    expect(wizard.status).not_to_be_empty()
    assert faults(page) == []


def test_targets_are_large(page: Page, site: str) -> None:
    wizard = Wizard(page, site, AFTER_CARE)
    wizard.answer("speelt-mee", ())
    expect(wizard.question("voorval")).to_be_visible()
    for target in page.locator(
        ".pw-wizard button:visible, .pw-option:visible, .pw-given button, .pw-input input:visible"
    ).all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= SMALLEST_TARGET
