"""Agreements of a school whose last day has gone by: they no longer count, so somebody has to look again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ..problems import Problem, shown
from ..read.agreements import OfSchool
from ..words.dutch import long_date


def warnings(agreements: Mapping[str, OfSchool], today: date) -> Iterator[Problem]:
    """Each that has run out, unless there is a later one about the same point."""
    for of in agreements.values():
        for one in of.settled:
            last = one.agreement.until
            if last < today and not any(other.agreement.until > last for other in of.of(one.point)):
                wrong = f"De afspraak over “{one.agreement.id}” gold tot en met {long_date(last)}."
                yield Problem(shown(one.file), one.line, wrong, "Spreek opnieuw af, of haal haar weg.")
