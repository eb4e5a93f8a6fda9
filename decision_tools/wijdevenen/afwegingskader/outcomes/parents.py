"""Talking with the parents about the report."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.reporting import ANONIEM, DOE_MELDING, MELD, MELDEN, PROCES, VEILIGHEID
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.subjects import OPEN_MELDEN, OUDERS_SPREKEN
from decision_tools.wijdevenen.shared.talking_with_parents import (
    AANWIJZINGEN,
    BEREID_VOOR,
    BESPREEK_MELDING,
    BOVEN_TWAALF,
    NIET_OP_HET_SPEL,
    OVERSLAAN,
    VRAAG_GESPREK,
)

from .. import notes

CONTACT = HANDBOEK.section("Contact met ouders")
NA_AFSTEMMING = "na afstemming met Veilig Thuis en met wie het vertelde"
WEES_OPEN = Task(
    AF_EN_MANAGER,
    "Wees als melder open tegen de ouders en tegen een kind boven de 12 jaar.",
    provided=NIET_OP_HET_SPEL,
    notes=(BOVEN_TWAALF,),
    source=HANDBOEK.section("Advies vragen bij Veilig Thuis"),
    moment=Moment.TODAY,
    about=(OPEN_MELDEN.do,),
    one_of=True,
)
"""The danger of the report is another one than that of the talk, which has been asked."""
HERSTEL = Task(
    AF,
    "Maak met de ouders afspraken om de veiligheid te herstellen.",
    "tegelijk met de melding",
    source=PROCES,
    moment=Moment.TODAY,
)
"""In the talk of this day: a talk that may bring danger, or that is not yet tuned in, has none."""

gesprek = Outcome(
    "ouders-gesprek",
    "Bespreek de melding met de ouders; hun toestemming is niet nodig",
    tasks=(BESPREEK_MELDING, HERSTEL, WEES_OPEN),
    letters=("verslag-zorggesprek",),
    record=(Record("Het verslag van het gesprek", "ParnasSys"),),
    notes=(notes.NIET_WACHTEN_OP_GESPREK,),
    in_order=True,
)
na_afstemming = replace(
    gesprek,
    id="ouders-na-afstemming",
    headline="Stem eerst af met Veilig Thuis: praat daarna pas met de ouders over de melding",
    tasks=tuple(
        replace(task, by=NA_AFSTEMMING, source=DERIVED, moment=Moment.NEXT)
        for task in (BESPREEK_MELDING, WEES_OPEN)
    ),
    source=DERIVED,
)
overslaan = Outcome(
    "ouders-overslaan",
    "Het gesprek met de ouders kan vervallen: melden mag zonder vooroverleg",
    tasks=(
        replace(
            MELD,
            what="Bel Veilig Thuis en doe de melding. Eerst met de ouders praten hoeft nu niet. Anoniem kan, "
            "als uitzondering.",
            notes=(*MELD.notes, *ANONIEM.notes),
            source=both(both(CONTACT, VEILIGHEID), MELDEN),
            about=(*MELD.about, *ANONIEM.about),
        ),
        Task(
            "professional",
            "Praat niet met de ouders vóór Veilig Thuis heeft meegedacht.",
            source=ADDED,
            moment=Moment.NOW,
            about=(OUDERS_SPREKEN.later,),
        ),
    ),
    replaces=(MELD, DOE_MELDING),
    record=(AANWIJZINGEN,),
    notes=(OVERSLAAN,),
)
twijfel = Outcome(
    "ouders-twijfel",
    "Vraag Veilig Thuis of en hoe je met de ouders praat",
    tasks=(
        Task(
            "professional",
            "Praat nog niet met de ouders. Wacht daar niet op met melden.",
            source=ADDED,
            about=(OUDERS_SPREKEN.later,),
        ),
        VRAAG_GESPREK,
        BEREID_VOOR,
        ANONIEM,
    ),
    notes=(OVERSLAAN,),
    source=DERIVED,
)
