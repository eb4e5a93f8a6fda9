"""Each tool from first question to outcome, by keyboard and by mouse, forward and back, in one visit."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

import decision_tools
from decision_tools.rules.evaluate import run
from decision_tools.rules.tree import walks

from .wizard import Wizard

Answers = dict[str, Any]
WALKS = 2
PHONE, DESK = ({"width": width, "height": 800} for width in (390, 1280))


def telling_walks(slug: str) -> list[Answers]:
    """A few walks that come to as many outcomes as they can; the equality test has all the others."""
    tool = decision_tools.load(slug)
    reached = {
        frozenset(row.outcome.id for row in run(tool, answers).rows.values()): answers
        for answers in walks(tool)
    }
    chosen: list[Answers] = []
    seen: set[str] = set()
    for _ in range(WALKS):
        best = max(reached, key=lambda outcomes: len(outcomes - seen))
        chosen.append(reached[best])
        seen |= best
    return chosen


def longest_walk(slug: str) -> Answers:
    """The first of the walks with the most questions."""
    return max(walks(decision_tools.load(slug)), key=len)


@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_a_tool_from_first_to_last(page: Page, site: str, slug: str) -> None:
    wizard = Wizard(page, site, slug)
    answers = longest_walk(slug)
    page.set_viewport_size(PHONE)
    asked = by_keyboard_alone(wizard, answers)
    back_shows_each_answer_again(wizard, answers, asked)
    page.set_viewport_size(DESK)
    for answers in telling_walks(slug):
        page.get_by_role("button", name="Opnieuw").click()
        wizard.walk(answers)
        wizard.expect_outcome(answers)
    a_changed_answer_asks_only_what_is_needed(wizard, answers)


def by_keyboard_alone(wizard: Wizard, answers: Answers) -> list[str]:
    """The questions and the outcome take the focus; nothing is wider than a phone."""
    wizard.judge_on_the_day_of(answers)
    wizard.skip_navigation()
    asked: list[str] = []
    while (name := wizard.decided(answers, asked)["question"]) is not None:
        expect(wizard.question(name)).to_be_visible()
        if asked:
            expect(wizard.question(name).locator("h2")).to_be_focused()
        wizard.fill_by_keyboard(name, answers[name])
        asked.append(name)
    wizard.expect_outcome(answers)
    expect(wizard.headline).to_be_focused()
    assert wizard.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    return asked


def back_shows_each_answer_again(wizard: Wizard, answers: Answers, asked: list[str]) -> None:
    """With the button of the page and with that of the browser in turn, and forward to the outcome."""
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
    """From the outcome to its first answer, and on with another one."""
    tool = decision_tools.load(wizard.slug)
    name = next(iter(before))
    other = next(answers[name] for answers in walks(tool) if answers[name] != before[name])
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
