"""Changes in words: what it is about, where a reader finds it, what it says now and what it said before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..paths import letter_uri, page_uri, tool_uri
from ..read.library import Library
from ..words.dutch import first_upper
from .changes import Change, Difference
from .pieces import AGREEMENT, LETTER, OUTCOME, PAGE, RULE, SECTION, TASK

FIELDS = {
    "wie": "wie",
    "wat": "wat",
    "wanneer": "vóór wanneer",
    "moment": "moment",
    "als": "voorwaarde",
    "bij": "geldt bij",
    "uitkomst": "wat er volgt",
    "kop": "de kop",
    "titel": "de titel",
    "eigenaar": "eigenaar",
    "tekst": "de tekst",
    "velden": "wat je invult",
    "vastleggen": "wat je vastlegt",
    "informeren": "wie je informeert",
    "brieven": "de brieven",
    "verder": "wat verder geldt",
    "opmerkingen": "de twijfels in het protocol",
    "wet": "wat de wet vraagt",
    "besluit": "wat is afgesproken",
    "door": "wie het besloot",
    "geldig": "geldig",
}
OUTCOME_ANCHOR = "uitkomst-"
FOLLOWS = {TASK: {"bij"}, RULE: {"uitkomst"}}
"""Fields that only repeat what another piece says: a change in them alone is told there."""


@dataclass(frozen=True)
class Told:
    """One change for a reader: the page it leads to, what it is about, and what is different."""

    uri: str
    anchor: str
    title: str
    about: str
    lines: tuple[str, ...]
    change: Change

    @property
    def outcome(self) -> str:
        """The id of the outcome of a tool that it is about, if it is about one."""
        return self.anchor.removeprefix(OUTCOME_ANCHOR) if self.anchor.startswith(OUTCOME_ANCHOR) else ""


def told(library: Library, school: str, changes: Sequence[Change]) -> list[Told]:
    """The changes of a school in the order of its handbook and tools, without what another one says."""
    found = [one for change in changes if (one := _told(library, school, change)).lines]
    order = [page.uri for page in library.pages] + [tool_uri(slug) for slug in library.tools]
    return sorted(found, key=lambda one: (order.index(one.uri) if one.uri in order else len(order), one.uri))


def by_page(found: Sequence[Told]) -> Iterator[tuple[Told, list[Told]]]:
    """Changes that stand on the same page, with the first of them for its title and address."""
    for _, group in groupby(found, key=lambda one: one.uri):
        ones = list(group)
        yield ones[0], ones


def _told(library: Library, school: str, change: Change) -> Told:
    uri, title = _place(library, school, change)
    return Told(uri, _anchor(library, school, change), title, _about(change), tuple(_lines(change)), change)


def _place(library: Library, school: str, change: Change) -> tuple[str, str]:
    slug = f"{school}/{change.place}"
    if change.kind in (PAGE, SECTION):
        page = library.page_by_slug.get(slug)
        return page_uri(school, change.place), page.title if page else change.place
    if change.kind == LETTER:
        return letter_uri(school, change.place), change.piece.get("titel", (change.place,))[0]
    if change.kind == AGREEMENT:
        return f"na-te-kijken/{school}.md", f"Afspraken van {library.schools[school].name}"
    tool = library.tools.get(slug)
    return tool_uri(slug), f"{tool.title} (keuzehulp)" if tool else change.place


def _anchor(library: Library, school: str, change: Change) -> str:
    tool = library.tools.get(f"{school}/{change.place}")
    if change.kind == SECTION:
        return change.part
    if tool is None or change.kind not in (RULE, OUTCOME, TASK):
        return ""
    outcome = change.part
    if change.kind == RULE:
        outcome = tool.rows[change.part].outcome.id if change.part in tool.rows else ""
    elif change.kind == TASK:
        outcome = change.part.rpartition("-")[0]
    return f"{OUTCOME_ANCHOR}{outcome}" if outcome in tool.outcomes else ""


def _about(change: Change) -> str:
    """What a change is about, as one names it."""
    piece = change.piece
    match change.kind:
        case "taak":
            return f"{piece['bij'][0]}: {piece['wat'][0]}"
        case "regel":
            return piece["uitkomst"][0]
        case "uitkomst" | "stuk" | "afspraak":
            return piece["kop"][0]
    return ""


def _lines(change: Change) -> Iterator[str]:
    if change.is_new or change.is_gone:
        yield first_upper(f"{'nieuw' if change.is_new else 'weg'}{_summary(change)}")
        return
    for difference in change.differences:
        if difference.field not in FOLLOWS.get(change.kind, ()):
            yield from _difference(difference)


def _summary(change: Change) -> str:
    """What a new or dropped piece says, in a line."""
    piece = change.piece
    if change.kind == TASK:
        by = f", {piece['wanneer'][0]}" if "wanneer" in piece else ""
        return f": {piece['wie'][0]}{by}."
    if change.kind == RULE and "bij" in piece:
        return f": bij {'; '.join(piece['bij'])}."
    if change.kind == AGREEMENT:
        return f": {piece['besluit'][0]}"
    return "."


def _difference(difference: Difference) -> Iterator[str]:
    what = FIELDS[difference.field]
    for old, new in difference.pairs:
        if not old:
            yield f"Erbij ({what}): {_quoted(new)}."
        elif not new:
            yield f"Weg ({what}): {_quoted(old)}."
        else:
            yield f"{first_upper(what)}: nu {_quoted(new)}; was {_quoted(old)}."


def _quoted(text: str) -> str:
    return f"“{text.removesuffix('.')}”"
