"""A page of a handbook in the order in which it is used: steps first, the rest folded below its own heading.

What a page says stays on it, with every anchor. The HTML has all folds open, for paper and for who has no
script; `docs/assets/site.js` closes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import lxml.html
from lxml.html import HtmlElement, builder

from ..words.markup import anchor

MOST_WORDS = 460
"""As many words of text stand open below the head of a page; what comes after is folded."""
CHECKS, CHECKS_TITLE = "om-na-te-kijken", "Om na te kijken"
HEAVY = "A"

Section = list[HtmlElement]
"""A heading and what stands below it; the first section of a page may have no heading."""


def folded(page_html: str) -> str:
    """The HTML of a page with its doubts together below, and with what is not needed at once in folds."""
    root = lxml.html.fragment_fromstring(page_html, create_parent="div")
    sections = _parts(root, "h2")
    if not sections:
        return page_html
    _gather_notes(sections)
    _fold_cards(root)
    root[:] = list(_with_folds(sections))
    return "".join(lxml.html.tostring(part, encoding="unicode") for part in root)


def _parts(elements: Iterable[HtmlElement], heading: str) -> list[Section]:
    parts: list[Section] = []
    for element in elements:
        if element.tag == heading or not parts:
            parts.append([])
        parts[-1].append(element)
    return parts


def _with_folds(sections: list[Section]) -> Iterator[HtmlElement]:
    """All sections; folded are rule table, chart and doubts, and what comes after as much as stands open.

    A first section that is too long by itself is folded from one of its own headings on.
    """
    room = MOST_WORDS
    first, *others = sections
    for number, section in enumerate([*_parts(first, "h3"), *others]):
        words = sum(map(_words, section))
        always = section[0].get("id") == CHECKS or any(_is_included(part) for part in section)
        if number and (always or words > room):
            room = room if always else 0
            yield _fold(section)
        else:
            room -= words
            yield from section


def _fold(section: Section) -> HtmlElement:
    head, *rest = section
    for link in head.find_class("headerlink"):
        link.drop_tree()
    for link in list(head.iter("a")):
        link.tag = "span"
        link.attrib.pop("href", None)
    summary = builder.SUMMARY(head)
    if head.get("id") == CHECKS:
        count = sum(map(_is_note, rest))
        told = builder.SPAN(f"{count} {'punt' if count == 1 else 'punten'}", builder.CLASS("pw-fold-count"))
        summary.extend([told] if count else [])
    return builder.DETAILS(summary, *rest, {"class": "pw-fold", "open": "open"})


def _fold_cards(root: HtmlElement) -> None:
    """Folds what stands side by side, school by school; the script closes these on a narrow screen only."""
    for card in root.xpath(".//*[@class='pw-compare']/*"):
        fold = _fold(list(card))
        fold.classes.add("pw-fold--narrow")
        card[:] = [fold]


def _gather_notes(sections: list[Section]) -> None:
    """Moves the doubts to the last fold, with a line where they stood; each stands once."""
    checks = next((section for section in sections if section[0].get("id") == CHECKS), None)
    if checks is None:
        checks = [builder.H2(CHECKS_TITLE, id=CHECKS)]
    known: dict[str, HtmlElement] = {}
    for section in sections:
        if section is not checks:
            _leave_lines(section, known, first=section is sections[0])
    moved = list(known.values())
    _name([part for part in checks if _is_note(part)], known)
    checks[1:1] = moved
    if len(checks) > 1 and checks not in sections:
        sections.append(checks)
    if heavy := [note for note in checks if _is_note(note) and _severity(note) == HEAVY]:
        sections[0].insert(1 if sections[0][0].tag == "h2" else 0, _line("Eerst nakijken", heavy))


def _leave_lines(section: Section, known: dict[str, HtmlElement], first: bool) -> None:
    """Takes the doubts out of a section; before the first step the line at the top of the page is enough."""
    before_step = first
    waiting: list[HtmlElement] = []
    left: list[HtmlElement] = []
    for is_note, part in ((_is_note(part), part) for part in section):
        if not is_note:
            left.append(part)
            if before_step and _is_step(part):
                before_step = False
                left += waiting
                waiting = []
            continue
        if _is_ours(part):
            (waiting if before_step else left).append(part)
            continue
        [note] = _name([part], known)
        heavy = _severity(note) == HEAVY
        if not (heavy and before_step):
            line = _line("Eerst nakijken" if heavy else "Hier is twijfel", [note])
            (waiting if before_step else left).append(line)
    section[:] = left + waiting


def _name(notes: Sequence[HtmlElement], known: dict[str, HtmlElement]) -> list[HtmlElement]:
    """Gives each note an anchor made of its title; a note with the words of another gives way to that one."""
    named = []
    for note in notes:
        words = " ".join(note.text_content().split())
        same = known.get(words)
        if same is None:
            ids = {other.get("id") for other in known.values()}
            name = f"punt-{anchor(_title(note))}"
            note.set("id", name if name not in ids else f"{name}-{len(ids)}")
            known[words] = same = note
        named.append(same)
    return named


def _line(told: str, notes: Iterable[HtmlElement]) -> HtmlElement:
    """One line that leads to doubts; of doubts with the same title, to the first."""
    titled: dict[str, HtmlElement] = {}
    for note in notes:
        titled.setdefault(_title(note).removeprefix("Eerst nakijken: "), note)
    links = [builder.A(title, href=f"#{note.get('id')}") for title, note in titled.items()]
    parts = chain.from_iterable((link, "; ") for link in links)
    return builder.P(builder.STRONG(f"{told}:"), " ", *list(parts)[:-1], ".", builder.CLASS("pw-check-line"))


def _title(note: HtmlElement) -> str:
    [kind] = note.find_class("pw-note-kind")
    return (kind.tail or "").strip()


def _severity(note: HtmlElement) -> str:
    told = note.find_class("pw-note-severity")
    return told[0].text_content()[:1] if told else ""


def _is_ours(note: HtmlElement) -> bool:
    """Whether it is advice of ours: that stays with the step that it is about."""
    return "toegevoegd" in note.classes


def _is_note(part: HtmlElement) -> bool:
    return "pw-note" in part.classes


def _is_step(part: HtmlElement) -> bool:
    return part.tag in ("ol", "ul") or "pw-scroll" in part.classes


def _is_included(part: HtmlElement) -> bool:
    return "pw-include" in part.classes


def _words(part: HtmlElement) -> int:
    return len(part.text_content().split())
