"""The contents of a long page, folded above its text: for screens without room for them beside the text."""

from __future__ import annotations

import re

from . import templates
from .conversion import plain_text

LONG = 400
"""Words; as many fill about two screens of a phone."""
HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.S)
PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.S)
TITLE = re.compile(r"<h1\b.*?</h1>", re.S)


def above(page_html: str) -> str:
    """The HTML of a page with its contents below its title, if it is long and has headings to choose from."""
    found = [(name, plain_text(PERMALINK.sub("", told))) for name, told in HEADING.findall(page_html)]
    if len(found) < 2 or len(plain_text(page_html).split()) < LONG:
        return page_html
    place = match.end() if (match := TITLE.search(page_html)) else 0
    made = templates.render("contents.html.j2", headings=found)
    return page_html[:place] + made + page_html[place:]
