"""Appeal against a suspension: the board decides within fourteen days."""

from decision_tools.rules import Inform, Moment, Outcome, Record, Task, Term, Unit

from .. import notes
from ..questions import beroep_binnen

VEERTIEN = Term("binnen {n} dagen nadat het beroep binnenkwam", 14, Unit.CALENDAR_DAYS, beroep_binnen)

beroep = Outcome(
    "beroep",
    "Beroep tegen een schorsing: het bevoegd gezag beslist binnen 14 dagen",
    tasks=(
        Task(
            "bevoegd gezag",
            "Beslis op het beroep van de ouders.",
            VEERTIEN,
            notes=(notes.VEERTIEN,),
            moment=Moment.NOW,
        ),
    ),
    record=(Record("Het beroep en de beslissing", "leerlingdossier"),),
    inform=(Inform("ouders", "De beslissing op het beroep."),),
    notes=(notes.BEROEP, notes.GEZAG),
)
