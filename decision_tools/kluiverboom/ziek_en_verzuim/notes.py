"""What the handleiding leaves open about absence, for more than one outcome."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW

WET = Note(
    "stil",
    "De handleiding noemt geen aantal uren. De wet wel: 16 uren les- of praktijktijd in vier lesweken.",
    "Is die grens bereikt? Dan moet de school het verzuim direct melden.",
    law=LPW.cite("21a"),
)
