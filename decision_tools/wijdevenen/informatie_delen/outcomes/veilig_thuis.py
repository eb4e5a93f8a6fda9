"""Sharing with Veilig Thuis: asking advice, reporting, answering its question."""

from dataclasses import replace

from decision_tools.rules import DERIVED, Handover, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.reporting import (
    ANONIEM,
    DOE_MELDING,
    MELDCODEDOSSIER,
    MELDEN,
    OOK_BIJ_DREIGING,
    TOCH_MELDEN,
    VEILIGHEID,
    VRAAG_ADVIES,
    WACHT_NIET_OP_DOSSIER,
)
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.subjects import DELEN
from decision_tools.wijdevenen.shared.talking_with_parents import (
    BESPREEK_MELDING,
    BOVEN_TWAALF,
    NIET_OP_HET_SPEL,
    OVERSLAAN,
)

from .. import notes
from .others import LEERLINGDOSSIER, MELDCODE

ADVIES_VRAGEN = HANDBOEK.section("Advies vragen bij Veilig Thuis")
INFORMANT = HANDBOEK.section("School als informant")
_ANONIEM_ADVIES = (
    TOCH_MELDEN,
    VRAAG_ADVIES,
    Task(
        "professional",
        "Noem pas persoonsgegevens als dat nodig is om het geweld te stoppen.",
        notes=(notes.WANNEER_NAMEN,),
        source=ADVIES_VRAGEN,
    ),
    Task(
        "melder",
        "Wees open over het delen van persoonsgegevens, tegen ouders en kinderen boven de 12 jaar.",
        provided=NIET_OP_HET_SPEL,
        notes=(BOVEN_TWAALF,),
        source=ADVIES_VRAGEN,
        moment=Moment.NEXT,
    ),
)

_ADVIES_VASTLEGGEN = (Record("Het advies en de besproken stappen", MELDCODEDOSSIER),)
_WEGEN = (Handover("wijdevenen/afwegingskader", "Weeg of melden nodig is"),)

advies = Outcome(
    "advies",
    "Ja: advies vragen mag zonder namen en zonder toestemming van de ouders",
    tasks=_ANONIEM_ADVIES,
    record=_ADVIES_VASTLEGGEN,
    notes=(notes.ADVIES_DOSSIER,),
    then=(
        "Anoniem advies is geen melding. Een anonieme melding is iets anders, en een uitzondering.",
        "De school blijft zelf verantwoordelijk voor de volgende stap.",
    ),
)
eerst_advies = Outcome(
    "eerst-advies",
    "Bel Veilig Thuis om advies, dat mag zonder namen; meld direct bij onveiligheid of twijfel",
    tasks=_ANONIEM_ADVIES,
    record=_ADVIES_VASTLEGGEN,
    notes=(notes.ADVIES_DOSSIER,),
    next=_WEGEN,
    source=DERIVED,
)
melding = Outcome(
    "melding",
    "Ja: voor een melding bij Veilig Thuis is geen toestemming van de ouders nodig",
    tasks=(
        replace(
            DOE_MELDING,
            provided="als het afwegingskader daarop uitkomt",
            source=both(MELDEN, VEILIGHEID),
        ),
        BESPREEK_MELDING,
        ANONIEM,
    ),
    record=(Record("De melding en de contacten", MELDCODEDOSSIER),),
    notes=(OVERSLAAN, WACHT_NIET_OP_DOSSIER, OOK_BIJ_DREIGING, notes.AVG_NU),
    then=("Een anonieme melding is iets anders dan anoniem advies vragen.",),
    next=_WEGEN,
)

_ANTWOORD = Task(
    "school",
    "Je mag Veilig Thuis informatie uit het leerlingdossier geven.",
    about=(DELEN.do,),
)
_VERSLAG = Task(
    "professional",
    "Lees het verslag dat Veilig Thuis stuurt en zeg of het klopt.",
    provided="als je de informatie mondeling of per telefoon gaf",
    source=INFORMANT,
    moment=Moment.NEXT,
)
met_instemming = Outcome(
    "met-instemming",
    "Ja: je mag Veilig Thuis informatie uit het leerlingdossier geven; de ouders stemmen in",
    tasks=(_ANTWOORD, _VERSLAG),
    record=(Record("De instemming van de ouders", LEERLINGDOSSIER),),
    notes=(notes.AVG_NU,),
)
zonder_instemming = Outcome(
    "zonder-instemming",
    "Het mag ook zonder instemming: weeg eerst zorgvuldig af",
    tasks=(
        Task(
            "school",
            "Weeg wat delen betekent voor het kind en voor de samenwerking met de ouders. "
            "Het welbevinden van het kind gaat voor.",
            "vóór je de informatie geeft",
            notes=(notes.WIE_STAAT_ER_NIET,),
            moment=Moment.NOW,
        ),
        TOCH_MELDEN,
        replace(_ANTWOORD, provided="als de afweging daarop uitkomt", moment=Moment.TODAY),
        _VERSLAG,
    ),
    notes=(notes.AVG_NU,),
    then=("Is het kind onveilig, of twijfel je daarover? Wacht dan niet op deze vraag.",),
    next=MELDCODE,
)
vraag_instemming = Outcome(
    "vraag-instemming",
    "Vraag eerst aan Veilig Thuis of de ouders instemmen",
    tasks=(
        Task(AF, "Vraag het na: Veilig Thuis geeft zelf aan of die instemming er is.", source=DERIVED),
        TOCH_MELDEN,
    ),
    then=("Instemming of niet: beantwoord daarna de vraag in deze keuzehulp opnieuw.",),
    source=DERIVED,
)
