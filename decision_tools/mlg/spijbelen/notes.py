"""What the scheme leaves open about truancy, for more than one outcome."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW

DAGEN = Note(
    "stil",
    "Er staat hooguit 3 en hooguit 2 dagen. Er staat niet vanaf wanneer je telt, en of het schooldagen zijn.",
    "Wij tellen voorzichtig, in kalenderdagen. De schoolleiding beslist.",
)
NA_ZEVEN = Note(
    "stil",
    "Na het 7e lesuur noemt het stappenplan geen nieuwe stap. Over opnieuw melden staat er niets. "
    "De wet vraagt een melding bij 16 uren in vier lesweken.",
    "Is er al gemeld? Bespreek met de leerplichtambtenaar of een nieuwe melding nodig is.",
    law=LPW.cite("21a"),
)
