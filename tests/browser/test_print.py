"""What comes out of the printer."""

from __future__ import annotations

import io

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from .wizard import Wizard

LONG = {"weggebleven": "ja", "gespijbeld": 4, "vier-weken": 4, "beeld": ("frequent",)}


def printed(page: Page) -> list[str]:
    """The text of each printed page."""
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]


@pytest.mark.parametrize(
    ("slug", "answers"), [("poort/te-laat", {"aantal": 5}), ("poort/ongeoorloofd-verzuim", LONG)]
)
def test_an_outcome_is_one_sheet(page: Page, site: str, slug: str, answers: dict[str, object]) -> None:
    wizard = Wizard(page, site, slug)
    wizard.walk(answers)
    wizard.expect_outcome(answers)
    headline = wizard.headline.inner_text()
    [sheet] = printed(page)
    text = " ".join(sheet.split())
    assert headline in text
    assert "Je antwoorden" in text
    assert "De hele procedure" not in text


def test_before_an_outcome_the_whole_procedure_is_printed(page: Page, site: str) -> None:
    Wizard(page, site, "poort/te-laat")
    text = " ".join(" ".join(printed(page)).split())
    assert "De hele procedure" in text
    assert all(outcome.inner_text() in text for outcome in page.locator(".pw-headline").all())
