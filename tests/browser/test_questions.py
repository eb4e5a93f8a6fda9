"""The questions of a tool: how many may come, days, clashes, all at once, handed over, and what is kept."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from .axe import faults
from .wizard import ANOTHER_TODAY, Wizard, without_python

AFTER_CARE = "wijdevenen/opvang-leerling"
SENT_OUT = "kluiverboom/uit-de-les-gestuurd"
COUNTED = "mlg/uitgestuurd"
LATE = "mlg/te-laat"
OFFER_DAYS = """async (name) => {
    const { offerDays } = await import(new URL("../../assets/wizard/dates.js", location.href.split("#")[0]));
    offerDays(document.querySelector(`[data-question="${name}"]`));
}"""
STORED = "JSON.parse(localStorage.getItem('protocolwijzer-onthouden'))"


def test_days_and_two_answers_that_cannot_both_be_true(page: Page, site: str) -> None:
    wizard = Wizard(page, site, AFTER_CARE)
    left = page.locator(".pw-left")
    expect(left).to_have_text("Hierna hooguit 2 vragen")
    wizard.answer("speelt-mee", ())
    expect(left).to_have_text("Hierna hooguit 1 vraag")
    expect(page.locator(".pw-stroke-done")).to_have_count(1)
    expect(wizard.text("voorval")).to_be_hidden()
    for which, day in (("today", date.today()), ("yesterday", date.today() - timedelta(days=1))):
        expect(wizard.day("voorval", which)).to_have_value(day.isoformat())
    wizard.type_day("voorval", "24 november 2026")
    expect(wizard.question("voorval").locator(".pw-read-back")).to_have_text("dinsdag 24 november 2026")
    wizard.next()
    expect(left).to_have_text("Laatste vraag")
    expect(page.locator(".pw-go")).to_have_text("Naar de uitkomst")

    wizard.answer("terugkeer", date(2026, 11, 23))
    expect(wizard.error).to_contain_text("De eerste dag kan niet vóór de tweede liggen.")
    wizard.error.get_by_role("button", name="Ga naar: Dag van het voorval").click()
    wizard.expect_filled("voorval", date(2026, 11, 24))
    wizard.day("voorval", "today").check()
    wizard.next()
    expect(wizard.error.get_by_role("button", name="Ga naar: Dag van terugkeer")).to_be_visible()
    wizard.answer("voorval", date(2026, 11, 20))
    wizard.expect_outcome({"speelt-mee": (), "voorval": date(2026, 11, 20), "terugkeer": date(2026, 11, 23)})


@pytest.mark.parametrize(
    ("today", "offered"),
    [
        ("2026-11-26", ["Vandaag donderdag 26", "Gisteren woensdag 25", "Morgen vrijdag 27"]),
        ("2026-11-27", ["Vandaag vrijdag 27", "Gisteren donderdag 26", "Maandag maandag 30"]),
        ("2026-11-28", ["Gisteren vrijdag 27", "Maandag maandag 30"]),
        ("2026-11-29", ["Vrijdag vrijdag 27", "Morgen maandag 30"]),
        ("2026-11-30", ["Vandaag maandag 30", "Vrijdag vrijdag 27", "Morgen dinsdag 1 december"]),
    ],
)
def test_a_day_with_school_is_never_offered_in_a_weekend(
    page: Page, site: str, today: str, offered: list[str]
) -> None:
    without_python(page)
    wizard = Wizard(page, site, AFTER_CARE)
    page.evaluate(ANOTHER_TODAY, f"{today}T12:00:00")
    page.evaluate(OFFER_DAYS, "terugkeer")
    near = wizard.question("terugkeer").locator(".pw-option:not([hidden]) label:has(.pw-option-help)")
    days = [" ".join(text.split()) for text in near.all_text_contents() if " 2026" in text]
    assert [day.removesuffix(" 2026").removesuffix(" november") for day in days] == offered
    assert wizard.day("voorval", "tomorrow").count() == 0, "what has happened was not tomorrow"


def test_all_questions_on_one_screen(page: Page, site: str) -> None:
    wizard = Wizard(page, site, SENT_OUT)
    live = page.locator(".pw-live")
    mode = page.get_by_role("switch", name="Alle vragen op één scherm")
    wizard.answer("les-vandaag", 2)
    mode.click()
    expect(mode).to_have_attribute("aria-checked", "true")
    wizard.expect_filled("les-vandaag", 2)
    expect(page.locator(".pw-progress")).to_be_hidden()
    expect(live).to_have_text(re.compile(r"^Nog hooguit \d vra"))

    wizard.fill("dit-jaar", 1)
    wizard.text("dit-jaar").blur()
    expect(wizard.question("dit-jaar").locator(".pw-error")).to_contain_text("kan niet meer zijn")
    expect(wizard.outcome).to_be_hidden()
    page.evaluate("scrollTo(0, 0)")
    assert faults(page) == []
    wizard.option("vaak", "nee").check()
    expect(wizard.question("dit-jaar").locator(".pw-error")).to_contain_text("kan niet meer zijn")
    expect(wizard.outcome).to_be_hidden()
    answers = {"les-vandaag": 2, "dit-jaar": 4}
    wizard.fill("dit-jaar", 4)
    while (name := wizard.decided(answers)["question"]) is not None:
        answers[name] = "?" if wizard.option(name, "?").count() else "nee"
        wizard.fill(name, answers[name])
    expect(live).to_have_text(f"Uitkomst: {wizard.decided(answers)['headline']}")
    wizard.expect_outcome(answers)
    expect(wizard.text("dit-jaar")).to_be_visible()

    wizard.fill("les-vandaag", 1)
    changed = {**answers, "les-vandaag": 1}
    expect(wizard.text("les-vandaag")).to_be_focused()
    if wizard.decided(changed)["question"] is None:
        wizard.expect_outcome(changed)
    wizard.fill("les-vandaag", 2)
    wizard.expect_outcome(answers)
    wizard.next()
    expect(wizard.headline).to_be_focused()
    page.evaluate("scrollTo(0, 0)")
    assert faults(page) == []
    page.reload()
    wizard.expect_outcome(answers)
    wizard.expect_filled("les-vandaag", 2)
    mode.click()
    wizard.expect_outcome(answers)
    expect(wizard.text("les-vandaag")).to_be_hidden()


def test_known_answers_go_along_and_are_shown_first(page: Page, site: str) -> None:
    Wizard(page, site, COUNTED, "#a:uitgestuurd=9&te-laat=4&spijbeluren=5&beeld=nee")
    page.locator('.pw-verdict a[href*="te-laat/#a:"]').first.click()
    handed = page.locator(".pw-handed")
    expect(handed).to_contain_text("Overgenomen uit Uitgestuurd.")
    wizard = Wizard(page, site, LATE, None)
    expect(page.locator(".pw-question:visible")).to_have_count(0)
    assert faults(page) == []
    wizard.next()
    expect(wizard.given.locator("dd > span").filter(has_text="4 keer")).to_have_count(1)
    page.go_back()
    handed.get_by_role("checkbox", name="Te laat").uncheck()
    wizard.next()
    expect(wizard.question("te-laat")).to_be_visible()
    expect(wizard.text("te-laat")).to_have_value("")


def test_a_link_that_a_mail_program_rewrote_and_one_with_a_strange_origin(page: Page, site: str) -> None:
    wizard = Wizard(page, site, "poort/te-laat", "#a%3Aaantal%3D5")
    wizard.expect_outcome({"aantal": 5})
    page.goto("about:blank")
    wizard = Wizard(page, site, "poort/te-laat", "#a:%3Avan=poort%2Fniets&aantal=5")
    wizard.expect_outcome({"aantal": 5})


def test_school_and_role_are_kept_only_when_asked(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    Wizard(page, site, "poort/te-laat")
    keep = page.get_by_role("switch", name="Onthoud mijn school en rol")
    expect(keep).to_have_attribute("aria-checked", "false")
    assert page.evaluate("localStorage.length") == 0
    keep.click()
    expect(page.locator(".pw-kept")).to_have_text("Nu onthouden: Poort Lyceum.")
    assert page.evaluate(STORED) == {"school": "poort", "role": None}

    page.goto(f"{site}{LATE}/")
    expect(page.locator(".pw-kept")).to_contain_text("Zet je dit aan, dan wordt dat vervangen.")
    page.goto(site)
    page.locator("#pw-query").fill("ziek")
    expect(page.locator(".pw-result").first).to_have_attribute("data-school", "poort")

    page.goto(f"{site}{AFTER_CARE}/")
    expect(keep).to_have_count(0)

    page.goto(f"{site}poort/ziek/")
    keep.click()
    expect(keep).to_have_attribute("aria-checked", "false")
    expect(page.locator(".pw-kept")).to_be_hidden()
    assert page.evaluate("localStorage.length") == 0
