"""The code on a paper leads to its edition; who finds a fault gets a text to tell it, without an answer."""

from __future__ import annotations

import re

import pytest
from pipeline.read.library import load_library
from playwright.sync_api import Browser, Page, expect

import decision_tools
from decision_tools.rules.tree import walks

from .axe import faults
from .wizard import Wizard

EDITIONS = load_library().editions
UNKNOWN = [
    ("0000000f", "geen editie die hier bekend is"),
    ("", "Typ de code"),
    ("x", "Dit is geen code"),
]


@pytest.mark.parametrize("typed", ["{}", "editie 1, 30 november 2026, {}", " {} "])
def test_the_code_on_a_paper_leads_to_its_edition(page: Page, site: str, typed: str) -> None:
    code = EDITIONS["poort"].code
    page.goto(f"{site}papier/")
    page.get_by_label("De code op je papier").fill(typed.format(code.upper()))

    page.get_by_role("button", name="Kijk na").click()

    expect(page.locator(f"#editie-{code}:target + p")).to_contain_text("Dit is de editie van nu.")
    expect(page.locator(".pw-check-answer")).to_have_text("")


@pytest.mark.parametrize(("typed", "told"), UNKNOWN)
def test_what_is_no_code_of_ours_is_told(page: Page, site: str, typed: str, told: str) -> None:
    page.goto(f"{site}papier/")
    page.get_by_label("De code op je papier").fill(typed)

    page.get_by_role("button", name="Kijk na").click()

    expect(page.locator(".pw-check-answer")).to_contain_text(told)
    assert faults(page) == []


def test_without_script_the_list_is_there_and_no_field(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()

    page.goto(f"{site}papier/#editie-{EDITIONS['mlg'].code}")

    expect(page.locator(":target")).to_contain_text("MLG, editie")
    expect(page.locator(".pw-check-paper")).to_be_hidden()
    context.close()


def test_a_page_names_the_part_that_was_read(page: Page, site: str) -> None:
    page.goto(f"{site}poort/handboek/te-laat/")

    page.get_by_text("Klopt dit niet?").click()

    expect(page.get_by_label("Tekst om te versturen")).to_have_value(
        f"Bladzijde: Te laat\nOnderdeel: Om na te kijken\nEditie: {EDITIONS['poort'].text}\n\n"
        "Wat klopt er niet:\nWaar staat het anders: "
    )


@pytest.mark.parametrize(("slug", "named"), [("poort/te-laat", True), ("wijdevenen/vlaggensysteem", False)])
def test_an_outcome_is_named_if_it_is_not_sensitive(page: Page, site: str, slug: str, named: bool) -> None:
    wizard = Wizard(page, site, slug)
    wizard.walk(next(walks(decision_tools.load(slug))))
    expect(wizard.headline).to_be_visible()

    page.locator(".pw-not-right summary").click()

    text = page.get_by_label("Tekst om te versturen")
    expect(text).not_to_have_value(re.compile("‹onderdeel›"))
    assert ((wizard.headline.text_content() or "") in text.input_value()) is named
