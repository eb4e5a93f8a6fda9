"""The exits of the afwegingskader that are no report, or not yet."""

from dataclasses import replace

from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Inform,
    Moment,
    Note,
    Outcome,
    Record,
    Source,
    Task,
)
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.calling import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import (
    BEVOEGD_GEZAG,
    MELDCODEDOSSIER,
    RAADPLEEG,
    TOCH_MELDEN,
    VEILIGHEID,
    WACHT_NIET_OP_DOSSIER,
    WEGEN,
    WIE_BESLIST,
    WIE_LEIDT,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN_NU
from decision_tools.wijdevenen.shared.subjects import DOSSIER

from .. import notes
from .report import STERK_VERMOEDEN

RESULTAAT = HANDBOEK.section("Resultaat")

sluiten = Outcome(
    "sluiten",
    "Geen vermoeden: sluit het dossier Meldcode en blijf de zorg volgen",
    tasks=(
        Task(AF, "Leg het dossier Meldcode vast en sluit het.", about=(DOSSIER.dont,)),
        Task(AF, "Organiseer eventueel hulp voor de zorg die er wel is.", moment=Moment.NEXT),
        *MONITOREN_NU,
    ),
    record=(Record("Het besluit en de redenen", MELDCODEDOSSIER),),
    notes=(notes.VEILIGHEID_GAAT_VOOR, notes.WIE),
    then=(
        "Komen er later nieuwe signalen? Dan kan de Meldcode alsnog beginnen.",
        "Wordt het onveilig, of twijfelen jullie daarover? Wacht niet: bel Veilig Thuis en meld direct.",
    ),
)

TOCH_ONVEILIG = replace(
    TOCH_MELDEN,
    provided="als het intussen onveilig is, of jullie daarover twijfelen",
    source=VEILIGHEID,
)
"""After the step Vermoeden doubt counts as yes, and safety is judged all the time."""
BESLIS = Task(
    AF_EN_MANAGER,
    "Beslis samen over deze afweging en leg de beslissing vast.",
    source=WEGEN,
    moment=Moment.NEXT,
    about=(DOSSIER.do,),
)
"""The two decide together about help and whether the parents agree."""


def _open(
    id_: str,
    headline: str,
    *tasks: Task,
    decide: Task = BESLIS,
    doubts: tuple[Note, ...],
    inform: tuple[Inform, ...] = (),
    source: Source | None = None,
) -> Outcome:
    """An exit for a weighing that has not been decided: what the handbook offers to get there."""
    return Outcome(
        id_,
        headline,
        tasks=(*tasks, RAADPLEEG, decide, *MONITOREN_NU),
        record=(Record("Het advies en de afgesproken stappen", MELDCODEDOSSIER),),
        inform=inform,
        notes=doubts,
        source=source,
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
    decide=replace(BESLIS, notes=(WIE_BESLIST,), source=DERIVED),
    doubts=(notes.IETS_ERTUSSENIN,),
    source=DERIVED,
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
        Task(
            AF,
            "Verdeel als casemanager de taken en leg elke afspraak vast.",
            notes=(WIE_LEIDT,),
            moment=Moment.TODAY,
        ),
        replace(TOCH_MELDEN, provided=f"{GAAT_DOOR} (meldnorm 3)", source=both(WEGEN, RESULTAAT)),
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
        *MONITOREN_NU,
    ),
    record=(Record("Alle afspraken en de termijn", "kinddossier"),),
    inform=STERK_VERMOEDEN,
    notes=(BEVOEGD_GEZAG, notes.HOE_LANG, notes.KINDDOSSIER, notes.WIE),
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
        *MONITOREN_NU,
    ),
    record=(Record("De afspraken over volgen en nazorg", "kinddossier"),),
    inform=STERK_VERMOEDEN,
    notes=(BEVOEGD_GEZAG, notes.KINDDOSSIER, notes.WIE),
    then=("Komt de onveiligheid terug? Meld dan direct (meldnorm 3).",),
)
