"""`make bench`: what a visitor waits for, beside stock Pyodide in the same run, and what a build costs."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime

from playwright.sync_api import Playwright, sync_playwright

from ..paths import SITE
from . import growth
from . import pages as measured
from .build import PLAIN, Build
from .build import measure as measure_builds
from .pages import Bodies
from .report import FIRST_DECISION, FIRST_QUESTION, FIRST_VISIT, ONE_ANSWER, Report, mark, megabytes
from .searching import measure_search, report_search
from .server import Served, serving
from .visits import LONG_TASK, PRESS, BenchError, Visit, answer_times, fresh_browser, visit

ROUNDS = 9
BUILD_ROUNDS = 3
LINEAR = 1.2
CLICKS = 40
START = "poort/te-laat"
FIRST_ANSWER = ("aantal", "5")
LONG_WALKS = "mbo-utrecht/extra-verlof"
SEARCH = "assets/search/"

Visits = dict[tuple[str, str], list[Visit]]
Times = dict[tuple[str, str], list[tuple[float, float]]]


def main(argv: Sequence[str] = ()) -> int:
    """Measure everything and print the report; it takes about five minutes."""
    if argv:
        print("usage: python -m pipeline bench")
        return 2
    if not (SITE / "index.html").exists():
        print("There is no site yet: type `make site`.")
        return 1
    begin = time.monotonic()
    print("Compressing (the first time takes a minute)", flush=True)
    pages = load_pages()
    with ExitStack() as stack, sync_playwright() as playwright:
        served = {name: stack.enter_context(serving(bodies)) for name, bodies in pages.items()}
        visits, sent, version = measure_visits(playwright, served)
        print(f"Answers: {CLICKS} clicks and more per tool and page", flush=True)
        answers = measure_answers(playwright, served)
        print("The first result of the search on a slow line", flush=True)
        searches = measure_search(playwright, f"{served['ours'].address}{START}/")
    print(f"Builds: {BUILD_ROUNDS} rounds", flush=True)
    builds = measure_builds(BUILD_ROUNDS)
    print("Builds with copies of the pages", flush=True)
    grown = growth.measure()
    report = Report()
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    report.text(
        "",
        f"{datetime.now():%Y-%m-%d %H:%M}, Chromium {version}, {os.cpu_count()} processors, load {load}",
        f"Loopback, brotli 11; median (least–most) of {ROUNDS}, in turn.",
        f"Stock: {measured.STOCK}.",
    )
    report_bytes(report, sent)
    report_visits(report, visits)
    report_answers(report, answers)
    report_search(report, searches, weight_of_search(pages["ours"]))
    report_builds(report, *builds)
    report_growth(report, grown)
    print(report)
    print(f"Took {time.monotonic() - begin:.0f} s.")
    return 0


def load_pages() -> dict[str, Bodies]:
    """Ours, stock, and ours without Python."""
    built = measured.ours((START, LONG_WALKS))
    pages = {
        "ours": built,
        "stock": measured.stock(built),
        "without Python": measured.without_python(built),
    }
    return {name: measured.compress(files) for name, files in pages.items()}


def measure_visits(
    playwright: Playwright, served: Mapping[str, Served], rounds: int = ROUNDS
) -> tuple[Visits, dict[str, dict[str, int]], str]:
    """Per round and page a cold visit in a new browser and a warm one after it, in an order that turns.

    Gives the visits, the bytes that the first cold one of each page took, and the version of the browser.
    """
    visits: Visits = defaultdict(list)
    sent: dict[str, dict[str, int]] = {}
    version = ""
    for number in range(rounds):
        print(f"Visits: round {number + 1} of {rounds}", flush=True)
        for name in sorted(served, reverse=number % 2 == 1):
            with fresh_browser(playwright) as context:
                version = context.browser.version if context.browser else ""
                for state in ("cold", "warm"):
                    address = f"{served[name].address}{START}/"
                    python = name != "without Python"
                    again = python and state == "cold"
                    seen = visit(context, address, FIRST_ANSWER, python=python, again=again)
                    visits[state, name].append(seen)
                    sent.setdefault(name, dict(served[name].sent))
    headlines = {seen.headline for seen in [*visits["cold", "ours"], *visits["cold", "stock"]]}
    if len(headlines) != 1:
        raise BenchError(f"ours and stock do not decide the same: {headlines}")
    return visits, sent, version


def measure_answers(playwright: Playwright, served: Mapping[str, Served], clicks: int = CLICKS) -> Times:
    """Per tool and page the times of single answers, in turn."""
    times: Times = defaultdict(list)
    with ExitStack() as stack:
        contexts = {name: stack.enter_context(fresh_browser(playwright)) for name in ("ours", "stock")}
        for slug in (START, LONG_WALKS):
            for _ in range(2):
                for name, context in contexts.items():
                    times[slug, name] += answer_times(context, served[name].address, slug, clicks)
    return times


def report_bytes(report: Report, sent: Mapping[str, Mapping[str, int]]) -> None:
    """Bytes of the first visit by kind; the search comes when it is first used."""
    report.heading("Bytes of a first visit", "ours", "stock", "ratio", "target")
    kinds = {name: kinds_of(files) for name, files in sent.items()}
    for kind in ("page", "runtime", "tools"):
        mine, other = kinds["ours"][kind], kinds["stock"][kind]
        report.row(kind, megabytes(mine), megabytes(other), f"{mine / other:.2f}")
    mine, other = sum(kinds["ours"].values()), sum(kinds["stock"].values())
    target = f"≤ {megabytes(FIRST_VISIT)}: {mark(mine <= FIRST_VISIT)}"
    report.row("together", megabytes(mine), megabytes(other), f"{mine / other:.2f}", target)


def weight_of_search(ours: Bodies) -> int:
    """Bytes of everything that the search loads."""
    return sum(len(body.data) for name, body in ours.items() if name.startswith(SEARCH))


def kinds_of(sent: Mapping[str, int]) -> dict[str, int]:
    """The bytes sent for the page, the runtime and the tools."""
    kinds = {"page": 0, "runtime": 0, "tools": 0}
    for name, count in sent.items():
        tools = name.startswith("runtime/decision_tools")
        kinds["tools" if tools else "runtime" if name.startswith("runtime/") else "page"] += count
    return kinds


def report_visits(report: Report, visits: Visits) -> None:
    """Times from the start of navigation, and tasks of the main thread."""
    for state in ("cold", "warm"):
        mine, other, without = (visits[state, name] for name in ("ours", "stock", "without Python"))
        how = "new browser, nothing cached" if state == "cold" else "second visit"
        report.heading(f"{state.capitalize()}: {how}", "ours", "stock", "ratio", "target")
        report.times(
            "first question on screen",
            [seen.question for seen in mine],
            [seen.question for seen in other],
            limit=FIRST_QUESTION,
        )
        report.times("Python ready", [seen.ready or 0 for seen in mine], [seen.ready or 0 for seen in other])
        report.times(
            "first decision on screen",
            [seen.decision or 0 for seen in mine],
            [seen.decision or 0 for seen in other],
            of_stock=FIRST_DECISION[state],
        )
        report.times(
            "longest main-thread task",
            [seen.longest_task for seen in mine],
            [seen.longest_task for seen in other],
            unit="ms",
        )
        report_long_tasks(report, mine, other, without)


def report_long_tasks(
    report: Report, mine: Sequence[Visit], other: Sequence[Visit], without: Sequence[Visit]
) -> None:
    """All tasks over 50 ms of all rounds, beside those of the page without Python."""
    ours, stock, base = (sum(seen.long_tasks for seen in group) for group in (mine, other, without))
    report.row(
        f"tasks over {LONG_TASK:.0f} ms, in {len(mine)} visits",
        f"{ours} (without Python {base})",
        f"{stock}",
        "",
        f"≤ without Python: {mark(ours <= base)}",
    )


def report_answers(report: Report, times: Times) -> None:
    """One answer, from the click until the script has drawn the next screen, and until its frame is done."""
    report.heading("One answer (Python ready)", "ours", "stock", "ratio", "target")
    for slug in (START, LONG_WALKS):
        mine, other = times[slug, "ours"], times[slug, "stock"]
        report.times(f"{slug}: drawn", [drawn for drawn, _ in mine], [drawn for drawn, _ in other], unit="ms")
        report.times(
            f"{slug}: on screen",
            [frame for _, frame in mine],
            [frame for _, frame in other],
            unit="ms",
            limit=ONE_ANSWER,
        )
    clicks = ", ".join(f"{len(times[slug, 'ours'])} in {slug}" for slug in (START, LONG_WALKS))
    report.text(
        f"Real clicks: {clicks}; the button is down for {PRESS} ms.",
        "From the click until the frame with the new screen is done, with the wait for that frame (60 Hz).",
        "The wizard asks Python while the answer is given, before the click; stock has the same wizard.",
    )


def report_builds(report: Report, mine: Sequence[Build], plain: Sequence[Build]) -> None:
    """A whole build, per page."""
    report.heading("Build, per page", "ours", "plain material", "ratio")
    for name, field in (("by the clock", "wall"), ("of the processor", "processor")):
        report.times(
            name,
            [getattr(build, field) * 1000 / build.pages for build in mine],
            [getattr(build, field) * 1000 / build.pages for build in plain],
            unit="ms",
        )
    report.text(
        f"Ours: {mine[0].pages} pages with charts, search index and checks, runtime from the cache. "
        f"Plain: {plain[0].pages} pages; {PLAIN}."
    )


def report_growth(report: Report, grown: Sequence[Build]) -> None:
    """What a page costs when there are more of them, beside the handbooks as they are."""
    report.heading("Build with more pages", "ours, per page", "as it is", "ratio", "target")
    base, *more = (build.processor * 1000 / build.pages for build in grown)
    for build, cost in zip(grown[1:], more, strict=True):
        ratio = cost / base
        target = f"≤ {LINEAR:g} × as it is: {mark(ratio <= LINEAR)}"
        report.row(f"{build.pages} pages", f"{cost:.1f} ms", f"{base:.1f} ms", f"{ratio:.2f}", target)
