"""The six steps after a suspicion of abuse by a professional: of staff, of the board, of parents."""

from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK, TOEGEVOEGD
from decision_tools.wijdevenen.shared.employees import ALLEEN_SEKSUEEL, ONMIDDELLIJK
from decision_tools.wijdevenen.shared.phone_numbers import BEREIKBAAR, CALAMITEITENTEAM, INSPECTEURS, UREN

from . import notes

BESTUUR = "bestuur"
BEVOEGD_GEZAG = "bevoegd gezag"
KLACHTEN = HANDBOEK.section("Klachten/vragen")
STAPPEN = HANDBOEK.section("Misbruik door professionals: Te nemen stappen")

WIE_ZWIJGT = (
    "Wie niet meldt, kan een maatregel krijgen van het bevoegd gezag. Leerling en ouders kunnen een "
    "schadevergoeding eisen."
)
VOORLEGGEN = Task(
    BESTUUR,
    f"Stap 3. Leg het voor aan de vertrouwensinspecteur: {INSPECTEURS}.",
    "direct",
    notes=(BEREIKBAAR,),
    source=HANDBOEK.section("Misbruik door professionals: Taken schoolbestuur"),
)


def nood(wie: str) -> Task:
    """The emergency number comes first, and is ours."""
    return Task(
        wie,
        "Bel 112 als een leerling nu gevaar loopt, en haal de leerling daar weg.",
        "meteen",
        source=TOEGEVOEGD,
    )


def _meld(id_: str, headline: str, wie: str, *meer: Task, doubts: tuple[Note, ...] = ()) -> Outcome:
    """Step 1: whoever hears of it tells the board, at once and in person."""
    return Outcome(
        id_,
        headline,
        tasks=(
            nood(wie),
            Task(
                wie,
                "Stap 1. Meld het zelf bij het schoolbestuur. Zeg het niet alleen tegen een tussenpersoon.",
                ONMIDDELLIJK,
            ),
            Task(wie, "Zorg dat het bestuur het echt hoort: daar ben je zelf verantwoordelijk voor."),
            Task(
                wie,
                f"Bel de vertrouwensinspecteurs: {INSPECTEURS}. {UREN} "
                "Meld het daarna alsnog bij het bestuur.",
                "meteen",
                provided="mits je het bestuur niet bereikt, of het over iemand van het bestuur gaat",
                notes=(notes.HOE_MELDEN,),
                source=TOEGEVOEGD,
            ),
            *meer,
            VOORLEGGEN,
        ),
        notes=(*doubts, notes.WIE_IS_HET, notes.WET_NU),
        then=(WIE_ZWIJGT,),
    )


GEEN_GEHEIM = Task("professional", "Beroep je niet op geheimhouding. Dat kan hier niemand.")

medewerker = _meld(
    "medewerker",
    "Meld dit onmiddellijk zelf bij het schoolbestuur. Wacht niet en zwijg niet",
    "professional",
    GEEN_GEHEIM,
)
contactpersoon = _meld(
    "contactpersoon",
    "Meld dit onmiddellijk bij het schoolbestuur: geheimhouding geldt hier niet",
    "contactpersoon",
    Task("contactpersoon", "Beroep je niet op geheimhouding, ook niet als je het in die functie hoorde."),
)
schoolleiding = _meld(
    "schoolleiding",
    "Meld dit onmiddellijk bij het schoolbestuur. Houd het niet bij de schoolleiding",
    "professional",
    GEEN_GEHEIM,
)
ander = _meld(
    "ander",
    "Meld ook dit onmiddellijk bij het schoolbestuur: het kan een strafbaar feit zijn",
    "professional",
    doubts=(ALLEEN_SEKSUEEL,),
)
bestuur_weet_het = Outcome(
    "bestuur-weet-het",
    "Meld ook zelf wat jij weet; het bestuur belt direct de vertrouwensinspecteur",
    tasks=(
        nood("professional"),
        Task(
            "professional",
            "Meld wat jij weet bij het schoolbestuur, en ook wat je later nog hoort.",
            ONMIDDELLIJK,
            notes=(notes.AL_GEMELD,),
        ),
        VOORLEGGEN,
    ),
    notes=(notes.WIE_IS_HET,),
    then=(f"Gebeurt er niets? Bel dan zelf de vertrouwensinspecteurs: {INSPECTEURS}. {UREN}",),
)

voorleggen = Outcome(
    "voorleggen",
    "Leg het vermoeden direct voor aan de vertrouwensinspecteur",
    tasks=(
        nood(BESTUUR),
        VOORLEGGEN,
        Task(
            BESTUUR,
            "Stap 3. Overleg met Sociale Jeugd en Zeden van de politie.",
            provided="mits het bestuur dat wil",
            source=STAPPEN,
        ),
        Task(
            BESTUUR,
            f"Overleg ook met de gemeente en het calamiteitenteam van de GGD: {CALAMITEITENTEAM}.",
            provided="mits het bestuur dat wil",
        ),
        Task(
            "vertrouwensinspecteur",
            "Stap 4. Adviseer, en stel vast of er een redelijk vermoeden is van een strafbaar feit.",
        ),
    ),
    notes=(notes.STAP_2, notes.WET_NU),
)
aangifte = Outcome(
    "aangifte",
    "Doe aangifte. Bij een zedendelict moet dat altijd, ook als betrokkenen dat niet willen",
    tasks=(
        Task(
            BEVOEGD_GEZAG,
            "Stap 5. Vertel klager of ouders en aangeklaagde dat er aangifte komt.",
            notes=(notes.WIE_VERTELT_HET_WANNEER,),
            source=STAPPEN,
        ),
        Task(
            "politie",
            "Stap 5. Vertel het in plaats van het bevoegd gezag.",
            provided="mits de situatie daarom vraagt",
            source=STAPPEN,
        ),
        Task(BEVOEGD_GEZAG, "Stap 6. Doe aangifte bij politie of justitie.", source=STAPPEN),
        Task(
            "vertrouwensinspecteur",
            "Help bij de aangifte of de formele klacht.",
            provided="mits dat nodig is",
        ),
    ),
    inform=(Inform("ouders", "Er wordt aangifte gedaan."),),
    notes=(notes.TERMIJN_AANGIFTE, notes.ALLEEN_ZEDENDELICT, notes.WIE_IS_HET, notes.WET_NU),
    then=("Daarna volgt een reeks vragen: kies in deze keuzehulp 'er is besloten tot aangifte'.",),
)
geen_vermoeden = Outcome(
    "geen-vermoeden",
    "Vraag de vertrouwensinspecteur om raad: het protocol zegt niet wat nu volgt",
    tasks=(Task(BESTUUR, "Vraag de vertrouwensinspecteur wat je nu doet en wie je wat vertelt."),),
    notes=(notes.GEEN_REDELIJK_VERMOEDEN,),
)
vermoeden_open = Outcome(
    "vermoeden-open",
    "Vraag de vertrouwensinspecteur nu om een oordeel: die stelt het vast",
    tasks=(
        Task("vertrouwensinspecteur", "Stap 4. Stel vast of er een redelijk vermoeden is."),
        Task(BESTUUR, "Houd contact met de vertrouwensinspecteur tot dit duidelijk is."),
    ),
    notes=(notes.HOE_LANG_HET_DUURT,),
)
vervolg = Outcome(
    "vervolg",
    "Beantwoord nu de vervolgvragen; de vertrouwensinspecteur kan helpen wegen",
    tasks=(
        Task(BEVOEGD_GEZAG, "Kies waar je aangifte doet: politie of officier van justitie."),
        Task(BEVOEGD_GEZAG, "Spreek af wie de betrokkenen over de aangifte vertelt."),
        Task(
            BEVOEGD_GEZAG, "Regel wie klager en ouders steunt: vertrouwenspersoon of vertrouwensinspecteur."
        ),
        Task(
            BEVOEGD_GEZAG,
            "Regel wie de aangeklaagde steunt: vertrouwenspersoon, vakbond of verzekering voor rechtshulp.",
        ),
        Task(BEVOEGD_GEZAG, "Weeg of de aangeklaagde wordt geschorst of ander werk krijgt."),
        Task(
            BEVOEGD_GEZAG,
            "Weeg of personeel, ouders en leerlingen van het onderzoek horen. Geef geen details die niet "
            "nodig zijn.",
        ),
        Task(BEVOEGD_GEZAG, "Weeg of de school zelf ook onderzoek laat doen."),
        Task(
            "vertrouwensinspecteur", "Adviseer bij deze vragen.", provided="mits het bevoegd gezag dat vraagt"
        ),
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
            "Bied een traject aan: een brief aan ouders, een teamgesprek, een bijeenkomst. Het hoeft niet.",
        ),
        Task(
            BEVOEGD_GEZAG, "Maak het traject samen met wie vals is beschuldigd.", provided="mits het er komt"
        ),
        Task(BEVOEGD_GEZAG, "Neem maatregelen tegen wie vals beschuldigde. Dat kan; het hoeft niet."),
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
        Task(
            ("ouders", "leerling"),
            f"Meld een klacht over misbruik, seksuele intimidatie of ernstig geweld: {INSPECTEURS}.",
            notes=(BEREIKBAAR,),
        ),
        Task(
            ("ouders", "leerling"),
            "Vertel het aan de contactpersoon of de externe vertrouwenspersoon.",
            provided="mits je dat wilt",
            source=KLACHTEN,
        ),
    ),
    notes=(notes.WIE_HOUDT_GEHEIM,),
    next=(Handover("wijdevenen/klacht-of-zorg", "Bij wie kan ik nog meer terecht?"),),
)
