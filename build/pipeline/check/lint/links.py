"""Links between the files of the handbook: the file is there, and so is the place in it.

Links to tools are checked with the tools, and every link once more in the finished site (check.links).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ...pages.addresses import source_uri
from ...pages.conversion import convert
from ...pages.inclusions import site_text
from ...problems import Problem, nearest, shown
from ...read import front_matter
from ...read.protocol_pages import Page
from ..links import ANCHOR

LINK = re.compile(r"\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]+))?[^)]*\)")


def errors(pages: Iterable[Page]) -> Iterator[Problem]:
    """Every link to a file or a heading that is not there."""
    for page in pages:
        for number, line in enumerate(page.body.splitlines(), page.body_line):
            for place, anchor in LINK.findall(line):
                target = (page.path.parent / place).resolve() if place else page.path
                if not target.is_file():
                    mend = "Verbeter hem: hij begint in de map van deze bladzijde."
                    yield Problem(shown(page.path), number, f"De link naar {place} leidt nergens heen.", mend)
                elif anchor:
                    body = page.body if target == page.path else front_matter.read(target).body
                    known = _anchors(body, target)
                    if anchor not in known:
                        wrong = f"De link naar {place}#{anchor} noemt een kop die daar niet staat."
                        near = f"Schrijf #{nearest(anchor, known)} als je dat bedoelt."
                        yield Problem(shown(page.path), number, wrong, near if known else "Laat # weg.")


def _anchors(body: str, path: Path) -> set[str]:
    """The ids of the headings of a page, as the site makes them."""
    uri = source_uri(path)
    return set(ANCHOR.findall(convert(site_text(body, path, uri), uri))) if uri else set()
