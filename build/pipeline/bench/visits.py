"""Visits to a tool page in real Chromium, timed inside the page (build/bench/probe.js)."""

from __future__ import annotations

import itertools
import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright

import decision_tools

from .pages import SCRIPTS

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
LONG_TASK = 50.0
LONGEST_WAIT = 60_000
# By then the worker has rehearsed, and Chromium has written compiled WebAssembly to its cache.
UNTIL_CACHED = 2_500
# Tasks of the page itself are over by then.
UNTIL_QUIET = 700
# A finger or mouse stays down this long, in milliseconds.
PRESS = 60

Answers = Mapping[str, Any]
First = tuple[str, str] | None


class BenchError(Exception):
    """A page did not do what is measured."""


@dataclass(frozen=True)
class Visit:
    """What one visit took, in seconds from the start of navigation; tasks in milliseconds."""

    question: float
    ready: float | None
    decision: float | None
    longest_task: float
    long_tasks: int
    headline: str


@contextmanager
def fresh_browser(playwright: Playwright) -> Iterator[BrowserContext]:
    """A new browser process with an empty profile."""
    with tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=CHROMIUM, args=ARGUMENTS, locale="nl-NL"
        )
        context.set_default_timeout(LONGEST_WAIT)
        try:
            yield context
        finally:
            context.close()


@contextmanager
def opened(context: BrowserContext, address: str, first: First) -> Iterator[Page]:
    """A page that answers its first question by itself as soon as it stands there."""
    page = context.new_page()
    probe = (SCRIPTS / "probe.js").read_text()
    page.add_init_script(f"{{ const FIRST = {json.dumps(first)};\n{probe} }}")
    page.goto(address, wait_until="load")
    try:
        yield page
    finally:
        page.close()


def visit(
    context: BrowserContext, address: str, first: First, *, python: bool = True, again: bool = False
) -> Visit:
    """Open a tool of one question, answer it at once and wait for the outcome; without Python a while.

    `again`: a second visit follows, which finds compiled code in the cache.
    """
    with opened(context, address, first) as page:
        if python:
            _wait(page, 1)
        page.wait_for_timeout(UNTIL_CACHED if again else UNTIL_QUIET)
        seen = page.evaluate("() => bench")
        if "question" not in seen or (python and "decision" not in seen):
            raise BenchError(f"{address}: {seen.get('error', 'no question or no outcome came on screen')}")
        tasks = [duration for _, duration in seen["long"]]
        return Visit(
            question=seen["question"] / 1000,
            ready=seen["ready"] / 1000 if python else None,
            decision=seen["decision"] / 1000 if python else None,
            longest_task=max(tasks, default=0.0),
            long_tasks=len(tasks),
            headline=page.locator(".pw-verdict-title").inner_text() if python else "",
        )


def answer_times(context: BrowserContext, address: str, slug: str, clicks: int) -> list[tuple[float, float]]:
    """Walk through the examples of a tool with real clicks: per answer the milliseconds from the click until
    the new screen is drawn by the script, and until its frame is done."""
    tool = decision_tools.load(slug)
    with opened(context, f"{address}{slug}/", None) as page:
        _wait(page, 0)
        done = 0
        for example in itertools.cycle(tool.examples):
            done = _walk(page, slug, example.answers, done)
            if done >= clicks:
                break
        times: list[tuple[float, float]] = page.evaluate("() => bench.answers")
        return times


def _walk(page: Page, slug: str, answers: Answers, done: int) -> int:
    given: dict[str, object] = {}
    while name := decision_tools.decide(slug, given)["question"]:
        given[name] = answers[name]
        x, y = page.evaluate("aim => bench.aim(aim)", [name, _typed(answers[name])])
        page.mouse.click(x, y, delay=PRESS)
        done += 1
        _wait(page, done)
    page.evaluate("() => document.querySelector('.pw-again').click()")
    return done


def _typed(value: object) -> object:
    """A value of an example as the form has it."""
    return list(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _wait(page: Page, count: int) -> None:
    page.evaluate("count => bench.answered(count)", count)
