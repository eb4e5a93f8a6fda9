"""Practising by keyboard and by touch: what went wrong comes back, and nothing is kept unasked."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from .practising import answer, right_place, shown

PAGE = "kluiverboom/oefenen/meldkamermedewerker/"
KEPT = "localStorage.getItem('protocolwijzer-oefenen')"


@pytest.fixture
def phone(browser: Browser, site: str) -> Iterator[BrowserContext]:
    made = browser.new_context(
        locale="nl-NL", base_url=site, has_touch=True, viewport={"width": 390, "height": 844}
    )
    yield made
    made.close()


@pytest.mark.parametrize("touch", [False, True])
def test_what_went_wrong_comes_back_at_the_end(phone: BrowserContext, touch: bool) -> None:
    page = phone.new_page()
    page.goto(PAGE)
    count = page.locator(".pw-ask").count()
    first = shown(page).get_attribute("data-ask")
    answer(page, right=False, touch=touch)
    for _ in range(count - 1):
        answer(page, right=True, touch=touch)

    assert shown(page).get_attribute("data-ask") == first
    answer(page, right=True, touch=touch)
    expect(page.locator(".pw-practice-told")).to_have_text(
        f"Klaar. {count - 1} van de {count} gingen in één keer goed."
    )
    assert page.evaluate(KEPT) is None


def test_a_wrong_answer_is_told_when_it_is_right(phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto(PAGE)
    ask = shown(page)
    ask.locator("label").nth((right_place(ask) + 1) % 3).tap()
    ask.get_by_role("button", name="Kijk na").tap()

    expect(ask.locator(".pw-ask-told")).to_contain_text("Niet goed.")
    expect(ask.locator("details")).to_have_attribute("open", "")


def test_nothing_is_kept_unless_asked_and_one_press_wipes_it(phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto(PAGE)
    page.get_by_label("Onthoud op dit apparaat").check()
    missed = shown(page).get_attribute("data-ask")
    answer(page, right=False, touch=True)
    assert list(json.loads(page.evaluate(KEPT)).values()) == [[missed]]
    page.reload()
    assert shown(page).get_attribute("data-ask") == missed
    page.get_by_role("button", name="Wis wat onthouden is").tap()

    assert page.evaluate(KEPT) is None
    expect(page.get_by_label("Onthoud op dit apparaat")).not_to_be_checked()


def test_without_scripts_every_question_stands_there_with_its_answers_folded(
    browser: Browser, site: str
) -> None:
    page = browser.new_page(java_script_enabled=False, base_url=site)
    page.goto(PAGE)

    assert shown(page).count() == page.locator(".pw-ask").count() > 0
    assert page.locator("details[open]").count() == 0
    page.locator("summary", has_text="Antwoord").first.click()
    expect(page.locator(".pw-ask-source").first).to_be_visible()
    page.close()
