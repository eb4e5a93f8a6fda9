"""`make review TOOL=school/tool`: one document of a tool to tick and to sign, as HTML and as PDF."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import lxml.html
from lxml.html import HtmlElement

from decision_tools.rules import NOT_NAMED, Note, Tool

from ..book.dressing import Chapter
from ..book.pdf import STYLE, BookError, make_pdf
from ..check.soundness import sound_library
from ..pages import outcome_parts, templates
from ..paths import ROOT, TEMPLATES
from ..problems import ContentError, choice, shown
from ..read.library import Library, school_of
from ..read.schools import UnknownSchool
from ..words.notes import KINDS, SEVERITIES
from .procedure import read_tool
from .ways import ways_by_row

DIST = ROOT / "dist"
OWN_STYLE = TEMPLATES / "review.css"
FONTS = re.compile(r"@font-face \{.*?\}\n?")


@dataclass(frozen=True)
class Review:
    """The two files of one document."""

    page: Path
    paper: Path


def main(argv: Sequence[str] = ()) -> int:
    """Write the document of a tool, or say which tools there are."""
    parser = argparse.ArgumentParser(prog="python -m pipeline review", description=__doc__)
    parser.add_argument("tool", help="school/keuzehulp")
    slug = parser.parse_args(argv).tool
    try:
        library = sound_library(slug.partition("/")[0] or None)
        if slug not in library.tools:
            print(f"Er is geen keuzehulp “{slug}”. {choice(slug, library.tools)}", file=sys.stderr)
            return 1
        made = write_review(library, slug)
    except (BookError, ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"review ready: {shown(made.page)} and {shown(made.paper)}")
    return 0


def write_review(library: Library, slug: str, folder: Path = DIST) -> Review:
    """Write the document of a tool; the same content gives the same files."""
    html = review_html(library, slug)
    name = f"nakijken-{slug.replace('/', '-')}"
    made = Review(folder / f"{name}.html", folder / f"{name}.pdf")
    paper = make_pdf(html)
    folder.mkdir(parents=True, exist_ok=True)
    made.page.write_text(html, encoding="utf-8")
    made.paper.write_bytes(paper)
    return made


def review_html(library: Library, slug: str) -> str:
    """The document: every screen, every rule, a way to each rule, every outcome, the doubts, room to sign."""
    tool, school = library.tools[slug], library.schools[school_of(library.tools[slug])]
    chapter = read_tool(library, slug)
    _ask_verdicts(chapter)
    style = FONTS.sub("", STYLE.read_text(encoding="utf-8")) + OWN_STYLE.read_text(encoding="utf-8")
    return templates.render(
        "review.html.j2",
        style=style,
        tool=tool,
        school=school,
        edition=library.editions[school.slug],
        chapter=chapter,
        ways=ways_by_row(tool),
        not_named=NOT_NAMED,
        doubts=list(_doubts(tool)),
        kinds=KINDS,
        severities=SEVERITIES,
    )


def _ask_verdicts(chapter: Chapter) -> None:
    """Puts room for a verdict under each question and each outcome."""
    for part in [*chapter.tree.xpath(".//ol[@class='pw-all-questions']/li"), *_outcomes(chapter.tree)]:
        part.append(lxml.html.fragment_fromstring(templates.render("review_verdict.html.j2")))


def _outcomes(tree: HtmlElement) -> list[HtmlElement]:
    return list(tree.find_class("pw-outcome"))


def _doubts(tool: Tool) -> Iterator[tuple[Note, list[str]]]:
    """Each doubt once, with the headlines of the outcomes that it is about."""
    found: dict[Note, list[str]] = {}
    for outcome in tool.outcomes.values():
        for note in outcome_parts.doubts(outcome):
            found.setdefault(note, []).append(outcome.headline)
    yield from found.items()
