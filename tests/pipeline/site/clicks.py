"""How many clicks each page of a built site is from its home page, for a reader with a phone."""

from __future__ import annotations

import heapq
import posixpath
from html.parser import HTMLParser
from pathlib import Path

MENU = "pw-menu"  # on a phone it is opened first
NEVER_CLOSED = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class _Links(HTMLParser):
    """The links of a page, each with the clicks it takes: one more for all that has to be unfolded first."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, int]] = []
        self._folds: list[bool] = []  # for each open element: whether it hides what is in it

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        named = dict(attributes)
        if tag == "a" and (target := named.get("href")):
            self.found.append((target, 1 + sum(self._folds)))
        if tag not in NEVER_CLOSED:
            self._folds.append((tag == "details" and "open" not in named) or named.get("id") == MENU)

    def handle_endtag(self, tag: str) -> None:
        if tag not in NEVER_CLOSED and self._folds:
            self._folds.pop()


def clicks(site: Path) -> dict[str, int]:
    """The fewest clicks to each page, by its address; the home page is the empty address."""
    counted: dict[str, int] = {}
    waiting = [(0, "")]
    while waiting:
        count, address = heapq.heappop(waiting)
        if address in counted:
            continue
        counted[address] = count
        links = _Links()
        links.feed((site / address / "index.html").read_text(encoding="utf-8"))
        for target, cost in links.found:
            there = _address(address, target)
            if there not in counted and (site / there / "index.html").is_file():
                heapq.heappush(waiting, (count + cost, there))
    return counted


def _address(start: str, target: str) -> str:
    place = target.partition("#")[0]
    if not place or ":" in place:
        return start
    return posixpath.normpath(posixpath.join(start, place)).lstrip(".").strip("/")
