"""The fifteen letters and when there is none: the outcomes of verzuimbrief."""

from dataclasses import replace

from decision_tools.mbo_utrecht import NO_SHOW, SCHORSEN, VERWIJDEREN
from decision_tools.mbo_utrecht.shared.maatregelen import KLACHT_OF_BEZWAAR, NA_GESPREK, NAAR_SCHORSEN
from decision_tools.mbo_utrecht.shared.parents import BEZWAAR_OP_PAPIER, VRAAG_OP_PAPIER, ZOEK_BEZWAAR
from decision_tools.mbo_utrecht.shared.reporting import PROTOCOL_LOOPT, TEL_MELDINGEN
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR, MELDER
from decision_tools.mbo_utrecht.shared.student import WELK_DIPLOMA, tot_27
from decision_tools.mbo_utrecht.shared.subjects import BRIEF_OUDERS
from decision_tools.mbo_utrecht.shared.verzuimbrieven import (
    AAN_OUDERS,
    BRIEF_13,
    BRIEF_15,
    GEEN_BRIEF,
    GESPREK,
    MAKER_13,
    MET_OUDERS,
    NABELLEN_NO_SHOW,
    NIET_TE_MELDEN,
    OPHALEN,
    TWEEDE_GESPREK,
    VANAF_VIER,
    verstuur,
)
from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Reading,
    Record,
    Task,
)

from .notes import LEERBEDRIJF
from .questions import aanleiding

BEWAARD = Record("De brief", "studentenvolgsysteem")
GESPREKKEN = (GESPREK, MET_OUDERS, TWEEDE_GESPREK)
DUO = Handover(
    "mbo-utrecht/duo-melding", "Kan of moet deze student gemeld worden?", ("leeftijd", "startkwalificatie")
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
        tasks=(OPHALEN, verstuur(number, "de student"), *GESPREKKEN),
        record=(BEWAARD,),
        letters=(f"verzuimbrief-{number}",),
        notes=notes,
        then=then,
        next=next,
    )


def bij_melding(number: int) -> Outcome:
    """The letter that goes with a report."""
    return brief(number, f"Hierbij hoort verzuimbrief {number}")


brief_1 = brief(
    1,
    "Hierbij hoort verzuimbrief 1",
    notes=(LEERBEDRIJF,),
    then=("Wordt het verzuim gemeld? Dan volgt een brief bij de melding.",),
)
brief_2 = Outcome(
    "brief-2",
    "Hierbij horen verzuimbrief 1, en brief 2 voor het leerbedrijf",
    tasks=(OPHALEN, verstuur(1, "de student"), verstuur(2, "het leerbedrijf"), *GESPREKKEN),
    record=(BEWAARD,),
    letters=("verzuimbrief-1", "verzuimbrief-2"),
    notes=(LEERBEDRIJF,),
)
brief_12 = brief(
    12,
    "Vier weken ongeoorloofd verzuim: hierbij hoort verzuimbrief 12",
    next=(
        DUO,
        Handover("mbo-utrecht/studiefinanciering", "Krijgt de student studiefinanciering?"),
    ),
)
brief_13 = Outcome(
    "brief-13",
    "Stuur het besluit op papier, na controle door juridische zaken",
    source=SCHORSEN,
    tasks=BRIEF_13,
    record=(BEWAARD,),
    letters=("verzuimbrief-13",),
    checks=(KLACHT_OF_BEZWAAR,),
    notes=(
        MAKER_13,
        Note(
            "stil",
            "Bijlage 3 noemt 13 alleen 'brief schorsing'. Of dit de brief met het besluit is, staat er niet.",
            "Vraag het juridische zaken.",
        ),
    ),
    next=(NAAR_SCHORSEN,),
)
brief_14 = Outcome(
    "brief-14",
    "Het CvB meldt met een aangetekende brief of de student van school wordt verwijderd",
    source=VERWIJDEREN,
    tasks=(
        Task(
            "CvB",
            "Verstuur de brief aangetekend. Zet erin hoe en waar bezwaar kan.",
            NA_GESPREK.text,
            source=VERWIJDEREN,
            moment=Moment.NOW,
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
    source=NO_SHOW,
    tasks=(OPHALEN, replace(BRIEF_15, moment=Moment.NOW), NABELLEN_NO_SHOW),
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
    tasks=(Task("SLB-er", "Overleg met de verzuimmedewerker of je iets schrijft, en wat.", source=ADDED),),
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
    "Bijlage 3 noemt geen brief voor onder de 18 met startkwalificatie",
    tasks=(PROTOCOL_LOOPT, Task("SLB-er", "Bespreek het verzuim met student en ouders.")),
    notes=(
        Note(
            "stil",
            "Bijlage 3 noemt deze groep niet. Melden kan ook niet (2.3).",
            "Overleg met leerplicht als je twijfelt.",
        ),
    ),
    next=(DUO,),
)
BESPREEK = Task(
    ("SLB-er", MELDER),
    "Bespreek of een brief past, en leg het voor aan de onderwijsdirecteur.",
    source=ADDED,
)
BESLIST = Task(DIRECTEUR, "Beslis of er een brief gaat, en welke.", source=ADDED, moment=Moment.NEXT)
sk_18 = Outcome(
    "sk-18",
    "Bespreek of een brief past: de student heeft een startkwalificatie, melden kan niet",
    source=DERIVED,
    tasks=(BESPREEK, PROTOCOL_LOOPT, BESLIST),
    notes=(NIET_TE_MELDEN, WELK_DIPLOMA),
    next=(DUO,),
)
te_oud = Outcome(
    "te-oud",
    "Bespreek of een brief past: vanaf 23 jaar kan melden niet",
    source=DERIVED,
    tasks=(BESPREEK, PROTOCOL_LOOPT, BESLIST),
    checks=(tot_27("de grens van 23 jaar voor melden"),),
    notes=(
        Note(
            "tegenspraak",
            "Brief 5, 8 en 11 gaan over een melding van 18+ zonder startkwalificatie. "
            "Volgens 2.3 kan melden alleen tot 23 jaar, en geldt het protocol ook daarna.",
            "Verstuur zo'n brief niet zomaar. De onderwijsdirecteur beslist (toegevoegd).",
            readings=(
                GEEN_BRIEF,
                Reading(
                    "wel-een-brief",
                    "Bijlage 3: brief 5, 8 en 11 zijn voor 18+. Een hoogste leeftijd staat er niet.",
                ),
            ),
        ),
    ),
)


def zonder_melding(number: int, times: str) -> Outcome:
    """The letter that would go with a report that cannot be made: only if the director decides so."""
    return Outcome(
        f"zonder-melding-{number}",
        f"De {times} keer 16 uur: dan gaat het om brief {number} (onze telling)",
        tasks=(
            replace(
                verstuur(number, "de student, en voor de ouders als die het mogen weten"),
                by=NOT_NAMED,
                provided=f"als de onderwijsdirecteur kiest voor brief {number}",
                moment=Moment.NEXT,
                source=DERIVED,
            ),
        ),
        quiet=True,
    )


zonder_melding_vaker = Outcome(
    "zonder-melding-vaker",
    "Vanaf de vierde keer noemt bijlage 3 geen brief",
    notes=(VANAF_VIER,),
    quiet=True,
)
zonder_melding_onbekend = Outcome(
    "zonder-melding-onbekend",
    "Tel eerst hoe vaak 16 uur is bereikt: daarvan hangt af om welke brief het gaat",
    tasks=(Task(MELDER, "Tel in het studentenvolgsysteem hoe vaak 16 uur is bereikt.", source=DERIVED),),
    quiet=True,
)

ouders_wel = Outcome(
    "ouders-wel",
    "De ouders/verzorgers krijgen de brief ook",
    tasks=(
        replace(AAN_OUDERS, given=aanleiding.is_("eerste-dag", "melding", "vier-weken")),
        replace(
            AAN_OUDERS,
            who=NOT_NAMED,
            source=SCHORSEN,
            moment=Moment.NEXT,
            given=aanleiding.is_("schorsing"),
        ),
    ),
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
    source=DERIVED,
    tasks=(replace(VRAAG_OP_PAPIER, about=(BRIEF_OUDERS.later,)),),
    notes=(BEZWAAR_OP_PAPIER,),
    quiet=True,
)
zoek_bezwaar = Outcome(
    "ouders-onbekend",
    "Kijk eerst of de student bezwaar maakte, voordat de ouders de brief krijgen",
    tasks=(replace(ZOEK_BEZWAAR, about=(BRIEF_OUDERS.later,)),),
    quiet=True,
)
