"""Around the wizard: presses, going back, what is heard, any address, a folder, forced colours."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pipeline.paths import SITE
from pipeline.site.serve import make_server
from playwright.sync_api import Browser, Locator, Page, expect

from .search_field import ask
from .wizard import Wizard

TOO_LATE = "poort/te-laat"
TRUANT = "poort/ongeoorloofd-verzuim"
PAGE = "poort/handboek/te-laat/"
# Presses "Volgende" at a point; after so many milliseconds an option of the next question gets a click there.
PRESS_TWICE = """({ after, x, y }) => new Promise((done) => {
    const at = { bubbles: true, cancelable: true, clientX: x, clientY: y };
    const press = (target, detail) => target.dispatchEvent(new MouseEvent("click", { ...at, detail }));
    const next = [...document.querySelectorAll(".pw-question[hidden]")].map((question) => {
        return new MutationObserver(() => {
            if (question.hidden) return;
            for (const one of next) one.disconnect();
            setTimeout(() => done(press(question.querySelector("label"), 2)), after);
        });
    });
    [...document.querySelectorAll(".pw-question[hidden]")].forEach((question, number) => {
        next[number].observe(question, { attributes: true });
    });
    press(document.querySelector(".pw-go"), 1);
})"""
SILENT_REGIONS = """within => [...document.querySelectorAll(
    `:is(${within}) :is([role=status], [role=alert], [aria-live])`
)].filter((region) => !region.checkVisibility()).map((region) => region.outerHTML)"""
LOOK = """element => {
    const { backgroundColor, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return { backgroundColor, outline: `${outlineStyle} ${outlineWidth} ${outlineColor}` };
}"""


@pytest.mark.parametrize("after", [0, 80, 300])
def test_the_second_half_of_a_double_press_answers_nothing(page: Page, site: str, after: int) -> None:
    wizard = Wizard(page, site, TRUANT)
    wizard.fill("weggebleven", "ja")
    expect(wizard.status).to_have_text("")
    wizard.option("weggebleven", "ja").check()
    assert page.evaluate(PRESS_TWICE, {"after": after, "x": 100, "y": 100}) is False
    expect(wizard.question("gespijbeld")).to_be_visible()
    expect(page.locator(".pw-question:visible input:checked")).to_have_count(0)
    expect(wizard.error).to_be_hidden()
    wizard.option("gespijbeld", "?").check()
    wizard.next()
    expect(wizard.question("gespijbeld")).to_be_hidden()


def test_after_a_reload_back_shows_the_answer_of_each_step(page: Page, site: str) -> None:
    answers = {"weggebleven": "ja", "gespijbeld": 2}
    wizard = Wizard(page, site, TRUANT)
    for name, value in answers.items():
        wizard.answer(name, value)
    expect(wizard.question("vier-weken")).to_be_visible()
    page.reload()
    expect(wizard.given.locator("dd > span")).to_have_text(["ja", "2 keer"])
    for name, value in reversed(answers.items()):
        page.go_back()
        wizard.expect_filled(name, value)


def test_outcome_reload_back(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    page.reload()
    wizard.expect_outcome({"aantal": 5})
    wizard.back()
    wizard.expect_filled("aantal", 5)
    page.go_forward()
    wizard.expect_outcome({"aantal": 5})


@pytest.mark.parametrize("start", ["", PAGE, f"{TOO_LATE}/"])
def test_back_from_a_result_keeps_what_was_asked(page: Page, site: str, start: str) -> None:
    page.goto(site + start)
    ask(page, "ziek")
    page.locator(".pw-result").first.click()
    expect(page).not_to_have_url(site + start)
    page.go_back()
    expect(page).to_have_url(site + start)
    expect(page.locator("#pw-query")).to_have_value("ziek")
    page.locator("#pw-query").focus()
    expect(page.locator(".pw-result").first).to_be_visible()


def test_what_is_heard_has_its_place_before_it_speaks(page: Page, site: str) -> None:
    page.goto(site)
    assert page.evaluate(SILENT_REGIONS, "body") == []
    wizard = Wizard(page, site, TOO_LATE)
    expect(wizard.status).to_have_text("")
    assert page.evaluate(SILENT_REGIONS, ".pw-article > :not(.pw-verdict), .pw-bar") == [
        page.locator(".pw-notice-copy [role=status]").evaluate("element => element.outerHTML")
    ]
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    page.get_by_role("button", name="Andere dag").click()
    assert page.evaluate(SILENT_REGIONS, ".pw-verdict, .pw-settings, .pw-bar") == []


@pytest.fixture(scope="module", params=["", "handboek/v2/", "poort/"])
def hosted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site in a folder of a host that shows its 404.html for whatever is not there."""
    host = tmp_path_factory.mktemp("host")
    folder = host / request.param
    if request.param:
        folder.parent.mkdir(exist_ok=True, parents=True)
        folder.symlink_to(SITE)
        (host / "404.html").symlink_to(SITE / "404.html")
    server = make_server(host if request.param else SITE)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{request.param}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("address", ["weg", "poort/weg/", "poort/handboek/oud/weg/"])
def test_what_is_not_there_is_told_at_any_address(page: Page, hosted: str, address: str) -> None:
    page.goto(hosted + address)
    expect(page.get_by_role("heading", name="Deze bladzijde is er niet")).to_be_visible()
    expect(page.locator(".pw-emergency")).to_have_css("border-radius", "6px")
    ask(page, "ziek")
    expect(page.locator(".pw-result").first).to_have_attribute("href", under(hosted))
    page.keyboard.press("Escape")
    page.locator(".pw-emergency").click()
    expect(page).to_have_url(f"{hosted}nood/")


def under(folder: str) -> re.Pattern[str]:
    """The addresses in a folder."""
    return re.compile(f"^{re.escape(folder)}")


def test_links_work_from_a_folder(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.goto((SITE / PAGE / "index.html").as_uri())
    for name, target in (("Tijdigheid", "poort/handboek/tijdigheid"), ("Nood", "poort/nood"), ("Start", ".")):
        page.get_by_role("link", name=name, exact=True).first.click()
        expect(page).to_have_url(Path(SITE, target, "index.html").resolve().as_uri())
        page.go_back()
    page.close()


def look(place: Locator) -> dict[str, str]:
    """How something stands out."""
    return dict(place.evaluate(LOOK))


def test_forced_colours_show_focus_choice_and_active_result(browser: Browser, site: str) -> None:
    context = browser.new_context(locale="nl-NL", forced_colors="active")
    page = context.new_page()
    wizard = Wizard(page, site, TRUANT)
    labels = wizard.question("weggebleven").locator("label")
    wizard.option("weggebleven", "ja").check()
    chosen, other = look(labels.nth(0)), look(labels.nth(1))
    assert chosen["backgroundColor"] != other["backgroundColor"]
    assert look(labels.nth(0))["outline"].startswith("none")
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert look(labels.nth(0))["outline"].startswith("solid 3px")
    ask(page, "ziek")
    page.keyboard.press("ArrowDown")
    first, second = page.locator(".pw-result").nth(0), page.locator(".pw-result").nth(1)
    assert look(first) != look(second)
    assert look(first)["outline"].startswith("solid 3px")
    context.close()
