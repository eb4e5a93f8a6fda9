"""The outcome as its reader sees it: how long, whose tasks are open, what is folded, what is on paper.

All told examples of a tool are shown in one visit, from what Python says outside the browser.
"""

from __future__ import annotations

import functools
import re
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from pipeline.read.library import school_of
from pipeline.read.schools import load_schools
from playwright.sync_api import Browser

import decision_tools
from decision_tools.rules import NOT_NAMED

PHONE = {"width": 390, "height": 844}
DAY = date(2026, 11, 27)
MOMENTS = ["nu", "vandaag", "daarna", "later"]
TWICE_TODAY = {"les-vandaag": 2, "pauze-vandaag": 0, "dit-jaar": 4, "vaak": "nog-niet"}
schools = functools.cache(load_schools)
Reader = Callable[[str, dict[str, Any]], dict[str, Any]]
RUNS = 'import { runs } from "./runs.js"; runs();'  # in the place of the module that asks Python
START = """async () => {
    const form = document.querySelector(".pw-wizard");
    const screen = document.querySelector(".pw-verdict");
    const { Outcome } = await import(new URL("outcome.js", new URL(form.dataset.worker, document.baseURI)));
    globalThis.shown = new Outcome(screen, form, { judge: () => true });
    document.documentElement.dataset.pwScreen = "outcome";
    form.hidden = true;
    screen.hidden = false;
    await document.fonts.ready;
}"""
LOOK = """(result) => {
    const screen = document.querySelector(".pw-verdict");
    const all = (name, from = screen) => [...from.querySelectorAll(name)];
    const one = (name, from = screen) => from.querySelector(name);
    const ids = (from) => all("[data-task]", from).map((item) => item.dataset.task);
    const text = (name) => one(name).innerText.replace(/\\s+/g, " ").trim();
    const look = () => ({
        screens: (one(".pw-verdict-more").getBoundingClientRect().top + scrollY) / innerHeight,
        wide: document.documentElement.scrollWidth,
        first: one(".pw-own-first").hidden ? null : text(".pw-own-first"),
        begins: one(".pw-moment--nu + .pw-begin") !== null,
        tasks: ids(one(".pw-moments")),
        nobody: all(".pw-group--nobody").flatMap(ids),
        marked: all(".pw-group:has(> .pw-group-who > .pw-mark--afgeleid)").flatMap(ids),
        others: all(".pw-others-folds > details").map((fold) => ({
            title: one(".pw-fold-title", fold).textContent, count: one(".pw-fold-count", fold).textContent,
            tasks: ids(fold), open: fold.open,
        })),
    });
    const choose = (name) => {
        const chip = all(".pw-chip").find((chip) => (chip.dataset.role ?? null) === name);
        chip.click();
        return look();
    };
    globalThis.shown.clear();
    globalThis.shown.show(result);
    const everybody = all(".pw-chip").length ? choose(null) : look();
    const seen = {
        everybody,
        band: document.querySelector(".pw-urgent")?.getBoundingClientRect().width ?? null,
        headline: text(".pw-verdict-title"),
        moments: text(".pw-moments"),
        above: text(".pw-verdict-head") + text(".pw-verdict-main"),
        open: one(".pw-open").hidden ? "" : text(".pw-open > span"),
        receipt: text(".pw-receipt"),
        doubts: all(".pw-doubts > li").length,
        abbreviations: one(".pw-abbreviations").innerText,
        law: all(".pw-first:not([hidden]) :is(.pw-first-ask, dt)").map((part) => part.innerText),
        ticks: document.querySelectorAll(".pw-sheet .pw-tick").length,
        sheet: document.querySelector(".pw-sheet").textContent,
    };
    const roles = all(".pw-chip[data-role]").map((chip) => chip.dataset.role);
    seen.roles = Object.fromEntries(roles.map((role) => [role, choose(role)]));
    return seen;
}"""


@dataclass(frozen=True)
class Told:
    """A told example: what Python says, and what its reader sees."""

    slug: str
    story: str
    result: dict[str, Any]
    seen: dict[str, Any]

    @property
    def busiest(self) -> dict[str, Any]:
        """What the role with the longest screen sees; without roles, what everybody does."""
        looks = self.seen["roles"].values()
        return max(looks, key=lambda look: look["screens"]) if looks else self.seen["everybody"]


def examples(slug: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The told examples of a tool, with what Python says."""
    for example in decision_tools.load(slug).examples:
        if example.story:
            day = example.answers.get("peildatum", DAY)
            on = date.fromisoformat(day) if isinstance(day, str) else day
            yield example.story, decision_tools.decide(slug, example.answers, on)


@pytest.fixture(scope="module")
def reader_of(browser: Browser, site: str) -> Iterator[Reader]:
    """Shows outcomes on a phone: of a tool and what Python says, to what each role sees."""
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.route("**/wizard/in_one.js", lambda route: route.fulfill(body=RUNS, content_type="text/javascript"))
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))

    def look(slug: str, result: dict[str, Any]) -> dict[str, Any]:
        if page.url != f"{site}{slug}/":
            page.goto(f"{site}{slug}/")
            page.evaluate(START)
        seen: dict[str, Any] = page.evaluate(LOOK, result)
        return seen

    yield look
    page.close()
    assert faults == []


@pytest.fixture(scope="module")
def told(reader_of: Reader) -> list[Told]:
    """Every told example of every tool, as each of its roles sees it."""
    return [
        Told(slug, story, result, reader_of(slug, result))
        for slug in decision_tools.slugs()
        for story, result in examples(slug)
    ]


def test_an_outcome_is_short(told: list[Told]) -> None:
    screens = sorted(one.busiest["screens"] for one in told)
    longest = {(one.slug, one.story): one.busiest["screens"] for one in told if one.busiest["screens"] > 3}

    assert len(screens) > 60
    assert statistics.median(screens) <= 1.5
    assert screens[int(0.9 * len(screens))] <= 3, longest


@pytest.mark.parametrize(
    ("slug", "answers", "role"),
    [
        ("kluiverboom/uit-de-les-gestuurd", TWICE_TODAY, "meldkamermedewerker"),
        ("wijdevenen/meldcode", {"onveilig-nu": "disclosure"}, "professional"),
    ],
)
def test_what_is_asked_most_is_two_screens(
    reader_of: Reader, slug: str, answers: dict[str, Any], role: str
) -> None:
    seen = reader_of(slug, decision_tools.decide(slug, answers, DAY))

    assert seen["roles"][role]["screens"] <= 2


def test_own_tasks_and_those_of_nobody_are_open_and_others_are_folded_with_their_count(
    told: list[Told],
) -> None:
    for one in told:
        tasks = {task["id"]: task for task in one.result["tasks"]}
        nobodys = [name for name, task in tasks.items() if NOT_NAMED in task["who"]]
        assert sorted(one.seen["everybody"]["tasks"]) == sorted(tasks)
        assert one.seen["everybody"]["others"] == []
        named = {who for task in tasks.values() for who in task["who"]}
        assert set(one.seen["roles"]) >= staff(one.slug) & named
        for role, look in one.seen["roles"].items():
            own = [name for name, task in tasks.items() if set(task["who"]) & words_for(one.slug, role)]
            assert sorted(look["tasks"]) == sorted({*own, *nobodys}), (one.story, role)
            assert sorted(look["nobody"]) == sorted(nobodys)
            assert not any(fold["open"] for fold in look["others"])
            assert {name for fold in look["others"] for name in fold["tasks"]} >= tasks.keys() - {
                *own,
                *nobodys,
            }
            assert all(str(len(fold["tasks"])) in fold["count"] for fold in look["others"])
            wider = [name for name in own if role not in tasks[name]["who"]]
            assert sorted(look["marked"]) == sorted(wider)


def test_what_the_protocol_leaves_open_is_told_once(told: list[Told]) -> None:
    for one in told:
        own = [task for task in one.result["tasks"] if task["origin"] == "protocol"]
        timeless = sum(task["by"]["words"] == NOT_NAMED for task in own)
        nameless = sum(NOT_NAMED in task["who"] for task in own)
        assert NOT_NAMED not in one.seen["above"]
        assert ("geen termijn" in one.seen["open"]) == bool(timeless)
        assert ("geen persoon" in one.seen["open"]) == bool(nameless)
        assert all(str(number) in one.seen["open"] for number in (timeless, nameless) if number)


def test_the_moments_come_in_their_order(told: list[Told]) -> None:
    for one in told:
        order = {task["id"]: MOMENTS.index(task["moment"]) for task in one.result["tasks"]}
        for look in (one.seen["everybody"], *one.seen["roles"].values()):
            placed = [order[name] for name in look["tasks"]]
            assert placed == sorted(placed), one.story


def test_what_the_law_asks_and_the_doubts_and_the_receipt_are_there(told: list[Told]) -> None:
    for one in told:
        notes = [*one.result["notes"], *(note for task in one.result["tasks"] for note in task["notes"])]
        assert one.seen["headline"] == one.result["headline"]
        assert one.seen["doubts"] == len({note["text"] for note in notes})
        assert all(check["asks"] in one.seen["above"] for check in one.result["checks"])
        assert "Editie van de regels" in one.seen["receipt"]
        assert "27 november 2026" in one.seen["receipt"] or one.result["on"] != DAY.isoformat()


def test_the_law_says_first_what_it_asks_and_who_decides(told: list[Told]) -> None:
    boxes = [one.seen["law"] for one in told if one.result["checks"]]
    assert len(boxes) > 5
    assert all(box[0] and box[-2:] == ["Wie beslist", "Waarover"] for box in boxes)


def test_who_does_not_do_the_first_step_sees_where_the_own_one_begins(told: list[Told]) -> None:
    later = 0
    for one in told:
        tasks = one.result["tasks"]
        assert one.seen["everybody"]["first"] is None
        for role, look in one.seen["roles"].items():
            own = [task for task in tasks if set(task["who"]) & words_for(one.slug, role)]
            first = own[0] if own and own[0] is not tasks[0] else None
            now = first is not None and first["moment"] == "nu"
            assert look["begins"] == now, (one.story, role)
            assert (look["first"] is not None) == (first is not None and not now), (one.story, role)
            if first and not now:
                later += 1
                assert first["moment"] in look["first"]
                assert first["what"].split(". ")[0].rstrip(".") in look["first"]
    assert later > 20


def test_an_abbreviation_is_explained_where_it_stands(told: list[Told]) -> None:
    explained = set()
    for one in told:
        for word in schools()[school_of(decision_tools.load(one.slug))].words:
            if re.fullmatch("[A-Z]+", word.term) and re.search(rf"\b{word.term}\b", one.seen["moments"]):
                assert word.term == "SOM" or f"{word.term}: {word.means}" in one.seen["abbreviations"]
                explained.add(word.term)
    assert explained >= {"HGKM", "IOT"}


def test_paper_has_a_box_for_each_task_and_every_reason(told: list[Told]) -> None:
    for one in told:
        sheet = " ".join(one.seen["sheet"].split())
        assert one.seen["ticks"] == len(one.result["tasks"])
        assert all(f"{answer['label']}: {answer['text']}" in sheet for answer in one.result["answers"])
        assert all(note["text"] in sheet for note in one.result["notes"])
        assert all(check["asks"] in sheet for check in one.result["checks"])
        assert "Handtekening" in sheet


def test_nothing_is_wider_than_a_phone(told: list[Told]) -> None:
    looks = [
        (one.story, look) for one in told for look in (one.seen["everybody"], *one.seen["roles"].values())
    ]
    assert [story for story, look in looks if look["wide"] > PHONE["width"]] == []
    bands = {one.seen["band"] for one in told}
    assert bands == {None, PHONE["width"]}, "the way to help at danger goes from edge to edge"


def words_for(slug: str, role: str) -> set[str]:
    """A role, and the wider words that take it in."""
    roles = {one.name: one for one in schools()[school_of(decision_tools.load(slug))].roles}
    return {role, *roles[role].part_of}


def staff(slug: str) -> set[str]:
    """The roles of a tool's school that somebody of the school has."""
    school = schools()[school_of(decision_tools.load(slug))]
    return {role.name for role in school.roles if role.staff}
