"""The exits of the afwegingskader that are no report, or not yet."""

from decision_tools.rules import NOT_NAMED, Inform, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.phone_numbers import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import (
    BEVOEGD_GEZAG,
    WACHT_NIET_OP_DOSSIER,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN

from .. import notes
from .report import STERK_VERMOEDEN

BESLISSEN = "Beslis samen over deze afweging en leg de beslissing vast."

sluiten = Outcome(
    "sluiten",
    "Geen vermoeden: sluit het Meldcodedossier en blijf de zorg volgen",
    tasks=(
        Task(AF, "Leg het Meldcodedossier vast en sluit het."),
        Task(AF, "Organiseer hulp voor de zorg die er wel is.", provided="mits dat nodig is"),
        MONITOREN,
    ),
    record=(Record("Het besluit en de redenen", "Meldcodedossier"),),
    then=(
        "Komen er later nieuwe signalen? Dan kan de Meldcode alsnog beginnen.",
        "Wordt het onveilig, of twijfelen jullie daarover? Wacht niet: bel Veilig Thuis en meld direct.",
    ),
)


def _direct(when: str, *doubts: Note) -> Task:
    """The report that does not wait for a weighing that is still open."""
    return Task(
        AF_EN_MANAGER,
        f"{when} Wacht niet: bel Veilig Thuis en doe de melding.",
        "direct",
        notes=(WIE_MELDT, *doubts),
        source=HANDBOEK.section("Wegen zorg"),
    )


TOCH_ONVEILIG = _direct("Is het intussen onveilig, of twijfelen jullie daarover?")


def _open(
    id_: str, headline: str, *tasks: Task, doubts: tuple[Note, ...], inform: tuple[Inform, ...] = ()
) -> Outcome:
    """An exit for a weighing that has not been decided: what the handbook offers to get there."""
    return Outcome(
        id_,
        headline,
        tasks=(
            *tasks,
            Task(
                AF,
                "Vraag Veilig Thuis om advies; dat kan zonder de naam van het kind.",
                notes=(WIE_VRAAGT_ADVIES,),
            ),
            Task(AF_EN_MANAGER, BESLISSEN),
            MONITOREN,
        ),
        record=(Record("Het advies en de afgesproken stappen", "Meldcodedossier"),),
        inform=inform,
        notes=doubts,
    )


vermoeden_open = _open(
    "vermoeden-open",
    "Vraag Veilig Thuis nu om advies. Onveilig, of twijfel daarover? Meld dan direct",
    NOODNUMMERS,
    _direct("Is iemand onveilig, vertelt iemand er zelf over of twijfelen jullie?", WACHT_NIET_OP_DOSSIER),
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

hulp_loopt = Outcome(
    "hulp-loopt",
    "Start de hulp en spreek af wanneer het effect merkbaar moet zijn",
    tasks=(
        Task(NOT_NAMED, "Zet de hulp in gang."),
        Task(
            AF,
            "Bespreek met de betrokkenen wanneer het effect te merken of te meten is. Maak alles concreet.",
        ),
        Task(AF, "Verdeel als casemanager de taken en leg elke afspraak vast."),
        _direct("Gaat de onveiligheid door of komt zij terug, ook vóór het eind van de termijn?"),
        Task(
            AF,
            "Weeg daarna het resultaat met dit afwegingskader.",
            "aan het eind van de afgesproken termijn",
        ),
        MONITOREN,
    ),
    record=(Record("Alle afspraken en de termijn", "kinddossier"),),
    inform=STERK_VERMOEDEN,
    notes=(BEVOEGD_GEZAG, notes.HOE_LANG),
    then=("Geeft de hulp niet wat is afgesproken? Dan volgt direct een melding.",),
)

afsluiten = Outcome(
    "afsluiten",
    "De hulp werkt: spreek af hoe je de veiligheid volgt en sluit de hulp af",
    tasks=(
        Task(AF, "Spreek af hoe de veiligheid van alle betrokkenen gevolgd wordt."),
        Task(AF, "Sluit de hulp af."),
        Task(AF, "Spreek nazorg af, met termijnen en verwachtingen. Dit is een aanbeveling."),
        MONITOREN,
    ),
    record=(Record("De afspraken over volgen en nazorg", "kinddossier"),),
    inform=STERK_VERMOEDEN,
    notes=(BEVOEGD_GEZAG,),
    then=("Komt de onveiligheid terug? Meld dan direct (meldnorm 3).",),
)
