"""The exits of the afwegingskader that are a report to Veilig Thuis, and talking with the parents."""

from decision_tools.rules import Inform, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK, TOEGEVOEGD

AF = "aandachtsfunctionaris HGKM"
AF_EN_MANAGER = (AF, "manager sociale veiligheid")

DOORLOPEND = "steeds, ook na een melding"
VIJF_WERKDAGEN = "binnen vijf werkdagen na de melding"

WIE_MELDT = Note(
    "tegenspraak",
    "Drie passages laten de manager sociale veiligheid melden, in overleg met de aandachtsfunctionaris "
    "(taken leerkracht, taken manager, Werkwijze Veilig Thuis). Twee passages noemen de "
    "aandachtsfunctionaris zelf (taken aandachtsfunctionaris, Het proces in stappen).",
    "Spreek nu samen af wie belt. Zijn beiden onbereikbaar? Daarover zegt het handboek niets: stel niet uit "
    "en bel Veilig Thuis. De leerkracht is volgens het handboek niet de melder.",
)
WIE_VRAAGT_ADVIES = Note(
    "tegenspraak",
    "Advies vraagt op de ene plaats de aandachtsfunctionaris (Werkwijze Veilig Thuis). Op de andere "
    "plaats mag elke professional dat (Advies vragen bij Veilig Thuis).",
    "Is de aandachtsfunctionaris er niet? Wacht dan niet met advies vragen.",
)
DOSSIER = Note(
    "tegenspraak",
    "Het handboek zegt: zonder goed dossier geen melding. Het zegt ook: meld direct bij onveiligheid.",
    "Stel een melding over onveiligheid niet uit voor het dossier. Vul het dossier daarna aan.",
)
BEVOEGD_GEZAG = Note(
    "stil",
    "Het bevoegd gezag moet het weten. Het handboek bedoelt daarmee soms de directeur en soms het bestuur.",
    "Spreek op school af wie dit is en wie het vertelt.",
)

MONITOREN = Task(
    "professional",
    "Blijf letten op nieuwe signalen en bespreek die met ouders en andere professionals.",
    DOORLOPEND,
    source=HANDBOEK.section("Zorg monitoren"),
)
NOODNUMMER = Task(
    "professional",
    "Bel 112. Veilig Thuis is dag en nacht bereikbaar: 0800-2000.",
    "meteen",
    provided="mits iemand nu direct gevaar loopt",
    source=TOEGEVOEGD,
)
ANONIEM = Task(
    AF_EN_MANAGER,
    "Doe de melding anoniem. Dit is een uitzondering.",
    provided="mits er grote zorg is over de veiligheid van het kind of van professionals",
    source=HANDBOEK.section("Wet Meldcode en de AVG"),
)
VOLGENDE_AFWEGINGEN = Task(
    AF_EN_MANAGER,
    "Loop de afwegingen die nog komen samen met Veilig Thuis door.",
    "na de melding",
)


def melden(
    id_: str, headline: str, *first: Task, after: tuple[Task, ...] = (), notes: tuple[Note, ...] = ()
) -> Outcome:
    """An exit that is a report: `first` comes before what every report asks, `after` follows the call."""
    return Outcome(
        id_,
        headline,
        tasks=(
            *first,
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
                "Doe dit samen met de betrokkenen en Veilig Thuis.",
                source=HANDBOEK.section("Wegen zorg"),
            ),
            MONITOREN,
        ),
        record=(
            Record("De melding, de contacten en de besluiten", "Meldcodedossier"),
            Record("Het verloop van deze zaak", "Rapportage Meldcode"),
        ),
        inform=(Inform("bevoegd gezag", "Er is een sterk vermoeden en er komt een melding."),),
        letters=("rapportage-meldcode",),
        notes=(*notes, BEVOEGD_GEZAG),
        then=(
            "De school blijft na de melding verantwoordelijk voor haar eigen hulp en steun.",
            "Zie je later nieuwe onveiligheid? Bespreek die opnieuw en schakel weer hulp of Veilig Thuis in.",
        ),
    )


onveilig = melden(
    "onveilig",
    "Meld direct bij Veilig Thuis: er is acute of structurele onveiligheid (meldnorm 1)",
    NOODNUMMER,
    after=(VOLGENDE_AFWEGINGEN,),
    notes=(DOSSIER,),
)
twijfel = melden(
    "twijfel",
    "Meld direct bij Veilig Thuis: twijfel over de veiligheid telt als ja",
    NOODNUMMER,
    after=(VOLGENDE_AFWEGINGEN,),
    notes=(DOSSIER,),
)
disclosure = melden(
    "disclosure",
    "Meld direct bij Veilig Thuis: disclosure is een vorm van acute onveiligheid",
    NOODNUMMER,
    Task(
        "professional",
        "Stem zorgvuldig af met Veilig Thuis en met wie het vertelde.",
        "vóór elke vervolgstap",
    ),
    Task(
        "professional",
        "Bespreek het verhaal niet onvoorbereid met ouders of pleger. Dat kan het gevaar groter maken.",
    ),
    after=(VOLGENDE_AFWEGINGEN,),
    notes=(DOSSIER,),
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
OVERSLAAN = Note(
    "tegenspraak",
    "Volgens het ene deel is een melding altijd al met de ouders besproken. Volgens het andere deel mag het "
    "gesprek vervallen bij concrete aanwijzingen van gevaar.",
    "Lees het als regel en uitzondering. Leg de aanwijzingen vast.",
)

ouders_gesprek = Outcome(
    "ouders-gesprek",
    "Bespreek de melding met de ouders; hun toestemming is niet nodig",
    tasks=(
        Task(
            AF,
            "Vertel de ouders van de melding. Leg uit dat de wet dit van school vraagt, voor het kind.",
            provided="mits de veiligheid en de vertrouwensrelatie daardoor niet op het spel staan",
        ),
        Task(AF, "Wees ook open tegen een kind boven de 12 jaar.", notes=(BOVEN_TWAALF,)),
    ),
    letters=("verslag-zorggesprek",),
    record=(Record("Het verslag van het gesprek", "ParnasSys"),),
    notes=(
        Note(
            "stil",
            "Bij onveiligheid moet je direct melden. Komt het gesprek dan ervoor of erna? Dat staat er niet.",
            "Wacht niet met melden op het gesprek. Overleg de volgorde met Veilig Thuis.",
        ),
    ),
)
ouders_overslaan = Outcome(
    "ouders-overslaan",
    "Sla het gesprek met de ouders over: melden mag zonder vooroverleg",
    tasks=(
        Task(AF_EN_MANAGER, "Meld zonder eerst met de ouders te overleggen. Dit mag, het moet niet."),
        ANONIEM,
    ),
    record=(Record("De concrete aanwijzingen van gevaar", "Meldcodedossier"),),
    notes=(OVERSLAAN,),
)
ouders_twijfel = Outcome(
    "ouders-twijfel",
    "Vraag Veilig Thuis of en hoe je met de ouders praat",
    tasks=(
        Task(AF, "Vraag Veilig Thuis of praten met de ouders veilig is en bereid het gesprek samen voor."),
        ANONIEM,
    ),
    notes=(OVERSLAAN,),
)
