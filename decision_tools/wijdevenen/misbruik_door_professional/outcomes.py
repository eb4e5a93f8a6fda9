"""The six steps after a suspicion of abuse by a professional: of staff, of the board, of parents."""

from dataclasses import replace

from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Source,
    Task,
)
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import (
    ALLEEN_SEKSUEEL,
    GEEN_GEHEIM,
    MELD_HET,
    MELDPLICHT,
    ONMIDDELLIJK,
)
from decision_tools.wijdevenen.shared.inspectors import WIE_MELDT_DE_KLACHT, meld_klacht
from decision_tools.wijdevenen.shared.phone_numbers import (
    BEREIKBAAR,
    CALAMITEITENTEAM,
    INSPECTEURS,
    OP_WERKDAGEN,
)
from decision_tools.wijdevenen.shared.subjects import AANGIFTE
from decision_tools.wijdevenen.shared.subjects import BESTUUR as BESTUUR_WEET_HET

from . import notes

BESTUUR = "bestuur"
BEVOEGD_GEZAG = "bevoegd gezag"
INSPECTEUR = "vertrouwensinspecteur"
KLACHTEN = HANDBOEK.section("Klachten/vragen")
STAPPEN = HANDBOEK.section("Misbruik door professionals: Te nemen stappen")
TAKEN = HANDBOEK.section("Misbruik door professionals: Taken schoolbestuur")

WIE_ZWIJGT = (
    "Wie niet meldt, kan een maatregel krijgen van het bevoegd gezag. Leerling en ouders kunnen een "
    "schadevergoeding eisen."
)
VOORLEGGEN = Task(
    BESTUUR,
    f"Stap 3. Leg het voor aan de vertrouwensinspecteur: {INSPECTEURS}.",
    "direct",
    notes=(BEREIKBAAR,),
    source=TAKEN,
)


def nood(wie: str) -> Task:
    """The emergency number comes first, and is ours."""
    return Task(
        wie,
        "Bel 112 als een leerling nu gevaar loopt, en haal de leerling daar weg.",
        "meteen",
        source=ADDED,
    )


def _meld(
    id_: str,
    headline: str,
    wie: str,
    secret: str = GEEN_GEHEIM,
    doubts: tuple[Note, ...] = (),
    source: Source = MELDPLICHT,
) -> Outcome:
    """Step 1: whoever hears of it tells the board, at once and in person; then it is the board's turn."""
    return Outcome(
        id_,
        headline,
        tasks=(
            nood(wie),
            Task(
                wie,
                f"Stap 1. {MELD_HET} {secret}",
                ONMIDDELLIJK,
                source=source,
                about=(BESTUUR_WEET_HET.do,),
            ),
            Task(
                wie,
                f"Bel de vertrouwensinspecteurs: {INSPECTEURS}, {OP_WERKDAGEN}. "
                "Meld het daarna alsnog bij het bestuur.",
                "meteen",
                provided="als je het bestuur niet bereikt, of het over iemand van het bestuur gaat",
                notes=(notes.HOE_MELDEN,),
                source=ADDED,
            ),
            Task(
                wie,
                "Zorg dat het bestuur het echt hoort: daar ben je zelf verantwoordelijk voor.",
                source=source,
                moment=Moment.TODAY,
            ),
            replace(VOORLEGGEN, moment=Moment.NEXT),
        ),
        notes=(*doubts, notes.WIE_IS_HET, notes.WET_NU),
        then=(WIE_ZWIJGT,),
        source=source,
    )


medewerker = _meld(
    "medewerker",
    "Meld dit onmiddellijk zelf bij het schoolbestuur. Wacht niet en zwijg niet",
    "professional",
)
contactpersoon = _meld(
    "contactpersoon",
    "Meld dit onmiddellijk bij het schoolbestuur: geheimhouding geldt hier niet",
    "contactpersoon",
    "Geheimhouding geldt niet, ook niet voor wat je in die functie hoorde.",
)
schoolleiding = _meld(
    "schoolleiding",
    "Meld dit onmiddellijk bij het schoolbestuur. Houd het niet bij de schoolleiding",
    "professional",
)
ander = _meld(
    "ander",
    "Meld ook dit onmiddellijk bij het schoolbestuur: het kan een strafbaar feit zijn",
    "professional",
    doubts=(ALLEEN_SEKSUEEL,),
    source=DERIVED,
)
bestuur_weet_het = Outcome(
    "bestuur-weet-het",
    "Meld ook zelf wat jij weet; het bestuur legt het direct voor aan de vertrouwensinspecteur",
    tasks=(
        nood("professional"),
        Task(
            "professional",
            "Meld wat jij weet bij het schoolbestuur, en ook wat je later nog hoort.",
            ONMIDDELLIJK,
            notes=(notes.AL_GEMELD,),
            source=DERIVED,
            about=(BESTUUR_WEET_HET.do,),
        ),
        VOORLEGGEN,
        Task(
            "professional",
            f"Bel zelf de vertrouwensinspecteurs: {INSPECTEURS}, {OP_WERKDAGEN}.",
            provided="als er niets gebeurt",
            source=ADDED,
            moment=Moment.NEXT,
        ),
    ),
    notes=(notes.WIE_IS_HET,),
    source=DERIVED,
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
            moment=Moment.TODAY,
        ),
        Task(
            INSPECTEUR,
            "Stap 4. Adviseert, en stelt vast of er een redelijk vermoeden is van een strafbaar feit.",
            moment=Moment.NEXT,
        ),
    ),
    notes=(notes.STAP_2, notes.WET_NU),
)
aangifte = Outcome(
    "aangifte",
    "Doe aangifte. Bij een zedendelict moet dat altijd, ook als betrokkenen bedenkingen hebben",
    tasks=(
        Task(
            BEVOEGD_GEZAG,
            "Stap 5. Vertel klager of ouders en aangeklaagde dat er aangifte komt.",
            notes=(notes.WIE_VERTELT_HET_WANNEER,),
            source=STAPPEN,
        ),
        Task(
            "politie",
            "Stap 5. Kan het in plaats van het bevoegd gezag vertellen.",
            provided="als de situatie daarom vraagt",
            source=STAPPEN,
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
        Task(BEVOEGD_GEZAG, "Spreek af wie de betrokkenen over de aangifte vertelt."),
        Task(BEVOEGD_GEZAG, "Weeg of de aangeklaagde wordt geschorst of ander werk krijgt."),
        Task(
            BEVOEGD_GEZAG,
            "Regel wie klager en ouders steunt: vertrouwenspersoon of vertrouwensinspecteur.",
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

ouder = Outcome(
    "ouder",
    f"Meld het bij de vertrouwensinspecteurs: {INSPECTEURS}",
    tasks=(
        nood(NOT_NAMED),
        meld_klacht(("ouders", "leerling")),
        Task(
            ("ouders", "leerling"),
            "Vertel het aan de contactpersoon of de externe vertrouwenspersoon.",
            provided="als je dat wilt",
            source=KLACHTEN,
            moment=Moment.TODAY,
            one_of=True,
        ),
    ),
    notes=(notes.WIE_HOUDT_GEHEIM, WIE_MELDT_DE_KLACHT),
    next=(Handover("wijdevenen/klacht-of-zorg", "Bij wie kan ik nog meer terecht?"),),
)
