"""What a school has to settle on its emergency pages: its own block, and where its source is silent.

The ids are `nood/leidt` for a line of the block, and `nood/overlijden/stil-1` for a silence of a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from decision_tools.rules.agreements import Agreed, told_fields
from decision_tools.rules.dutch_dates import listed

from ..paths import emergency_uri
from .agreements import OfSchool
from .emergency import FOLDER, Emergency, Said
from .open_points import SILENT_FIELDS, OpenPoint
from .own_help import ASKED, PEOPLE
from .schools import School

SILENT, PLAIN = "stil", "C"


def of_all(schools: Mapping[str, School], emergency: Emergency) -> dict[str, list[OpenPoint]]:
    """The points of every school."""
    return {slug: list(points(one, emergency)) for slug, one in schools.items()}


def points(school: School, emergency: Emergency) -> Iterator[OpenPoint]:
    """Each line of the block that is still empty, and each silence of the pages of a school."""
    for name, label in ASKED.items():
        if name not in school.own_help.known:
            fields = ("wie", "wat") if name in PEOPLE else ("wat",)
            yield _point(school, f"{FOLDER}/{name}", label, fields)
    for situation in emergency.situations:
        said = emergency.said.get((school.slug, situation.id))
        for number, text in enumerate(said.silent if said else (), 1):
            yield _point(school, _silence(situation.id, number), text, SILENT_FIELDS, situation.id)


def settled(
    schools: Mapping[str, School], emergency: Emergency, agreed: Mapping[str, OfSchool], day: date
) -> tuple[dict[str, School], Emergency]:
    """Schools and pages with what was agreed about them on a day."""
    for slug, of in agreed.items():
        emergency = settled_silences(emergency, slug, of, day)
    return {slug: settled_block(one, agreed[slug], day) for slug, one in schools.items()}, emergency


def settled_block(school: School, of: OfSchool, day: date) -> School:
    """The school with what it agreed about its block filled in, as far as it holds on a day."""
    agreed = {
        one.point.id.removeprefix(f"{FOLDER}/"): one.agreement
        for one in of.settled
        if one.point.id.removeprefix(f"{FOLDER}/") in ASKED and one.on(day).holds
    }
    if not agreed:
        return school
    told = {name: one.what or listed(one.who) for name, one in agreed.items()}
    marks = {name: one.mark for name, one in agreed.items()}
    own = school.own_help
    return replace(school, own_help=replace(own, known={**own.known, **told}, agreed=marks))


def settled_silences(emergency: Emergency, school: str, of: OfSchool, day: date) -> Emergency:
    """The pages with what a school agreed behind the silence that it is about."""
    said = {
        key: _with_agreed(one, key[1], of, day) if key[0] == school else one
        for key, one in emergency.said.items()
    }
    return replace(emergency, said=said)


def _with_agreed(said: Said, situation: str, of: OfSchool, day: date) -> Said:
    def told(number: int, text: str) -> str:
        agreed = [
            Agreed(one.agreement, told_fields(one.agreement), "", day).text
            for one in of.settled
            if one.point.id == _silence(situation, number) and one.agreement.on <= day
        ]
        return " ".join([text, *(f"**{one}**" for one in agreed)])

    return replace(said, silent=tuple(told(number, text) for number, text in enumerate(said.silent, 1)))


def _silence(situation: str, number: int) -> str:
    return f"{FOLDER}/{situation}/stil-{number}"


def _point(school: School, id_: str, text: str, fields: tuple[str, ...], situation: str = "") -> OpenPoint:
    return OpenPoint(
        id_,
        SILENT,
        PLAIN,
        text,
        text,
        fields=fields,
        ids=[id_],
        emergency=[emergency_uri(school.slug, situation)],
        danger=True,
    )
