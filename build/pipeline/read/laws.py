"""The law beside the text: `protocols/_law/*.toml`, one entry an article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from decision_tools.rules import Tool

from ..paths import PROTOCOLS
from ..problems import Reading, choice
from .protocol_pages import Page
from .toml_file import TomlFile

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
    return read_laws(folder).sound()


def read_laws(folder: Path = FOLDER) -> Reading[dict[str, Article]]:
    """All articles by id, with an empty text for what is wrong in them."""
    laws: dict[str, Article] = {}
    files = [TomlFile(path) for path in sorted(folder.glob("*.toml"))]
    for file in files:
        if file.readable:
            _add(file, laws)
        else:
            laws |= {name: Article(name, "", "", "") for name in file.said("id")}
    return Reading(laws, [problem for file in files for problem in file.problems])


def _add(file: TomlFile, laws: dict[str, Article]) -> None:
    """Adds the articles of one law."""
    law = {"law": "", **{key: file.data[key] for key in ("law", "bwb", "text_of") if key in file.data}}
    for entry, start in file.tables("article"):
        name = str(entry.get("id", ""))
        if name in laws:
            line = file.key_line("id", start)
            file.fail(line, f"Het artikel “{name}” staat hier twee keer.", "Houd er één.")
        laws[name] = Article(**law | _right(file, entry, start))


def of_one_school(
    laws: dict[str, Article],
    pages: Iterable[Page],
    tools: Iterable[Tool],
    in_letters: Collection[str],
    others: Iterable[str],
) -> dict[str, Article]:
    """What an edition of one school shows: no other school's word for what an article says.

    An article known only from another school is left out, unless something of this school rests on it; those
    that its letters name are `in_letters`.
    """
    pages, tools, others = list(pages), list(tools), tuple(others)
    kept = {}
    for id_, article in laws.items():
        if not article.according_to.startswith(others):
            kept[id_] = article
        elif id_ in in_letters or rests(article, pages, tools):
            kept[id_] = replace(article, according_to="")
    return kept


def rests(article: Article, pages: Iterable[Page], tools: Iterable[Tool]) -> Rests:
    """What names an article."""
    return Rests(
        [page for page in pages if article.id in page.law],
        [tool for tool in tools if article.id in cited(tool)],
    )


def cited(tool: Tool) -> set[str]:
    """The ids of the articles that a tool cites, in what the law asks or in a doubt."""
    laws = [note.law for outcome in tool.outcomes.values() for note in outcome.all_notes]
    laws += [check.law for outcome in tool.outcomes.values() for check in outcome.all_checks]
    return {name for law in laws if law for name in law.register}


def _right(file: TomlFile, entry: dict[str, Any], start: int) -> dict[str, Any]:
    """What is right of an article; tells the rest."""
    file.keys(entry, sorted(NEEDED), "[[article]]", start)
    file.known(entry, sorted(ALLOWED), start)
    found = {key: str(entry.get(key, "")) for key in NEEDED}
    found |= {key: entry[key] for key in sorted(ALLOWED & entry.keys())}
    if found.get("state", STATES[0]) not in STATES:
        state = found.pop("state")
        file.fail(file.key_line("state", start), f"`state` is “{state}”.", choice(state, STATES))
    if not re.fullmatch(r"(\d{4}-(0[1-9]|1[0-2]))?", str(found.get("compared", ""))):
        wrong = f"`compared` is “{found.pop('compared')}”; dat is geen maand."
        file.fail(file.key_line("compared", start), wrong, "Schrijf een maand als 2026-11.")
    return found
