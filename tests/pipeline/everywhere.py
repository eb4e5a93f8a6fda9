"""What every place tells of one tool: run in a copy of the project, it prints them as JSON.

`python everywhere.py school/tool '{"answers": …}'` with the copy first on PYTHONPATH.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date

from pipeline.book.chapters import read_book
from pipeline.check.command import findings
from pipeline.pages import frame, overviews
from pipeline.pages.conversion import convert, plain_text
from pipeline.pages.generated import overview_text, protocol_text
from pipeline.pages.inclusions import include
from pipeline.pages.tool_html import ToolHtml
from pipeline.paths import tool_uri, web_path
from pipeline.read.library import Library, load_library, school_of
from pipeline.search.records import all_records

from decision_tools.rules import Tool
from decision_tools.rules.decide import decide

DAY = date(2026, 11, 30)


def places(
    everything: Library, library: Library, tool: Tool, answers: dict[str, object]
) -> Iterator[tuple[str, str]]:
    """The name of each place, and its words; `library` has the school of the tool alone."""
    html, page = ToolHtml(library), library.page_by_slug[tool.page]
    uris = (page.uri, tool_uri(tool.slug))
    errors, _ = findings(everything, DAY)
    yield "check", "\n".join(map(str, errors))
    yield (
        "wizard",
        json.dumps(decide(library.written[tool.slug], answers, DAY), ensure_ascii=False, default=str),
    )
    yield "schema", plain_text(html.charts(tool.slug))
    yield "regeltabel", plain_text(html.rule_table(tool.slug))
    yield "procedure", plain_text(html.procedure(tool.slug))
    middle = include(convert(protocol_text(page), page.uri), html)
    yield "bladzijde", plain_text(frame.head(library, page.uri) + middle + frame.foot(library, page.uri))
    book = read_book(library, school_of(tool))
    yield "boek", plain_text(" ".join(chapter.html for chapter in book.chapters if chapter.uri in uris))
    records = [record for record in all_records(library, {}) if record.url in map(web_path, uris)]
    yield "zoeken", " ".join(text for record in records for text in record.texts)
    compared = [
        one for one in overviews.pages(everything.facts, everything.agreements) if "vergelijk" in one.uri
    ]
    yield "vergelijking", plain_text(" ".join(convert(overview_text(one), one.uri) for one in compared))


if __name__ == "__main__":
    slug, answers = sys.argv[1], json.loads(sys.argv[2])
    read = load_library(slug.partition("/")[0])
    print(json.dumps(dict(places(load_library(), read, read.tools[slug], answers)), ensure_ascii=False))
