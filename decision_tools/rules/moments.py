"""The moment of a task: now, today, next or later. Ours (afgeleid), read from its term if that tells."""

from __future__ import annotations

import re
from enum import Enum


class Moment(Enum):
    """When a task has its turn, with the Dutch name that stands above it."""

    NOW = "nu"
    TODAY = "vandaag"
    NEXT = "daarna"
    LATER = "later"


_AT_ONCE = re.compile(r"\b(direct|meteen|onmiddellijk|onverwijld|terstond|zo (snel|spoedig) mogelijk)\b")
_THIS_DAY = re.compile(r"\b(vandaag|dezelfde dag|die dag|rest van de dag|einde? van de (les|\w*dienst))\b")
_ALWAYS = re.compile(r"\b(elk|elke|ieder|iedere|jaarlijks|steeds)\b")


def moment_of_words(term: str) -> Moment:
    """The moment that a term in words tells, such as "meteen" or "aan het einde van de les"."""
    words = term.lower()
    if _AT_ONCE.search(words):
        return Moment.NOW
    if _THIS_DAY.search(words):
        return Moment.TODAY
    return Moment.LATER if _ALWAYS.search(words) else Moment.NEXT
