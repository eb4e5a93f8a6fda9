"""`python -m pipeline afspraken --school poort`: all that a school has to settle, as a file to fill in.

What is filled in of it, saved as `afspraken.toml` or `afspraken.csv` of the school, `make check` reads back.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator, Sequence

from decision_tools.rules.agreement_files import KEYS
from decision_tools.rules.agreements import Agreement

from ..problems import ContentError
from ..read.agenda import Group, agenda, can_be_settled
from ..read.agreements import OfSchool
from ..read.library import Library, read_library
from ..read.open_points import OpenPoint
from ..read.schools import School, UnknownSchool
from ..words import of_tools
from .overviews.notes import missing_of_calendar

SHEET_MARK = ";"
"""What a Dutch spreadsheet parts cells with."""
HELP = ("groep", "open", "lezingen", "tot_die_tijd", "gebruikt_in")
TOML_HEAD = """\
# Nog af te spreken: {name}. Haal de # weg voor de regels van een punt dat jullie besluiten, en vul ze in.
# Een dag is zoals 2026-12-03; `geldig_tot` is de laatste dag waarop het geldt.
# Bewaar dit als protocols/{slug}/afspraken.toml. `make check` zegt wat er niet klopt, en hoe het wel moet.
"""


def main(argv: Sequence[str] = ()) -> int:
    """Print the file of one school."""
    parser = argparse.ArgumentParser(prog="python -m pipeline afspraken", description=__doc__)
    parser.add_argument("--school", required=True, help="the school that decides")
    parser.add_argument("--csv", action="store_true", help="for a spreadsheet (TOML)")
    options = parser.parse_args(argv)
    try:
        library = read_library(options.school)
    except (ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    sys.stdout.write((as_csv if options.csv else as_toml)(library, options.school))
    return 0


def as_toml(library: Library, school: str) -> str:
    """What is agreed as it is, and each open point as comment lines to fill in."""
    of, one = library.agreements[school], library.schools[school]
    parts = [TOML_HEAD.format(name=one.name, slug=school), *_calendar(one)]
    parts += [_agreed(settled.agreement) for settled in of.settled]
    for group, points in _open(of):
        parts.append(f"# ---- {group.title} ----\n")
        parts += ["\n".join(_block(library, point)) + "\n" for point in points]
    return "\n".join(parts)


def as_csv(library: Library, school: str) -> str:
    """The same as a table; a line in which nothing is decided is passed over when it is read."""
    of = library.agreements[school]
    made = io.StringIO()
    sheet = csv.DictWriter(made, (HELP[0], *KEYS, *HELP[1:]), delimiter=SHEET_MARK, lineterminator="\r\n")
    sheet.writeheader()
    for settled in of.settled:
        one = settled.agreement
        sheet.writerow({**_cells(one), "op": one.on.isoformat(), "geldig_tot": one.until.isoformat()})
    for group, points in _open(of):
        for point in points:
            sheet.writerow(
                {
                    "groep": group.title,
                    "id": point.id,
                    "over": point.over,
                    "open": ", ".join(point.fields),
                    "lezingen": " / ".join(f"{one.id}: {one.text}" for one in point.readings),
                    "tot_die_tijd": point.check if point.uses else "",
                    "gebruikt_in": "; ".join(_uses(library, point)),
                }
            )
    return "\ufeff" + made.getvalue()


def _open(of: OfSchool) -> Iterator[tuple[Group, list[OpenPoint]]]:
    """What can be decided and is not, in the order of the agenda."""
    for group, points in agenda(of.points).items():
        if found := [point for point in points if can_be_settled(point) and not of.of(point)]:
            yield group, found


def _calendar(school: School) -> Iterable[str]:
    if missing := missing_of_calendar(school):
        how = " en ".join(missing.values())
        yield f"# Ook nog in te vullen, in school.toml: {' en '.join(missing)} ({how}).\n"


def _block(library: Library, point: OpenPoint) -> Iterator[str]:
    yield f"# Gebruikt in: {'; '.join(_uses(library, point))}"
    for reading in point.readings:
        yield f"# Lezing {reading.id}: {reading.text}"
    yield "# [[afspraak]]"
    yield f"# id = {_text(point.id)}"
    yield f"# over = {_text(point.over)}"
    yield from (f'# {field} = ""' for field in point.fields)
    yield '# besloten_door = ""'
    yield "# op = "
    yield "# geldig_tot = "


def _agreed(agreement: Agreement) -> str:
    cells = _cells(agreement)
    who = {"wie": list(agreement.who)} if agreement.who else {}
    lines = [f"{key} = {_text(value)}" for key, value in {**cells, **who}.items() if value]
    days = [f"op = {agreement.on}", f"geldig_tot = {agreement.until}"]
    return "\n".join(["[[afspraak]]", *lines, *days]) + "\n"


def _cells(agreement: Agreement) -> dict[str, str]:
    return {
        "id": agreement.id,
        "over": agreement.over,
        "wie": ", ".join(agreement.who),
        "wat": agreement.what,
        "wanneer": agreement.by,
        "lezing": agreement.reading,
        "besloten_door": agreement.decided_by,
        "reden": agreement.reason,
    }


def _text(value: object) -> str:
    """As TOML writes a text or a list of texts."""
    return json.dumps(value, ensure_ascii=False)


def _uses(library: Library, point: OpenPoint) -> Iterator[str]:
    for slug, outcomes in point.uses.items():
        tool = library.written[slug]
        yield f"{tool.title} ({of_tools.headline(tool, outcomes[0])})"
    yield from (page.title for page in point.pages)
    if point.emergency:
        yield "noodpagina"
