"""What bijlage 1 asks when a student leaves the register of the school."""

from decision_tools.mbo_utrecht import WET
from decision_tools.mbo_utrecht.shared.roles import SCHOOL
from decision_tools.rules import Moment, Task

UITSCHRIJVING_DOORGEVEN = Task(
    SCHOOL,
    "Geef de uitschrijving door aan DUO (BRON).",
    "binnen zeven dagen nadat de uitschrijving bekend is",
    provided="als de student wordt uitgeschreven",
    source=WET,
    moment=Moment.NEXT,
)
