"""The letters and the contacts of each school."""

from __future__ import annotations

import re

from ...paths import letter_uri
from ...read.facts import Facts
from ...read.school_tables import Contact, Letter
from ...read.schools import School
from ...words.markup import heading, links, plain, table
from .page import Overview, outcome_links, page_link

LETTERS, LETTERS_TITLE = "brieven.md", "Brieven en formulieren"
CONTACTS, CONTACTS_TITLE = "contacten.md", "Contacten"
ABOUT_LETTERS = "Per school: elke brief en elk formulier, en wanneer je die gebruikt."
ABOUT_CONTACTS = "Per school: nummers, adressen en lokalen uit het protocol."

LETTERS_INTRO = """\
Deze brieven en formulieren horen bij de protocollen. Open er een om in te vullen, of leeg te printen.
"""
ANNOUNCED = "Waar “aangekondigd” staat, is de tekst er nog niet.\n"

CONTACTS_INTRO = """\
**Is er nu gevaar?** Ga naar [Direct hulp nodig](nood.md).

Hieronder staat wat de protocollen noemen. Een nummer of adres kan veranderd zijn. Kijk het elk jaar na.
"""


def letter_pages(facts: Facts) -> list[Overview]:
    """One page with the letters of all schools."""
    schools = [school for school in facts.schools.values() if school.letters]
    announced = any(not letter.written for school in schools for letter in school.letters)
    parts = [LETTERS_INTRO + ANNOUNCED * announced]
    parts.append(links((school.name, f"#{school.slug}") for school in schools))
    for school in schools:
        rows = [
            [
                _title(school, letter),
                _outcomes(facts, school, letter.slug),
                _pages(facts, school, letter.slug),
            ]
            for letter in school.letters
        ]
        heads = ["Brief of formulier", "Bij welke uitkomst", "In het handboek"]
        parts += [heading(2, school.name, school.slug), table(heads, rows)]
    return [Overview(LETTERS, LETTERS_TITLE, "\n".join(parts), ABOUT_LETTERS, folds=True)]


def _title(school: School, letter: Letter) -> str:
    if letter.written:
        return f"[{plain(letter.title)}]({letter_uri(school.slug, letter.slug)})"
    return f"{plain(letter.title)} (aangekondigd)"


def _outcomes(facts: Facts, school: School, letter: str) -> str:
    found = []
    for tool in facts.tools(school.slug):
        if outcomes := [outcome for outcome in tool.outcomes.values() if letter in outcome.letters]:
            found.append(f"{plain(tool.title)}:<br>{outcome_links(tool, outcomes)}")
    return "<br>".join(found) or "–"


def _pages(facts: Facts, school: School, letter: str) -> str:
    named = [page for page in facts.pages(school.slug) if letter in page.letters]
    return "<br>".join(page_link(page, LETTERS) for page in named) or "–"


def contact_pages(facts: Facts) -> list[Overview]:
    """One page with the contacts of all schools."""
    schools = facts.schools.values()
    parts = [CONTACTS_INTRO, links((school.name, f"#{school.slug}") for school in schools)]
    for school in schools:
        parts.append(heading(2, school.name, school.slug))
        parts += _contacts(school) or ["Het protocol noemt geen nummer, adres of lokaal.\n"]
    return [Overview(CONTACTS, CONTACTS_TITLE, "\n".join(parts), ABOUT_CONTACTS, folds=True)]


def _contacts(school: School) -> list[str]:
    """A table for each document that names contacts, the document above it."""
    made = []
    for name in dict.fromkeys(contact.source for contact in school.contacts):
        rows = [
            [plain(contact.what), _value(contact), plain(contact.section)]
            for contact in school.contacts
            if contact.source == name
        ]
        made += [
            f"Uit: {plain(school.document(name).name)}.\n",
            table(["Waarvoor", "Contact", "Onderdeel"], rows),
        ]
    return made


def _value(contact: Contact) -> str:
    value, shown = contact.value, plain(contact.value)
    if contact.kind == "mail" and re.fullmatch(r"[\w.+-]+@[\w.-]+", value):
        return f"[{shown}](mailto:{value})"
    if contact.kind == "phone" and re.fullmatch(r"[\d -]+", value):
        return f"[{shown}](tel:{re.sub(r'[^0-9]', '', value)})"
    if contact.kind == "web" and re.fullmatch(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?", value):
        name = plain(value.removeprefix("https://").removeprefix("http://"))
        return f"[{name}]({value if '://' in value else f'https://{value}'})"
    return shown
