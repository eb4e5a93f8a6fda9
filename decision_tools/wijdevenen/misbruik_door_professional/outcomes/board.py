"""Steps 2 to 6 after a suspicion of abuse by a professional: the board, with the vertrouwensinspecteur."""

from decision_tools.rules import ADDED, DERIVED, Handover, Inform, Moment, Outcome, Task
from decision_tools.rules.emergency import ALARM
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.calling import BEREIKBAAR, CALAMITEITENTEAM, INSPECTEURS
from decision_tools.wijdevenen.shared.subjects import AANGIFTE, AANGIFTE_WETEN, INSPECTEUR_WEET

from .. import notes

BESTUUR = "bestuur"
BEVOEGD_GEZAG = "bevoegd gezag"
INSPECTEUR = "vertrouwensinspecteur"
STAPPEN = HANDBOEK.section("Te nemen stappen kort samengevat")
TAKEN = HANDBOEK.section("Taken schoolbestuur")

VOORLEGGEN = Task(
    BESTUUR,
    f"Stap 3. Leg het voor aan de vertrouwensinspecteur: {INSPECTEURS}.",
    "direct",
    notes=(BEREIKBAAR,),
    source=TAKEN,
    about=(INSPECTEUR_WEET.do,),
)


def nood(wie: str) -> Task:
    """The emergency number comes first, and is ours."""
    return Task(
        wie,
        f"Bel {ALARM.number} als een leerling nu gevaar loopt, en haal de leerling daar weg.",
        "meteen",
        source=ADDED,
    )


voorleggen = Outcome(
    "voorleggen",
    "Leg het vermoeden direct voor aan de vertrouwensinspecteur",
    tasks=(
        nood(BESTUUR),
        VOORLEGGEN,
        Task(
            BESTUUR,
            "Stap 3. Overleg eventueel met Sociale Jeugd en Zeden van de politie.",
            source=STAPPEN,
            moment=Moment.TODAY,
        ),
        Task(
            BESTUUR,
            f"Overleg eventueel ook met de gemeente en het calamiteitenteam van de GGD: {CALAMITEITENTEAM}.",
            source=both(TAKEN, HANDBOEK.section("Actie 2: Onderneem actie")),
            moment=Moment.TODAY,
        ),
        Task(
            INSPECTEUR,
            "Stap 4. Adviseert, en stelt vast of er een redelijk vermoeden is van een strafbaar feit.",
            moment=Moment.NEXT,
        ),
    ),
    notes=(notes.STAP_2, notes.WET_NU),
    in_order=True,
)
aangifte = Outcome(
    "aangifte",
    "Doe aangifte. Bij een zedendelict moet dat altijd, ook als betrokkenen bedenkingen hebben",
    tasks=(
        Task(
            BEVOEGD_GEZAG,
            "Stem met vertrouwensinspecteur en politie af wie het wanneer vertelt.",
            source=DERIVED,
        ),
        Task(
            BEVOEGD_GEZAG,
            "Stap 5. Vertel klager of ouders en aangeklaagde dat er aangifte komt.",
            notes=(notes.WIE_VERTELT_HET_WANNEER,),
            source=STAPPEN,
            about=(AANGIFTE_WETEN.do,),
        ),
        Task(
            "politie",
            "Stap 5. Kan het in plaats van het bevoegd gezag vertellen.",
            provided="als de situatie daarom vraagt",
            source=STAPPEN,
            about=(AANGIFTE_WETEN.do,),
        ),
        Task(
            BEVOEGD_GEZAG,
            "Stap 6. Doe aangifte bij politie of justitie.",
            source=STAPPEN,
            about=(AANGIFTE.do,),
        ),
        Task(
            INSPECTEUR,
            "Helpt bij de aangifte of de formele klacht.",
            provided="als dat nodig is",
            moment=Moment.TODAY,
        ),
    ),
    inform=(Inform("ouders", "Er wordt aangifte gedaan."),),
    notes=(notes.TERMIJN_AANGIFTE, notes.ALLEEN_ZEDENDELICT, notes.WIE_IS_HET, notes.WET_NU),
    then=("Daarna volgt een reeks vragen: kies in deze keuzehulp 'er is besloten tot aangifte'.",),
    in_order=True,
)
geen_vermoeden = Outcome(
    "geen-vermoeden",
    "Vraag de vertrouwensinspecteur om raad: het protocol zegt niet wat nu volgt",
    tasks=(
        Task(
            BESTUUR,
            "Vraag de vertrouwensinspecteur wat je nu doet en wie je wat vertelt.",
            source=ADDED,
        ),
    ),
    notes=(notes.GEEN_REDELIJK_VERMOEDEN,),
    source=ADDED,
)
vermoeden_open = Outcome(
    "vermoeden-open",
    "Vraag de vertrouwensinspecteur nu om een oordeel: die stelt het vast",
    tasks=(
        Task(
            BESTUUR,
            "Houd contact met de vertrouwensinspecteur tot dit duidelijk is.",
            source=ADDED,
        ),
        Task(INSPECTEUR, "Stap 4. Stelt vast of er een redelijk vermoeden is.", moment=Moment.NEXT),
    ),
    notes=(notes.HOE_LANG_HET_DUURT,),
)
vervolg = Outcome(
    "vervolg",
    "Beantwoord nu de vervolgvragen; de vertrouwensinspecteur kan helpen wegen",
    tasks=(
        Task(BEVOEGD_GEZAG, "Kies waar je aangifte doet: politie of officier van justitie."),
        Task(
            BEVOEGD_GEZAG,
            "Spreek af wie de betrokkenen over de aangifte vertelt.",
            about=(AANGIFTE_WETEN.later,),
        ),
        Task(BEVOEGD_GEZAG, "Weeg of de aangeklaagde wordt geschorst of ander werk krijgt."),
        Task(
            BEVOEGD_GEZAG,
            "Regel wie klager en ouders steunt. Dat kan een vertrouwenspersoon of de vertrouwensinspecteur "
            "zijn.",
            moment=Moment.TODAY,
        ),
        Task(
            BEVOEGD_GEZAG,
            "Regel wie de aangeklaagde steunt: vertrouwenspersoon, vakbond of verzekering voor rechtshulp.",
            moment=Moment.TODAY,
        ),
        Task(
            BEVOEGD_GEZAG,
            "Weeg of personeel, ouders en leerlingen van het onderzoek horen. Geef geen details die niet "
            "nodig zijn.",
            moment=Moment.NEXT,
        ),
        Task(BEVOEGD_GEZAG, "Weeg of de school zelf ook onderzoek laat doen.", moment=Moment.NEXT),
        Task(INSPECTEUR, "Kan adviseren bij deze vragen.", moment=Moment.NEXT),
    ),
    notes=(notes.WEEG_PER_GEVAL,),
    next=(Handover("wijdevenen/calamiteit", "Er is onrust: de vijf acties"),),
)
vals = Outcome(
    "vals",
    "Je kunt de aangeklaagde een traject aanbieden om de goede naam te herstellen",
    tasks=(
        Task(
            BEVOEGD_GEZAG,
            "Bied eventueel een traject aan: een brief aan ouders, een teamgesprek, een bijeenkomst.",
        ),
        Task(
            BEVOEGD_GEZAG,
            "Maak het traject samen met wie vals is beschuldigd.",
            provided="als het er komt",
            moment=Moment.NEXT,
        ),
        Task(
            BEVOEGD_GEZAG,
            "Neem eventueel maatregelen tegen wie vals beschuldigde.",
            moment=Moment.NEXT,
        ),
    ),
    notes=(notes.WIE_WEEGT_DE_MAATREGEL,),
    then=("Wordt de aangeklaagde niet goed behandeld? Hij kan zelf klagen bij de klachtencommissie.",),
    next=(Handover("wijdevenen/schorsen-en-verwijderen", "Maatregelen voor een leerling"),),
)
