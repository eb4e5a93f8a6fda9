"""The page "De wet naast het protocol": per law its articles, how far to trust each, and what rests on it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from decision_tools.rules import Tool

from ..paths import PROTOCOLS
from ..read.agenda import LAW_ASKS
from ..read.laws import Article, Rests, rests
from ..read.library import school_of
from ..read.protocol_pages import Page
from ..words import dutch
from ..words.markup import plain
from .overviews import notes

URI = "wet.md"
TITLE = "De wet naast het protocol"
MONTHS_UNTIL_STALE = 12
NOTHING = "–"

INTRO = """\
Een protocol zegt wat de school doet. De wet is iets anders, en kan later zijn veranderd.
Hier staat per artikel wat de wet vraagt, in onze woorden.
Erbij staat wanneer iemand dat voor het laatst met de wettekst vergeleek.

- *Verschil met een school*: de wet vraagt hier iets anders dan de stap van die school. Kijk dit na.
- *Nog niet vergeleken*: wij schrijven wat een protocol over het artikel zegt. Lees zelf de wettekst.
- *Nakijken*: de laatste vergelijking is langer dan een jaar geleden.
- *Aangekondigd*: een voorstel. De stand is niet bevestigd; het is nog geen regel.
"""


def text(
    articles: Iterable[Article],
    pages: Collection[Page],
    tools: Collection[Tool],
    names: Mapping[str, str],
) -> str:
    """The Markdown of the page; `names` are those of the schools by slug."""
    articles, today = list(articles), date.today()
    parts = [INTRO]
    for law in dict.fromkeys(article.law for article in articles):
        own = [article for article in articles if article.law == law]
        bwb = next((article.bwb for article in own if article.bwb), "")
        link = f"[wettekst {bwb}](https://wetten.overheid.nl/{bwb})" if bwb else "nummer nog niet opgezocht"
        rows = [
            f'| <span id="{a.id}">{a.article}</span> | {a.asks} | {_told(a, today)} '
            f"| {_differing(a, tools, names)} | {_resting(rests(a, pages, tools), names)} |"
            for a in own
        ]
        parts.append(
            f"## {law}\n\nBron: {link}.\n\n"
            "| Artikel | Wat het vraagt | Vergeleken | Verschil met een school | Wat hierop rust |\n"
            "| --- | --- | --- | --- | --- |\n" + "\n".join(rows)
        )
    return "\n\n".join(parts)


def standing(article: Article, today: date) -> str:
    """How far an entry can be trusted, in words."""
    if article.state == "aangekondigd":
        return "aangekondigd, status niet bevestigd"
    if not article.compared:
        return "nog niet vergeleken"
    year, month = map(int, article.compared.split("-"))
    of = f", tekst van {dutch.long_date(article.text_of)}" if article.text_of else ""
    stale = (today.year - year) * 12 + today.month - month > MONTHS_UNTIL_STALE
    return f"{'nakijken: ' if stale else ''}vergeleken in {dutch.MONTHS[month - 1]} {year}{of}"


def _told(article: Article, today: date) -> str:
    """Its standing, with whose words stand in for the law until somebody compares them."""
    told = standing(article, today).replace("nakijken", "**nakijken**")
    return f"{told} (volgens {article.according_to})" if article.according_to else told


def _differing(article: Article, tools: Iterable[Tool], names: Mapping[str, str]) -> str:
    """Where the step of a school is not what this article asks, with what the law asks there."""
    told: dict[tuple[str, str, str], str] = {}
    for tool in tools:
        for outcome in tool.outcomes.values():
            for check in outcome.all_checks:
                if check.law and article.id in check.law.register:
                    school = school_of(tool)
                    place = f"[{tool.title}](tool:{tool.slug}#uitkomst-{outcome.id})"
                    agenda = f"[op de agenda]({notes.uri_of(school)}#{LAW_ASKS.id})"
                    told.setdefault((names[school], tool.slug, check.asks), f"{place} ({agenda})")
    return (
        "<br>".join(f"**{school}**, {place}: {plain(asks)}" for (school, _, asks), place in told.items())
        or NOTHING
    )


def _resting(found: Rests, names: Mapping[str, str]) -> str:
    told = [
        f"[{page.title}](../{page.path.relative_to(PROTOCOLS.parent)}) ({names[page.school]})"
        for page in found.pages
    ]
    told += [
        f"[{tool.title}](tool:{tool.slug}) (keuzehulp, {names[school_of(tool)]})" for tool in found.tools
    ]
    return "<br>".join(told) or NOTHING
