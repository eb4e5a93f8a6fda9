"""`make new-school`: a school to fill in, with three pages and a ladder; its checks pass at once."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from ..pages.generated import site_pages
from ..paths import PROTOCOLS, ROOT, TEMPLATES
from ..problems import ContentError
from ..read.library import load_library
from ..read.situations import SITUATIONS
from .names import NewSchool, Refused, new_school

TEMPLATE = TEMPLATES / "new_school"
SITUATION = 'text = "Een {leerling} is te laat"'
WORDS_OF_SECTOR = {
    "po": {"docent": "leerkracht", "mentoren": "intern begeleiders", "mentor": "intern begeleider"},
    "vo": {},
    "mbo": {
        "leerling": "student",
        "mentoren": "studieloopbaanbegeleiders",
        "mentor": "studieloopbaanbegeleider",
    },
}
NEXT = """\
{name} staat klaar.

1. protocols/{slug}/school.toml: de documenten, rollen en adressen van de school. Elke regel is uitgelegd.
2. protocols/{slug}/te-laat.md en de twee andere bladzijden: jullie eigen tekst.
3. decision_tools/{package}/te_laat.py: de treden van jullie protocol, daarna `make paths`.

Kijk na elke verandering met `make check SCHOOL={slug}`, en bekijk het met `make serve SCHOOL={slug}`."""


def main(argv: Sequence[str] = ()) -> int:
    """Make the school, and say what comes next; or say why not."""
    parser = argparse.ArgumentParser(prog="python -m pipeline new-school", description=__doc__)
    parser.add_argument("name")
    parser.add_argument("sector")
    asked = parser.parse_args(argv)
    try:
        library = load_library()
        addresses = {page.uri.partition("/")[0].removesuffix(".md") for page in site_pages(library)}
        school = new_school(asked.name, asked.sector, library.schools.values(), addresses)
        write(school, date.today())
    except (ContentError, Refused) as error:
        print(error, file=sys.stderr)
        return 1
    print(NEXT.format(name=school.name, slug=school.slug, package=school.package))
    return 0


def write(school: NewSchool, today: date, root: Path = ROOT) -> None:
    """Write the files of a school, and lead to its tool from the home page."""
    places = {
        "protocols": root / PROTOCOLS.relative_to(ROOT) / school.slug,
        "decision_tools": root / "decision_tools" / school.package,
    }
    for folder in places.values():
        if folder.exists():
            raise Refused(f"{folder.relative_to(root)} is er al. Neem een andere naam, of haal de map weg.")
    words = _words(school, today)
    for name, folder in places.items():
        for path in sorted(file for file in (TEMPLATE / name).rglob("*") if file.suffix != ".pyc"):
            if path.is_file():
                target = folder / path.relative_to(TEMPLATE / name)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(_filled(path.read_text(encoding="utf-8"), words), encoding="utf-8")
    situations = root / SITUATIONS.relative_to(ROOT)
    text = situations.read_text(encoding="utf-8")
    told = text.replace(SITUATION, f'{SITUATION}\n{school.slug} = ["te-laat"]', 1)
    situations.write_text(told, encoding="utf-8")


def _words(school: NewSchool, today: date) -> dict[str, str]:
    """What stands in the place of each word of the template."""
    in_a_year = date(today.year + 1, today.month, min(today.day, 28))
    return {
        "Nieuwe School": school.name,
        "nieuwe-school": school.slug,
        "nieuwe_school": school.package,
        'sector = "vo"': f'sector = "{school.sector}"',
        "2000-01-01": today.isoformat(),
        "2001-01-01": in_a_year.isoformat(),
        **WORDS_OF_SECTOR[school.sector],
    }


def _filled(text: str, words: Mapping[str, str]) -> str:
    """A text of the template, each word replaced once: never one that stands in a name that was filled in."""
    either = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.sub(either, lambda found: words[found[0]], text)
