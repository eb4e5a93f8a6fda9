"""Holiday leave, weighty circumstances and religious days: the outcomes of extra_verlof."""

from dataclasses import replace

from decision_tools.mbo_utrecht import VERLOF
from decision_tools.mbo_utrecht.shared.roles import REGISTREER_VERLOFKAART
from decision_tools.mbo_utrecht.shared.subjects_of_measures import VERLOF_BESLIST, VERLOF_GEVRAAGD
from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Handover,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
)
from decision_tools.rules.laws import LPW

from ..notes import (
    ACHTERAF,
    ALLEEN_BEROEP,
    BOVEN_TIEN,
    HUWELIJK,
    LIJST,
    NIET_ALLEEN_OM_4_2,
    SCHOOLVAKANTIES,
    TE_LATE_MEDEDELING,
    TERMIJN,
    TIEN_EN_TIEN,
    TWEE_DAGEN_VOORAF,
    VAN_FEESTDAG,
    VOOR_WIE,
    WELKE_DAGEN,
    WELKE_DIRECTEUR,
)
from ..questions import FEESTDAGEN, NIET_GENOEMD, OVERLEG, Omstandigheid

AANVRAGERS = ("student", "ouders/verzorgers")
"""3.1: students ask for leave themselves, parents for a child under 18."""
REDEN = Record("De reden van het geoorloofde verzuim", "studentenvolgsysteem")
VOORLEGGEN = Task(
    AANVRAGERS,
    "Leg het verzoek voor aan de directeur; voor een kind onder de 18 doen de ouders dat.",
    "vooraf",
    moment=Moment.NOW,
    one_of=True,
    about=(VERLOF_GEVRAAGD.do,),
)
BESLISSEN = Task(
    "directeur",
    "Beslis over het verzoek.",
    source=DERIVED,
    moment=Moment.NEXT,
    about=(VERLOF_BESLIST.do,),
)
OORDELEN = Task("directeur", "Oordeel of dit een belangrijke reden is.", source=VERLOF, moment=Moment.NEXT)


def aanvragers(what: str) -> Task:
    """What student or parents do then: that follows from the rule, the handbook does not say it."""
    return Task(AANVRAGERS, what, source=DERIVED, one_of=True)


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
            "Wijs het verzoek af. Gaat de student toch eerder, dan is dat luxe verzuim.",
            about=(VERLOF_BESLIST.do,),
        ),
    ),
    notes=(ALLEEN_BEROEP, SCHOOLVAKANTIES),
    next=NAAR_MELDEN,
)
grond_onbekend = Outcome(
    "grond-onbekend",
    "Zoek eerst uit of het beroep vakantie in de schoolvakantie onmogelijk maakt",
    tasks=(aanvragers("Vraag de werkgever om een werkgeversverklaring."),),
    notes=(ALLEEN_BEROEP,),
)
eerste_weken = Outcome(
    "eerste-weken",
    "Geen vakantieverlof in de eerste twee lesweken van het schooljaar",
    tasks=(aanvragers("Kies andere dagen."),),
    next=NAAR_MELDEN,
)
al_gehad = Outcome(
    "al-gehad",
    "Geen tweede keer: vakantieverlof kan één keer per schooljaar",
    tasks=(aanvragers("Kies dagen in een schoolvakantie."),),
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
            "Dien een schriftelijk verzoek in, met een werkgeversverklaring; "
            "voor een kind onder de 18 doen de ouders dat.",
            "vooraf",
            moment=Moment.NOW,
            one_of=True,
            about=(VERLOF_GEVRAAGD.do,),
        ),
        Task(
            NOT_NAMED,
            "Beslis over het verzoek: vakantieverlof kan, het hoeft niet.",
            source=DERIVED,
            moment=Moment.NEXT,
            about=(VERLOF_BESLIST.do,),
        ),
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
    tasks=(aanvragers("Vraag ten hoogste tien schooldagen."),),
    next=NAAR_MELDEN,
)

vooraf = Outcome(
    "vooraf",
    "Leg het verzoek vooraf voor aan de directeur",
    tasks=(VOORLEGGEN,),
    notes=(WELKE_DIRECTEUR, TERMIJN),
    quiet=True,
)
twee_dagen = Outcome(
    "twee-dagen",
    "Leg het verzoek binnen twee dagen na het ontstaan voor aan de directeur",
    tasks=(replace(VOORLEGGEN, by="uiterlijk binnen twee dagen nadat de verhindering ontstond"),),
    checks=(NIET_ALLEEN_OM_4_2,),
    notes=(ACHTERAF, WELKE_DAGEN, WELKE_DIRECTEUR),
)
te_laat_gevraagd = Outcome(
    "te-laat-gevraagd",
    "Te laat gevraagd: een verzoek kan tot uiterlijk twee dagen na het ontstaan",
    tasks=(
        Task(
            AANVRAGERS,
            "Leg de directeur uit waarom je dit nu pas vraagt.",
            source=ADDED,
            one_of=True,
        ),
    ),
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
        tasks=(BESLISSEN,),
        notes=(HUWELIJK,) if id_.startswith("huwelijk") else (),
    )


def boven(id_: str, reden: Omstandigheid, most: int) -> Outcome:
    """Asked more than the maximum of a circumstance."""
    return Outcome(
        f"{id_}-te-veel",
        f"{reden.short}: meer dan {_dagen(most)} past niet in bijlage 4",
        tasks=(aanvragers(f"Vraag ten hoogste {_dagen(most)}."), BESLISSEN),
        notes=(HUWELIJK,) if id_.startswith("huwelijk") else (),
    )


def zonder_maximum(id_: str, reden: Omstandigheid) -> Outcome:
    """A circumstance without a number of its own."""
    overleg = Task(("directeur", *AANVRAGERS), "Overleg hoeveel dagen nodig zijn.", moment=Moment.NEXT)
    tasks = (
        (overleg,) if reden.duur == OVERLEG else (OORDELEN,) if id_ in ("andere-reden", *NIET_GENOEMD) else ()
    )
    return Outcome(id_, f"{reden.short}: {reden.duur}", tasks=(*tasks, BESLISSEN))


binnen_tien = Outcome(
    "binnen-tien",
    "Samen ten hoogste tien schooldagen dit schooljaar: dat past",
    notes=(TIEN_EN_TIEN,),
    quiet=True,
)
boven_tien = Outcome(
    "boven-tien",
    "Meer dan tien schooldagen in dit schooljaar: dat past niet in bijlage 4",
    tasks=(
        Task(
            "leerplichtambtenaar",
            "Beslis over het verzoek om meer dan tien dagen.",
            provided="als de Leerplichtwet voor de student geldt",
            source=LPW.section("14"),
            moment=Moment.NEXT,
            about=(VERLOF_BESLIST.do,),
        ),
    ),
    checks=(BOVEN_TIEN,),
    notes=(VOOR_WIE, TIEN_EN_TIEN),
    replaces=(BESLISSEN,),
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
    "Haal een verlofkaart; die moet ondertekend zijn",
    tasks=(
        Task(AANVRAGERS, "Haal een verlofkaart bij de receptie of conciërge, of van intranet.", one_of=True),
        replace(REGISTREER_VERLOFKAART, moment=Moment.NEXT),
        Task(
            NOT_NAMED,
            "Geef de kaart niet terug aan de student: die kan hem dan nog veranderen.",
            moment=Moment.NEXT,
        ),
        Task(
            NOT_NAMED,
            "Stuur een aanvraag zonder handtekening niet terug naar de verzuimmedewerker.",
            moment=Moment.NEXT,
        ),
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

MEEDELEN = Task(
    "ouders/verzorgers",
    "Deel de feestdag mee aan de directeur.",
    checks=(TWEE_DAGEN_VOORAF,),
    about=(VERLOF_GEVRAAGD.do,),
)
AANNEMEN = Task(
    "directeur",
    "Neem de mededeling aan: je geeft geen verlof en kunt niet weigeren.",
    moment=Moment.NEXT,
    about=(VERLOF_BESLIST.dont,),
)
een_mededeling = Outcome(
    "mededeling",
    "{feestdag}: een mededeling is genoeg",
    tasks=(MEEDELEN, AANNEMEN),
    record=(REDEN,),
    notes=(TE_LATE_MEDEDELING, LIJST),
)


def mededeling(id_: str) -> Outcome:
    """A religious day on the list: a notice, no permission. Days of which no more is said share one."""
    more, doubts = FEESTDAGEN[id_].more, VAN_FEESTDAG.get(id_, ())
    if not more and not doubts:
        return een_mededeling
    headline = f"{{feestdag}}, {more}: een mededeling is genoeg" if more else een_mededeling.headline
    return replace(een_mededeling, id=id_, headline=headline, notes=(*doubts, *een_mededeling.notes))


niet_op_lijst = Outcome(
    "niet-op-lijst",
    "Niet op de lijst: een mededeling is genoeg als het een religieuze feestdag is",
    tasks=(
        MEEDELEN,
        Task("directeur", "Ga na of dit een religieuze feestdag is.", source=DERIVED, moment=Moment.NEXT),
        replace(AANNEMEN, provided="als dit een religieuze feestdag is"),
    ),
    record=(REDEN,),
    notes=(
        TE_LATE_MEDEDELING,
        Note(
            "stil",
            "Christelijke feestdagen en andere religieuze dagen staan niet op de lijst van bijlage 4.",
            "Vraag de directeur welke dagen de school kent.",
        ),
    ),
    source=DERIVED,
)

niet_religieus = Outcome(
    "niet-religieus",
    "Geen verlof om religieuze redenen: carnaval en culturele feesten tellen niet mee",
    tasks=(Task("student", "Ga gewoon naar school.", source=DERIVED),),
    then=("Is er een andere belangrijke reden? Kies dan een belangrijke gebeurtenis.",),
    next=NAAR_MELDEN,
)


def _dagen(number: int) -> str:
    return "één dag" if number == 1 else f"{number} dagen"
