"""What changed: per school a list by edition, and for who holds a paper whether it is still of now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..paths import page_uri, relative
from ..read.editions import Edition
from ..read.library import Library
from ..read.schools import School
from ..record.editions import Editions, Step
from ..record.told import Told, by_page
from ..words.dutch import counted, long_date
from ..words.markup import heading, plain
from . import review, templates
from .addresses import linker
from .overviews.page import Overview

TITLE = "Wat is er veranderd?"
PAPER_URI = "papier.md"
PAPER_TITLE = "Is mijn papier nog van nu?"
PAPER_INTRO = """\
Onder aan elk papier staat een code van acht tekens, zoals `3f2a9c1d`.
Typ die code hier, of zoek hem in de lijst.

<form class="pw-check-paper" hidden>
<label for="pw-check-code">De code op je papier</label>
<input id="pw-check-code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="40">
<button class="pw-button" type="submit">Kijk na</button>
<p class="pw-check-answer" role="status"></p>
</form>
"""
NOTHING_YET = "Dit is de eerste editie. Er is nog niets veranderd.\n"
FEW = 12
"""So many changes stand on the page itself; more only on the list, but for those of an outcome."""


def uri_of_list(school: str) -> str:
    """The address of the list of a school."""
    return f"{school}/veranderd.md"


def anchor(edition: Edition) -> str:
    """The anchor of an edition, on the list of its school and on the page about papers."""
    return f"editie-{edition.code}"


def pages(schools: Mapping[str, School], editions: Mapping[str, Editions]) -> list[Overview]:
    """The list of each school, and the page about papers."""
    made = [_list(schools[school], one) for school, one in editions.items()]
    return [
        *made,
        Overview(PAPER_URI, PAPER_TITLE, _paper(schools, editions)),
    ]


def _list(school: School, editions: Editions) -> Overview:
    now = editions.now.edition
    parts = [f"{school.name}, editie {now.text}.\n"]
    parts += [_step(step, uri_of_list(school.slug)) for step in editions.steps] or [NOTHING_YET]
    return Overview(uri_of_list(school.slug), f"{TITLE} {school.name}", "\n".join(parts))


def _step(step: Step, here: str) -> str:
    lines = [heading(2, f"Editie {step.edition.number}, {long_date(step.edition.day)}", anchor(step.edition))]
    groups = list(by_page(step.changes))
    if len(groups) > 1:
        lines += [
            f"- [{plain(one.title)}](#{_page_anchor(step, place)}): {counts(ones)}"
            for place, (one, ones) in enumerate(groups)
        ]
        lines.append("")
    for place, (first, ones) in enumerate(groups):
        lines.append(heading(3, first.title, _page_anchor(step, place)))
        lines += _told(ones, here)
    if step.language:
        lines.append(f"Alleen taal verbeterd: {counted(step.language, 'stuk', 'stukken')}.\n")
    if not step.changes:
        lines.append("Aan de inhoud is niets veranderd.\n")
    return "\n".join(lines)


def newest(library: Library, school: str) -> tuple[Edition, list[tuple[Told, list[Told]]]] | None:
    """What the edition of now changed in substance, by page; nothing where it is the first."""
    steps = Editions(library, school).steps
    return (steps[0].edition, list(by_page(steps[0].changes))) if steps else None


def _page_anchor(step: Step, place: int) -> str:
    return f"{anchor(step.edition)}-{place + 1}"


def counts(ones: Sequence[Told]) -> str:
    """How many of some changes are new, are different and are gone, in words."""
    new, gone = (sum(1 for one in ones if getattr(one.change, kind)) for kind in ("is_new", "is_gone"))
    counts = ((new, "nieuw"), (len(ones) - new - gone, "anders"), (gone, "weg"))
    return ", ".join(f"{count} {what}" for count, what in counts if count)


def _told(ones: Sequence[Told], here: str) -> Iterator[str]:
    for one in ones:
        yield f"- **[{plain(one.about or one.title)}]({_way(one, here)})**"
        yield from (f"    - {plain(line)}" for line in one.lines)
    yield ""


def _way(one: Told, here: str) -> str:
    return relative(one.uri, here) + (f"#{one.anchor}" if one.anchor else "")


def _paper(schools: Mapping[str, School], editions: Mapping[str, Editions]) -> str:
    lines = [PAPER_INTRO]
    for slug, one in editions.items():
        name = schools[slug].name
        lines.append(f"## {plain(name)}\n")
        lines.append(_edition(name, one.now.edition))
        lines.append("**Dit is de editie van nu.** Je papier is actueel.\n")
        for step in one.older:
            lines.append(_edition(name, step.edition))
            lines.append(_since(step, uri_of_list(slug)))
    return "\n".join(lines)


def _edition(name: str, edition: Edition) -> str:
    return heading(3, f"{name}, editie {edition.text}", anchor(edition))


def _since(step: Step, changed: str) -> str:
    """What changed since an older edition: which pages, and how many rules and parts of each."""
    if not step.changes:
        return "**Je papier is ouder, maar zegt hetzelfde.** Alleen de taal is verbeterd.\n"
    listed = [
        f"- [{plain(one.title)}]({relative(one.uri, PAPER_URI)}): {counted(len(ones), 'ding', 'dingen')}"
        for one, ones in by_page(step.changes)
    ]
    more = f"[Lees wat er anders is]({relative(changed, PAPER_URI)})."
    return "\n".join([f"**Je papier is ouder.** Sindsdien veranderde dit. {more}\n", *listed, ""])


def on_start(library: Library, school: str) -> str:
    """What stands below the start page of a school: its edition, and the ways to what changed."""
    here = page_uri(school, "index")
    return templates.render(
        "start_changed.html.j2",
        edition=library.editions[school],
        list_uri=uri_of_list(school),
        paper_uri=PAPER_URI,
        review_uri=review.uri(school),
        to=linker(here),
    )


def last_change(editions: Mapping[str, Editions], uri: str) -> str:
    """What stands below a page, tool or letter: the last edition that changed it, and what it changed."""
    school = uri.partition("/")[0]
    found = editions[school].last_at(uri) if school in editions else None
    if found is None:
        return ""
    edition, here = found
    return templates.render(
        "changed.html.j2",
        edition=edition,
        uri=uri,
        here=here,
        listed=len(here) <= FEW or any(one.outcome for one in here),
        list_uri=uri_of_list(school),
        anchor=anchor(edition),
        to=linker(uri),
    )


def on_home(library: Library, editions: Mapping[str, Editions]) -> str:
    """What stands on the home page: which schools published anew, and when."""
    changed = [
        (library.schools[slug], one.steps[0])
        for slug, one in editions.items()
        if one.steps and one.steps[0].changes
    ]
    return templates.render(
        "home_changed.html.j2",
        changed=changed,
        list_uri=uri_of_list,
        paper_uri=PAPER_URI,
        to=linker("index.md"),
    )
