"""A decision tool in the browser, seen as its reader does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from playwright.sync_api import Locator, Page, expect

import decision_tools
from decision_tools.rules import NOT_NAMED
from decision_tools.rules.conditions import UNKNOWN
from decision_tools.rules.tree import walks

Answers = Mapping[str, Any]
MOST_PRESSES = 80
FAILED = "De keuzehulp start hier niet, maar de hele procedure staat hieronder."
# In this page alone: the clock of Playwright is one for all pages of a profile.
ANOTHER_TODAY = """(now) => {
    const Real = Date;
    window.Date = class extends Real {
        constructor(...given) { super(...(given.length ? given : [now])); }
    };
}"""

expect.set_options(timeout=20_000)  # the first answer waits for Python


class Wizard:
    """The form and the outcome of one tool."""

    def __init__(self, page: Page, site: str, slug: str, fragment: str | None = "") -> None:
        """Opens the tool, with a fragment in its address; without it (None) the page is there already."""
        self.page = page
        self.slug = slug
        self.address = f"{site}{slug}/"
        if fragment is not None:
            page.goto(self.address + fragment)
        self.outcome = page.locator(".pw-verdict")
        self.headline = page.locator(".pw-verdict-title")
        self.error = page.locator(".pw-error-summary")
        self.status = page.locator(".pw-status")
        self.notice = page.locator(".pw-notice-text")
        self.given = page.locator(".pw-given")  # below a question, and in a fold of the outcome

    def question(self, name: str) -> Locator:
        """The fields of one question."""
        return self.page.locator(f'.pw-question[data-question="{name}"]')

    def text(self, name: str) -> Locator:
        """The text field of a question."""
        return self.question(name).locator("input[type=text]")

    def option(self, name: str, value: str) -> Locator:
        """One of the options of a question."""
        return self.question(name).locator(f'input:not([type=text], [data-day=other])[value="{value}"]')

    def day(self, name: str, which: str) -> Locator:
        """One of the days of a question for a day: `today`, `yesterday` or `other`."""
        return self.question(name).locator(f"[data-day={which}]")

    def type_day(self, name: str, text: str) -> None:
        """Types something as another day."""
        self.day(name, "other").check()
        self.text(name).fill(text)

    def next(self) -> None:
        """Presses Volgende, or what it is called on the last question."""
        self.page.locator(".pw-go").click()

    def back(self) -> None:
        """Presses Vorige."""
        self.page.locator(".pw-back:visible").click()

    def change(self, label: str) -> None:
        """Presses "Wijzig …" at an answer."""
        fold = self.page.locator(".pw-waarom")
        if fold.is_visible() and fold.get_attribute("open") is None:
            fold.locator("summary").click()
        self.page.get_by_role("button", name=f"Wijzig {label}").click()

    def answer(self, name: str, value: object) -> None:
        """Fills in one question, which must be on screen, and goes on."""
        expect(self.question(name)).to_be_visible()
        self.fill(name, value)
        self.next()

    def fill(self, name: str, value: object) -> None:
        """Fills in one question."""
        if isinstance(value, tuple):
            for option in value or ("",):
                self.option(name, option).check()
        elif value == UNKNOWN or self.text(name).count() == 0:
            self.option(name, str(value)).check()
        elif isinstance(value, date):
            self.type_day(name, typed(value))
        else:
            self.text(name).fill(typed(value))

    def clear(self, name: str) -> None:
        """Takes the answer of a question with check boxes or a number away."""
        checked = self.question(name).locator("input[type=checkbox]:checked")
        while checked.count():
            checked.first.uncheck()
        if self.text(name).count() and not self.day(name, "other").count():
            self.text(name).fill("")

    def fill_by_keyboard(self, name: str, value: object) -> None:
        """Fills in one question and goes on, with keys only."""
        if isinstance(value, tuple):
            for option in value or ("",):
                self._press("Tab", self.option(name, option))
                self.page.keyboard.press("Space")
        elif self.text(name).count() and value != UNKNOWN:
            if isinstance(value, date):
                self._press("Tab", self.question(name).locator("input").first)
                self._press("ArrowDown", self.day(name, "other"))
            self._press("Tab", self.text(name))
            self.page.keyboard.type(typed(value))
        elif self.option(name, str(value)).get_attribute("type") == "checkbox":
            self._press("Tab", self.option(name, str(value)))
            self.page.keyboard.press("Space")
        else:
            self._press("Tab", self.question(name).locator("input").first)
            self.page.keyboard.press("Space")
            self._press("ArrowDown", self.option(name, str(value)))
        self._press("Tab", self.page.locator(".pw-go"))
        self.page.keyboard.press("Enter")

    def skip_navigation(self) -> None:
        """Takes the link to the content, as one who uses the keyboard does."""
        self._press("Tab", self.page.locator(".pw-skip"))
        self.page.keyboard.press("Enter")

    def _press(self, key: str, goal: Locator) -> None:
        """Presses a key until the goal has the focus."""
        for _ in range(MOST_PRESSES):
            if goal.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press(key)
        raise AssertionError(f"{key} does not come to {goal}")

    def expect_procedure(self) -> None:
        """As without JavaScript: one sentence, and the whole procedure to read."""
        expect(self.notice).to_have_text(FAILED)
        expect(
            self.page.locator(".pw-wizard, .pw-settings, .pw-privacy").locator("visible=true")
        ).to_have_count(0)
        outcomes = self.page.locator(".pw-outcome")
        assert outcomes.count() > 1
        for outcome in outcomes.all():
            expect(outcome).to_be_visible()

    def expect_filled(self, name: str, value: object) -> None:
        """The question is on screen with this answer."""
        expect(self.question(name)).to_be_visible()
        if isinstance(value, tuple):
            for option in value or ("",):
                expect(self.option(name, option)).to_be_checked()
        elif value == UNKNOWN or self.option(name, str(value)).count():
            expect(self.option(name, str(value))).to_be_checked()
        else:
            expect(self.text(name)).to_have_value(typed(value))

    def walk(self, answers: Answers) -> list[str]:
        """Gives the answers to the questions that Python asks; returns those questions."""
        self.go_to_the_day_of(answers)
        asked: list[str] = []
        while (name := self.decided(answers, asked)["question"]) is not None:
            self.answer(name, answers[name])
            asked.append(name)
        return asked

    def walk_shortest(self) -> None:
        """Goes the shortest way to an outcome, whose headline Python outside the browser gives too."""
        ways = sorted(walks(decision_tools.load(self.slug)), key=len)
        answers = next(way for way in ways if self._is_whole(way))
        self.walk(answers)
        expect(self.headline).to_have_text(self.decided(answers)["headline"])

    def _is_whole(self, answers: Answers) -> bool:
        """Whether a way has the answer to every question on it, those taken for granted too."""
        asked: list[str] = []
        while (name := self.decided(answers, asked)["question"]) in answers:
            asked.append(name)
        return name is None

    def go_to_the_day_of(self, answers: Answers) -> None:
        """Sets the clock of the page to the day of judgement, where a tool counts with that."""
        if day := answers.get("peildatum"):
            self.page.evaluate(ANOTHER_TODAY, f"{day}T12:00:00")

    def decided(self, answers: Answers, only: list[str] | None = None) -> dict[str, Any]:
        """What Python outside the browser says about (some of) the answers."""
        given = {name: answers[name] for name in (answers if only is None else only) if name != "peildatum"}
        return decision_tools.decide(self.slug, given, answers.get("peildatum", date.today()))

    def expect_outcome(self, answers: Answers) -> None:
        """The outcome on screen is the one that Python outside the browser gives."""
        decided = self.decided(answers)
        # Drawn with the outcome, and what tells it from one with the same headline: so this waits for it.
        assumed = {name: "aangenomen: " for name in decided["assumed"]}
        told = [assumed.get(answer["question"], "") + answer["text"] for answer in decided["answers"]]
        expect(self.given.locator("dd > span")).to_have_text(told)
        expect(self.headline).to_have_text(decided["headline"])
        shown = self.outcome.locator("[data-task]")
        ids = {item.get_attribute("data-task") for item in shown.all()}
        assert ids == {task["id"] for task in decided["tasks"]}
        for task in decided["tasks"]:
            item = self.outcome.locator(f'[data-task="{task["id"]}"]').first
            expect(item.locator(".pw-do")).to_contain_text(task["what"])
            if task["by"]["words"] != NOT_NAMED:
                expect(item.locator("[data-by]")).to_have_text(sentence(task["by"]["text"]))


def without_python(page: Page) -> None:
    """Lets the runtime wait: many pages can be seen quickly."""
    page.route("**/runtime/**", lambda _: None)


def typed(value: object) -> str:
    """A value as a reader types it and sees it back."""
    return (
        f"{value.day}-{value.month}-{value.year}" if isinstance(value, date) else str(value).replace(".", ",")
    )


def sentence(text: str) -> str:
    """A text with a capital and a point."""
    return text[:1].upper() + text[1:].removesuffix(".") + "."
