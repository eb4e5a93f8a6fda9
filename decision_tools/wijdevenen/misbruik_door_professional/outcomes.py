"""The steps of staff and parents after a suspicion of abuse by a professional."""

from decision_tools.rules import NOT_NAMED, Handover, Note, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK, TOEGEVOEGD
from decision_tools.wijdevenen.shared.employees import ALLEEN_SEKSUEEL, ONMIDDELLIJK
from decision_tools.wijdevenen.shared.phone_numbers import BEREIKBAAR, NUMMER, UREN

BESTUUR = "bestuur"
DIRECT = "direct"
KLACHTEN = HANDBOEK.section("Klachten/vragen")

WIE_IS_HET = Note(
    "tegenspraak",
    "Het bevoegd gezag is hier 'directeur', elders 'bestuur'. Dezelfde passage zegt: een tussenpersoon "
    "inlichten, zoals iemand van de schoolleiding, is niet genoeg.",
    "Zorg dat het schoolbestuur zelf het hoort.",
)
WET_NU = Note(
    "verouderd",
    "Het protocol rust op een wet (Staatsblad 313). Die tekst is nog niet vergeleken met de wet van nu. "
    "Aangekondigd, status niet bevestigd: wetsvoorstel 36 777.",
    "Vraag de vertrouwensinspecteur wat nu geldt.",
)
HOE_MELDEN = Note(
    "stil",
    "Hoe je het bestuur bereikt en wat je doet als dat niet lukt, staat er niet. Ook niet wat je doet als "
    "het over iemand van het bestuur gaat.",
    "Onze veilige lezing: bel dan zelf de vertrouwensinspecteurs. Zet op school klaar hoe je het bestuur "
    "altijd bereikt.",
)
AL_GEMELD = Note(
    "stil",
    "Of je zelf nog meldt als het bestuur het al weet, staat er niet.",
    "Onze veilige lezing: ja. Het bestuur kent dan ook jouw informatie.",
)
WIE_ZWIJGT = (
    "Wie niet meldt, kan een maatregel krijgen van het bevoegd gezag. Leerling en ouders kunnen een "
    "schadevergoeding eisen."
)
VOORLEGGEN = Task(
    BESTUUR,
    f"Stap 3. Leg het voor aan de vertrouwensinspecteur: {NUMMER}.",
    DIRECT,
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


def _meld(id_: str, headline: str, wie: str, *meer: Task, notes: tuple[Note, ...] = ()) -> Outcome:
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
                f"Bel de vertrouwensinspecteurs: {NUMMER}. {UREN} Meld het daarna alsnog bij het bestuur.",
                "meteen",
                provided="mits je het bestuur niet bereikt, of het over iemand van het bestuur gaat",
                notes=(HOE_MELDEN,),
                source=TOEGEVOEGD,
            ),
            *meer,
            VOORLEGGEN,
        ),
        notes=(*notes, WIE_IS_HET, WET_NU),
        then=(WIE_ZWIJGT,),
    )


medewerker = _meld(
    "medewerker",
    "Meld dit onmiddellijk zelf bij het schoolbestuur. Wacht niet en zwijg niet",
    "professional",
    Task("professional", "Beroep je niet op geheimhouding. Dat kan hier niemand."),
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
    Task("professional", "Beroep je niet op geheimhouding. Dat kan hier niemand."),
)
ander = _meld(
    "ander",
    "Meld ook dit onmiddellijk bij het schoolbestuur: het kan een strafbaar feit zijn",
    "professional",
    notes=(ALLEEN_SEKSUEEL,),
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
            notes=(AL_GEMELD,),
        ),
        VOORLEGGEN,
    ),
    notes=(WIE_IS_HET,),
    then=(f"Gebeurt er niets? Bel dan zelf de vertrouwensinspecteurs: {NUMMER}. {UREN}",),
)

ouder = Outcome(
    "ouder",
    f"Meld het bij de vertrouwensinspecteurs: {NUMMER}",
    tasks=(
        nood(NOT_NAMED),
        Task(
            ("ouders", "leerling"),
            f"Meld een klacht over misbruik, seksuele intimidatie of ernstig geweld: {NUMMER}.",
            notes=(BEREIKBAAR,),
        ),
        Task(
            ("ouders", "leerling"),
            "Vertel het aan de contactpersoon of de externe vertrouwenspersoon.",
            provided="mits je dat wilt",
            source=KLACHTEN,
        ),
    ),
    notes=(
        Note(
            "tegenspraak",
            "De vertrouwensinspecteurs houden geheim wat kinderen of ouders vertellen. Medewerkers van "
            "school moeten een vermoeden melden.",
            "Wil je eerst vertrouwelijk praten? Bel dan de vertrouwensinspecteurs.",
        ),
    ),
    next=(Handover("wijdevenen/klacht-of-zorg", "Bij wie kan ik nog meer terecht?"),),
)
