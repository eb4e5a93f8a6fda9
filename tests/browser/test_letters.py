"""Letters and forms as a reader fills them in, on their page and from an outcome: file, text and print."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator
from pipeline.read.letters import LetterTemplate, read_letters
from pipeline.read.schools import load_schools
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Request, expect
from pypdf import PdfReader

from .axe import faults
from .wizard import Wizard

LETTERS = read_letters(load_schools()).sound()
SUSPENSION = "poort/brieven/brief-externe-schorsing/"
INCIDENTS = "wijdevenen/brieven/incidentenregistratie/"
HOSTILE = "<script>alert(1)</script> {{ veld: x }} \x00\x0b 😀 ‏רחל ‮om"
SHOWN = "<script>alert(1)</script> {{ veld: x }}"
TYPED = {"date": "24-11-2026", "time": "13.30", "number": "12"}
MM = 72 / 25.4
PRINT = """() => {
  globalThis.print = () => {
    globalThis.printed = document.querySelector(".pw-printed-letter").textContent;
    dispatchEvent(new Event("afterprint"));
  };
}"""


def inputs(page: Page) -> list[Locator]:
    return [one for one in page.locator(".pw-field :is(input, textarea)").all() if one.is_visible()]


def fill_all(page: Page, text: str) -> None:
    """Every field, with this text where any text will do."""
    for button in page.locator(".pw-more-rows").all():
        while button.is_visible():
            button.click()
    for field in inputs(page):
        kind = field.evaluate("(input) => input.closest('.pw-field').dataset.type")
        if field.evaluate("(input) => ['radio', 'checkbox'].includes(input.type)"):
            field.check()
        else:
            field.fill(TYPED.get(kind, text))


def word_file(page: Page, folder: Path) -> Path:
    """The file that the button gives, as it stands on a disk."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Word-bestand").click()
    target = folder / waiting.value.suggested_filename
    waiting.value.save_as(target)
    return target


def words(file: Path) -> str:
    """Everything that stands in a Word file."""
    document = docx.Document(str(file))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def address(letter: LetterTemplate) -> str:
    return letter.uri.removesuffix(".md") + "/"


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.slug)
@pytest.mark.parametrize(
    "text", ["", "Sam", HOSTILE, HOSTILE + "x" * 10_000], ids=["none", "all", "odd", "long"]
)
def test_each_letter_with_anything_in_its_fields(
    page: Page, site: str, tmp_path: Path, letter: LetterTemplate, text: str
) -> None:
    page.goto(site + address(letter))
    if text:
        fill_all(page, text)
    expect(page.locator(".pw-paper script")).to_have_count(0)

    file = word_file(page, tmp_path)

    assert OpenXmlValidator().validate(str(file)).errors == []
    told = words(file)
    assert (SHOWN in told) == (SHOWN in text)
    assert page.locator(".pw-paper").inner_text().count("‹") == (
        told.count("‹") if text else told.count("‹") + optional(letter)
    )
    if text:
        assert "‹" not in told
    if len(text) > 10_000:
        assert "x" * 10_000 in told


def optional(letter: LetterTemplate) -> int:
    """The fields that a file leaves out while they are empty."""
    return sum(not field.required for field in letter.fields) if letter.kind != "formulier" else 0


def test_a_day_that_does_not_exist_is_told_at_the_field(page: Page, site: str, tmp_path: Path) -> None:
    page.goto(site + SUSPENSION)
    field = page.get_by_label("Dag van de schorsing")
    field.fill("31-11-2026")
    page.get_by_role("button", name="Word-bestand").click()

    expect(field).to_be_focused()
    expect(field).to_have_accessible_description(
        "Bijvoorbeeld 24-11-2026. Fout: 31 november bestaat niet. Kijk de dag na."
    )
    expect(page.locator(".pw-paper")).to_contain_text("‹dag van de schorsing›")
    field.fill("1-12-2026")
    expect(page.locator(".pw-paper")).to_contain_text("De dag van de schorsing is dinsdag 1 december 2026.")
    assert "dinsdag 1 december 2026" in words(word_file(page, tmp_path))
    expect(page.locator(".pw-letter-told")).to_contain_text("Nog open: naam leerling, ")


def test_wiping_opens_every_place(page: Page, site: str) -> None:
    page.goto(site + SUSPENSION)
    before = page.locator(".pw-paper").inner_text()
    fill_all(page, "Sam")
    page.get_by_role("button", name="Wis alles").click()

    assert page.locator(".pw-paper").inner_text() == before
    assert [one.input_value() for one in inputs(page)] == [""] * len(inputs(page))


def test_nothing_is_kept_or_sent(context: BrowserContext, site: str, tmp_path: Path) -> None:
    page = context.new_page()
    page.goto(site + SUSPENSION, wait_until="networkidle")
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request))
    fill_all(page, "Sam")
    word_file(page, tmp_path)

    assert {
        request.url.removeprefix(site) for request in requests if not request.url.startswith("blob:")
    } == {f"assets/letters/{name}.js" for name in ("word", "word_parts", "fflate")}
    assert page.evaluate("[localStorage.length, sessionStorage.length, location.hash]") == [0, 0, ""]
    assert context.cookies() == []
    page.goto(site)
    page.go_back()
    expect(page.get_by_label("Naam leerling")).to_have_value("")


def test_the_text_is_copied_or_selected(page: Page, site: str) -> None:
    page.goto(site + SUSPENSION)
    page.get_by_label("Naam leerling").fill("Sam")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    page.get_by_role("button", name="Kopieer als tekst").click()

    by_hand = page.get_by_label("Tekst om te kopiëren")
    expect(by_hand).to_be_focused()
    assert by_hand.input_value().startswith(
        "Aan de ouders van Sam\n‹adres van de ouders›\n\n‹datum van de brief›"
    )
    assert "bezwaar" not in by_hand.input_value()


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.slug)
def test_without_a_script_a_letter_is_printed_on_one_sheet(
    browser: Browser, site: str, letter: LetterTemplate
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(site + address(letter))
    printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    page.close()

    [sheet] = printed
    text = " ".join(sheet.extract_text().split())
    assert "Vul in" not in text
    assert ("Incidenten die" in text) == (letter.kind == "formulier")
    assert (sheet.mediabox.width > sheet.mediabox.height) == letter.landscape
    if letter.kind == "brief":
        top = float(sheet.mediabox.height) - first_baseline(sheet)
        assert 45 * MM < top < 52 * MM, top / MM


def first_baseline(sheet: object) -> float:
    """How high the first line of a sheet stands, in points from its bottom."""
    heights: list[float] = []

    def visit(text: str, user: list[float], place: list[float], *_: object) -> None:
        if text.strip():
            heights.append(user[3] * place[5] + user[5])

    sheet.extract_text(visitor_text=visit)  # type: ignore[attr-defined]
    return max(heights)


def test_a_form_is_printed_empty_beside_what_was_typed(page: Page, site: str) -> None:
    page.goto(site + INCIDENTS)
    page.get_by_label("Melder").first.fill("A.B.")
    page.evaluate(PRINT)
    page.get_by_role("button", name="Print leeg").click()

    printed = page.evaluate("globalThis.printed")
    assert "Verwijzing naar bijlage(n)" in printed
    assert "A.B." not in printed
    page.get_by_role("button", name="Print", exact=True).click()
    assert "A.B." in page.evaluate("globalThis.printed")
    expect(page.locator(".pw-printed-letter")).to_have_count(0)


def test_from_an_outcome_to_a_word_file_without_leaving_it(page: Page, site: str, tmp_path: Path) -> None:
    wizard = Wizard(page, site, "poort/verwijderd")
    wizard.walk({"keren": 6})
    wizard.expect_outcome({"keren": 6})
    link = page.locator('.pw-verdict a[data-letter="brief-externe-schorsing"]')
    for fold in page.locator("details:has(> * a[data-letter])").all():
        fold.evaluate("(fold) => { fold.open = true; }")
    before = page.url
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


@pytest.mark.parametrize(("scheme", "width"), [("dark", 390), ("light", 1280)])
def test_each_letter_can_be_used_by_everyone(browser: Browser, site: str, scheme: str, width: int) -> None:
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    for letter in LETTERS:
        page.goto(site + address(letter))
        for field in page.locator('.pw-field[data-type="date"] input').all():
            field.fill("x")
            field.blur()
        assert faults(page) == [], letter.slug
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), letter.slug
    page.close()
