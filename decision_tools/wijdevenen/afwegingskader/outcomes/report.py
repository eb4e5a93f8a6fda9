"""The exits of the afwegingskader that are a report to Veilig Thuis, and talking with the parents."""

from dataclasses import replace

from decision_tools.rules import Inform, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.phone_numbers import NOODNUMMER
from decision_tools.wijdevenen.shared.reporting import (
    ANONIEM,
    BEVOEGD_GEZAG,
    RAPPORTAGE,
    WACHT_NIET_OP_DOSSIER,
    WIE_MELDT,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN
from decision_tools.wijdevenen.shared.talking_with_parents import OVERSLAAN
from decision_tools.wijdevenen.shared.unsafe_now import AFSTEMMEN, NIET_ONVOORBEREID

VIJF_WERKDAGEN = "binnen vijf werkdagen na de melding"

STERK_VERMOEDEN = (Inform("bevoegd gezag", "Er is een sterk vermoeden."),)

VERTELD = "mits iemand er zelf over vertelde"

VOLGENDE_AFWEGINGEN = Task(
    AF_EN_MANAGER,
    "Loop de afwegingen die nog komen samen met Veilig Thuis door.",
    "na de melding",
)


def melden(
    id_: str,
    headline: str,
    *after: Task,
    notes: tuple[Note, ...] = (),
    inform: tuple[Inform, ...] = STERK_VERMOEDEN,
) -> Outcome:
    """An exit that is a report. Nothing comes before the call; `after` follows it."""
    return Outcome(
        id_,
        headline,
        tasks=(
            NOODNUMMER,
            Task(AF_EN_MANAGER, "Bel Veilig Thuis en doe de melding.", "direct", notes=(WIE_MELDT,)),
            *after,
            Task(
                "Veilig Thuis",
                "Beslis over de vervolgstappen en wie ze zet.",
                VIJF_WERKDAGEN,
                source=HANDBOEK.section("Veilig Thuis"),
            ),
            Task(
                "Veilig Thuis",
                "Laat de melder weten wat er met de melding gebeurt.",
                "als de veiligheidsbeoordeling klaar is",
                source=HANDBOEK.section("Veilig Thuis"),
            ),
            Task(
                AF_EN_MANAGER,
                "Neem het tweede besluit: kan de school zelf hulp geven of regelen? "
                "Stemmen de ouders in? Doe dit samen met de betrokkenen en Veilig Thuis.",
                source=HANDBOEK.section("Wegen zorg"),
            ),
            MONITOREN,
        ),
        record=(
            Record("De melding, de contacten en de besluiten", "Meldcodedossier"),
            Record("Het verloop van deze zaak", "Rapportage Meldcode"),
        ),
        inform=inform,
        letters=("rapportage-meldcode",),
        notes=(*notes, BEVOEGD_GEZAG, RAPPORTAGE),
        then=(
            "De school blijft na de melding verantwoordelijk voor haar eigen hulp en steun.",
            "Zie je later nieuwe signalen? Bespreek ze met ouders en hulpverleners, of meld ze. "
            "Bij onveiligheid of twijfel meld je weer direct.",
        ),
    )


onveilig = melden(
    "onveilig",
    "Meld direct bij Veilig Thuis: er is acute of structurele onveiligheid (meldnorm 1)",
    VOLGENDE_AFWEGINGEN,
    notes=(WACHT_NIET_OP_DOSSIER,),
)
twijfel = melden(
    "twijfel",
    "Meld direct bij Veilig Thuis: twijfel over de veiligheid telt als ja",
    VOLGENDE_AFWEGINGEN,
    notes=(WACHT_NIET_OP_DOSSIER,),
)
disclosure = melden(
    "disclosure",
    "Meld direct bij Veilig Thuis: disclosure is een vorm van acute onveiligheid",
    NIET_ONVOORBEREID,
    AFSTEMMEN,
    VOLGENDE_AFWEGINGEN,
    notes=(WACHT_NIET_OP_DOSSIER,),
)
zonder_vermoeden = melden(
    "zonder-vermoeden",
    "Sluit het dossier niet: meld direct, want onveiligheid en twijfel gaan voor (meldnorm 1)",
    replace(NIET_ONVOORBEREID, provided=VERTELD),
    replace(AFSTEMMEN, provided=VERTELD),
    Task(
        AF_EN_MANAGER,
        "Weeg samen met Veilig Thuis opnieuw of er een vermoeden is. Loop dan de andere afwegingen door.",
        "na de melding",
    ),
    notes=(
        Note(
            "tegenspraak",
            "Bij Vermoeden sluit een nee het dossier. Maar of iemand gevaar loopt, schat je allereerst en "
            "voortdurend in. Meldnorm 1 geldt in alle gevallen.",
            "Onze veilige lezing: vraag de veiligheid ook na een nee. Bij onveiligheid of twijfel meld je.",
        ),
        WACHT_NIET_OP_DOSSIER,
    ),
    inform=(Inform("bevoegd gezag", "Er is een melding over onveiligheid."),),
)
geen_hulp = melden(
    "geen-hulp",
    "Meld direct bij Veilig Thuis: de school kan geen goede hulp geven of regelen (meldnorm 2)",
)
niet_aanvaard = melden("niet-aanvaard", "Meld direct bij Veilig Thuis: de betrokkenen nemen de hulp niet aan")
geen_resultaat = melden(
    "geen-resultaat",
    "Meld direct bij Veilig Thuis: de hulp geeft niet het afgesproken resultaat (meldnorm 3)",
)

BOVEN_TWAALF = Note(
    "stil",
    "Kinderen 'boven de 12' horen ook van de melding. Of precies 12 meetelt, zegt het handboek niet.",
    "Overleg dit met Veilig Thuis.",
)
NA_AFSTEMMING = "na afstemming met Veilig Thuis en met wie het vertelde"
NIET_OP_HET_SPEL = "mits de veiligheid en de vertrouwensrelatie daardoor niet op het spel staan"

ouders_gesprek = Outcome(
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
            notes=(BOVEN_TWAALF,),
        ),
    ),
    letters=("verslag-zorggesprek",),
    record=(Record("Het verslag van het gesprek", "ParnasSys"),),
    notes=(
        Note(
            "tegenspraak",
            "Volgens Werkwijze Veilig Thuis is een melding dan al met de ouders besproken. "
            "Het afwegingskader zegt: meld direct.",
            "Wacht niet met melden op het gesprek. Overleg de volgorde met Veilig Thuis.",
        ),
    ),
)
ouders_na_afstemming = replace(
    ouders_gesprek,
    id="ouders-na-afstemming",
    headline="Stem eerst af met Veilig Thuis: praat daarna pas met de ouders over de melding",
    tasks=tuple(replace(task, by=NA_AFSTEMMING) for task in ouders_gesprek.tasks),
)
ouders_overslaan = Outcome(
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
ouders_twijfel = Outcome(
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
