"""Letters and forms as a reader fills them in, on their page and from an outcome: file, text and print."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from pipeline.read.letters import LetterTemplate, read_letters
from pipeline.read.schools import load_schools
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect
from pypdf import PdfReader

from .axe import faults
from .files import word_file, words

LETTERS = read_letters(load_schools()).sound()
SUSPENSION = "poort/brieven/brief-externe-schorsing/"
INCIDENTS = "wijdevenen/brieven/incidentenregistratie/"
LOOKED_AT = {
    *("kluiverboom/uitstuurformulier", "poort/verslag-afspraken", "poort/brief-externe-schorsing"),
    *("mbo-utrecht/verzuimbrief-12", "mbo-utrecht/verzuimbrief-13", "mbo-utrecht/checklist-leerplicht"),
    *("wijdevenen/incidentenregistratie", "wijdevenen/lijst-contacten-ouders"),
}
HOSTILE = "<script>alert(1)</script> {{ veld: x }} \x00\x0b 😀 ‏רחל ‮om\t\r\n" + "x" * 10_000
SHOWN = "<script>alert(1)</script> {{ veld: x }}"
TYPED = {"date": "24-11-2026", "time": "13.30", "number": "12"}
MM = 72 / 25.4
MOST_SHEETS = 2
FILL = """([text, typed]) => {
  for (const field of document.querySelectorAll(".pw-field")) {
    for (const input of field.querySelectorAll("input, textarea")) {
      if (["radio", "checkbox"].includes(input.type)) input.checked = Boolean(text);
      else input.value = text && (typed[field.dataset.type] ?? text);
    }
    field.querySelector("input, textarea").dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""
MAKE = """async (site) => {
  const [{ wordFile }, { blocksOf }] = await Promise.all(
    ["word", "paper"].map((name) => import(`${site}assets/letters/${name}.js`)),
  );
  const { dataset, classList } = document.querySelector(".pw-letter");
  const about = { ...dataset, landscape: classList.contains("pw-letter--liggend") };
  const bytes = wordFile(about, blocksOf(document.querySelector(".pw-paper")));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""
PRINT = """() => {
  globalThis.print = () => {
    globalThis.printed = document.querySelector(".pw-printed-letter").textContent;
    dispatchEvent(new Event("afterprint"));
  };
}"""


def fill_all(page: Page, text: str) -> None:
    """Every field, with this text where any text will do, as typing would; without a text it is emptied."""
    page.evaluate(FILL, [text, TYPED])


def address(letter: LetterTemplate) -> str:
    return letter.uri.removesuffix(".md") + "/"


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.slug)
def test_each_letter_with_anything_in_its_fields(
    page: Page, site: str, tmp_path: Path, letter: LetterTemplate
) -> None:
    page.goto(site + address(letter))
    for text in ("", "Sam", HOSTILE):
        fill_all(page, text)
        told, paper = words(made_file(page, site, tmp_path)), page.locator(".pw-paper")

        assert paper.locator("script").count() == 0
        assert "{{" not in told.replace(SHOWN, "")
        if text:
            assert "‹" not in told + paper.inner_text()
            assert (SHOWN in told) == ("x" * 10_000 in told) == (text == HOSTILE)
        else:
            assert paper.inner_text().count("‹") == told.count("‹") + optional(letter)


def made_file(page: Page, site: str, folder: Path) -> Path:
    """The Word file of what is on the paper, without its button; it keeps to the standard."""
    target = folder / "brief.docx"
    target.write_bytes(base64.b64decode(page.evaluate(MAKE, site)))
    assert OpenXmlValidator().validate(str(target)).errors == []
    return target


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
    fields = page.locator(".pw-field :is(input:not([type=radio], [type=checkbox]), textarea)")
    assert {one.input_value() for one in fields.all()} == {""}


def test_nothing_is_kept_or_sent(context: BrowserContext, site: str, tmp_path: Path) -> None:
    page = context.new_page()
    page.goto(site + SUSPENSION, wait_until="networkidle")
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request))
    context.set_offline(True)
    fill_all(page, "Sam")
    word_file(page, tmp_path)
    context.set_offline(False)

    assert [request.url for request in requests if not request.url.startswith("blob:")] == []
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


@pytest.fixture(scope="module")
def still(browser: Browser) -> Iterator[Page]:
    """A page without scripts."""
    page = browser.new_page(java_script_enabled=False)
    yield page
    page.close()


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.slug)
def test_without_a_script_a_letter_is_printed_alone(still: Page, site: str, letter: LetterTemplate) -> None:
    still.goto(site + address(letter))
    sheets = PdfReader(io.BytesIO(still.pdf(prefer_css_page_size=True))).pages

    assert len(sheets) <= MOST_SHEETS
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert "Vul in" not in text
    assert "Eerst nakijken" not in text
    first = sheets[0]
    assert (first.mediabox.width > first.mediabox.height) == letter.landscape
    if letter.kind == "brief":
        top = float(first.mediabox.height) - first_baseline(first)
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


@pytest.mark.parametrize(("scheme", "width"), [("dark", 390), ("light", 1280)])
def test_each_letter_can_be_used_by_everyone(browser: Browser, site: str, scheme: str, width: int) -> None:
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    for letter in LETTERS:
        page.goto(site + address(letter))
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), letter.slug
        if letter.slug not in LOOKED_AT:
            continue
        for field in page.locator('.pw-field[data-type="date"] input').all():
            field.fill("x")
            field.blur()
        assert faults(page) == [], letter.slug
    page.close()


def test_every_kind_of_letter_and_field_is_looked_at() -> None:
    seen = [letter for letter in LETTERS if letter.slug in LOOKED_AT]

    for part in (kinds, types):
        assert part(seen) == part(LETTERS)


def kinds(letters: list[LetterTemplate]) -> set[object]:
    return {(letter.kind, letter.landscape, letter.own) for letter in letters}


def types(letters: list[LetterTemplate]) -> set[object]:
    return {(field.type, bool(field.settle)) for letter in letters for field in letter.fields}
