"""Each tool in one visit: by keyboard to an outcome, back and forward, once more, and with another answer."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

import decision_tools
from decision_tools.rules.evaluate import run
from decision_tools.rules.tree import walks

from .wizard import Wizard

Answers = dict[str, Any]
PHONE, DESKTOP = ({"width": width, "height": 800} for width in (390, 1280))


def telling_walk(slug: str, but: Answers) -> Answers:
    """A walk to as many outcomes as it can have, those of another walk not counted."""
    tool = decision_tools.load(slug)
    seen = outcomes(slug, but)
    reached = {frozenset(outcomes(slug, answers)): answers for answers in walks(tool)}
    return reached[max(reached, key=lambda found: len(found - seen))]


def outcomes(slug: str, answers: Answers) -> set[str]:
    """The outcomes that answers lead to."""
    return {row.outcome.id for row in run(decision_tools.load(slug), answers).rows.values()}


def longest_walk(slug: str) -> Answers:
    """The first of the walks with the most questions."""
    return max(walks(decision_tools.load(slug)), key=len)


@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_a_tool_is_walked(page: Page, site: str, slug: str) -> None:
    page.set_viewport_size(PHONE)
    wizard = Wizard(page, site, slug)
    answers = longest_walk(slug)
    asked = by_keyboard_alone(wizard, answers)
    answers = only(answers, asked)
    back_shows_each_answer_again(wizard, answers, asked)
    page.set_viewport_size(DESKTOP)
    expect_no_sideways_scrolling(wizard)
    page.get_by_role("button", name="Opnieuw").click()
    other = telling_walk(slug, answers)
    asked = wizard.walk(other)
    other = only(other, asked)
    wizard.expect_outcome(other)
    a_changed_answer_asks_only_what_is_needed(wizard, other)


def only(answers: Answers, asked: list[str]) -> Answers:
    """The answers to what was asked: what a question takes for granted is not."""
    return {name: value for name, value in answers.items() if name in asked or name == "peildatum"}


def by_keyboard_alone(wizard: Wizard, answers: Answers) -> list[str]:
    """Comes to the outcome with keys only, by the questions it returns; each screen takes the focus."""
    wizard.go_to_the_day_of(answers)
    wizard.skip_navigation()
    asked: list[str] = []
    while (name := wizard.decided(answers, asked)["question"]) is not None:
        expect(wizard.question(name)).to_be_visible()
        if asked:
            expect(wizard.question(name).locator("h2")).to_be_focused()
        wizard.fill_by_keyboard(name, answers[name])
        asked.append(name)
    wizard.expect_outcome(only(answers, asked))
    expect(wizard.headline).to_be_focused()
    expect_no_sideways_scrolling(wizard)
    return asked


def expect_no_sideways_scrolling(wizard: Wizard) -> None:
    """The page is not wider than its window."""
    assert wizard.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def back_shows_each_answer_again(wizard: Wizard, answers: Answers, asked: list[str]) -> None:
    """Goes back by button and browser to the first question, and forward again."""
    for number, name in enumerate(reversed(asked)):
        if number % 2:
            wizard.page.go_back()
        else:
            wizard.back()
        wizard.expect_filled(name, answers[name])
    for _ in asked:
        wizard.page.go_forward()
    wizard.expect_outcome(answers)


def a_changed_answer_asks_only_what_is_needed(wizard: Wizard, before: Answers) -> None:
    """Changes the first answer from the outcome."""
    tool = decision_tools.load(wizard.slug)
    name = next(iter(before), None)
    if name is None:
        return
    other = next(answers[name] for answers in walks(tool) if answers.get(name, before[name]) != before[name])
    after = {**before, name: other}
    wizard.change(tool.inputs[name].label)
    wizard.expect_filled(name, before[name])
    wizard.clear(name)
    wizard.answer(name, other)
    needed = wizard.decided(after)["question"]
    if needed:
        expect(wizard.question(needed)).to_be_visible()
    else:
        wizard.expect_outcome(after)
