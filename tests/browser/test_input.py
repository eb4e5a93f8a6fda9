"""Answers that do not fit: a message at the field, and nothing else is lost."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

import decision_tools
from decision_tools.rules.questions import AnswerError, Question

from .wizard import Wizard, without_python

TOO_LATE = "poort/te-laat"
AFTER_CARE = "wijdevenen/opvang-leerling"


def message_for(question: Question, typed: str) -> str:
    """What Python outside the browser says about something typed."""
    with pytest.raises(AnswerError) as refused:
        question.parse(typed)
    return refused.value.message


def expect_message(wizard: Wizard, name: str, message: str) -> None:
    """The message stands at the field and in the summary, which has the focus."""
    expect(wizard.error).to_be_focused()
    expect(wizard.error.get_by_role("link")).to_have_text(message)
    expect(wizard.question(name).locator(".pw-error-text")).to_have_text(message)
    title = re.escape(decision_tools.load(wizard.slug).title)
    expect(wizard.page).to_have_title(re.compile(f"^Fout: .*{title}"))


def test_no_such_number(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    question = decision_tools.load(TOO_LATE).inputs["aantal"]
    for typed in ("", "drie", "2,5", "0", "-1", "1000", "<b>3</b>", "9" * 400):
        wizard.text("aantal").fill(typed)
        wizard.next()
        expect_message(wizard, "aantal", message_for(question, typed))
        expect(wizard.text("aantal")).to_have_value(typed)
        wizard.error.get_by_role("link").click()
        expect(wizard.text("aantal")).to_be_focused()
    wizard.answer("aantal", 3)
    wizard.expect_outcome({"aantal": 3})


def test_no_such_day(page: Page, site: str) -> None:
    wizard = Wizard(page, site, AFTER_CARE)
    tool = decision_tools.load(AFTER_CARE)
    before = tool.asked[0]
    wizard.answer(before.id, ())
    for typed in ("31-2-2027", "", "29-2-2027", "32-1-2027", "1-13-2027", "morgen"):
        wizard.type_day("voorval", typed)
        wizard.next()
        expect_message(wizard, "voorval", message_for(tool.inputs["voorval"], typed))
    wizard.answer("voorval", date.today() + timedelta(days=2))
    expect_message(wizard, "voorval", "Deze dag moet nog komen. Vul een dag in die al is geweest.")
    wizard.back()
    wizard.expect_filled(before.id, ())


def test_nothing_chosen(page: Page, site: str) -> None:
    without_python(page)
    for slug in decision_tools.slugs():
        wizard = Wizard(page, site, slug)
        first = decision_tools.load(slug).inputs[wizard.decided({})["question"]]
        expect(page.locator(".pw-question:visible input:checked")).to_have_count(0)
        wizard.next()
        expect_message(wizard, first.id, message_for(first, ""))


def test_no_idea_excludes_a_number(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    wizard.text("aantal").fill("3")
    wizard.option("aantal", "?").check()
    expect(wizard.text("aantal")).to_have_value("")
    wizard.text("aantal").fill("4")
    expect(wizard.option("aantal", "?")).not_to_be_checked()


def test_none_of_these_excludes_the_others(page: Page, site: str) -> None:
    wizard = Wizard(page, site, AFTER_CARE)
    boxes = wizard.question("speelt-mee").locator("input")
    boxes.first.check()
    wizard.option("speelt-mee", "").check()
    expect(boxes.first).not_to_be_checked()
    boxes.first.check()
    expect(wizard.option("speelt-mee", "")).not_to_be_checked()
