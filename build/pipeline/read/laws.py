"""The law beside the text: `protocols/_law/*.toml`, one entry an article."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from decision_tools.rules import Tool

from ..paths import PROTOCOLS
from ..problems import ContentError, Problem, shown
from .protocol_pages import Page

FOLDER = PROTOCOLS / "_law"
STATES = ("geldt", "vervallen", "aangekondigd")
NEEDED = {"id", "article", "asks"}
ALLOWED = NEEDED | {"law", "bwb", "state", "compared", "according_to"}


@dataclass(frozen=True)
class Article:
    """One article. `compared` is the month in which somebody last laid the text of the law beside it."""

    id: str
    law: str
    article: str
    asks: str
    bwb: str = ""
    state: str = "geldt"
    compared: str = ""
    according_to: str = ""
    text_of: date | None = None


@dataclass(frozen=True)
class Rests:
    """The pages and tools that rest on an article."""

    pages: list[Page]
    tools: list[Tool]

    def __bool__(self) -> bool:
        return bool(self.pages or self.tools)


def load_laws(folder: Path = FOLDER) -> dict[str, Article]:
    """All articles by id. Raises ContentError with every mistake, by file and line."""
    laws: dict[str, Article] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            problems.append(
                Problem(shown(path), 1, f"The file is not valid TOML: {error}.", "Mend that line.")
            )
            continue
        shared = {key: data[key] for key in ("law", "bwb", "text_of") if key in data}
        for entry in data.get("article", []):
            problems += _faults(path, entry, laws)
            if NEEDED <= entry.keys() <= ALLOWED:
                laws[entry["id"]] = Article(**{**shared, "law": data.get("law", ""), **entry})
    if problems:
        raise ContentError(problems)
    return laws


def of_one_school(
    laws: dict[str, Article], pages: Iterable[Page], tools: Iterable[Tool], others: Iterable[str]
) -> dict[str, Article]:
    """What an edition of one school shows: no other school's word for what an article says.

    An article known only from another school is left out, unless something of this school rests on it.
    """
    pages, tools, others = list(pages), list(tools), tuple(others)
    kept = {}
    for id_, article in laws.items():
        if not article.according_to.startswith(others):
            kept[id_] = article
        elif rests(article, pages, tools):
            kept[id_] = replace(article, according_to="")
    return kept


def rests(article: Article, pages: Iterable[Page], tools: Iterable[Tool]) -> Rests:
    """What names an article."""
    return Rests(
        [page for page in pages if article.id in page.law],
        [tool for tool in tools if article.id in cited(tool)],
    )


def cited(tool: Tool) -> set[str]:
    """The ids of the articles that the notes of a tool cite."""
    notes = (note for outcome in tool.outcomes.values() for note in outcome.all_notes)
    return {name for note in notes if note.law for name in note.law.register}


def _faults(path: Path, entry: dict[str, Any], laws: dict[str, Article]) -> Iterator[Problem]:
    lines = path.read_text(encoding="utf-8").splitlines()
    name = str(entry.get("id", ""))
    line = next((n for n, t in enumerate(lines, 1) if t == f'id = "{name}"'), 1)
    for key in sorted(NEEDED - entry.keys()):
        yield Problem(shown(path), line, f"The article {name!r} has no `{key}`.", f'Write {key} = "…".')
    for key in sorted(entry.keys() - ALLOWED):
        yield Problem(
            shown(path), line, f"`{key}` is not a key of an article.", f"Use {', '.join(sorted(ALLOWED))}."
        )
    if name in laws:
        yield Problem(shown(path), line, f"The article {name!r} stands here a second time.", "Keep one.")
    if entry.get("state", "geldt") not in STATES:
        yield Problem(shown(path), line, f"`state` is {entry['state']!r}.", f"Use {', '.join(STATES)}.")
    if not re.fullmatch(r"(\d{4}-(0[1-9]|1[0-2]))?", str(entry.get("compared", ""))):
        yield Problem(shown(path), line, f"`compared` is {entry['compared']!r}.", "Write a month as 2026-11.")
