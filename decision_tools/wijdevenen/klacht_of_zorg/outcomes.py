"""The places to turn to with a question, a concern or a complaint."""

from decision_tools.rules import ADDED, DERIVED, Handover, Moment, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import BEL_112, BEREIKBAAR, INSPECTEURS
from decision_tools.wijdevenen.shared.employees import ALLEEN_SEKSUEEL, MELD_ZELF, NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.inspectors import WIE_MELDT_DE_KLACHT, meld_klacht

from . import notes

KLACHTEN = HANDBOEK.section("Klachten/vragen")
CONTACTPERSOON = HANDBOEK.section("Taken contactpersoon")
WIE = {"ouder": "ouders", "leerling": "leerling", "medewerker": "professional"}
DENK_MEE = "Denk mee over de beste stappen."


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
                    moment=Moment.NEXT,
                ),
                Task(
                    "contactpersoon",
                    "Verwijs door naar de externe vertrouwenspersoon.",
                    notes=(notes.DOORVERWIJZEN,),
                    moment=Moment.NEXT,
                ),
                Task("contactpersoon", "Zorg dat wie klaagt gehoor vindt.", moment=Moment.NEXT),
                Task("contactpersoon", "Registreer de melding zonder namen.", moment=Moment.NEXT),
                Task("contactpersoon", "Kijk met de melder terug.", moment=Moment.LATER),
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
                    moment=Moment.NEXT,
                ),
                Task(
                    "externe vertrouwenspersoon",
                    "Neem eventueel contact op met de aangeklaagde.",
                    provided="als de melder dat goedvindt",
                    moment=Moment.NEXT,
                ),
                Task(
                    "externe vertrouwenspersoon",
                    "Noem geen namen bij het bevoegd gezag.",
                    provided="als de melder niet uitdrukkelijk om openheid vroeg",
                    source=KLACHTEN,
                    moment=Moment.NEXT,
                ),
            ),
            notes=(notes.GEHEIM, notes.GEEN_GEGEVENS, notes.GEEN_TERMIJN),
        ),
    }


_NAAR_KEUZEHULP = (
    NAAR_MISBRUIK,
    Handover("wijdevenen/meldcode", "Zorgen over de thuissituatie: de Meldcode"),
)
vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    f"Meld het bij de vertrouwensinspecteurs: {INSPECTEURS}",
    tasks=(BEL_112, meld_klacht(("ouders", "leerling"))),
    notes=(WIE_MELDT_DE_KLACHT,),
    then=("Bij de contactpersoon en de externe vertrouwenspersoon kun je ook terecht.",),
)
vertrouwensinspecteur_medewerker = Outcome(
    "vertrouwensinspecteur-medewerker",
    f"Bel de vertrouwensinspecteurs: {INSPECTEURS}. Over een medewerker: nu ook het bestuur",
    tasks=(BEL_112, MELD_ZELF, meld_klacht("professional")),
    notes=(notes.EIGEN_MELDPLICHT, ALLEEN_SEKSUEEL),
    next=_NAAR_KEUZEHULP,
)
wie_weegt = Outcome(
    "wie-weegt",
    "Leg het voor aan de contactpersoon of de externe vertrouwenspersoon",
    tasks=(
        BEL_112,
        Task("melder", "Vertel wat er speelt en vraag welke weg het best is."),
        Task(("contactpersoon", "externe vertrouwenspersoon"), DENK_MEE, moment=Moment.NEXT, one_of=True),
    ),
    notes=(notes.GEEN_GEGEVENS, notes.GEHEIM, notes.ERNSTIG),
)
medewerker_twijfelt = Outcome(
    "medewerker-twijfelt",
    "Een vermoeden is genoeg: meld misbruik door een medewerker nu bij het bestuur",
    tasks=(
        BEL_112,
        MELD_ZELF,
        Task(
            "professional",
            f"Vraag de vertrouwensinspecteurs om raad: {INSPECTEURS}.",
            provided="als je over iets anders twijfelt",
            notes=(BEREIKBAAR,),
            source=ADDED,
        ),
        Task(
            "contactpersoon",
            DENK_MEE,
            provided="als de melder dat vraagt",
            source=CONTACTPERSOON,
            moment=Moment.NEXT,
        ),
    ),
    notes=(notes.GEEN_GEGEVENS, notes.ERNSTIG, ALLEEN_SEKSUEEL),
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
            "Sluit aan bij het gesprek. Het onderwerp bepaalt wie.",
            moment=Moment.NEXT,
            one_of=True,
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
    source=DERIVED,
)
klachtenregeling = Outcome(
    "klachtenregeling",
    "Volg de klachtenregeling van WIJ de Venen",
    tasks=(
        Task("professional", "Handel zoals de klachtenregeling zegt."),
        Task(
            "contactpersoon",
            "Leg de stappen uit en adviseer.",
            source=CONTACTPERSOON,
            moment=Moment.NEXT,
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
