"""The exits of the afwegingskader that are a report to Veilig Thuis."""

from dataclasses import replace

from decision_tools.rules import DERIVED, Inform, Moment, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.calling import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import (
    AANSPRAKELIJK,
    BEVOEGD_GEZAG,
    DISCLOSURE,
    DOE_MELDING,
    MELD,
    MELDCODEDOSSIER,
    OOK_BIJ_DREIGING,
    RAPPORTAGE,
    VEILIGHEID,
    WACHT_NIET_OP_DOSSIER,
    WEGEN,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN
from decision_tools.wijdevenen.shared.unsafe_or_disclosed import AFSTEMMEN, NIET_ONVOORBEREID

from .. import notes
from ..questions import veiligheid

BEOORDELING = HANDBOEK.section("Veiligheidsbeoordeling")
VIJF_WERKDAGEN = "binnen vijf werkdagen na de melding"

STERK_VERMOEDEN = (Inform("bevoegd gezag", "Er is een sterk vermoeden."),)

VERTELD = "als iemand er zelf over vertelde"

WAAK = Task(
    AF,
    "Waak bij elk besluit over de veiligheid van het kind.",
    source=HANDBOEK.section("Taken Aandachtsfunctionaris"),
    moment=Moment.TODAY,
)
VOLGENDE_AFWEGINGEN = Task(
    AF_EN_MANAGER,
    "Loop de afwegingen die nog komen samen met Veilig Thuis door.",
    "na de melding",
    source=VEILIGHEID,
)
TWEEDE_BESLUIT = Task(
    AF_EN_MANAGER,
    "Neem het tweede besluit, met de betrokkenen en Veilig Thuis: kan de school zelf hulp geven of regelen? "
    "Stemmen de ouders in?",
    source=WEGEN,
    moment=Moment.NEXT,
)
TWEEDE_BESLUIT_NA_HULP = replace(
    TWEEDE_BESLUIT,
    what="Neem ook het tweede besluit, met de betrokkenen en Veilig Thuis: welke hulp kan de school nog "
    "geven of regelen? Stemmen de ouders in?",
)
"""Both decisions are always taken; after the weighing of help it is about what is left."""

VEILIG_THUIS_BESLIST = (
    Task("Veilig Thuis", "Beslist over de vervolgstappen en wie ze zet.", VIJF_WERKDAGEN, source=BEOORDELING),
    Task(
        "Veilig Thuis",
        "Laat de melder weten wat er met de melding gebeurt.",
        "als de veiligheidsbeoordeling klaar is",
        source=BEOORDELING,
    ),
)


def melden(
    id_: str,
    headline: str,
    *after: Task,
    report: Task = MELD,
    second: Task = TWEEDE_BESLUIT,
    doubts: tuple[Note, ...] = (),
    inform: tuple[Inform, ...] = STERK_VERMOEDEN,
) -> Outcome:
    """An exit that is a report. Nothing comes before the call; `after` follows it."""
    return Outcome(
        id_,
        headline,
        tasks=(NOODNUMMERS, report, WAAK, *after, *VEILIG_THUIS_BESLIST, second, *MONITOREN),
        record=(
            Record("De melding, de contacten en de besluiten", MELDCODEDOSSIER),
            Record("Het verloop van deze zaak", "Rapportage Meldcode"),
        ),
        inform=inform,
        letters=("rapportage-meldcode",),
        notes=(*doubts, notes.WIE, BEVOEGD_GEZAG, RAPPORTAGE),
        then=(
            AANSPRAKELIJK,
            "De school blijft na de melding verantwoordelijk voor haar eigen hulp en steun.",
            "Zie je later nieuwe signalen? Bespreek ze met ouders en hulpverleners, of meld ze. "
            "Bij onveiligheid of twijfel meld je weer direct.",
        ),
    )


onveilig = melden(
    "onveilig",
    "Meld direct bij Veilig Thuis: er is acute of structurele onveiligheid (meldnorm 1)",
    VOLGENDE_AFWEGINGEN,
    doubts=(WACHT_NIET_OP_DOSSIER, OOK_BIJ_DREIGING),
)
twijfel = melden(
    "twijfel",
    "Meld direct bij Veilig Thuis: twijfel over de veiligheid telt als ja",
    VOLGENDE_AFWEGINGEN,
    doubts=(WACHT_NIET_OP_DOSSIER, OOK_BIJ_DREIGING),
)
disclosure = melden(
    "disclosure",
    "Meld direct bij Veilig Thuis: disclosure is een vorm van acute onveiligheid",
    NIET_ONVOORBEREID,
    AFSTEMMEN,
    VOLGENDE_AFWEGINGEN,
    report=replace(MELD, source=both(DISCLOSURE, VEILIGHEID)),
    doubts=(WACHT_NIET_OP_DOSSIER,),
)
zonder_vermoeden = replace(
    melden(
        "zonder-vermoeden",
        "Sluit het dossier niet: meld direct, want onveiligheid en twijfel gaan voor (meldnorm 1)",
        *(
            replace(task, provided=VERTELD, given=veiligheid.is_("disclosure"))
            for task in (NIET_ONVOORBEREID, AFSTEMMEN)
        ),
        Task(
            AF_EN_MANAGER,
            "Weeg met Veilig Thuis opnieuw of er een vermoeden is. Loop dan de andere afwegingen door.",
            "na de melding",
            source=DERIVED,
        ),
        report=replace(MELD, source=DERIVED),
        doubts=(notes.VEILIGHEID_GAAT_VOOR, WACHT_NIET_OP_DOSSIER, OOK_BIJ_DREIGING),
        inform=(Inform("bevoegd gezag", "Er is een melding over onveiligheid (toegevoegd)."),),
    ),
    source=DERIVED,
)
geen_hulp = melden(
    "geen-hulp",
    "Meld direct bij Veilig Thuis: de school kan geen goede hulp geven of regelen (meldnorm 2)",
    report=DOE_MELDING,
    second=TWEEDE_BESLUIT_NA_HULP,
)
niet_aanvaard = melden(
    "niet-aanvaard",
    "Meld direct bij Veilig Thuis: de betrokkenen nemen de hulp niet aan",
    report=DOE_MELDING,
    second=TWEEDE_BESLUIT_NA_HULP,
)
geen_resultaat = melden(
    "geen-resultaat",
    "Meld direct bij Veilig Thuis: de hulp geeft niet het afgesproken resultaat (meldnorm 3)",
    report=DOE_MELDING,
    second=TWEEDE_BESLUIT_NA_HULP,
)
