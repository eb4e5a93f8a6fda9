"""The exits of the afwegingskader that are no report, or not yet."""

from dataclasses import replace

from decision_tools.rules import ADDED, NOT_NAMED, Inform, Moment, Note, Outcome, Record, Task
from decision_tools.wijdevenen.shared.calling import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import (
    BEVOEGD_GEZAG,
    MELDCODEDOSSIER,
    TOCH_MELDEN,
    VRAAG_ADVIES,
    WACHT_NIET_OP_DOSSIER,
    WEGEN,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN
from decision_tools.wijdevenen.shared.subjects import DOSSIER

from .. import notes
from .report import STERK_VERMOEDEN

sluiten = Outcome(
    "sluiten",
    "Geen vermoeden: sluit het dossier Meldcode en blijf de zorg volgen",
    tasks=(
        Task(AF, "Leg het dossier Meldcode vast en sluit het.", about=(DOSSIER.dont,)),
        Task(AF, "Organiseer eventueel hulp voor de zorg die er wel is.", moment=Moment.NEXT),
        *MONITOREN,
    ),
    record=(Record("Het besluit en de redenen", MELDCODEDOSSIER),),
    notes=(notes.VEILIGHEID_GAAT_VOOR,),
    then=(
        "Komen er later nieuwe signalen? Dan kan de Meldcode alsnog beginnen.",
        "Wordt het onveilig, of twijfelen jullie daarover? Wacht niet: bel Veilig Thuis en meld direct.",
    ),
)

TOCH_ONVEILIG = replace(TOCH_MELDEN, provided="als het intussen onveilig is, of jullie daarover twijfelen")


def _open(
    id_: str, headline: str, *tasks: Task, doubts: tuple[Note, ...], inform: tuple[Inform, ...] = ()
) -> Outcome:
    """An exit for a weighing that has not been decided: what the handbook offers to get there."""
    return Outcome(
        id_,
        headline,
        tasks=(
            *tasks,
            VRAAG_ADVIES,
            Task(
                AF_EN_MANAGER,
                "Beslis samen over deze afweging en leg de beslissing vast.",
                moment=Moment.NEXT,
                about=(DOSSIER.do,),
            ),
            *MONITOREN,
        ),
        record=(Record("Het advies en de afgesproken stappen", MELDCODEDOSSIER),),
        inform=inform,
        notes=doubts,
    )


vermoeden_open = _open(
    "vermoeden-open",
    "Vraag Veilig Thuis nu om advies; meld direct bij onveiligheid of twijfel daarover",
    NOODNUMMERS,
    replace(
        TOCH_MELDEN,
        provided="als iemand onveilig is of er zelf over vertelt, of als jullie daarover twijfelen",
        notes=(*TOCH_MELDEN.notes, WACHT_NIET_OP_DOSSIER),
    ),
    doubts=(notes.IETS_ERTUSSENIN,),
)
hulp_open = _open(
    "hulp-open",
    "Beslis of de school kan helpen; vraag bij twijfel Veilig Thuis",
    TOCH_ONVEILIG,
    doubts=(BEVOEGD_GEZAG,),
    inform=STERK_VERMOEDEN,
)
aanvaarden_open = _open(
    "aanvaarden-open",
    "Ga na of de betrokkenen de hulp aannemen; vraag bij twijfel Veilig Thuis",
    TOCH_ONVEILIG,
    doubts=(BEVOEGD_GEZAG,),
    inform=STERK_VERMOEDEN,
)

GAAT_DOOR = "als de onveiligheid niet stopt of terugkomt"
hulp_loopt = Outcome(
    "hulp-loopt",
    "Start de hulp en spreek af wanneer het effect merkbaar moet zijn",
    tasks=(
        Task(NOT_NAMED, "Zet de hulp in gang."),
        Task(
            AF,
            "Bespreek met de betrokkenen wanneer het effect te merken of te meten is. Maak alles concreet.",
            moment=Moment.TODAY,
        ),
        Task(AF, "Verdeel als casemanager de taken en leg elke afspraak vast.", moment=Moment.TODAY),
        replace(TOCH_MELDEN, provided=f"{GAAT_DOOR} (meldnorm 3)", source=WEGEN),
        Task(
            AF_EN_MANAGER,
            "Wacht met melden niet tot de afgesproken termijn om is.",
            provided=GAAT_DOOR,
            source=ADDED,
        ),
        Task(
            AF,
            "Weeg daarna het resultaat met dit afwegingskader.",
            "aan het eind van de afgesproken termijn",
        ),
        *MONITOREN,
    ),
    record=(Record("Alle afspraken en de termijn", "kinddossier"),),
    inform=STERK_VERMOEDEN,
    notes=(BEVOEGD_GEZAG, notes.HOE_LANG, notes.KINDDOSSIER),
    then=("Geeft de hulp niet wat is afgesproken? Dan volgt direct een melding.",),
)

afsluiten = Outcome(
    "afsluiten",
    "De hulp werkt: spreek af hoe je de veiligheid volgt en sluit de hulp af",
    tasks=(
        Task(AF, "Spreek af hoe de veiligheid van alle betrokkenen gevolgd wordt."),
        Task(AF, "Sluit de hulp af.", moment=Moment.NEXT),
        Task(
            AF,
            "Spreek liefst nazorg af, met termijnen en verwachtingen.",
            moment=Moment.NEXT,
        ),
        *MONITOREN,
    ),
    record=(Record("De afspraken over volgen en nazorg", "kinddossier"),),
    inform=STERK_VERMOEDEN,
    notes=(BEVOEGD_GEZAG, notes.KINDDOSSIER),
    then=("Komt de onveiligheid terug? Meld dan direct (meldnorm 3).",),
)
