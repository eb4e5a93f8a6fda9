"""Talking with the parents about the report."""

from dataclasses import replace

from decision_tools.rules import Outcome, Record, Task
from decision_tools.wijdevenen.shared.reporting import ANONIEM
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.talking_with_parents import OVERSLAAN

from .. import notes

NA_AFSTEMMING = "na afstemming met Veilig Thuis en met wie het vertelde"
NIET_OP_HET_SPEL = "mits de veiligheid en de vertrouwensrelatie daardoor niet op het spel staan"

gesprek = Outcome(
    "ouders-gesprek",
    "Bespreek de melding met de ouders; hun toestemming is niet nodig",
    tasks=(
        Task(
            AF,
            "Vertel de ouders van de melding. Leg uit dat de wet dit van school vraagt, voor het kind.",
            provided=NIET_OP_HET_SPEL,
        ),
        Task(
            AF_EN_MANAGER,
            "Wees als melder ook open tegen een kind boven de 12 jaar.",
            provided=NIET_OP_HET_SPEL,
            notes=(notes.BOVEN_TWAALF,),
        ),
    ),
    letters=("verslag-zorggesprek",),
    record=(Record("Het verslag van het gesprek", "ParnasSys"),),
    notes=(notes.NIET_WACHTEN_OP_GESPREK,),
)
na_afstemming = replace(
    gesprek,
    id="ouders-na-afstemming",
    headline="Stem eerst af met Veilig Thuis: praat daarna pas met de ouders over de melding",
    tasks=tuple(replace(task, by=NA_AFSTEMMING) for task in gesprek.tasks),
)
overslaan = Outcome(
    "ouders-overslaan",
    "Sla het gesprek met de ouders over: melden mag zonder vooroverleg",
    tasks=(
        Task(
            AF_EN_MANAGER,
            "Meld zonder eerst met de ouders te praten. Het gesprek overslaan mag; het moet niet.",
        ),
        ANONIEM,
    ),
    record=(Record("De concrete aanwijzingen van gevaar", "Meldcodedossier"),),
    notes=(OVERSLAAN,),
)
twijfel = Outcome(
    "ouders-twijfel",
    "Vraag Veilig Thuis of en hoe je met de ouders praat",
    tasks=(
        Task(
            AF,
            "Vraag Veilig Thuis of praten met de ouders veilig is en bereid het gesprek samen voor. "
            "Wacht daar niet op met melden.",
        ),
        ANONIEM,
    ),
    notes=(OVERSLAAN,),
)
