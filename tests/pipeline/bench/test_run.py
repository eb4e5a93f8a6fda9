"""The parts of the bench that can be wrong without a clock."""

from __future__ import annotations

import os
import tomllib
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pipeline.bench import pages as measured
from pipeline.bench import run
from pipeline.bench.build import Build
from pipeline.bench.growth import copy_project
from pipeline.bench.report import Report
from pipeline.bench.server import serving
from pipeline.bench.visits import Visit
from pipeline.paths import PROTOCOLS, SITE
from pipeline.runtime.interpreter import GLUE, WASM
from playwright.sync_api import sync_playwright


def test_bytes_are_those_on_the_wire(tmp_path: Path) -> None:
    noise = os.urandom(1000)
    files = {
        "a/index.html": b"<p>" * 1000,
        "runtime/x.wasm": noise,
        "runtime/decision_tools-1.whl": b"1" * 99,
    }
    bodies = measured.compress(files, tmp_path)
    assert (bodies["a/index.html"].encoding, bodies["runtime/x.wasm"].encoding) == ("br", None)
    with serving(bodies) as served:
        for name in ("a/", "runtime/x.wasm", "runtime/decision_tools-1.whl"):
            asked = urllib.request.Request(served.address + name, headers={"Accept-Encoding": "br"})
            with urllib.request.urlopen(asked) as response:
                assert response.headers["Content-Type"]
                tag = response.headers["ETag"]
        small = len(bodies["a/index.html"].data), len(bodies["runtime/decision_tools-1.whl"].data)
        assert run.kinds_of(served.sent) == {"page": small[0], "runtime": 1000, "tools": small[1]}
        assert max(small) < 99
        with pytest.raises(urllib.error.HTTPError) as unchanged:
            urllib.request.urlopen(urllib.request.Request(asked.full_url, headers={"If-None-Match": tag}))
        assert unchanged.value.code == 304


def test_a_second_compression_comes_from_the_cache(tmp_path: Path) -> None:
    first = measured.compress({"a.js": b"a" * 100}, tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(b"kept")
    assert measured.compress({"a.js": b"a" * 100}, tmp_path)["a.js"].data == b"kept" != first["a.js"].data


def test_targets_are_judged_by_the_median() -> None:
    report = Report()
    report.heading("Cold: nothing cached", "ours", "stock")
    report.times("first question", [0.1, 0.2, 0.9], [1.0, 1.0, 1.0], limit=0.3)
    report.times("first decision", [1.0, 2.0, 3.0], [4.0, 4.0, 4.0], of_stock=0.45)
    lines = str(report).splitlines()
    assert lines[3].split(maxsplit=2)[2].startswith("0.20 s (0.10–0.90)")
    assert lines[3].endswith("≤ 0.3 s: meets")
    assert lines[4].endswith("0.50     ≤ 0.45 × stock: misses")
    assert lines[-1] == "Missed: Cold, first decision."


@pytest.mark.parametrize(("ours", "base", "verdict"), [(0, 0, "meets"), (1, 0, "misses"), (2, 2, "meets")])
def test_long_tasks_are_counted_beside_the_page_without_python(ours: int, base: int, verdict: str) -> None:
    report = Report()
    visits = [
        [Visit(0.1, None, None, 60.0, number, "")] + [Visit(0.1, None, None, 0.0, 0, "")] * 8
        for number in (ours, 3, base)
    ]
    run.report_long_tasks(report, *visits)
    assert str(report).splitlines()[0].endswith(verdict)


def test_stock_is_the_same_page_with_another_runtime() -> None:
    built = measured.ours([run.START])
    stock = measured.stock(built)
    changed = {name for name in built.keys() & stock.keys() if built[name] != stock[name]}
    interpreter = {f"runtime/{name}" for name in (GLUE, WASM)}
    assert changed == {f"{run.START}/index.html", "assets/wizard/worker.js", *interpreter}
    assert {name for name in stock.keys() - built.keys() if not name.startswith("runtime/")} == set()


def test_stock_decides_as_ours_does() -> None:
    """`measure_visits` fails when the outcomes on screen differ."""
    if not (SITE / "index.html").exists():
        pytest.fail("Er is nog geen site: typ `make site`.")
    built = measured.ours([run.START])
    pages = {"ours": built, "stock": measured.stock(built)}
    bodies = {
        page: {name: measured.as_it_is(name, data) for name, data in files.items()}
        for page, files in pages.items()
    }

    def visit(addresses: dict[str, Any]) -> Any:
        with sync_playwright() as playwright:
            return run.measure_visits(playwright, addresses, rounds=1)

    with serving(bodies["ours"]) as ours, serving(bodies["stock"]) as stock, ThreadPoolExecutor(1) as apart:
        # In a thread of its own: the browser tests keep a Playwright running in this one.
        visits, sent, _ = apart.submit(visit, {"ours": ours, "stock": stock}).result()
    assert visits["cold", "ours"][0].headline
    assert {"runtime/decision_tools.zip", "runtime/python_stdlib.zip"} <= sent["stock"].keys()
    assert not {name for name in sent["ours"] if "lock" in name or name.endswith("/python_stdlib.zip")}


def test_a_project_has_each_page_of_a_handbook_as_often_as_asked(tmp_path: Path) -> None:
    project = tmp_path / "project"
    copy_project(project, 2)
    for school in project.glob("protocols/*/school.toml"):
        subjects = tomllib.loads(school.read_text(encoding="utf-8"))["pages"]
        own = tomllib.loads((PROTOCOLS / school.parent.name / "school.toml").read_text(encoding="utf-8"))[
            "pages"
        ]
        assert len(subjects) == len(set(subjects)) == 3 * len(own) - 2
        assert {path.stem for path in school.parent.glob("*.md")} == set(subjects)


def test_a_build_that_grows_faster_than_its_pages_misses() -> None:
    report = Report()
    run.report_growth(report, [Build(100, 2.0, 2.0), Build(200, 4.4, 4.4), Build(300, 9.0, 9.0)])
    assert [line[-6:].strip() for line in str(report).splitlines()[3:5]] == ["meets", "misses"]
