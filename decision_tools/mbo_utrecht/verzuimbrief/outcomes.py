"""The fifteen letters and when there is none: the outcomes of verzuimbrief."""

from decision_tools.mbo_utrecht import REGIO, ROLLEN, SCHORSEN, VERWIJDEREN
from decision_tools.mbo_utrecht.shared.maatregelen import KLACHT_OF_BEZWAAR, NA_GESPREK, NAAR_SCHORSEN
from decision_tools.mbo_utrecht.shared.parents import BEZWAAR_OP_PAPIER, VRAAG_OP_PAPIER, ZOEK_BEZWAAR
from decision_tools.mbo_utrecht.shared.reporting import PROTOCOL_LOOPT, TEL_MELDINGEN
from decision_tools.mbo_utrecht.shared.roles import JURIDISCHE_ZAKEN, MELDER
from decision_tools.mbo_utrecht.shared.student import TOT_27
from decision_tools.mbo_utrecht.shared.verzuimbrieven import NUMMERS
from decision_tools.rules import Handover, Inform, Note, Outcome, Record, Task

from .notes import LEERBEDRIJF

BEWAARD = Record("De brief", "studentenvolgsysteem")
OP_INTRANET = "Intranet: Diensten, O&K, Verzuim, Verzuimbrieven."
GESPREK = Task(
    "SLB-er",
    "Voer een verzuimgesprek: dat hoort altijd bij de brief. Zo nodig zijn de ouders erbij.",
    source=REGIO,
)
TWEEDE_GESPREK = Task(
    "SLB-er",
    "Betrek de taakdocent zorg bij het gesprek.",
    provided="mits dit het tweede verzuimgesprek is",
    source=ROLLEN,
)
DUO = Handover(
    "mbo-utrecht/duo-melding", "Kan of moet deze student gemeld worden?", ("leeftijd", "startkwalificatie")
)

WANNEER = {
    1: "na de eerste dag ongeoorloofd verzuim",
    2: "na de eerste dag ongeoorloofd verzuim",
    **{
        number: f"bij de {nth} melding"
        for numbers in NUMMERS.values()
        for number, nth in zip(numbers, ("eerste", "tweede", "derde"), strict=True)
    },
    12: "na vier weken ongeoorloofd verzuim",
    13: "na het besluit over de schorsing",
}


def _versturen(number: int, to: str) -> tuple[Task, ...]:
    when = WANNEER[number]
    return (
        Task(MELDER, f"Maak verzuimbrief {number} voor {to}. {OP_INTRANET}", when, source=ROLLEN),
        Task(MELDER, "Verstuur de brief, of laat dat doen, en bewaar hem.", when, source=ROLLEN),
    )


def brief(
    number: int,
    headline: str,
    *,
    notes: tuple[Note, ...] = (),
    then: tuple[str, ...] = (),
    next: tuple[Handover, ...] = (),
) -> Outcome:
    """The outcome that names one letter; table "ouders" says whether the parents get it too."""
    return Outcome(
        f"brief-{number}",
        headline,
        tasks=(*_versturen(number, "de student"), GESPREK, TWEEDE_GESPREK),
        record=(BEWAARD,),
        letters=(f"verzuimbrief-{number}",),
        notes=notes,
        then=then,
        next=next,
    )


def bij_melding(number: int) -> Outcome:
    """The letter that goes with a report."""
    return brief(number, f"Verstuur verzuimbrief {number}")


brief_1 = brief(
    1,
    "Verstuur verzuimbrief 1",
    notes=(LEERBEDRIJF,),
    then=("Wordt het verzuim gemeld? Dan volgt een brief bij de melding.",),
)
brief_2 = Outcome(
    "brief-2",
    "Verstuur verzuimbrief 1, en brief 2 aan het leerbedrijf",
    tasks=(
        *_versturen(1, "de student"),
        *_versturen(2, "het leerbedrijf"),
        GESPREK,
        TWEEDE_GESPREK,
    ),
    record=(BEWAARD,),
    letters=("verzuimbrief-1", "verzuimbrief-2"),
    notes=(LEERBEDRIJF,),
)
brief_12 = brief(
    12,
    "Vier weken ongeoorloofd verzuim: verstuur verzuimbrief 12",
    next=(
        DUO,
        Handover("mbo-utrecht/studiefinanciering", "Krijgt de student studiefinanciering?"),
    ),
)
_MAAK_13, _VERSTUUR_13 = _versturen(13, "de student")
brief_13 = Outcome(
    "brief-13",
    "Verstuur verzuimbrief 13, na controle door juridische zaken",
    tasks=(
        _MAAK_13,
        Task(
            JURIDISCHE_ZAKEN,
            "Controleer de brief over het besluit.",
            source=SCHORSEN,
        ),
        _VERSTUUR_13,
    ),
    record=(BEWAARD,),
    letters=("verzuimbrief-13",),
    checks=(KLACHT_OF_BEZWAAR,),
    notes=(
        Note(
            "stil",
            "Bijlage 3 zegt alleen 'brief schorsing'. Of dit de brief met het besluit is, staat er niet. "
            "Paragraaf 4.3 stuurt het besluit aan student en ouders.",
            "Vraag het juridische zaken.",
        ),
    ),
    next=(NAAR_SCHORSEN,),
)
brief_14 = Outcome(
    "brief-14",
    "Het CvB verstuurt brief 14 aangetekend: of de student van school wordt verwijderd",
    tasks=(
        Task(
            "CvB",
            "Verstuur de brief aangetekend. Zet erin hoe en waar bezwaar kan.",
            NA_GESPREK,
            source=VERWIJDEREN,
        ),
    ),
    letters=("verzuimbrief-14",),
    checks=(KLACHT_OF_BEZWAAR,),
    notes=(
        Note(
            "stil",
            "Aan wie brief 14 gaat, staat er niet. Of dit de brief van het CvB is, ook niet.",
            "Vraag het de onderwijsdirecteur.",
        ),
    ),
    next=(Handover("mbo-utrecht/verwijderen", "Alle stappen bij een verwijdering van school"),),
)
brief_15 = Outcome(
    "brief-15",
    "Verstuur verzuimbrief 15, naast nabellen",
    tasks=(
        Task(
            MELDER,
            f"Bel de student na en verstuur de brief 'no show'. {OP_INTRANET}",
            "binnen één week",
            source=ROLLEN,
        ),
    ),
    record=(BEWAARD,),
    letters=("verzuimbrief-15",),
    notes=(
        Note(
            "stil",
            "Aan wie brief 15 gaat, staat er niet. Paragraaf 4.6 noemt ook niet wie belt en verstuurt.",
            "Kijk in de brief op intranet of vraag de SLB-er.",
        ),
    ),
    next=(Handover("mbo-utrecht/no-show", "Alle stappen bij no show"),),
)
vierde = Outcome(
    "vierde-melding",
    "Vanaf de vierde melding noemt bijlage 3 geen brief",
    tasks=(Task("SLB-er", "Kies met de verzuimmedewerker wat je de student en de ouders schrijft."),),
    notes=(
        Note(
            "stil",
            "De reeks stopt bij de derde melding.",
            "Gebruik brief 9 of 11 niet zonder overleg opnieuw.",
        ),
    ),
)
eerder_onbekend = Outcome(
    "eerder-onbekend",
    "Kijk eerst na hoe vaak deze student al gemeld is",
    tasks=(TEL_MELDINGEN,),
)
sk_onder_18 = Outcome(
    "sk-onder-18",
    "Geen brief: voor onder de 18 met startkwalificatie is er geen",
    tasks=(Task("SLB-er", "Bespreek het verzuim met student en ouders."),),
    notes=(
        Note(
            "stil",
            "Bijlage 3 noemt deze groep niet. Melden kan ook niet (2.3).",
            "Overleg met leerplicht als je twijfelt.",
        ),
    ),
    next=(DUO,),
)
sk_18 = Outcome(
    "sk-18",
    "Verstuur geen brief: deze student kan niet gemeld worden",
    tasks=(Task("SLB-er", "Beslis met de verzuimmedewerker wat past. Verstuur 4, 7 of 10 niet zomaar."),),
    notes=(
        Note(
            "tegenspraak",
            "Bijlage 3 heeft brief 4, 7 en 10 over een melding van 18+ met startkwalificatie. "
            "Volgens 2.3 kan die student niet gemeld worden.",
            "Vraag de onderwijsdirecteur waar deze brieven voor zijn.",
        ),
    ),
    next=(DUO,),
)
te_oud = Outcome(
    "te-oud",
    "Verstuur geen brief over een melding: vanaf 23 jaar kan melden niet",
    tasks=(PROTOCOL_LOOPT,),
    notes=(
        TOT_27,
        Note(
            "tegenspraak",
            "Brief 5, 8 en 11 zijn er voor 18+ zonder startkwalificatie. Melden kan alleen tot 23 jaar.",
            "Overleg met de verzuimmedewerker.",
        ),
    ),
)

ouders_wel = Outcome(
    "ouders-wel",
    "De ouders/verzorgers krijgen de brief ook",
    tasks=(Task(MELDER, "Maak, verstuur en bewaar de brief ook voor de ouders.", source=ROLLEN),),
    inform=(Inform("ouders/verzorgers", "De brief, en waarover die gaat."),),
    quiet=True,
)
ouders_niet = Outcome(
    "ouders-niet",
    "Alleen de student krijgt de brief: er ligt een bezwaar op papier",
    notes=(BEZWAAR_OP_PAPIER,),
    quiet=True,
)
wacht = Outcome(
    "ouders-wacht",
    "Leg het bezwaar eerst vast; verstuur de brief aan de ouders nog niet",
    tasks=(VRAAG_OP_PAPIER,),
    notes=(BEZWAAR_OP_PAPIER,),
    quiet=True,
)
zoek_bezwaar = Outcome(
    "ouders-onbekend",
    "Kijk eerst of de student bezwaar maakte, voordat de ouders de brief krijgen",
    tasks=(ZOEK_BEZWAAR,),
    quiet=True,
)
