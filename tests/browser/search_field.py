"""The search field as a reader uses it."""

from __future__ import annotations

from playwright.sync_api import Page, expect


def ask(page: Page, question: str) -> None:
    """Types in the search field and waits for the answer."""
    page.locator("#pw-query").click()
    page.locator("#pw-query").press_sequentially(question)
    expect(page.locator(".pw-search-status")).to_contain_text("gevonden")
