"""The places to turn to with a question, a concern or a complaint."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, Handover, Moment, Outcome, Task
from decision_tools.rules.emergency import VEILIG_THUIS
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.calling import BEL_112, BEREIKBAAR, INSPECTEURS
from decision_tools.wijdevenen.shared.employees import ALLEEN_SEKSUEEL, MELD_ZELF, NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.inspectors import MELD_KLACHT, WIE_MELDT_DE_KLACHT
from decision_tools.wijdevenen.shared.reporting import (
    AFWEGEN,
    DISCLOSURE,
    MELD,
    VEILIGHEID,
    WACHT_NIET_OP_DOSSIER,
)
from decision_tools.wijdevenen.shared.subjects import INSPECTEUR_WEET, VERTROUWELIJK
from decision_tools.wijdevenen.shared.unsafe_or_disclosed import NIET_ONVOORBEREID, WACHT_NIET

from . import notes

KLACHTEN = HANDBOEK.section("Klachten/vragen")
CONTACTPERSOON = HANDBOEK.section("Taken contactpersoon")
OPVANG = HANDBOEK.section("Opvang en begeleiding")
EXTERN = HANDBOEK.section("Externe vertrouwenspersoon")
VERTROUWENSPERSOON = "externe vertrouwenspersoon"
ONZE_VERTROUWENSPERSOON = "vertrouwenspersoon"
"""As Klachten/vragen calls whom confidence and its end are about: which of the two is not said."""
WIE = {"ouder": "ouders", "leerling": "leerling", "medewerker": "professional"}
DENK_MEE = "Denk mee over de beste stappen."
WET_OVERTREDEN = Task(
    ONZE_VERTROUWENSPERSOON,
    "Meld het bij het bevoegd gezag, en zo nodig bij justitie.",
    "direct",
    provided="als er een wet is overtreden",
    notes=(notes.WELKE_VERTROUWENSPERSOON,),
    source=KLACHTEN,
    about=(VERTROUWELIJK.dont,),
)
"""Confidence ends where a law is broken: then there is a duty to report."""


def voor(naam: str) -> dict[str, Outcome]:
    """Contactpersoon and externe vertrouwenspersoon, with the one who goes there as the first to act."""
    return {"contactpersoon": _contactpersoon(naam), "extern": _extern(naam)}


def _contactpersoon(naam: str) -> Outcome:
    for_parents = (notes.ALTIJD,) if naam == "ouder" else ()
    return Outcome(
        f"{naam}-contactpersoon",
        "Ga naar de contactpersoon van de school",
        tasks=(
            Task(WIE[naam], "Vertel de contactpersoon wat er speelt."),
            Task(
                "contactpersoon",
                "Leg uit wat je taken zijn. Luister en breng de klacht in kaart.",
                source=OPVANG,
                moment=Moment.NEXT,
            ),
            Task(
                "contactpersoon",
                "Leg uit welke wegen er zijn, zonder oordeel.",
                source=OPVANG,
                moment=Moment.NEXT,
            ),
            Task(
                "contactpersoon",
                "Adviseer welke stappen het best zijn, en verwijs door naar de externe vertrouwenspersoon.",
                notes=(notes.DOORVERWIJZEN,),
                moment=Moment.NEXT,
            ),
            Task("contactpersoon", "Zorg dat wie klaagt gehoor vindt.", moment=Moment.NEXT),
            Task(
                "contactpersoon",
                "Registreer de melding zonder namen.",
                source=OPVANG,
                moment=Moment.NEXT,
            ),
            Task("contactpersoon", "Kijk met de melder terug.", source=OPVANG, moment=Moment.LATER),
        ),
        notes=(notes.GEEN_GEGEVENS, *for_parents, notes.GEEN_TERMIJN),
        then=("Wil je meer afstand? Ga dan naar de externe vertrouwenspersoon.",),
    )


def _extern(naam: str) -> Outcome:
    return Outcome(
        f"{naam}-extern",
        "Ga naar de externe vertrouwenspersoon",
        tasks=(
            Task(WIE[naam], "Vertel wat er speelt en wat je zelf al deed.", source=EXTERN),
            Task(
                VERTROUWENSPERSOON,
                "Zoek samen met de melder een oplossing, en steun hem bij volgende stappen.",
                source=EXTERN,
                moment=Moment.NEXT,
            ),
            Task(
                VERTROUWENSPERSOON,
                "Neem eventueel contact op met de aangeklaagde.",
                provided="als de melder dat goedvindt",
                source=EXTERN,
                moment=Moment.NEXT,
            ),
            Task(
                ONZE_VERTROUWENSPERSOON,
                "Noem geen namen bij het bevoegd gezag.",
                provided="als de melder niet uitdrukkelijk om openheid vroeg en er geen wet is overtreden",
                source=KLACHTEN,
                moment=Moment.NEXT,
                about=(VERTROUWELIJK.do,),
            ),
            WET_OVERTREDEN,
        ),
        notes=(notes.GEHEIM, notes.GEEN_GEGEVENS, notes.GEEN_TERMIJN),
    )


NAAR_MELDCODE = Handover("wijdevenen/meldcode", "Zorgen over de thuissituatie: de Meldcode")
_NAAR_KEUZEHULP = (NAAR_MISBRUIK, NAAR_MELDCODE)
ALS_HET_THUIS_IS = "als het thuis of in de familie is, of kan zijn"
BEL_VEILIG_THUIS = Task(
    ("ouders", "leerling"),
    f"Bel zelf Veilig Thuis: {VEILIG_THUIS.number} ({VEILIG_THUIS.availability}).",
    source=ADDED,
    one_of=True,
)
VERTEL_OP_SCHOOL = Task(
    ("ouders", "leerling"),
    "Vertel het nu aan iemand op school die je vertrouwt.",
    notes=(notes.THUIS,),
    source=ADDED,
    one_of=True,
)
HOORT_HET = replace(WACHT_NIET, provided="als jij dit hoort")
MELD_DIRECT = replace(MELD, provided="als de school het weet", source=both(DISCLOSURE, VEILIGHEID))
"""Who tells it of his own accord is in acute danger (Disclosure); doubt counts as yes (Veiligheid)."""
thuis = Outcome(
    "thuis",
    "Niet veilig thuis: bel Veilig Thuis en vertel het nu iemand op school",
    tasks=(BEL_112, BEL_VEILIG_THUIS, VERTEL_OP_SCHOOL, HOORT_HET, MELD_DIRECT, NIET_ONVOORBEREID),
    notes=(WACHT_NIET_OP_DOSSIER,),
    next=(NAAR_MELDCODE, *AFWEGEN),
    source=DERIVED,
    in_order=True,
)
vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    f"Meld het bij de vertrouwensinspecteurs: {INSPECTEURS}",
    tasks=(BEL_112, MELD_KLACHT),
    notes=(WIE_MELDT_DE_KLACHT,),
    then=("Bij de contactpersoon en de externe vertrouwenspersoon kun je ook terecht.",),
)
beide_wegen = replace(
    vertrouwensinspecteur,
    id="beide-wegen",
    headline=f"Kan het thuis zijn? Bel Veilig Thuis. Anders: de vertrouwensinspecteurs ({INSPECTEURS})",
    tasks=(
        BEL_112,
        *(replace(task, provided=ALS_HET_THUIS_IS) for task in (BEL_VEILIG_THUIS, VERTEL_OP_SCHOOL)),
        replace(HOORT_HET, provided="als jij dit hoort en het thuis of in de familie kan zijn"),
        replace(MELD_DIRECT, provided="als de school weet dat het thuis kan zijn", source=DERIVED),
        replace(MELD_KLACHT, provided="als het op school was, of door iemand van school", source=DERIVED),
    ),
    notes=(WIE_MELDT_DE_KLACHT, WACHT_NIET_OP_DOSSIER),
    next=(NAAR_MELDCODE,),
    source=DERIVED,
    in_order=True,
)
vertrouwensinspecteur_medewerker = Outcome(
    "vertrouwensinspecteur-medewerker",
    f"Over een medewerker: nu naar het bestuur. Klacht: vertrouwensinspecteurs {INSPECTEURS}",
    tasks=(BEL_112, MELD_ZELF, replace(WACHT_NIET, provided=ALS_HET_THUIS_IS), MELD_KLACHT),
    notes=(notes.EIGEN_MELDPLICHT, ALLEEN_SEKSUEEL),
    next=_NAAR_KEUZEHULP,
    source=DERIVED,
)
wie_weegt = Outcome(
    "wie-weegt",
    "Leg het voor aan de contactpersoon of de externe vertrouwenspersoon",
    tasks=(
        BEL_112,
        replace(BEL_VEILIG_THUIS, provided=ALS_HET_THUIS_IS),
        Task("melder", "Vertel wat er speelt en vraag welke weg het best is.", source=CONTACTPERSOON),
        Task(
            ("contactpersoon", VERTROUWENSPERSOON),
            DENK_MEE,
            source=both(CONTACTPERSOON, EXTERN),
            moment=Moment.NEXT,
            one_of=True,
        ),
        WET_OVERTREDEN,
    ),
    notes=(notes.GEEN_GEGEVENS, notes.GEHEIM, notes.ERNSTIG),
)
medewerker_twijfelt = Outcome(
    "medewerker-twijfelt",
    "Een vermoeden is genoeg: meld misbruik door een medewerker nu bij het bestuur",
    tasks=(
        BEL_112,
        MELD_ZELF,
        replace(WACHT_NIET, provided=ALS_HET_THUIS_IS),
        Task(
            "professional",
            f"Vraag de vertrouwensinspecteurs om raad: {INSPECTEURS}.",
            provided="als je over iets anders twijfelt",
            notes=(BEREIKBAAR,),
            source=ADDED,
            about=(INSPECTEUR_WEET.do,),
        ),
        Task(
            "contactpersoon",
            DENK_MEE,
            provided="als de melder dat vraagt",
            source=DERIVED,
            moment=Moment.NEXT,
        ),
    ),
    notes=(notes.GEEN_GEGEVENS, notes.ERNSTIG, ALLEEN_SEKSUEEL),
    next=_NAAR_KEUZEHULP,
    source=DERIVED,
)

leerkracht = Outcome(
    "leerkracht",
    "Ga naar de leerkracht, buiten schooltijd. Een afspraak maken is aan te raden",
    tasks=(Task("ouders", "Ga naar de leerkracht, buiten schooltijd. De school raadt een afspraak aan."),),
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
