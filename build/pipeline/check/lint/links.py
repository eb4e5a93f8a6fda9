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
                    mend = "Mend the link: it starts in the folder of this page."
                    yield Problem(shown(page.path), number, f"The link to {place} leads nowhere.", mend)
                elif anchor:
                    body = page.body if target == page.path else front_matter.read(target).body
                    known = _anchors(body, target)
                    if anchor not in known:
                        yield Problem(
                            shown(page.path),
                            number,
                            f"The link to {place}#{anchor} leads to a page without that heading.",
                            f"Write #{nearest(anchor, known)} if you mean that." if known else "Leave # out.",
                        )


def _anchors(body: str, path: Path) -> set[str]:
    """The ids of the headings of a page, as the site makes them."""
    uri = source_uri(path)
    return set(ANCHOR.findall(convert(site_text(body, path, uri), uri))) if uri else set()
