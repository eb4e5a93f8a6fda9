"""Answers in the address: restored, told when they do not fit, never erased by an anchor."""

from __future__ import annotations

import re
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from .wizard import Wizard

TOO_LATE = "poort/te-laat"
TRUANT = "poort/ongeoorloofd-verzuim"
HALFWAY = {"weggebleven": "ja", "gespijbeld": 2}


def test_the_address_holds_the_answers(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    assert page.url == wizard.address + "#a:aantal=5"


@pytest.mark.parametrize("answers", [{"aantal": 5}, {"aantal": "?"}])
def test_a_link_opens_the_outcome(page: Page, site: str, answers: dict[str, object]) -> None:
    wizard = Wizard(page, site, TOO_LATE, f"#a:aantal={answers['aantal']}")
    wizard.expect_outcome(answers)
    wizard.back()
    wizard.expect_filled("aantal", answers["aantal"])


def test_a_link_opens_halfway(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TRUANT, "#a:weggebleven=ja&gespijbeld=2")
    expect(wizard.question("vier-weken")).to_be_visible()
    expect(page).to_have_title(re.compile("^Stap 3"))
    wizard.back()
    wizard.expect_filled("gespijbeld", 2)
    wizard.next()
    expect(wizard.question("vier-weken")).to_be_visible()


@pytest.mark.parametrize(
    ("fragment", "told"),
    [
        ("#a:weggebleven=misschien", "Weggebleven bij nablijven"),
        ("#a:oude-vraag=ja", "oude-vraag"),
        ("#a:%E0%A4%A=1", "%E0%A4%A"),
        ("#a:weggebleven", "weggebleven"),
    ],
)
def test_a_broken_link_is_told(page: Page, site: str, fragment: str, told: str) -> None:
    wizard = Wizard(page, site, TRUANT, fragment)
    expect(page.locator(".pw-told:visible")).to_contain_text(re.compile(re.escape(told), re.I))
    expect(wizard.question("weggebleven")).to_be_visible()
    assert page.url == wizard.address


def test_an_old_answer_goes_and_the_others_stay(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TRUANT, "#a:weggebleven=ja&gespijbeld=heel+vaak")
    expect(page.locator(".pw-told:visible")).to_contain_text("Gespijbeld deze periode")
    expect(wizard.question("gespijbeld")).to_be_visible()
    expect(wizard.given.locator("dd > span")).to_have_text(["ja"])


def test_anchors_do_not_erase_answers(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 3)
    wizard.expect_outcome({"aantal": 3})
    before = page.url
    page.evaluate("""() => {
        const link = document.createElement("a");
        link.href = "#uitkomsten";
        link.textContent = "naar de uitkomsten";
        document.querySelector(".pw-procedure").before(link);
    }""")
    page.get_by_role("link", name="naar de uitkomsten").click()
    expect(page.locator("#uitkomsten")).to_be_in_viewport()
    assert page.url == before
    page.reload()
    wizard.expect_outcome({"aantal": 3})


def test_an_anchor_typed_in_the_address_keeps_the_screen(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 3)
    wizard.expect_outcome({"aantal": 3})
    page.goto(wizard.address + "#uitkomsten")
    wizard.expect_outcome({"aantal": 3})
    expect(page.locator("#uitkomsten")).to_be_in_viewport()
    page.go_back()
    wizard.expect_outcome({"aantal": 3})
    page.go_back()
    wizard.expect_filled("aantal", 3)


def test_a_link_typed_in_the_address_is_followed(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 3)
    wizard.expect_outcome({"aantal": 3})
    page.goto(wizard.address + "#a:aantal=5")
    wizard.expect_outcome({"aantal": 5})
    page.go_back()
    wizard.expect_outcome({"aantal": 3})


def test_reload_and_back_know_each_step(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TRUANT)
    for name, value in HALFWAY.items():
        wizard.answer(name, value)
    expect(wizard.question("vier-weken")).to_be_visible()
    page.reload()
    expect(wizard.given.locator("dd > span")).to_have_text(["ja", "2 keer"])
    page.go_back()
    expect(wizard.question("gespijbeld")).to_be_visible()
    expect(wizard.given.locator("dd > span")).to_have_text(["ja"])


def test_an_outcome_is_judged_for_another_day_and_handed_over(page: Page, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    answers = {"aantal": 5, "peildatum": date(2027, 3, 5)}
    wizard = Wizard(page, site, TOO_LATE, "#a%3Aaantal%3D5")
    wizard.expect_outcome({"aantal": 5})
    assert page.url == wizard.address + "#a:aantal=5"

    page.locator(".pw-receipt").get_by_role("button", name="Andere dag").click()
    page.get_by_label("Beoordeel de antwoorden op").fill("2027-03-05")
    page.get_by_role("button", name="Toon").click()
    told = page.locator(".pw-other-day-told")
    expect(told).to_contain_text("Beoordeeld op vrijdag 5 maart 2027, niet op vandaag.")
    expect(page.locator(".pw-receipt")).to_contain_text("Voor vrijdag 5 maart 2027")
    wizard.expect_outcome(answers)
    assert page.url == wizard.address + "#a:%3Adag=2027-03-05&aantal=5"
    page.reload()
    expect(told).to_contain_text("Beoordeeld op vrijdag 5 maart 2027, niet op vandaag.")
    wizard.expect_outcome(answers)

    page.get_by_role("button", name="Kopieer als tekst").click()
    expect(page.locator(".pw-copied")).to_have_text("De tekst is gekopieerd.")
    text = page.evaluate("navigator.clipboard.readText()")
    decided = wizard.decided(answers)
    assert text.startswith(f"Poort Lyceum – Te laat – vrijdag 5 maart 2027\nUitkomst: {decided['headline']}")
    assert all(task["what"] in text for task in decided["tasks"])
    assert all(f"Leg vast in {kept['where']}: {kept['what']}\n" in text for kept in decided["record"])
    assert all(f"Informeer {told['who']}: {told['what']}\n" in text for told in decided["inform"])
    assert all(f"{line}\n" in text for line in (*decided["then"], *(to["label"] for to in decided["next"])))
    assert decided["record"] or decided["inform"] or decided["then"]
    assert "Bron: " in text
    assert "Editie van de regels: " in text

    page.get_by_role("button", name="Kopieer de Link met je antwoorden").click()
    expect(page.locator(".pw-copied")).to_have_text("De link is gekopieerd. Je antwoorden staan erin.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url

    page.get_by_role("button", name="Terug naar vandaag").click()
    expect(told).to_be_hidden()
    assert page.url == wizard.address + "#a:aantal=5"


@pytest.mark.parametrize("day", ["2027-02-30", "morgen", "9999-12-31"])
def test_a_link_with_a_day_that_is_none_is_judged_today(page: Page, site: str, day: str) -> None:
    wizard = Wizard(page, site, TOO_LATE, f"#a:%3Adag={day}&aantal=5")
    expect(page.locator(".pw-told:visible")).to_contain_text("het past niet (meer): de dag.")
    wizard.expect_outcome({"aantal": 5})
    assert page.url == wizard.address + "#a:aantal=5"
