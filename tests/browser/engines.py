"""Firefox and WebKit (the engine of Safari), each by the few WebDriver commands that a walk needs."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

LONGEST_WAIT = 120  # seconds
LOCAL = "127.0.0.1"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the name that the W3C gave the key
PROGRAMS = {"firefox": ["firefox-esr"], "webkit": ["WebKitWebDriver", "Xvfb"]}
SILENT = {"media.gmp-manager.updateEnabled": False}  # else Firefox looks for parts of its own
NO_COPY = {"dom.serviceWorkers.enabled": False}
WHEN_VISIBLE = """const [selector, done] = arguments;
const look = () => {
    const found = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
    if (found) done(found.textContent);
    else requestAnimationFrame(look);
};
look();"""
INTO_VIEW = """const [selector, done] = arguments;
document.querySelector(selector).scrollIntoView({ block: "center", behavior: "instant" });
requestAnimationFrame(done);"""


class Driver(Protocol):
    """What takes a WebDriver command of one kind of browser."""

    def send(self, command: str, **given: Any) -> Any:
        """Gives the value that the command returns."""


class Marionette:
    """WebDriver as Firefox itself speaks it, over a socket."""

    def __init__(self, port: int) -> None:
        self.connection = connect(port)
        self.stream = self.connection.makefile("rb")
        self._read()  # what it greets with
        self.count = 0

    def send(self, command: str, **given: Any) -> Any:
        self.count += 1
        message = json.dumps([0, self.count, f"WebDriver:{command}", given]).encode()
        self.connection.sendall(b"%d:%b" % (len(message), message))
        _, _, error, answer = self._read()
        assert error is None, f"{command} {given}: {error}"
        return answer.get("value") if isinstance(answer, dict) else answer

    def _read(self) -> Any:
        length = b""
        while (byte := self.stream.read(1)) != b":":
            assert byte, "Firefox stopped"
            length += byte
        return json.loads(self.stream.read(int(length)))


class OverHttp:
    """WebDriver as WebKit speaks it."""

    PATHS = {  # noqa: RUF012 (never changed)
        "Navigate": "/url",
        "FindElement": "/element",
        "ElementClick": "/element/{id}/click",
        "ElementSendKeys": "/element/{id}/value",
        "ExecuteAsyncScript": "/execute/async",
    }

    def __init__(self, port: int) -> None:
        connect(port).close()
        self.address = f"http://{LOCAL}:{port}/session"
        self.opener = build_opener(ProxyHandler({}))  # whatever proxy this machine has

    def send(self, command: str, **given: Any) -> Any:
        if command == "NewSession":
            answer = self._call("POST", "", {"capabilities": {"alwaysMatch": given}})
            self.address += f"/{answer['sessionId']}"
            return answer
        if command == "DeleteSession":
            return self._call("DELETE", "", None)
        path = self.PATHS[command].format(id=given.pop("id", None))
        return self._call("POST", path, given)

    def _call(self, method: str, path: str, given: Any) -> Any:
        body = None if given is None else json.dumps(given).encode()
        try:
            with self.opener.open(Request(self.address + path, body, method=method)) as answer:
                return json.load(answer)["value"]
        except HTTPError as error:
            raise AssertionError(f"{path} {given}: {error.read().decode()}") from error


class Engine:
    """One window of a browser."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    def go(self, address: str) -> None:
        """Opens a page."""
        self.driver.send("Navigate", url=address)

    def run(self, script: str, *given: Any) -> Any:
        """Runs a script that calls the last of its arguments with what it gives."""
        return self.driver.send("ExecuteAsyncScript", script=script, args=list(given))

    def text(self, selector: str) -> str:
        """Waits until an element is on screen; gives its text."""
        return " ".join(str(self.run(WHEN_VISIBLE, selector)).split())

    def press(self, selector: str) -> None:
        """Presses an element, as with a mouse."""
        self.run(INTO_VIEW, selector)  # WebKit does not wait for smooth scrolling
        self.driver.send("ElementClick", id=self._find(selector))

    def type(self, selector: str, text: str) -> None:
        """Types in a field."""
        self.driver.send("ElementSendKeys", id=self._find(selector), text=text)

    def _find(self, selector: str) -> str:
        found = self.driver.send("FindElement", using="css selector", value=selector)
        return str(found[ELEMENT])


def missing(name: str) -> list[str]:
    """The programs that this machine lacks for an engine."""
    return [program for program in PROGRAMS[name] if shutil.which(program) is None]


@contextmanager
def started(name: str, home: Path, proxy: str, *, keeps: bool = False) -> Iterator[Engine]:
    """An engine that asks everything of a proxy, but for what is on this machine.

    Firefox `keeps` a copy of the site only where that is asked.
    """
    with webkit(home) if name == "webkit" else firefox(home, {} if keeps else NO_COPY) as driver:
        driver.send(
            "NewSession",
            timeouts={"script": LONGEST_WAIT * 1000, "pageLoad": LONGEST_WAIT * 1000},
            proxy={"proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy, "noProxy": [LOCAL]},
        )
        yield Engine(driver)
        driver.send("DeleteSession")


@contextmanager
def firefox(home: Path, wished: Mapping[str, bool]) -> Iterator[Driver]:
    """Firefox without a screen."""
    port = free_port()
    settings = {**SILENT, **wished, "marionette.port": port}
    lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in settings.items()]
    (home / "user.js").write_text("".join(lines))
    with running(["firefox-esr", "--headless", "--no-remote", "--marionette", "--profile", str(home)], home):
        yield Marionette(port)


@contextmanager
def webkit(home: Path) -> Iterator[Driver]:
    """WebKitGTK, on a screen that nobody sees."""
    port = free_port()
    with running(["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], home, stdout=subprocess.PIPE) as screen:
        display = f":{screen.stdout.readline().decode().strip()}"  # type: ignore[union-attr]
        with running(["WebKitWebDriver", f"--port={port}"], home, DISPLAY=display):
            yield OverHttp(port)


@contextmanager
def running(
    command: list[str], home: Path, stdout: int = subprocess.DEVNULL, **env: str
) -> Iterator[subprocess.Popen[bytes]]:
    """A program with a home of its own, which ends with what needs it."""
    environment = {**os.environ, "HOME": str(home), **env}
    with subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL, env=environment) as program:
        try:
            yield program
        finally:
            program.terminate()


def free_port() -> int:
    """A port that no program listens on."""
    with socket.create_server((LOCAL, 0)) as server:
        return int(server.getsockname()[1])


def connect(port: int) -> socket.socket:
    """A connection to a program that is starting."""
    end = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            return socket.create_connection((LOCAL, port), timeout=LONGEST_WAIT)
        except ConnectionRefusedError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
