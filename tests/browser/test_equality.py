"""Python in the browser says letter for letter what Python outside it says."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from pipeline.paths import SITE
from pipeline.practice import choose, tabletop
from pipeline.practice.model import Claim
from pipeline.read.library import load_library
from playwright.sync_api import BrowserContext, Page

import decision_tools
from decision_tools.rules.conditions import UNKNOWN
from decision_tools.rules.measures import Count
from decision_tools.rules.model import Tool
from decision_tools.rules.questions import Choice, Question
from decision_tools.rules.tree import walks
from tests.pipeline.practice.claims import holds

pytestmark = pytest.mark.xdist_group("equality")
RANDOM_SETS = 2000
FEWEST_QUESTIONS = 15
DAY = "2026-11-22"
NONSENSE = ["", "drie", "31-2-2027", "1e3", "٣", -1, 1000, 2.5, True, ["ja"], {}]
NO_START_BY_ITSELF = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}});"
START = """async (wheels) => {
    const data = { ...document.querySelector(".pw-wizard").dataset, wheels };
    const { Engine } = await import(new URL("engine.js", new URL(data.worker, document.baseURI)));
    globalThis.failed = new Promise((_, reject) => {
        const onFail = () => reject(new Error("Python stopped"));
        globalThis.engine = new Engine(data, { onReady() {}, onProgress() {}, onFail });
    });
}"""
ASK = """(requests) => {
    const digest = async (request) => {
        const text = JSON.stringify(await globalThis.engine.decide(request));
        const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
        return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
    };
    globalThis.found = Promise.race([globalThis.failed, Promise.all(requests.map(digest))]);
}"""
DECIDE = """(requests) => {
    const told = async (request) => JSON.stringify(await globalThis.engine.decide(request));
    return Promise.race([globalThis.failed, Promise.all(requests.map(told))]);
}"""


@pytest.fixture(scope="module")
def python(reader: BrowserContext, site: str) -> Iterator[Page]:
    """A page whose engine knows every tool: started once, for all that it is asked here."""
    page = reader.new_page()
    page.add_init_script(NO_START_BY_ITSELF)
    page.goto(f"{site}{decision_tools.slugs()[0]}/")
    page.evaluate(START, " ".join(wheel.name for wheel in (SITE / "runtime").glob("*.whl")))
    yield page
    assert len(page.workers) == 1
    page.close()


def test_all_walks_and_random_answers_of_all_tools(python: Page) -> None:
    chance = random.Random(20261122)
    for slug in decision_tools.slugs():
        tool = decision_tools.load(slug)
        requests = [*walked(tool), *guessed(tool, chance)]
        assert len(requests) > RANDOM_SETS
        python.evaluate(ASK, requests)
        outside = [expected(request) for request in requests]
        inside = python.evaluate("globalThis.found")
        different = [
            request for request, *both in zip(requests, inside, outside, strict=True) if len(set(both)) > 1
        ]
        assert different == []


def test_every_question_to_practise_with_is_so_in_the_browser_too(python: Page) -> None:
    """Right is what the engine decides, wrong is wrong, and what a wrong one is told is so."""
    library = load_library()
    wrong = []
    for school in library.schools.values():
        practice = choose.of_school(library.facts, school)
        cards = tabletop.of_school(school.slug, library.tools)
        asked = [
            (question.tool, claim, claim is not option.says or option.right)
            for question in practice.questions
            for option in question.options
            for claim in (option.says, option.rather)
            if claim
        ]
        shown = [*practice.cases, *(turn.situation for card in cards for turn in card.turns)]
        rows = [(one.tool, Claim(one.given, row=row), True) for one in shown for row in one.rows]
        assert len(practice.questions) >= FEWEST_QUESTIONS and rows
        told = python.evaluate(DECIDE, [request(tool, claim.given) for tool, claim, _ in asked + rows])
        for answer, (tool, claim, so) in zip(told, asked + rows, strict=True):
            if holds(json.loads(answer), claim) is not so:
                wrong.append((tool.slug, claim))
    assert wrong == []


def expected(request: dict[str, Any]) -> str:
    """The digest of what Python outside the browser says, written as JavaScript writes JSON."""
    told = json.loads(decision_tools.decide_json(json.dumps(request)))
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def walked(tool: Tool) -> Iterator[dict[str, Any]]:
    """Every walk through the tool, as the page asks it."""
    for answers in walks(tool):
        yield request(tool, answers)


def request(tool: Tool, answers: Mapping[str, object]) -> dict[str, Any]:
    """What the page asks of the engine."""
    raw = {name: value.isoformat() if isinstance(value, date) else value for name, value in answers.items()}
    return {"tool": tool.slug, "answers": raw, "on": DAY}


def guessed(tool: Tool, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Random answers: mostly good ones, some missing, a few that no question takes."""
    for _ in range(RANDOM_SETS):
        answers = {q.id: guess(q, chance) for q in tool.asked if chance.random() < 0.9}
        yield {"tool": tool.slug, "answers": answers, "on": DAY}


def guess(question: Question, chance: random.Random) -> object:
    """An answer to a question, good or not."""
    luck = chance.random()
    if luck < 0.02:
        return chance.choice(NONSENSE)
    if luck < 0.15 and question.unknown:
        return UNKNOWN
    if isinstance(question, Choice):
        options = list(question.options)
        return (
            chance.sample(options, chance.randint(0, len(options)))
            if question.many
            else chance.choice(options)
        )
    if isinstance(question, Count):
        return chance.choice([chance.randint(int(question.low), int(question.high)), chance.randint(0, 12)])
    return date.fromordinal(
        chance.randint(date(2026, 1, 1).toordinal(), date(2030, 12, 31).toordinal())
    ).isoformat()
