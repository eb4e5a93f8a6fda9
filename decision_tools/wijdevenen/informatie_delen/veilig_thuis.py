"""The answers to 'may I share this' when it is with Veilig Thuis: advice, a report, a question."""

from decision_tools.rules import NOT_NAMED, Handover, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.reporting import (
    ANONIEM,
    TOCH_MELDEN,
    WACHT_NIET_OP_DOSSIER,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.talking_with_parents import OVERSLAAN

from .outcomes import AVG_NU, LEERLINGDOSSIER, MELDCODE, WIE_STAAT_ER_NIET

BOVEN_TWAALF = Note(
    "stil",
    "Of 'boven de 12' ook een kind van precies 12 is, staat er niet.",
    "Overleg dit met Veilig Thuis.",
)
_ANONIEM_ADVIES = (
    TOCH_MELDEN,
    Task(
        AF,
        "Bel Veilig Thuis en vraag advies. De naam van kind of gezin hoeft niet.",
        "kan bij elke stap van de Meldcode",
        notes=(WIE_VRAAGT_ADVIES,),
    ),
    Task(
        "professional",
        "Noem pas persoonsgegevens als dat nodig is om het geweld te stoppen.",
        notes=(
            Note(
                "stil",
                "Wie bepaalt of dat nodig is, staat er niet duidelijk: jij of Veilig Thuis.",
                "Bespreek het in het gesprek.",
            ),
        ),
        source=HANDBOEK.section("Advies vragen bij Veilig Thuis"),
    ),
    Task(
        "professional",
        "Wees daarover open tegen ouders en tegen kinderen boven de 12 jaar.",
        provided="mits niemand gevaar loopt en de vertrouwensrelatie niet op het spel staat",
        notes=(BOVEN_TWAALF,),
        source=HANDBOEK.section("Advies vragen bij Veilig Thuis"),
    ),
)
_ADVIES_DOSSIER = Note(
    "tegenspraak",
    "Volgens de ene passage maakt Veilig Thuis dan een dossier onder een code. Volgens de andere kan dat.",
    "Vraag het aan het begin van het gesprek.",
)

advies = Outcome(
    "advies",
    "Ja: advies vragen mag zonder namen en zonder toestemming van de ouders",
    tasks=_ANONIEM_ADVIES,
    record=(Record("Het advies en de besproken stappen", "dossier Meldcode"),),
    notes=(_ADVIES_DOSSIER,),
    then=(
        "Anoniem advies is geen melding. Een anonieme melding is iets anders, en een uitzondering.",
        "De school blijft zelf verantwoordelijk voor de volgende stap.",
    ),
)
eerst_advies = Outcome(
    "eerst-advies",
    "Bel Veilig Thuis: advies vragen mag zonder namen. Onveilig of twijfel? Meld direct",
    tasks=_ANONIEM_ADVIES,
    record=(Record("Het advies en de besproken stappen", "dossier Meldcode"),),
    notes=(_ADVIES_DOSSIER,),
    next=(Handover("wijdevenen/afwegingskader", "Weeg of melden nodig is"),),
)
melding = Outcome(
    "melding",
    "Ja: voor een melding bij Veilig Thuis is geen toestemming van de ouders nodig",
    tasks=(
        Task(
            AF_EN_MANAGER,
            "Doe de melding bij Veilig Thuis.",
            "direct",
            provided="mits het afwegingskader daarop uitkomt",
            notes=(WIE_MELDT,),
        ),
        Task(
            NOT_NAMED,
            "Bespreek de melding met de ouders. Leg uit dat de wet dit vraagt, in het belang van het kind.",
            provided="mits het gesprek niemand in gevaar brengt",
            notes=(OVERSLAAN,),
        ),
        ANONIEM,
    ),
    record=(Record("De melding en de contacten", "dossier Meldcode"),),
    notes=(WACHT_NIET_OP_DOSSIER, AVG_NU),
    then=("Een anonieme melding is iets anders dan anoniem advies vragen.",),
    next=(Handover("wijdevenen/afwegingskader", "Weeg of melden nodig is"),),
)

_ANTWOORD = Task(
    AF,
    "Geef Veilig Thuis de informatie. Dat kan mondeling, per telefoon of op papier.",
    source=HANDBOEK.section("School als informant"),
)
_VERSLAG = Task(
    "professional",
    "Lees het verslag dat Veilig Thuis stuurt en zeg of het klopt.",
    provided="mits je de informatie mondeling of per telefoon gaf",
    source=HANDBOEK.section("School als informant"),
)
met_instemming = Outcome(
    "met-instemming",
    "Ja: geef Veilig Thuis de informatie; de ouders stemmen in",
    tasks=(_ANTWOORD, _VERSLAG),
    record=(Record("De instemming van de ouders", LEERLINGDOSSIER),),
    notes=(AVG_NU,),
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
            notes=(WIE_STAAT_ER_NIET,),
        ),
        _ANTWOORD,
        _VERSLAG,
    ),
    notes=(AVG_NU,),
    then=("Is het kind onveilig, of twijfel je daarover? Wacht dan niet op deze vraag: meld zelf.",),
    next=MELDCODE,
)
vraag_instemming = Outcome(
    "vraag-instemming",
    "Vraag eerst aan Veilig Thuis of de ouders instemmen",
    tasks=(Task(AF, "Vraag het na: Veilig Thuis geeft zelf aan of die instemming er is."),),
    then=("Instemming of niet: beantwoord daarna de vraag in deze keuzehulp opnieuw.",),
)
