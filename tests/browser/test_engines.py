"""Ten tools in Firefox and in WebKit: two of each school come to the outcome that Python gives."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import decision_tools
from decision_tools.rules.conditions import UNKNOWN
from decision_tools.rules.tree import walks

from .engines import LOCAL, PROGRAMS, Engine, missing, started
from .host import hosted
from .wizard import ANOTHER_TODAY, Answers, typed

WALKED = [
    "kluiverboom/uit-de-les-gestuurd",
    "kluiverboom/ziek-en-verzuim",
    "mbo-utrecht/leerplichtstatus",
    "mbo-utrecht/verwijderen",
    "mlg/spijbelen",
    "mlg/uitgestuurd",
    "poort/ongeoorloofd-verzuim",
    "poort/ziek",
    "wijdevenen/meldcode",
    "wijdevenen/opvang-leerling",
]
OF_FIREFOX = (".mozilla.com:443", ".mozilla.net:443", ".mozilla.org:443")  # which it asks by itself
ELSEWHERE = "elders.invalid"
NOWHERE = f"{LOCAL}:9"
STARTED = """const [done] = arguments;
const look = () => (history.state === null ? requestAnimationFrame(look) : done());
look();"""
KEPT = """const [done] = arguments;
const { dataset } = document.documentElement;
const { school } = document.querySelector(".pw-article").dataset;
const look = () => (dataset.kept?.split(" ").includes(school) ? done() : requestAnimationFrame(look));
look();"""
IS_THERE = "arguments[1](document.querySelector(arguments[0]) !== null);"
TASKS = """const [done] = arguments;
done([...document.querySelectorAll(".pw-verdict [data-task]")].map((task) => task.dataset.task));"""


class Recorder(BaseHTTPRequestHandler):
    """A proxy that writes down which hosts are asked, and answers nothing."""

    hosts: set[str]

    def do_GET(self) -> None:
        host = self.headers["Host"]
        if not host.endswith(OF_FIREFOX):
            self.hosts.add(host)
        self.send_error(HTTPStatus.BAD_GATEWAY)

    do_POST = do_HEAD = do_CONNECT = do_GET

    def log_message(self, *_: Any) -> None:
        """What it saw is in `hosts`."""


@contextmanager
def recorder() -> Iterator[tuple[str, set[str]]]:
    """The address of a proxy, and the hosts that are asked for there."""
    hosts: set[str] = set()
    with ThreadingHTTPServer((LOCAL, 0), type("Proxy", (Recorder,), {"hosts": hosts})) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"{LOCAL}:{server.server_address[1]}", hosts
        server.shutdown()


@pytest.fixture(scope="module", params=PROGRAMS)
def watched(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Engine, set[str]]]:
    """An engine, and the hosts outside this machine that it asked for."""
    if lacking := missing(request.param):
        pytest.skip(f"Hier ontbreekt {' en '.join(lacking)}: typ `sh build/system-packages.sh engines`.")
    with (
        recorder() as (proxy, hosts),
        started(request.param, tmp_path_factory.mktemp("home"), proxy) as engine,
    ):
        yield engine, hosts


@pytest.mark.parametrize("slug", WALKED)
def test_a_tool_comes_to_its_outcome(watched: tuple[Engine, set[str]], site: str, slug: str) -> None:
    walk(watched, f"{site}{slug}/", slug)


@pytest.mark.parametrize("watched", ["firefox"], indirect=True)
@pytest.mark.parametrize("slug", WALKED)
def test_a_tool_comes_to_its_outcome_from_a_folder(
    watched: tuple[Engine, set[str]], folder: Path, slug: str
) -> None:
    walk(watched, (folder / slug / "index.html").as_uri(), slug)


def test_five_tools_come_to_their_outcome_without_a_network(tmp_path: Path) -> None:
    if lacking := missing("firefox"):
        pytest.skip(f"Hier ontbreekt {' en '.join(lacking)}: typ `sh build/system-packages.sh engines`.")
    with hosted() as host, started("firefox", tmp_path, NOWHERE, keeps=True) as engine:
        for slug in WALKED[::2]:
            for _ in range(3):  # load, reload, reload
                engine.go(f"{host.address}{slug.partition('/')[0]}/")
                engine.run(KEPT)
        host.cut = True
        for slug in WALKED[::2]:
            come_to_the_outcome(engine, f"{host.address}{slug}/", slug)


def walk(watched: tuple[Engine, set[str]], address: str, slug: str) -> None:
    """Goes the longest way through a tool, and asks nothing of another host."""
    engine, hosts = watched
    hosts.clear()
    come_to_the_outcome(engine, address, slug)
    assert hosts == set()


def come_to_the_outcome(engine: Engine, address: str, slug: str) -> None:
    """Goes the longest way through a tool."""
    answers = max(walks(decision_tools.load(slug)), key=len)
    engine.go(address)
    engine.run(STARTED)  # a press before that is lost
    if day := answers.get("peildatum"):
        engine.run(f"({ANOTHER_TODAY})(arguments[0]); arguments[1]();", f"{day}T12:00:00")
    asked: list[str] = []
    while (name := decided(slug, answers, asked)["question"]) is not None:
        answer(engine, name, answers[name])
        asked.append(name)
    outcome = decided(slug, answers, asked)
    assert engine.text(".pw-verdict-title") == outcome["headline"]
    assert set(engine.run(TASKS)) == {task["id"] for task in outcome["tasks"]}


def test_another_host_would_be_seen(watched: tuple[Engine, set[str]]) -> None:
    engine, hosts = watched
    engine.go(f"http://{ELSEWHERE}/")
    assert ELSEWHERE in hosts


def decided(slug: str, answers: Answers, asked: list[str]) -> dict[str, Any]:
    """What Python outside the browser says about the questions asked so far."""
    given = {name: answers[name] for name in asked}
    return decision_tools.decide(slug, given, answers.get("peildatum", date.today()))


def answer(engine: Engine, name: str, value: object) -> None:
    """Fills in one question and goes on."""
    question = f'.pw-question[data-question="{name}"]'
    field = f"{question} input[type=text]"
    engine.text(f"{question} h2")
    options: tuple[object, ...] = ()
    if isinstance(value, tuple):
        options = value or ("",)
    elif value == UNKNOWN or not engine.run(IS_THERE, field):
        options = (value,)
    elif isinstance(value, date):
        engine.press(f"{question} [data-day=other]")
    for option in options:
        engine.press(f'{question} input:not([type=text], [data-day=other])[value="{option}"]')
    if not options:
        engine.type(field, typed(value))
    engine.press(".pw-go")
