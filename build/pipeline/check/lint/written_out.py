"""A contact of a school is written once: pages and tools take it from `school.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from decision_tools.rules import Tool
from decision_tools.rules.emergency import NUMBERS

from ...paths import tool_files
from ...problems import Problem, shown
from ...read.library import school_of
from ...read.places import PLACE
from ...read.protocol_pages import Page
from ...read.school_tables import Contact
from ...read.schools import School

LIKE_A_CONTACT = re.compile(
    r"(?<![\w/.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b(?:lokaal|kamer) \d[\w.]*\b"
    r"|(?<![\d:.])\d{1,2}[.:]\d\d uur\b"
    r"|(?<![\w.,/-])0\d(?:[ –-]?\d){7,9}(?!\d)"
)
BETWEEN_DIGITS = r"[\s–-]*"
LINKED = ("mail", "phone", "web")


def errors(schools: Mapping[str, School], pages: Iterable[Page], tools: Iterable[Tool]) -> Iterator[Problem]:
    """Every contact that a page or tool writes out, and what looks like one that its school does not have."""
    for page in pages:
        yield from _in_text(shown(page.path), page.path.read_text(encoding="utf-8"), schools[page.school])
    files = {file: school_of(tool) for tool in tools for file in tool_files(tool.slug)}
    for file, slug in sorted(files.items()):
        if slug in schools:
            yield from _in_text(shown(file), file.read_text(encoding="utf-8"), schools[slug], in_tool=True)


def _in_text(file: str, text: str, school: School, *, in_tool: bool = False) -> Iterator[Problem]:
    text = PLACE.sub(lambda place: "-" * len(place[0]) if place["kind"] else place[0], text)
    for contact in sorted(school.contacts, key=lambda contact: -len(contact.value)):
        for found in re.finditer(_pattern(contact), text):
            line = text.count("\n", 0, found.start()) + 1
            mend = f"Schrijf {_place(contact, in_tool)}. Is het iets anders? Geef het een eigen [[contact]]."
            yield Problem(file, line, f"“{found[0]}” staat hier voluit.", mend)
        text = re.sub(_pattern(contact), lambda found: "-" * len(found[0]), text)
    emergency = {number.digits for number in NUMBERS.values()}
    for found in LIKE_A_CONTACT.finditer(text):
        if re.sub(r"\D", "", found[0]) not in emergency:
            line = text.count("\n", 0, found.start()) + 1
            wrong = f"“{found[0]}” staat niet in protocols/{school.slug}/school.toml."
            yield Problem(file, line, wrong, "Zet het daar als [[contact]], en schrijf hier de plaats.")


def _pattern(contact: Contact) -> str:
    if contact.kind == "phone":
        return rf"(?<!\d){BETWEEN_DIGITS.join(filter(str.isdigit, contact.value))}(?!\d)"
    return rf"(?<![\w:.@]){re.escape(contact.value)}(?!\w)"


def _place(contact: Contact, in_tool: bool) -> str:
    if in_tool:
        return f'FACTS.contact("{contact.id}")'
    without = f", of {{{{ contact: {contact.id}, tekst }}}}" if contact.kind in LINKED else ""
    return f"{{{{ contact: {contact.id} }}}}{without}"
