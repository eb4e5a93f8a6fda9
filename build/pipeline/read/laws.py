"""The law beside the text: `protocols/_law/*.toml`, one entry an article, and the page that shows them."""

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
from ..words import dutch
from .protocol_pages import Page

FOLDER = PROTOCOLS / "_law"
URI = "wet.md"
TITLE = "De wet naast het protocol"
STATES = ("geldt", "vervallen", "aangekondigd")
NEEDED = {"id", "article", "asks"}
ALLOWED = NEEDED | {"law", "bwb", "state", "compared", "according_to"}
MONTHS_UNTIL_STALE = 12
NOTHING = "–"

INTRO = """\
Een protocol zegt wat de school doet. De wet is iets anders, en kan later zijn veranderd.
Hier staat per artikel wat de wet vraagt, in onze woorden.
Erbij staat wanneer iemand dat voor het laatst met de wettekst vergeleek.

- *Nog niet vergeleken*: wij schrijven wat een protocol over het artikel zegt. Lees zelf de wettekst.
- *Nakijken*: de laatste vergelijking is langer dan een jaar geleden.
- *Aangekondigd*: een voorstel. De stand is niet bevestigd; het is nog geen regel.
"""


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

    def standing(self, today: date) -> str:
        """How far this entry can be trusted, in words."""
        if self.state == "aangekondigd":
            return "aangekondigd, status niet bevestigd"
        if not self.compared:
            return "nog niet vergeleken"
        year, month = map(int, self.compared.split("-"))
        text = f", tekst van {dutch.long_date(self.text_of)}" if self.text_of else ""
        stale = (today.year - year) * 12 + today.month - month > MONTHS_UNTIL_STALE
        return f"{'nakijken: ' if stale else ''}vergeleken in {dutch.MONTHS[month - 1]} {year}{text}"


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


def text(laws: dict[str, Article], pages: Iterable[Page], tools: Iterable[Tool]) -> str:
    """The Markdown of the page: per law its articles, and what rests on each."""
    pages, tools, today = list(pages), list(tools), date.today()
    parts = [INTRO]
    for law in dict.fromkeys(article.law for article in laws.values()):
        articles = [article for article in laws.values() if article.law == law]
        bwb = next((article.bwb for article in articles if article.bwb), "")
        link = f"[wettekst {bwb}](https://wetten.overheid.nl/{bwb})" if bwb else "nummer nog niet opgezocht"
        rows = [
            f'| <span id="{a.id}">{a.article}</span> | {a.asks} | {_standing(a, today)} '
            f"| {_rests(a, pages, tools)} |"
            for a in articles
        ]
        parts.append(
            f"## {law}\n\nBron: {link}.\n\n"
            "| Artikel | Wat het vraagt | Vergeleken | Wat hierop rust |\n| --- | --- | --- | --- |\n"
            + "\n".join(rows)
        )
    return "\n\n".join(parts)


def _standing(article: Article, today: date) -> str:
    """The same as the article's own, with whose words stand in for the law until somebody compares them."""
    told = article.standing(today).replace("nakijken", "**nakijken**")
    return f"{told} (volgens {article.according_to})" if article.according_to else told


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
        elif _rests(article, pages, tools) != NOTHING:
            kept[id_] = replace(article, according_to="")
    return kept


def unknown(laws: dict[str, Article], pages: Iterable[Page]) -> Iterator[Problem]:
    """Pages that name an article that has no entry."""
    for page in pages:
        lines = page.path.read_text(encoding="utf-8").splitlines()
        for name in page.law:
            if name not in laws:
                line = next((n for n, t in enumerate(lines, 1) if t.startswith("law:")), 1)
                mend = f"Write it in {shown(FOLDER)}/ or take it out."
                yield Problem(shown(page.path), line, f"There is no article of law {name!r}.", mend)


def _rests(article: Article, pages: list[Page], tools: list[Tool]) -> str:
    found = [
        f"[{page.title}](../{page.path.relative_to(PROTOCOLS.parent)}) ({page.school})"
        for page in pages
        if article.id in page.law
    ]
    found += [f"[{tool.title}](tool:{tool.slug}) (keuzehulp)" for tool in tools if article.id in cited(tool)]
    return "<br>".join(found) or NOTHING


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
