"""Every link of the finished site leads somewhere: file and anchor."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from ..problems import Problem, nearest, shown

TARGET = re.compile(r'<[a-z]+\b[^>]*?\s(?:href|src)="([^"]*)"')
ANCHOR = re.compile(r'\s(?:id|name)="([^"]+)"')
ANSWERS = "a:"  # a link that carries answers is no anchor
ANY_DEPTH = "404.html"  # shown at any depth, so its addresses begin at the root


def broken(site: Path) -> list[Problem]:
    """Every link without a target."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    texts = {
        name: (site / name).read_text(encoding="utf-8") for name in sorted(files) if name.endswith(".html")
    }
    anchors = {name: set(map(html.unescape, ANCHOR.findall(text))) for name, text in texts.items()}
    found = _Links(site, files, anchors)
    return [fault for name, text in texts.items() if name != ANY_DEPTH for fault in found.faults(name, text)]


@dataclass(frozen=True)
class _Links:
    """The files of a site, and the anchors of its pages."""

    site: Path
    files: set[str]
    anchors: dict[str, set[str]]

    def faults(self, name: str, text: str) -> Iterator[Problem]:
        """What is wrong with the links of one page, each link once."""
        for link in dict.fromkeys(TARGET.findall(text)):
            if fault := self._fault(html.unescape(link), name):
                line = text[: text.index(f'"{link}"')].count("\n") + 1
                yield Problem(shown(self.site / name), line, *fault)

    def _fault(self, link: str, name: str) -> tuple[str, str] | None:
        if re.match(r"[a-z]+:", link):
            return None
        if link.startswith("/"):
            return (
                f"De link {link} begint met /.",
                "Schrijf hem vanaf de bladzijde; anders werkt de site niet in een map.",
            )
        place, _, anchor = unquote(link).partition("#")
        target = self._target(place, name)
        if target not in self.files:
            return f"De link {link} leidt nergens heen.", "Verbeter het adres."
        known = self.anchors.get(target, {anchor})
        if anchor and not anchor.startswith(ANSWERS) and anchor not in known:
            mend = f"Schrijf #{nearest(anchor, known)} als je dat bedoelt." if known else "Laat # weg."
            return f"De link {link} noemt een plek die daar niet is.", mend
        return None

    def _target(self, place: str, name: str) -> str:
        """The file that a link leads to, if it is there."""
        if not place:
            return name
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), place))
        index = posixpath.normpath(posixpath.join(target, "index.html"))
        return index if index in self.files else target
