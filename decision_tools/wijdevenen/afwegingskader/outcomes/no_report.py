"""The five weighings of the afwegingskader as questions, and the exits that are no report."""

from decision_tools.rules import NOT_NAMED, Inform, Judgement, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.phone_numbers import NOODNUMMER
from decision_tools.wijdevenen.shared.reporting import (
    BEVOEGD_GEZAG,
    WACHT_NIET_OP_DOSSIER,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN
from decision_tools.wijdevenen.shared.unsafe_now import UNSAFE_OPTIONS, UNSAFE_WHEN

from .report import STERK_VERMOEDEN

vermoeden = Judgement(
    "vermoeden",
    "Vermoeden: is er een sterk vermoeden van huiselijk geweld of kindermishandeling?",
    label="Vermoeden",
    help="Weeg de ernst samen met de manager sociale veiligheid. "
    "Onveilig, of twijfel daarover? Wacht dan niet op een dossier of gesprek.",
    role=AF,
    weigh=(
        "het Meldcodedossier, ook met wat het vermoeden tegenspreekt",
        "het overleg met professionals van buiten, als dat er was",
        "het gesprek met de ouders",
    ),
    options={
        "nee": "nee, geen vermoeden",
        "ja": "ja, een sterk vermoeden",
        "open": "nog niet beslist, of een vermoeden dat niet sterk is",
    },
)

veiligheid = Judgement(
    "veiligheid",
    "Veiligheid: is er acute of structurele onveiligheid?",
    label="Veiligheid",
    help="Iedere professional let hier steeds op. Twijfel je of is dit nog niet beslist? "
    "Kies dan 'weet ik niet': twijfel telt als ja. Passen beide antwoorden met ja? Kies disclosure.",
    role=AF,
    weigh=UNSAFE_WHEN,
    options=UNSAFE_OPTIONS,
    unknown=True,
)

hulp = Judgement(
    "hulp",
    "Hulp: kun jij of een collega goede hulp geven of regelen, en het gevaar afwenden?",
    label="Hulp",
    help="De aandachtsfunctionaris HGKM en de manager sociale veiligheid beslissen dit.",
    role=AF,
    weigh=(
        "meldnorm 2: wat je kunt, waarvoor je verantwoordelijk bent en waar je grens als professional ligt",
        "of de school deze hulp kan geven of organiseren",
        "of de dreiging daarmee weggaat",
    ),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)

accepteren = Judgement(
    "accepteren",
    "Hulp accepteren: nemen de betrokkenen de hulp aan en doen zij actief mee?",
    label="Hulp accepteren",
    help="Het gaat om de hulp uit de vorige afweging. Stemmen de ouders ermee in?",
    role=AF,
    weigh=("of de betrokkenen de hulp aannemen", "of zij zelf aan de slag willen"),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)

resultaat = Judgement(
    "resultaat",
    "Resultaat: gaf de hulp binnen de afgesproken tijd wat was afgesproken?",
    label="Resultaat",
    help="Gaat de onveiligheid door of komt zij terug? Kies nee, ook als de tijd nog niet om is.",
    role=AF,
    weigh=(
        "de veiligheid, het welzijn en het herstel van wie er direct bij betrokken is",
        "meldnorm 3: of de onveiligheid stopt of juist terugkomt",
    ),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist, de hulp loopt nog of moet beginnen"},
)

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


def _direct(when: str, *notes: Note) -> Task:
    """The report that does not wait for a weighing that is still open."""
    return Task(
        AF_EN_MANAGER,
        f"{when} Wacht niet: bel Veilig Thuis en doe de melding.",
        "direct",
        notes=(WIE_MELDT, *notes),
        source=HANDBOEK.section("Wegen zorg"),
    )


TOCH_ONVEILIG = _direct("Is het intussen onveilig, of twijfelen jullie daarover?")


def _open(
    id_: str, headline: str, *tasks: Task, notes: tuple[Note, ...], inform: tuple[Inform, ...] = ()
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
        notes=notes,
    )


vermoeden_open = _open(
    "vermoeden-open",
    "Vraag Veilig Thuis nu om advies. Onveilig, of twijfel daarover? Meld dan direct",
    NOODNUMMER,
    _direct("Is iemand onveilig, vertelt iemand er zelf over of twijfelen jullie?", WACHT_NIET_OP_DOSSIER),
    notes=(
        Note(
            "stil",
            "Het handboek kent alleen geen vermoeden en een sterk vermoeden. "
            "Wat je doet bij iets ertussenin, zegt het niet.",
            "Vraag Veilig Thuis om advies.",
        ),
    ),
)
hulp_open = _open(
    "hulp-open",
    "Beslis of de school kan helpen; vraag bij twijfel Veilig Thuis",
    TOCH_ONVEILIG,
    notes=(BEVOEGD_GEZAG,),
    inform=STERK_VERMOEDEN,
)
aanvaarden_open = _open(
    "aanvaarden-open",
    "Ga na of de betrokkenen de hulp aannemen; vraag bij twijfel Veilig Thuis",
    TOCH_ONVEILIG,
    notes=(BEVOEGD_GEZAG,),
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
    notes=(
        BEVOEGD_GEZAG,
        Note(
            "stil",
            "Het handboek noemt niet hoe lang de afgesproken termijn mag zijn.",
            "Spreek zelf een datum af en leg die vast.",
        ),
    ),
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
