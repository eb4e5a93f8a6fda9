"""Each tool, from its first question to its outcomes, forward and back."""

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


def telling_walks(slug: str) -> list[Answers]:
    """A few walks that come to as many outcomes as they can; the equality test has all the others."""
    tool = decision_tools.load(slug)
    chosen: list[Answers] = []
    seen: set[str] = set()
    for _ in range(WALKS):
        reached = {
            frozenset(row.outcome.id for row in run(tool, answers).rows.values()): answers
            for answers in walks(tool)
        }
        best = max(reached, key=lambda outcomes: len(outcomes - seen))
        chosen.append(reached[best])
        seen |= best
    return chosen


def longest_walk(slug: str) -> Answers:
    """The first of the walks with the most questions."""
    return max(walks(decision_tools.load(slug)), key=len)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_outcomes_are_reached(page: Page, site: str, slug: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    wizard = Wizard(page, site, slug)
    for answers in telling_walks(slug):
        wizard.walk(answers)
        wizard.expect_outcome(answers)
        page.get_by_role("button", name="Opnieuw").click()


@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_back_shows_each_answer_again(page: Page, site: str, slug: str) -> None:
    answers = longest_walk(slug)
    wizard = Wizard(page, site, slug)
    asked = wizard.walk(answers)
    wizard.expect_outcome(answers)
    for number, name in enumerate(reversed(asked)):
        if number % 2:
            page.go_back()
        else:
            wizard.back()
        wizard.expect_filled(name, answers[name])
    for _ in asked:
        page.go_forward()
    wizard.expect_outcome(answers)


@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_a_changed_answer_asks_only_what_is_needed(page: Page, site: str, slug: str) -> None:
    tool = decision_tools.load(slug)
    before = longest_walk(slug)
    name = next(iter(before))
    other = next(answers[name] for answers in walks(tool) if answers[name] != before[name])
    after = {**before, name: other}
    wizard = Wizard(page, site, slug)
    wizard.walk(before)
    wizard.expect_outcome(before)
    wizard.change(tool.inputs[name].label)
    wizard.expect_filled(name, before[name])
    wizard.clear(name)
    wizard.answer(name, other)
    needed = wizard.decided(after)["question"]
    if needed:
        expect(wizard.question(needed)).to_be_visible()
    else:
        wizard.expect_outcome(after)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("slug", decision_tools.slugs())
def test_by_keyboard_alone(page: Page, site: str, slug: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    wizard = Wizard(page, site, slug)
    answers = longest_walk(slug)
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
    assert page.evaluate("document.documentElement.scrollWidth") <= width
