"""Every place that tells what changed in a school: run in a copy of the project, it prints them as JSON.

`python places.py school tool` with the copy first on PYTHONPATH.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from pipeline.pages import changes, feed
from pipeline.pages.conversion import convert, plain_text
from pipeline.paths import letter_uri, page_uri, tool_uri
from pipeline.read.library import load_library
from pipeline.record.editions import of_schools


def places(school: str, subject: str, letter: str) -> Iterator[tuple[str, str]]:
    """The name of each place, and its words."""
    library = load_library(school)
    editions = of_schools(library)
    listed, paper = changes.pages(library.schools, editions)
    yield "lijst", plain_text(convert(listed.text, listed.uri))
    yield "papier", plain_text(convert(paper.text, paper.uri))
    yield "bladzijde", plain_text(changes.last_change(editions, page_uri(school, subject)))
    yield "keuzehulp", plain_text(changes.last_change(editions, tool_uri(f"{school}/{subject}")))
    yield "brief", plain_text(changes.last_change(editions, letter_uri(school, letter)))
    yield "start", plain_text(changes.on_home(library, editions))
    for _, text in feed.of_school(library.schools[school], editions[school]):
        yield "feed", text


if __name__ == "__main__":
    print(json.dumps(dict(places(*sys.argv[1:])), ensure_ascii=False))
