"""Answering a question to practise with, by keyboard alone or by touch."""

from __future__ import annotations

from playwright.sync_api import Locator, Page


def shown(page: Page) -> Locator:
    return page.locator(".pw-ask:visible")


def right_place(ask: Locator) -> int:
    return int(
        ask.evaluate(
            "(ask) => [...ask.querySelectorAll('details li')].findIndex((li) => 'right' in li.dataset)"
        )
    )


def answer(page: Page, *, right: bool, touch: bool = False) -> None:
    """Chooses, looks and goes on, by keyboard alone or by touch."""
    ask = shown(page)
    count, place = ask.locator("input").count(), right_place(ask)
    wanted = place if right else (place + 1) % count
    if touch:
        ask.locator("label").nth(wanted).tap()
        ask.get_by_role("button", name="Kijk na").tap()
        ask.locator(".pw-ask-next").tap()
        return
    ask.locator("input").first.focus()
    page.keyboard.press("Space")
    for _ in range(wanted):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
