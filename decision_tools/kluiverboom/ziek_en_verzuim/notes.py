"""What the handleiding leaves open about absence, for more than one outcome."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW, REPORT_AT_LIMIT, TRUANCY_LIMIT

WET = Note(
    "stil",
    f"De handleiding noemt geen aantal uren. De wet wel: {TRUANCY_LIMIT}.",
    REPORT_AT_LIMIT,
    law=LPW.cite("21a"),
)
