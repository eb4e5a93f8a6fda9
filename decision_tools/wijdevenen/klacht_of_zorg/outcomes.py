"""The places to turn to with a question, a concern or a complaint."""

from decision_tools.rules import Handover, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import MELD_ZELF, NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.phone_numbers import BEL_112, BEREIKBAAR, INSPECTEURS

from . import notes

KLACHTEN = HANDBOEK.section("Klachten/vragen")
WIE = {"ouder": "ouders", "leerling": "leerling", "medewerker": "professional"}


def voor(naam: str) -> dict[str, Outcome]:
    """Contactpersoon and externe vertrouwenspersoon, with the one who goes there as the first to act."""
    wie = WIE[naam]
    return {
        "contactpersoon": Outcome(
            f"{naam}-contactpersoon",
            "Ga naar de contactpersoon van de school",
            tasks=(
                Task(wie, "Vertel de contactpersoon wat er speelt."),
                Task(
                    "contactpersoon",
                    "Luister, leg uit welke wegen er zijn en welke stappen het best zijn. Oordeel niet.",
                ),
                Task(
                    "contactpersoon",
                    "Verwijs door naar de externe vertrouwenspersoon.",
                    notes=(notes.DOORVERWIJZEN,),
                ),
                Task("contactpersoon", "Zorg dat wie klaagt gehoor vindt."),
                Task("contactpersoon", "Registreer de melding zonder namen, en kijk samen terug."),
            ),
            notes=(notes.GEEN_GEGEVENS, notes.ALTIJD, notes.GEEN_TERMIJN)
            if naam == "ouder"
            else (notes.GEEN_GEGEVENS, notes.GEEN_TERMIJN),
            then=("Wil je meer afstand? Ga dan naar de externe vertrouwenspersoon.",),
        ),
        "extern": Outcome(
            f"{naam}-extern",
            "Ga naar de externe vertrouwenspersoon",
            tasks=(
                Task(wie, "Vertel wat er speelt en wat je zelf al deed."),
                Task(
                    "externe vertrouwenspersoon",
                    "Zoek samen met de melder een oplossing, en steun hem bij volgende stappen.",
                ),
                Task(
                    "externe vertrouwenspersoon",
                    "Neem contact op met de aangeklaagde.",
                    provided="mits de melder dat goedvindt",
                ),
                Task(
                    "externe vertrouwenspersoon",
                    "Noem geen namen bij het bevoegd gezag.",
                    provided="mits de melder niet zelf om openheid vroeg",
                    source=KLACHTEN,
                ),
            ),
            notes=(notes.GEHEIM, notes.GEEN_GEGEVENS, notes.GEEN_TERMIJN),
        ),
    }


_NAAR_KEUZEHULP = (
    NAAR_MISBRUIK,
    Handover("wijdevenen/meldcode", "Zorgen over de thuissituatie: de Meldcode"),
)
_MELD = f"Meld de klacht bij de vertrouwensinspecteurs: {INSPECTEURS}."
vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    f"Meld het bij de vertrouwensinspecteurs: {INSPECTEURS}",
    tasks=(BEL_112, Task(("ouders", "leerling"), _MELD, notes=(BEREIKBAAR,))),
    notes=(notes.WIE_MELDT_DE_KLACHT,),
    then=("Bij de contactpersoon en de externe vertrouwenspersoon kun je ook terecht.",),
)
vertrouwensinspecteur_medewerker = Outcome(
    "vertrouwensinspecteur-medewerker",
    f"Bel de vertrouwensinspecteurs: {INSPECTEURS}. Over een medewerker: nu ook het bestuur",
    tasks=(BEL_112, MELD_ZELF, Task("professional", _MELD, notes=(BEREIKBAAR,))),
    notes=(notes.EIGEN_MELDPLICHT,),
    next=_NAAR_KEUZEHULP,
)
wie_weegt = Outcome(
    "wie-weegt",
    "Niet zeker? Leg het voor aan de contactpersoon of de externe vertrouwenspersoon",
    tasks=(
        BEL_112,
        Task("melder", "Vertel wat er speelt en vraag welke weg het best is."),
        Task(("contactpersoon", "externe vertrouwenspersoon"), "Denk mee over de beste stappen."),
    ),
    notes=(notes.GEEN_GEGEVENS, notes.GEHEIM, notes.ERNSTIG),
)
medewerker_twijfelt = Outcome(
    "medewerker-twijfelt",
    "Niet zeker? Een vermoeden is genoeg: meld misbruik door een medewerker nu bij het bestuur",
    tasks=(
        BEL_112,
        MELD_ZELF,
        Task(
            "professional",
            f"Bel anders de vertrouwensinspecteurs en vraag raad: {INSPECTEURS}.",
            notes=(BEREIKBAAR,),
        ),
        Task("contactpersoon", "Denk mee over de beste stappen.", provided="mits de melder dat vraagt"),
    ),
    notes=(notes.GEEN_GEGEVENS, notes.ERNSTIG),
    next=_NAAR_KEUZEHULP,
)

leerkracht = Outcome(
    "leerkracht",
    "Ga naar de leerkracht: maak een afspraak, buiten schooltijd",
    tasks=(Task("ouders", "Maak een afspraak met de leerkracht, buiten schooltijd."),),
    then=("Kom je er samen niet uit? Vraag dan een gesprek aan bij de directie.",),
)
intern_begeleider = Outcome(
    "intern-begeleider",
    "Ga naar de intern begeleider",
    tasks=(Task("ouders", "Vraag een gesprek met de intern begeleider."),),
    notes=(notes.LEERKRACHT_ERBIJ,),
)
directie = Outcome(
    "directie",
    "Vraag een gesprek aan bij de directie",
    tasks=(
        Task("ouders", "Vraag het gesprek aan. Dat kan altijd."),
        Task(
            ("intern begeleider", "leerkracht"),
            "Sluit aan bij het gesprek. Eén van beiden, het onderwerp bepaalt wie.",
        ),
    ),
    then=("Voel je je niet gehoord? Ga dan naar de contactpersoon.",),
)
leerling_leerkracht = Outcome(
    "leerling-leerkracht",
    "Ga naar je leerkracht",
    tasks=(Task("leerling", "Vertel je leerkracht wat er is."),),
    notes=(notes.LIEVER_NIET_DE_LEERKRACHT,),
)
bespreek = Outcome(
    "bespreek",
    "Bespreek de misstand eerst met de collega's om wie het gaat",
    tasks=(Task("professional", "Bespreek wat je zag met deze collega's."),),
    then=(
        "Gebeurt er niets mee? Volg dan de klachtenregeling.",
        "Gaat het toch om misbruik van een leerling? Bespreek niets vooraf: meld het bij het schoolbestuur.",
    ),
    next=_NAAR_KEUZEHULP[:1],
)
loopt = Outcome(
    "loopt",
    "Er wordt iets mee gedaan: het handboek vraagt nu geen nieuwe stap van je",
    notes=(notes.HOE_LANG_WACHTEN,),
    then=("Gebeurt er toch niets? Volg dan de klachtenregeling.",),
)
klachtenregeling = Outcome(
    "klachtenregeling",
    "Volg de klachtenregeling van WIJ de Venen",
    tasks=(
        Task("professional", "Handel zoals de klachtenregeling zegt."),
        Task(
            "contactpersoon",
            "Leg de stappen uit en adviseer.",
            source=HANDBOEK.section("Taken contactpersoon"),
        ),
    ),
    notes=(notes.GEEN_TERMIJN,),
)
ongewenst = Outcome(
    "ongewenst",
    "Praat met de directeur, de locatieleider of de contactpersoon",
    tasks=(Task("professional", "Bespreek het met een van deze drie, ook als je twijfelt."),),
    next=(Handover("wijdevenen/ongewenst-gedrag-professionals", "Ongewenst gedrag: de stappen"),),
)
