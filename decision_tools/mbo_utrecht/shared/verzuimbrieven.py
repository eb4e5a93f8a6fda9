"""The letters of bijlage 3: which, when, by whom, and the talk that goes with them."""

from decision_tools.mbo_utrecht import BRIEVEN, FACTS, NO_SHOW, REGIO, ROLLEN, SCHORSEN
from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.roles import JURIDISCHE_ZAKEN, MELDER
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VAN_18_TOT_23, startkwalificatie
from decision_tools.mbo_utrecht.shared.subjects import BRIEF_OUDERS, OUDERS_ERBIJ, VERZUIMGESPREK
from decision_tools.rules import DERIVED, NOT_NAMED, Moment, Note, Reading, Task

NUMMERS = {ONDER_18: (3, 6, 9), VAN_18_TOT_23: (5, 8, 11)}
"""By age: the letters of the first, the second and the third report."""

BIJ_MELDING = tuple(
    (number, age, eerder.exactly(already))
    for age, numbers in NUMMERS.items()
    for already, number in enumerate(numbers)
)
"""Each of these letters: its number, the age, and how many reports came before."""

ZONDER_MELDING = {startkwalificatie.yes(): (4, 7, 10), startkwalificatie.no(): NUMMERS[VAN_18_TOT_23]}
"""The letters on a report for students of 18 and over who cannot be reported (2.3)."""

WANNEER = {
    1: "na de eerste dag ongeoorloofd verzuim",
    2: "na de eerste dag ongeoorloofd verzuim",
    **{
        number: f"bij de {nth} melding"
        for numbers in (*NUMMERS.values(), *ZONDER_MELDING.values())
        for number, nth in zip(numbers, ("eerste", "tweede", "derde"), strict=True)
    },
    12: "na vier weken ongeoorloofd verzuim",
}

OPHALEN = Task(MELDER, f"Haal de brief van intranet: {FACTS.contact('verzuimbrieven-map')}.", source=BRIEVEN)


def verstuur(number: int, to: str) -> Task:
    """That the verzuimmedewerker makes, sends and keeps a letter (3.2)."""
    what = f"Maak verzuimbrief {number} voor {to}. Verstuur hem, of laat dat doen, en bewaar hem."
    return Task(MELDER, what, WANNEER[number], source=ROLLEN, moment=Moment.NOW)


AAN_OUDERS = Task(
    MELDER,
    "Stuur de brief ook aan de ouders/verzorgers.",
    source=DERIVED,
    moment=Moment.TODAY,
    about=(BRIEF_OUDERS.do,),
)
"""Letters go to the parents too (2.2), the verzuimmedewerker sends (3.2), an objection stops it (2.3)."""
GEEN_BEZWAAR = "als de student geen schriftelijk bezwaar maakte"

GESPREK = Task(
    "SLB-er",
    "Voer een verzuimgesprek: dat hoort altijd bij de brief.",
    source=REGIO,
    moment=Moment.NEXT,
    about=(VERZUIMGESPREK.do,),
)
MET_OUDERS = Task(
    "SLB-er",
    "Betrek zo nodig de ouders bij het gesprek.",
    source=REGIO,
    moment=Moment.NEXT,
    about=(OUDERS_ERBIJ.do,),
)
TWEEDE_GESPREK = Task(
    "SLB-er",
    "Betrek de taakdocent zorg bij het gesprek.",
    provided="als dit het tweede verzuimgesprek is",
    source=ROLLEN,
    moment=Moment.NEXT,
)

GEEN_BRIEF = Reading(
    "geen-brief", "Paragraaf 2.3: melden kan niet. Dan gaat er ook geen brief over een melding."
)
NIET_TE_MELDEN = Note(
    "tegenspraak",
    "Volgens 2.3 kan deze student niet gemeld worden, en geldt het protocol wel. "
    "Toch heeft bijlage 3 brieven over een melding voor deze groep: 4, 7 en 10.",
    "Verstuur zo'n brief niet zomaar. De onderwijsdirecteur beslist (toegevoegd).",
    readings=(GEEN_BRIEF, Reading("wel-een-brief", "Bijlage 3: brief 4, 7 en 10 zijn er voor deze groep.")),
)
VANAF_VIER = Note(
    "stil",
    "Vanaf de vierde melding noemt bijlage 3 geen brief.",
    "Vraag de SLB-er wat past.",
    id="vierde-melding",
)

BRIEF_13 = (
    Task(
        NOT_NAMED,
        "Schrijf de brief: het besluit, en hoe en waar de student bezwaar kan maken.",
        source=SCHORSEN,
    ),
    Task(JURIDISCHE_ZAKEN, "Controleer de brief.", source=SCHORSEN, moment=Moment.TODAY),
    Task(NOT_NAMED, "Stuur de brief aan de student.", source=SCHORSEN, moment=Moment.NEXT),
)
"""The letter about a suspension: 4.3 names nobody who makes or sends it."""
MAKER_13 = Note(
    "stil",
    "Wie de brief maakt en verstuurt, noemt 4.3 niet. Volgens 3.2 doet de verzuimmedewerker verzuimbrieven.",
    "Spreek af wie dit doet.",
)
NABELLEN_NO_SHOW = Task(
    MELDER,
    "Bel de student na.",
    "binnen één week",
    source=NO_SHOW,
    moment=Moment.NOW,
)
BRIEF_15 = Task(
    MELDER, "Verstuur de brief 'no show' (brief 15).", "binnen één week", source=NO_SHOW, moment=Moment.TODAY
)
"""What 4.6 asks in the first week; that the verzuimmedewerker calls and sends letters stands in 3.2."""
