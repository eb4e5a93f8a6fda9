"""From an outcome to its letter and to a calendar, on the outcome's own page and with the network cut."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import BrowserContext, Locator, Page, Request, expect

from .axe import faults
from .files import downloaded, word_file, words
from .wizard import Wizard

SUSPENSION = ("poort/verwijderd", {"keren": 6})
TODAY = date(2026, 11, 30)
AFTER_CARE = {
    "speelt-mee": (),
    "voorval": date(2026, 11, 29),
    "terugkeer": date(2026, 12, 1),
    "peildatum": TODAY,
}
WITHIN_72_HOURS, THREE_WEEKS, TWO_WEEKS_AFTER = "2026-12-01", "2026-12-20", "2026-12-15"
"""Of the protocol Opvang leerlingen; the hour is not known, so 72 hours end on the earlier day."""
FIFTH = {
    "aanleiding": "melding",
    "leeftijd": "18-tot-23",
    "startkwalificatie": "nee",
    "eerder": 0,
    "bezwaar": "nee",
}


@pytest.fixture(autouse=True)
def cut(reader: BrowserContext, page: Page) -> Iterator[list[Request]]:
    """What a page asks of a network that is gone; and nothing is kept."""
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request) if not request.url.startswith("blob:") else None)
    yield asked
    reader.set_offline(False)
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert reader.cookies() == []


def outcome_of(page: Page, site: str, slug: str, answers: Mapping[str, Any]) -> Wizard:
    """The outcome of a tool, its folds open, and then the network goes."""
    wizard = Wizard(page, site, slug)
    wizard.walk(answers)
    wizard.expect_outcome(answers)
    page.wait_for_load_state("networkidle")
    for fold in page.locator(".pw-verdict details").all():
        fold.evaluate("(fold) => { fold.open = true; }")
    page.context.set_offline(True)
    return wizard


def letter_of(page: Page, name: str) -> Locator:
    return page.locator(f'.pw-verdict a[data-letter="{name}"]')


def test_from_six_times_removed_to_the_letter_of_suspension(
    page: Page, site: str, tmp_path: Path, cut: list[Request]
) -> None:
    outcome_of(page, site, *SUSPENSION)
    before, link = page.url, letter_of(page, "brief-externe-schorsing")
    cut.clear()
    link.click()

    dialog = page.get_by_role("dialog")
    expect(dialog).to_have_accessible_name("Brief externe schorsing, met het tijdstip van het herstelgesprek")
    expect(dialog.get_by_label("Datum van de brief")).not_to_have_value("")
    dialog.get_by_label("Naam leerling").fill("Sam")
    assert faults(page) == []
    assert "Externe schorsing van Sam, één dag" in words(word_file(page, tmp_path))
    dialog.get_by_role("button", name="Wis en sluit").click()
    expect(dialog).to_be_hidden()
    assert page.url == before
    expect(link).to_be_focused()
    link.click()
    expect(page.get_by_role("dialog").get_by_label("Naam leerling")).to_have_value("")
    assert cut == []


def test_from_a_first_report_to_verzuimbrief_5(
    page: Page, site: str, tmp_path: Path, cut: list[Request]
) -> None:
    outcome_of(page, site, "mbo-utrecht/verzuimbrief", FIFTH)
    cut.clear()
    letter_of(page, "verzuimbrief-5").click()

    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Naam student").fill("Sam")
    dialog.get_by_role("radio", name="De ouders/verzorgers krijgen deze brief ook.").check()
    told = words(word_file(page, tmp_path))
    assert "Eerste melding van verzuim van Sam" in told
    assert "De ouders/verzorgers krijgen deze brief ook." in told
    assert "RMC" in told
    assert cut == []


def test_the_days_after_an_incident_go_to_a_calendar(
    page: Page, site: str, tmp_path: Path, cut: list[Request]
) -> None:
    outcome_of(page, site, "wijdevenen/opvang-leerling", AFTER_CARE)
    agenda = page.locator(".pw-agenda")
    expect(agenda.locator(".pw-fold-count")).to_have_text("3 dagen")
    cut.clear()

    every = downloaded(page, agenda.get_by_role("button", name="Alle 3 dagen"), tmp_path)
    one = downloaded(page, agenda.get_by_role("button", name="Zondag 20 december 2026"), tmp_path)

    assert days(every) == sorted([WITHIN_72_HOURS, TWO_WEEKS_AFTER, THREE_WEEKS])
    assert days(one) == [THREE_WEEKS]
    assert "wie je agenda kan zien" in agenda.inner_text()
    assert faults(page) == []
    assert cut == []


def days(file: Path) -> list[str]:
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return sorted({event.decoded("dtstart").isoformat() for event in events})


def test_a_number_of_the_answers_is_in_the_letter(page: Page, site: str) -> None:
    outcome_of(page, site, "poort/te-laat", {"aantal": 3})
    letter_of(page, "verslag-afspraken").click()

    expect(page.get_by_role("dialog").get_by_label("Hoe vaak te laat in deze periode")).to_have_value("3")
    expect(page.get_by_role("dialog").locator(".pw-paper")).to_contain_text("is deze periode 3 keer te laat")


def test_an_outcome_without_a_day_has_no_calendar(page: Page, site: str) -> None:
    wizard = outcome_of(page, site, *SUSPENSION)

    assert not any(task["by"]["date"] for task in wizard.decided(SUSPENSION[1])["tasks"])
    expect(page.locator(".pw-agenda")).to_be_hidden()
