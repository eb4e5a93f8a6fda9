"""Print what a school hangs up: its crisis card, `dist/kaart-<school>.pdf` (A5), poster (A4), wall cards."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path

import pikepdf

from ..check.soundness import sound_library
from ..pages import emergency, templates
from ..paths import TEMPLATES
from ..problems import ContentError, shown
from ..read.emergency import Line, Situation
from ..read.library import Library
from ..read.schools import School, UnknownSchool
from .editions import DIST
from .pdf import BookError, make_pdf
from .wall import build_wall_cards

STYLE = TEMPLATES / "cards.css"
SHEETS = {"kaart": ("A5", 2), "poster": ("A4", 1)}
"""What is printed, its paper, and how many sides it has."""


def main(argv: Sequence[str] = ()) -> int:
    """Print the card and the poster of the school that is asked for, or of each school."""
    parser = argparse.ArgumentParser(prog="python -m pipeline cards", description=__doc__)
    parser.add_argument("--school", help="the card of this school alone (all schools)")
    try:
        library = sound_library(parser.parse_args(argv).school)
        for school in library.schools:
            for file in (*build_cards(library, school), *build_wall_cards(library, school, DIST)):
                print(f"card ready: {shown(file)}")
    except (BookError, ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def build_cards(library: Library, school: str, folder: Path = DIST) -> list[Path]:
    """Write the card and the poster of a school into a folder; the same content gives the same files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, (paper, sides) in SHEETS.items():
        made = make_pdf(_html(library, library.schools[school], paper), STYLE)
        with pikepdf.open(io.BytesIO(made)) as opened:
            if (found := len(opened.pages)) != sides:
                wrong = f"De {name} van {school} heeft {found} kanten, en het moeten er {sides} zijn."
                raise BookError(
                    f"{wrong}\nMaak korter wat onder [emergency] in school.toml staat, of in nood/."
                )
        files.append(folder / f"{name}-{school}.pdf")
        files[-1].write_bytes(made)
    return files


def first_to_do(library: Library, situation: Situation, school: School) -> Line:
    """The one line of a situation that fits on a card: the first of the school itself, else of ours."""
    said = library.emergency.said.get((school.slug, situation.id))
    own = [line for line in said.now if not line.never] if said else []
    return [*own, *situation.last, *situation.first][0]


def _html(library: Library, school: School, paper: str) -> str:
    situations = library.emergency.situations
    lines = [(one.named(school), first_to_do(library, one, school)) for one in situations]
    return templates.render(
        "cards.html.j2",
        school=school,
        paper=paper,
        calls=[(number, emergency.small_print(number)) for number in emergency.FIRST_CALLS],
        own_rows=emergency.own_rows(school),
        situations=[(title, emergency.lines_of([line], school)[0][1]) for title, line in lines],
        edition=library.editions[school.slug],
    )
