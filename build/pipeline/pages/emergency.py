"""The emergency pages: the one that leads to all, and one for each situation at each school.

Every page has the same shape, which docs/noodpaginas.md describes; card and book print the same parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import markdown
from markupsafe import Markup, escape

from decision_tools.rules.emergency import (
    ALARM,
    CONFIDENTIAL_INSPECTORS,
    SUICIDE,
    VEILIG_THUIS,
    EmergencyNumber,
)

from ..paths import emergency_uri
from ..read.emergency import FOLDER, Line, Situation
from ..read.library import Library
from ..read.schools import School
from . import templates
from .addresses import linker
from .conversion import plain_text

URI = "nood.md"
TITLE = "Direct hulp nodig"
KIND = "emergency"
FIRST_CALLS = (ALARM, VEILIG_THUIS, SUICIDE)
SILENT = "Het protocol zegt hier niets."
BLANK = Markup('<span class="pw-fill-in">vul in</span>')
ELSEWHERE = re.compile(rf"\]\({FOLDER}:([a-z-]+)\)")
ASKED_IN_TEXT = re.compile(r"\{(\w+)\}")
OF_ANY_SCHOOL = {"adres": "het adres van je school", "bhv": "wie dat is op je school"}
"""What a line asks of a school, where no school is named."""
MARKS: Mapping[str, tuple[str, str]] = {
    "toegevoegd": ("+", "toegevoegd"),
    "afgeleid": ("~", "onze lezing"),
    "wet": ("§", "de wet"),
}
"""The sign behind a line, and its word for who listens and at the foot of the page."""


@dataclass(frozen=True)
class Written:
    """An emergency page: of a school, or of none in particular, about one situation or leading to all."""

    school: School | None
    situation: Situation | None

    @property
    def uri(self) -> str:
        """Its source address."""
        slug, id_ = self.school and self.school.slug, self.situation and self.situation.id
        return emergency_uri(slug or "", id_ or "")

    @property
    def title(self) -> str:
        """What one sees."""
        return self.situation.named(self.school) if self.situation else TITLE


def pages(library: Library) -> Iterator[Written]:
    """All that are made; where there is one school, the pages of no school would say less than its own."""
    for school in library.schools.values():
        yield Written(school, None)
        yield from (Written(school, situation) for situation in library.emergency.situations)
    if len(library.schools) > 1:
        yield from (Written(None, situation) for situation in library.emergency.situations)


def written(library: Library, uri: str) -> Written | None:
    """The emergency page with a source address; the hand-written one leads to all."""
    if uri == URI:
        return Written(only_school(library), None)
    return next((page for page in pages(library) if page.uri == uri), None)


def only_school(library: Library) -> School | None:
    """The school of an edition."""
    return next(iter(library.schools.values())) if len(library.schools) == 1 else None


def html(library: Library, page: Written, uri: str) -> str:
    """The page `uri` below its title, as HTML."""
    if page.situation is None:
        return _overview(library, page.school, uri)
    return _situation(library, page.situation, page.school, uri)


def lines_of(
    lines: tuple[Line, ...] | list[Line], school: School | None, uri: str = URI
) -> list[tuple[Line, Markup]]:
    """Lines with their HTML: what the school fills in, where its links lead, and the sign of their origin."""
    return [(line, _html(line, school, uri)) for line in lines]


def plainly(line: Line) -> str:
    """A line as text, for who searches."""
    return plain_text(inline(ASKED_IN_TEXT.sub(lambda match: OF_ANY_SCHOOL[match[1]], line.text)))


def own_rows(school: School) -> list[tuple[str, Markup]]:
    """What a school fills in, and its own numbers, as name and HTML."""
    rows = [(label, Markup(escape(value)) if value else BLANK) for label, value in school.own_help.rows]
    contacts = [contact for contact in school.contacts if contact.id in school.own_help.contacts]
    call = Markup('<a href="tel:{}">{}</a>')
    return rows + [
        (one.what, call.format("".join(filter(str.isdigit, one.value)), one.value)) for one in contacts
    ]


def inline(text: str) -> Markup:
    """A line of Markdown as HTML without a paragraph around it."""
    return Markup(markdown.markdown(text).removeprefix("<p>").removesuffix("</p>"))


def _html(line: Line, school: School | None, uri: str) -> Markup:
    to = linker(uri)
    slug = school.slug if school else ""
    told = ELSEWHERE.sub(lambda match: f"]({to(emergency_uri(slug, match[1]))})", line.text)
    made = ASKED_IN_TEXT.sub(lambda match: _asked(match[1], school), inline(told))
    if line.origin not in MARKS:
        return Markup(made)
    sign, word = MARKS[line.origin]
    mark = Markup(
        '<sup class="pw-origin" aria-hidden="true">{}</sup><span class="pw-visually-hidden"> ({})</span>'
    )
    return Markup(made) + mark.format(sign, word)


def _asked(name: str, school: School | None) -> str:
    if school is None:
        return OF_ANY_SCHOOL[name]
    return str(escape(school.own_help.known[name])) if name in school.own_help.known else BLANK


def _overview(library: Library, school: School | None, uri: str) -> str:
    return templates.render(
        "emergency_overview.html.j2",
        school=school,
        schools=[] if school else list(library.schools.values()),
        situations=[
            (one.named(school), emergency_uri(school.slug if school else "", one.id))
            for one in library.emergency.situations
        ],
        calls=FIRST_CALLS,
        blank=BLANK,
        own_rows=own_rows,
        small_print=small_print,
        emergency_uri=emergency_uri,
        elsewhere=uri != URI,
        to=linker(uri),
    )


def _situation(library: Library, situation: Situation, school: School | None, uri: str) -> str:
    said = library.emergency.said.get((school.slug, situation.id)) if school else None
    return templates.render(
        "emergency_situation.html.j2",
        title=situation.named(school),
        situation=situation,
        school=school,
        schools=[] if school else list(library.schools.values()),
        said=said,
        document=school.document(said.document) if school and said else None,
        now=lines_of(library.emergency.now(situation, school), school, uri),
        shown=lambda lines: lines_of(lines, school, uri),
        own_rows=own_rows,
        small_print=small_print,
        inline=inline,
        silent=SILENT,
        emergency_uri=emergency_uri,
        to=linker(uri),
    )


def small_print(number: EmergencyNumber) -> str:
    """What stands below a number to call."""
    if number is CONFIDENTIAL_INSPECTORS or not number.availability:
        return ". ".join(filter(None, (number.when, number.availability)))
    return f"{number.when.partition(': ')[2] or number.when}, {number.availability}"
