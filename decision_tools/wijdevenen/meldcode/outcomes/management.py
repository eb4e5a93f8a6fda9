"""The steps of the Meldcode for the manager sociale veiligheid and for the directie."""

from dataclasses import replace

from decision_tools.rules import ADDED, NOT_NAMED, Moment, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.reporting import (
    AFWEGEN,
    BEVOEGD_GEZAG,
    DOE_MELDING,
    PROCES,
    VEILIGHEID,
    WEEG_SAMEN,
    WIE_LEIDT,
    WIE_MELDT,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER, MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN_NU
from decision_tools.wijdevenen.shared.subjects import MELDING, OUDERS_SPREKEN

from .. import notes
from .after_handover import CONTACT, VOER_GESPREK
from .until_handover import ONVEILIG_ALSNOG

TAKEN_MANAGER = HANDBOEK.section("Taken voor de Manager Sociale Veiligheid")

manager = Outcome(
    "manager",
    "Jouw stap: weeg de ernst samen met de aandachtsfunctionaris HGKM",
    tasks=(
        WEEG_SAMEN,
        replace(
            DOE_MELDING,
            who=MANAGER,
            what="Meld bij Veilig Thuis. Overleg daarover met de aandachtsfunctionaris HGKM.",
            provided="als het afwegingskader daarop uitkomt",
            source=both(TAKEN_MANAGER, VEILIGHEID),
            one_of=False,
        ),
        Task(
            MANAGER,
            "Bewaak het proces van elke leerling voor wie de Meldcode loopt.",
            notes=(WIE_LEIDT,),
            source=TAKEN_MANAGER,
            moment=Moment.NEXT,
        ),
        *MONITOREN_NU,
    ),
    notes=(notes.GEEN_TERMIJN,),
    then=ONVEILIG_ALSNOG,
    next=AFWEGEN,
)
GEVAARLIJK = "als concrete aanwijzingen laten zien dat het gesprek iemand in gevaar kan brengen"
directie = Outcome(
    "directie",
    "De aandachtsfunctionaris voert de Meldcode uit; jij kunt met de ouders praten",
    tasks=(
        Task("directie", "Vertel de zorg aan de aandachtsfunctionaris HGKM.", source=ADDED),
        Task(
            AF,
            "Voer de Meldcode uit en begeleid het traject.",
            notes=(WIE_LEIDT,),
            source=PROCES,
            moment=Moment.NEXT,
        ),
        VOER_GESPREK,
        Task(
            (AF, "directie"),
            "Zie af van dat gesprek. Dat kan dan.",
            provided=GEVAARLIJK,
            source=CONTACT,
            about=(OUDERS_SPREKEN.dont,),
            one_of=True,
        ),
        Task(
            AF_EN_MANAGER,
            "Meld zonder eerst met de ouders te praten. Dat kan dan.",
            provided=GEVAARLIJK,
            notes=(WIE_MELDT,),
            source=CONTACT,
            about=(MELDING.do,),
            one_of=True,
        ),
        Task(
            NOT_NAMED,
            "Houd het bevoegd gezag op de hoogte.",
            provided="als er een sterk vermoeden is",
            notes=(BEVOEGD_GEZAG,),
            source=HANDBOEK.section("Vermoeden"),
        ),
        *MONITOREN_NU,
    ),
    notes=(notes.DIRECTIE,),
    then=ONVEILIG_ALSNOG,
    next=AFWEGEN,
)
