"""The laws that rules and notes cite, each by its number in the database of the state (BWB)."""

from __future__ import annotations

from dataclasses import dataclass

from .conditions import Condition
from .sources import FirstCheck, Law, Source


@dataclass(frozen=True)
class Statute:
    """A law as a whole. The ids of its articles in the register of the law begin with `short`."""

    short: str
    name: str
    bwb: str

    def cite(self, article: str, *numbers: str) -> Law:
        """What a note cites: `article` in words, and the `numbers` in it when that is not one number."""
        return Law(self.name, article, self.bwb, tuple(f"{self.short}-{n}" for n in numbers or (article,)))

    def section(self, article: str) -> Source:
        """The source of a task that the law itself asks."""
        return Source(self.name, f"artikel {article}", kind="law")


ARBO = Statute("arbo", "Arbeidsomstandighedenwet", "BWBR0010346")
LPW = Statute("lpw", "Leerplichtwet 1969", "BWBR0002628")
SV = Statute("sv", "Wetboek van Strafvordering", "BWBR0001903")
WEB = Statute("web", "Wet educatie en beroepsonderwijs", "BWBR0007625")
WPO = Statute("wpo", "Wet op het primair onderwijs", "BWBR0003420")
WVO = Statute("wvo", "Wet voortgezet onderwijs 2020", "BWBR0044212")

TRUANCY_LIMIT = "16 uren les- of praktijktijd in vier lesweken"
"""From how much absence without leave a school has to report (LPW, article 21a)."""

REPORT_AT_LIMIT = "Is die grens bereikt? Dan moet de school het verzuim direct melden."

REPORT_TRUANCY = f"Bij {TRUANCY_LIMIT} moet de school ongeoorloofd verzuim direct melden."
"""The duty itself, in one sentence."""

LESWEKEN_ONLY = "Een vakantieweek is geen lesweek: sla die over bij het tellen."
"""How the inspectorate reads the four weeks of article 21a."""

COUNT_ANEW = "Na een melding begint het tellen van de 16 uren opnieuw."
"""How the inspectorate and DUO read article 21a after a report."""


def truancy_check(
    touches: str, decides: str, *, asks: str = REPORT_TRUANCY, given: Condition | None = None
) -> FirstCheck:
    """What the duty to report (LPW, article 21a) asks beside a step; `asks` only where it says more."""
    return FirstCheck(asks, touches, decides, LPW.cite("21a"), given)
