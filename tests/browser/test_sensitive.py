"""Tools marked sensitive: answers in memory only, and gone when the reader wants them gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

import decision_tools
from decision_tools.rules.tree import walks

from .conftest import ARGUMENTS, CHROMIUM
from .wizard import Wizard, without_python

SENSITIVE = [slug for slug in decision_tools.slugs() if decision_tools.load(slug).sensitive]
DANGER = [slug for slug in decision_tools.slugs() if decision_tools.load(slug).danger]
PHONE = {"width": 390, "height": 844}
STORED = "[localStorage.length, sessionStorage.length, document.cookie]"
# Once the script has answered: going back at once can take its page away before it answers.
BACK = "() => { setTimeout(() => history.back()) }"


@pytest.fixture(scope="module")
def profile(playwright: Playwright) -> Iterator[BrowserContext]:
    """A Chromium with its back-forward cache on, as readers have it."""
    chromium = playwright.chromium.launch(
        executable_path=CHROMIUM, args=ARGUMENTS, ignore_default_args=["--disable-back-forward-cache"]
    )
    yield chromium.new_context(locale="nl-NL")
    chromium.close()


@pytest.fixture
def page(profile: BrowserContext) -> Iterator[Page]:
    opened = profile.new_page()
    yield opened
    opened.close()


def expect_empty(wizard: Wizard) -> None:
    """The tool as at a first visit."""
    first = wizard.decided({})["question"]
    expect(wizard.question(first)).to_be_visible()
    expect(wizard.outcome).to_be_hidden()
    expect(wizard.given.locator("dt")).to_have_count(0)
    expect(wizard.headline).to_be_empty()
    expect(wizard.page.locator(".pw-wizard input:checked")).to_have_count(0)
    for field in wizard.page.locator(".pw-wizard input[type=text]").all():
        expect(field).to_have_value("")


def test_another_day_of_judgement_stays_in_memory_too(page: Page, site: str) -> None:
    wizard = Wizard(page, site, "wijdevenen/meldcode")
    wizard.answer("onveilig-nu", "disclosure")
    page.locator(".pw-receipt").get_by_role("button", name="Andere dag").click()
    page.get_by_label("Beoordeel de antwoorden op").fill("2027-03-05")
    page.get_by_role("button", name="Toon").click()
    expect(page.locator(".pw-other-day-told")).to_contain_text("vrijdag 5 maart 2027")
    assert page.url == wizard.address
    assert page.evaluate("history.state") == {"step": 1}


@pytest.mark.parametrize("slug", SENSITIVE)
def test_answers_stay_in_memory_and_go_when_wiped(page: Page, site: str, slug: str) -> None:
    answers = max(walks(decision_tools.load(slug)), key=len)
    wizard = Wizard(page, site, slug)
    title = page.title()
    asked = wizard.walk(answers)
    wizard.expect_outcome(answers)
    assert page.url == wizard.address
    assert page.title() == f"Uitkomst · {title}"
    assert page.evaluate("history.state") == {"step": len(asked)}
    assert page.evaluate(STORED) == [0, 0, ""]
    expect(page.get_by_role("button", name="Kopieer als tekst")).to_be_visible()
    expect(page.locator(".pw-copy-link")).to_have_count(0)
    expect(page.locator(".pw-lock")).to_contain_text("Je antwoorden staan niet in de link")
    page.get_by_role("button", name="Wis en sluit").click()
    expect(page).to_have_url(site)
    page.evaluate(BACK)
    expect(page).to_have_url(wizard.address)
    expect_empty(wizard)


def test_a_reload_is_empty_and_the_tool_works_again(page: Page, site: str) -> None:
    answers = max(walks(decision_tools.load(SENSITIVE[0])), key=len)
    wizard = Wizard(page, site, SENSITIVE[0])
    for _ in range(2):
        wizard.walk(answers)
        wizard.expect_outcome(answers)
        page.reload()
        expect_empty(wizard)


def test_back_from_another_page_is_empty(page: Page, site: str) -> None:
    answers = max(walks(decision_tools.load(SENSITIVE[0])), key=len)
    wizard = Wizard(page, site, SENSITIVE[0])
    wizard.walk(answers)
    wizard.expect_outcome(answers)
    page.goto(f"{site}nood/")
    page.evaluate(BACK)
    expect_empty(wizard)


def test_a_link_with_answers_is_not_read(page: Page, site: str) -> None:
    slug = SENSITIVE[0]
    first = decision_tools.decide(slug, {})["question"]
    wizard = Wizard(page, site, slug, f"#a:{first}=ja")
    expect(page.locator(".pw-told:visible")).to_contain_text("geen antwoorden uit een link")
    expect_empty(wizard)
    assert page.url == wizard.address


def test_emergency_numbers(page: Page, site: str) -> None:
    without_python(page)
    for slug in DANGER:
        page.goto(f"{site}{slug}/")
        help_lines = page.get_by_role("complementary", name="Hulp bij gevaar")
        for number, address in (("112", "tel:112"), ("0800-2000", "tel:08002000")):
            link = help_lines.get_by_role("link", name=number)
            expect(link).to_be_visible()
            expect(link).to_have_attribute("href", address)
        expect(help_lines.locator("summary")).to_contain_text("Toegevoegd")


def test_the_first_question_stands_on_the_first_screen_of_a_phone(page: Page, site: str) -> None:
    without_python(page)
    page.set_viewport_size(PHONE)
    for slug in SENSITIVE:
        page.goto(f"{site}{slug}/")
        question = page.locator(".pw-question:visible")
        for part in (question.locator("legend"), question.locator(".pw-option, .pw-input").first):
            box = part.bounding_box()
            assert box and box["y"] + box["height"] <= PHONE["height"], slug
