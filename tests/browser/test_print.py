"""What comes out of the printer."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from .kinds import all_pages, one_of_each_kind
from .wizard import Wizard

SHEET = {"width": 657, "height": 979}  # A4 without the margins of print.css, in CSS pixels
WIDER_THAN_THE_SHEET = """() => [...document.body.querySelectorAll("*")].filter((element) => {
  const { left, right, width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  if (!width || !height || style.clipPath !== "none") return false;
  if (element.localName === "svg" && height > innerHeight) return true;
  const cut = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
  return cut || left < -1 || right > innerWidth + 1;
}).map((element) => element.outerHTML.slice(0, 100))"""
TABLES = """() => {
  for (const note of document.querySelectorAll("td .pw-note")) note.remove(); // it has a frame of its own
  const tables = [...document.querySelectorAll("table")].filter((table) => table.checkVisibility());
  return tables.map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)));
}"""
LONG = {"weggebleven": "ja", "gespijbeld": 4, "vier-weken": 4, "beeld": ("frequent",)}


@pytest.fixture
def paper(browser: Browser, site: str) -> Iterator[Page]:
    """A page as it is printed; without scripts, so that a tool starts nothing."""
    opened = browser.new_page(viewport=SHEET, java_script_enabled=False, base_url=site)
    opened.emulate_media(media="print")
    yield opened
    opened.close()


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
    assert "Poort Lyceum · " in text
    assert re.search(r"Editie [0-9a-f]{8} · ", text)
    assert "Blad 1 van 1" in text
    assert all(part in text for part in ("paraaf", "Naam", "Datum en tijd", "Handtekening"))


def test_before_an_outcome_the_whole_procedure_is_printed(page: Page, site: str) -> None:
    Wizard(page, site, "poort/te-laat")
    text = " ".join(" ".join(printed(page)).split())
    assert "De hele procedure" in text
    assert all(outcome.inner_text() in text for outcome in page.locator(".pw-headline").all())


def test_nothing_on_any_page_is_wider_than_the_paper(paper: Page) -> None:
    found = {}
    for address in all_pages():
        paper.goto(address)
        found[address] = paper.evaluate(WIDER_THAN_THE_SHEET)

    assert {address: elements for address, elements in found.items() if elements} == {}


def test_rows_stay_whole_below_the_head_of_their_table(paper: Page) -> None:
    tables = 0
    for address in one_of_each_kind():
        paper.goto(address)
        sheets = [squeezed(sheet) for sheet in printed(paper)]
        assert all(sheets), f"{address}: an empty sheet"
        for head, *rows in paper.evaluate(TABLES):
            tables += 1
            for row in rows:
                cells = [squeezed(cell) for cell in head + row]
                assert any(all(cell in sheet for cell in cells) for sheet in sheets), (address, row)

    assert tables > 100


def squeezed(text: str) -> str:
    """Text without what paper adds: white space, hyphens, points, and the address behind a link."""
    return re.sub(r"\(https?:[^)]*\)|[·•-]", "", re.sub(r"\s", "", text))
