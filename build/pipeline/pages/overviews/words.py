"""The words and roles of each school with their synonyms, and words that schools share."""

from __future__ import annotations

from ...read.facts import Facts
from ...read.school_tables import Role, Word
from ...read.schools import School
from ...words.dutch import first_upper
from ...words.markup import heading, links, plain, table
from .page import Overview

URI = "begrippen.md"
TITLE = "Begrippen"
ABOUT = "Per school: de eigen woorden en rollen, wat ze betekenen en hoe ze ook heten."

INTRO = """\
Scholen gebruiken andere woorden voor hetzelfde.
Hier staat per school het eigen woord, en hoe mensen het ook noemen.
Een woord kan per school iets anders betekenen. Lees daarom de uitleg van je eigen school.
"""


def pages(facts: Facts) -> list[Overview]:
    """One page: words that more than one school uses, then each school."""
    schools = list(facts.schools.values())
    parts = [INTRO]
    places = [(school.name, f"#{school.slug}") for school in schools]
    shared = _shared(schools)
    if shared:
        places.insert(0, ("Zelfde woord bij meer scholen", "#zelfde-woord"))
    parts.append(links(places))
    if shared:
        parts += [heading(2, "Zelfde woord bij meer scholen", "zelfde-woord"), shared]
    return [Overview(URI, TITLE, "\n".join([*parts, *map(_school, schools)]), ABOUT, folds=True)]


def _school(school: School) -> str:
    return "\n".join(
        (
            heading(2, school.name, school.slug),
            table(
                ["Woord", "Betekenis", "Heet ook"],
                [[plain(first_upper(w.term)), plain(w.means), _others(w)] for w in school.words],
            ),
            heading(3, f"Rollen: {school.name}", f"{school.slug}-rollen"),
            table(
                ["Rol", "Wat doet die rol?", "Heet ook"],
                [[plain(first_upper(r.name)), plain(r.what), _others(r)] for r in school.roles],
            ),
        )
    )


def _others(entry: Word | Role) -> str:
    return plain(", ".join(entry.other_names)) or "–"


def _shared(schools: list[School]) -> str:
    """Names that two schools or more use, with the term that each school itself has for it."""
    own: dict[str, dict[str, str]] = {}
    for school in schools:
        entries = [(w.term, w.other_names) for w in school.words]
        entries += [(r.name, r.other_names) for r in school.roles]
        for term, others in entries:
            for name in (term, *others):
                own.setdefault(name.casefold(), {}).setdefault(school.slug, term)
    names = {school.slug: school.name for school in schools}
    rows = [
        [
            plain(first_upper(name)),
            "<br>".join(f"{plain(names[slug])}: {plain(term)}" for slug, term in terms.items()),
        ]
        for name, terms in sorted(own.items())
        if len(terms) > 1
    ]
    return table(["Woord", "Het eigen woord van de school"], rows) if rows else ""
