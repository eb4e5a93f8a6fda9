"""Axe-core finds nothing against WCAG 2.2 A and AA on each kind of page, and in each state of a tool."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from .axe import faults
from .kinds import one_of_each_kind
from .wizard import Wizard

TOO_LATE = "poort/te-laat"
AFTER_CARE = "wijdevenen/opvang-leerling"
SMALLEST_TARGET = 44


@pytest.fixture(params=[("light", 390), ("dark", 1280)], ids=str)
def page(browser: Browser, request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    """A page in light colours on a phone, and in dark ones on a desk."""
    scheme, width = request.param
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_each_kind_of_page(browser: Browser, site: str, scheme: str, width: int) -> None:
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    found = {}
    for address in one_of_each_kind():
        page.goto(site + address)
        found[address] = faults(page)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found[address].append("the page is wider than the screen")
        if not page.locator(".pw-emergency").is_visible():
            found[address].append("the way to the emergency page is out of sight")
    page.close()

    assert {address: faults for address, faults in found.items() if faults} == {}


def test_a_tool_without_its_scripts(page: Page, site: str) -> None:
    page.route("**/*.js", lambda route: route.abort())
    page.goto(f"{site}{TOO_LATE}/")
    expect(page.locator(".pw-without-script")).to_be_visible()
    assert faults(page) == []


def test_each_state_of_a_tool(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    assert faults(page) == []
    wizard.next()
    expect(wizard.error).to_be_visible()
    assert faults(page) == []
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    open_all_folds(page)
    assert faults(page) == []
    page.locator(".pw-procedure > details > summary").click()
    assert faults(page) == []


def test_each_state_of_a_sensitive_tool(page: Page, site: str) -> None:
    wizard = Wizard(page, site, AFTER_CARE)
    assert faults(page) == []
    wizard.answer("speelt-mee", ())
    wizard.type_day("voorval", "16-11-2026")
    assert faults(page) == []
    wizard.next()
    expect(wizard.question("terugkeer")).to_be_visible()
    assert faults(page) == []
    wizard.answer("terugkeer", "?")
    expect(wizard.outcome).to_be_visible()
    open_all_folds(page)
    assert faults(page) == []


def open_all_folds(page: Page) -> None:
    """Opens what is folded below an outcome."""
    for fold in page.locator(".pw-verdict details:not([open])").all():
        if fold.is_visible():
            fold.locator("summary").click()


def test_the_failing_tool(page: Page, site: str) -> None:
    page.add_init_script("delete globalThis.WebAssembly;")
    wizard = Wizard(page, site, TOO_LATE)
    expect(wizard.notice).not_to_be_empty()
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
