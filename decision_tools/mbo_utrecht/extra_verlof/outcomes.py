"""Holiday leave, weighty circumstances and religious days: the outcomes of extra_verlof."""

from dataclasses import replace

from decision_tools.mbo_utrecht import DEFINITIE
from decision_tools.mbo_utrecht.shared.roles import REGISTREER_VERLOFKAART
from decision_tools.rules import NOT_NAMED, Handover, Note, Outcome, Record, Task
from decision_tools.rules.laws import LPW

from .notes import (
    ALLEEN_BEROEP,
    HUWELIJK,
    LIJST,
    MAAN,
    SCHOOLVAKANTIES,
    TERMIJN,
    TIEN_EN_TIEN,
    TWEE_DAGEN_VOORAF,
    VAN_FEESTDAG,
    WELKE_DIRECTEUR,
)
from .questions import OVERLEG, Feestdag, Omstandigheid

AANVRAGERS = ("student", "ouders/verzorgers")
"""3.1: students ask for leave themselves, parents for a child under 18."""
OUDERS_VRAGEN = "Onder de 18 doen de ouders dit."
REDEN = Record("De reden van het geoorloofde verzuim", "studentenvolgsysteem")
VOORLEGGEN = Task(AANVRAGERS, f"Leg het verzoek voor aan de directeur. {OUDERS_VRAGEN}", "vooraf")
BESLISSEN = Task("directeur", "Beslis over het verzoek.")

NAAR_MELDEN = (
    Handover(
        "mbo-utrecht/duo-melding", "Blijft de student toch weg? Kijk of de school dit verzuim moet melden"
    ),
)

geen_grond = Outcome(
    "geen-grond",
    "Geen vakantieverlof: de onderwijsdirecteur wijst dit verzoek af",
    tasks=(
        Task(
            "onderwijsdirecteur",
            "Wijs het verzoek af. Wie toch eerder gaat, verzuimt ongeoorloofd: luxe verzuim.",
            source=DEFINITIE,
        ),
    ),
    notes=(ALLEEN_BEROEP, SCHOOLVAKANTIES),
    next=NAAR_MELDEN,
)
grond_onbekend = Outcome(
    "grond-onbekend",
    "Zoek eerst uit of het beroep vakantie in de schoolvakantie onmogelijk maakt",
    tasks=(Task(AANVRAGERS, "Vraag de werkgever om een werkgeversverklaring."),),
    notes=(ALLEEN_BEROEP,),
)
eerste_weken = Outcome(
    "eerste-weken",
    "Geen vakantieverlof in de eerste twee lesweken van het schooljaar",
    tasks=(Task(AANVRAGERS, "Kies andere dagen."),),
    next=NAAR_MELDEN,
)
al_gehad = Outcome(
    "al-gehad",
    "Geen tweede keer: vakantieverlof kan één keer per schooljaar",
    tasks=(Task(AANVRAGERS, "Kies dagen in een schoolvakantie."),),
    next=NAAR_MELDEN,
)
eerder_onbekend = Outcome(
    "eerder-onbekend",
    "Kijk eerst na of er dit schooljaar al vakantieverlof was",
    tasks=(Task(NOT_NAMED, "Kijk dit na in het studentenvolgsysteem."),),
)
vakantieverlof = Outcome(
    "vakantieverlof",
    "Vakantieverlof kan: vraag het schriftelijk, met een werkgeversverklaring",
    tasks=(
        Task(
            AANVRAGERS,
            f"Dien een schriftelijk verzoek in, met een werkgeversverklaring. {OUDERS_VRAGEN}",
            "vooraf",
        ),
        Task(NOT_NAMED, "Beslis over het verzoek. Het verlof kán gegeven worden; het hoeft niet."),
    ),
    notes=(
        ALLEEN_BEROEP,
        Note(
            "stil",
            "Wie vakantieverlof geeft, noemt bijlage 4 niet. "
            "Volgens paragraaf 1.1 wijst de onderwijsdirecteur een verzoek af.",
            "Vraag de school wie over verlof beslist.",
        ),
        TIEN_EN_TIEN,
        TERMIJN,
        SCHOOLVAKANTIES,
    ),
)
vakantie_te_lang = Outcome(
    "vakantie-te-lang",
    "Te lang: vakantieverlof duurt ten hoogste tien schooldagen",
    tasks=(Task(AANVRAGERS, "Vraag ten hoogste tien schooldagen."),),
    next=NAAR_MELDEN,
)

vooraf = Outcome(
    "vooraf",
    "Leg het verzoek vooraf voor aan de directeur",
    tasks=(VOORLEGGEN, BESLISSEN),
    notes=(WELKE_DIRECTEUR, TERMIJN),
    quiet=True,
)
twee_dagen = Outcome(
    "twee-dagen",
    "Leg het verzoek binnen twee dagen na het ontstaan voor aan de directeur",
    tasks=(
        replace(VOORLEGGEN, by="uiterlijk binnen twee dagen nadat de verhindering ontstond"),
        BESLISSEN,
    ),
    notes=(
        Note(
            "tegenspraak",
            "Paragraaf 4.2: verlof vraag je nooit achteraf. Bijlage 4: het kan nog binnen twee dagen. "
            "De Leerplichtwet zegt dat laatste ook.",
            "Weiger dit verzoek niet alleen om paragraaf 4.2. Vraag de directeur om een besluit.",
            severity="A",
            law=LPW.cite("14"),
            first="mag dit verzoek nog achteraf? De directeur beslist.",
        ),
        Note(
            "stil",
            "Welke soort dagen deze twee dagen zijn, staat er niet.",
            "Reken voorzichtig met kalenderdagen.",
        ),
        WELKE_DIRECTEUR,
    ),
)
te_laat_gevraagd = Outcome(
    "te-laat-gevraagd",
    "Te laat gevraagd: later dan twee dagen achteraf laat geen passage toe",
    tasks=(Task(AANVRAGERS, "Leg de directeur uit waarom je dit nu pas vraagt."),),
    notes=(
        Note(
            "stil",
            "Wat er gebeurt als vragen echt niet eerder kon, zegt het handboek niet.",
            "Vraag het de directeur.",
            law=LPW.cite("14"),
        ),
    ),
    next=NAAR_MELDEN,
)


def binnen(id_: str, reden: Omstandigheid, most: int) -> Outcome:
    """Asked within the maximum of a circumstance."""
    return Outcome(
        id_,
        f"{reden.short}: verlof van ten hoogste {_dagen(most)}",
        notes=(HUWELIJK,) if id_.startswith("huwelijk") else (),
    )


def boven(id_: str, reden: Omstandigheid, most: int) -> Outcome:
    """Asked more than the maximum of a circumstance."""
    return Outcome(
        f"{id_}-te-veel",
        f"{reden.short}: meer dan {_dagen(most)} past niet in bijlage 4",
        tasks=(Task(AANVRAGERS, f"Vraag ten hoogste {_dagen(most)}."),),
        notes=(HUWELIJK,) if id_.startswith("huwelijk") else (),
    )


def zonder_maximum(id_: str, reden: Omstandigheid) -> Outcome:
    """A circumstance without a number of its own."""
    overleg = Task(("directeur", *AANVRAGERS), "Overleg hoeveel dagen nodig zijn.")
    return Outcome(id_, f"{reden.short}: {reden.duur}", tasks=(overleg,) if reden.duur == OVERLEG else ())


binnen_tien = Outcome(
    "binnen-tien",
    "Samen ten hoogste tien schooldagen dit schooljaar: dat past",
    notes=(TIEN_EN_TIEN,),
    quiet=True,
)
boven_tien = Outcome(
    "boven-tien",
    "Samen meer dan tien schooldagen dit schooljaar: dat past niet in bijlage 4",
    tasks=(Task(AANVRAGERS, "Vraag de directeur wie over deze aanvraag beslist."),),
    notes=(
        Note(
            "stil",
            "Bijlage 4 stopt bij tien schooldagen en noemt niemand voor meer. "
            "De Leerplichtwet legt meer dan tien dagen bij de leerplichtambtenaar.",
            "Laat de directeur dit voorleggen. Kijk ook na of de wet voor deze student geldt.",
            severity="A",
            law=LPW.cite("14"),
            first="wie beslist boven tien dagen? Volgens de wet de leerplichtambtenaar.",
        ),
        TIEN_EN_TIEN,
    ),
)
alleen_niet = Outcome("alleen-niet", "Deze aanvraag is hooguit tien schooldagen", quiet=True)
tien_onbekend = Outcome(
    "tien-onbekend",
    "Tel na: samen ten hoogste tien schooldagen per schooljaar",
    tasks=(Task(NOT_NAMED, "Kijk in het studentenvolgsysteem hoeveel dagen er al waren."),),
    notes=(TIEN_EN_TIEN,),
    quiet=True,
)

verlofkaart = Outcome(
    "verlofkaart",
    "Vul een verlofkaart in en laat die ondertekenen",
    tasks=(
        Task(AANVRAGERS, "Haal een verlofkaart bij de receptie of conciërge, of van intranet."),
        REGISTREER_VERLOFKAART,
        Task(NOT_NAMED, "Geef de kaart niet terug aan de student: die kan hem dan nog veranderen."),
        Task(NOT_NAMED, "Stuur een aanvraag zonder handtekening niet terug naar de verzuimmedewerker."),
    ),
    record=(REDEN,),
    letters=("verlofaanvraag",),
    notes=(
        Note("stil", "Wie de verlofaanvraag ondertekent, staat er niet.", "Vraag het bij de receptie."),
        Note(
            "tegenspraak",
            "Paragraaf 4.2 verwijst voor de redenen naar bijlage 3. Ze staan in bijlage 4.",
            "Lees bijlage 4.",
        ),
    ),
    quiet=True,
)


def mededeling(id_: str, feest: Feestdag) -> Outcome:
    """A religious day on the list: a notice, no permission."""
    duur = f", {feest.days}" if feest.days else ""
    extra = ((MAAN,) if feest.lunar else ()) + ((VAN_FEESTDAG[id_],) if id_ in VAN_FEESTDAG else ())
    return Outcome(
        id_,
        f"{feest.name}{duur}: een mededeling is genoeg",
        tasks=(
            Task("ouders/verzorgers", "Deel de directeur mee op welke dag het feest is."),
            Task("directeur", "Neem de mededeling aan. Je hoeft geen verlof te geven en kunt niet weigeren."),
        ),
        record=(REDEN,),
        notes=(TWEE_DAGEN_VOORAF, *extra, LIJST),
    )


niet_op_lijst = Outcome(
    "niet-op-lijst",
    "Deze religieuze dag staat niet op de lijst: deel hem mee en vraag de directeur",
    tasks=(
        Task("ouders/verzorgers", "Deel de directeur mee om welke religieuze feestdag het gaat."),
        Task("directeur", "Ga na of dit een religieuze feestdag is. Dan is een mededeling genoeg."),
    ),
    record=(REDEN,),
    notes=(
        TWEE_DAGEN_VOORAF,
        Note(
            "stil",
            "Christelijke feestdagen en andere religieuze dagen staan niet op de lijst van bijlage 4.",
            "Vraag de directeur welke dagen de school kent.",
        ),
    ),
)

niet_religieus = Outcome(
    "niet-religieus",
    "Geen verlof om religieuze redenen: carnaval en culturele feesten tellen niet mee",
    tasks=(Task("student", "Ga gewoon naar school."),),
    then=("Is er een andere belangrijke reden? Kies dan een belangrijke gebeurtenis.",),
    next=NAAR_MELDEN,
)


def _dagen(number: int) -> str:
    return "één dag" if number == 1 else f"{number} dagen"
