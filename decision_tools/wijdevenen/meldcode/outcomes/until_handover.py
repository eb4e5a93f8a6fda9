"""The steps of the Meldcode for whoever sees a signal, up to handing over, when nobody is in danger."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Handover, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.reporting import (
    BIJ_TWIJFEL,
    COLLEGAS_ADVIEZEN,
    MELDCODEDOSSIER,
    PROCES,
    RAADPLEEG,
    WEEG_MEE,
)
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.signals import EERST_VASTLEGGEN, MONITOREN_NU, PARNASSYS
from decision_tools.wijdevenen.shared.subjects import OUDERS_SPREKEN, OVERDRAGEN, VASTLEGGEN
from decision_tools.wijdevenen.shared.talking_with_parents import ask_before_talking, do_not_talk

from .. import notes
from ..questions import vermoeden_thuis

GESIGNALEERD = HANDBOEK.section("Concrete handelingsadviezen bij gesignaleerde zorg")
PARTNER_ADVIEZEN = HANDBOEK.section("Ouders als partner: Concrete handelingsadviezen")
ZORGGESPREK = (
    Handover("wijdevenen/zorggesprek", "Bereid het gesprek voor", ("onveilig-nu", "gevaar-gesprek")),
)

ONVEILIG_ALSNOG = (
    "Wordt het onveilig, of twijfel je daarover? Begin dan opnieuw: er volgt direct een melding.",
)

VERTEL = Task(
    "professional",
    "Vertel het ook aan de intern begeleider, de directeur of allebei.",
    provided="als je kindermishandeling vermoedt",
    given=vermoeden_thuis.is_("groeit", "ja"),
    source=HANDBOEK.section("Beroepscode: Signalen van kindermishandeling"),
)

signaleren = Outcome(
    "signaleren",
    "Jouw stap: maak het signaal feitelijk en leg het vast",
    tasks=(
        Task(
            "leerkracht",
            "Schrijf op wat je zag of hoorde, als feit. Leg het vast in het dossier.",
            source=GESIGNALEERD,
            about=(VASTLEGGEN.do,),
        ),
        Task(
            "leerkracht",
            "Ga na of de leerling er zelf last van heeft.",
            source=GESIGNALEERD,
            moment=Moment.TODAY,
        ),
        Task(
            "leerkracht",
            "Zoek in het dossier of er eerder zulke signalen waren.",
            source=GESIGNALEERD,
            moment=Moment.TODAY,
        ),
        VERTEL,
    ),
    record=(PARNASSYS,),
    letters=("logboek-signalen",),
    notes=(EERST_VASTLEGGEN, notes.SCHOOLGIDS, notes.GEEN_TERMIJN),
    then=(
        "Bespreek het daarna met collega's en met de ouders.",
        "Hulp bij het kijken: de lijst Signalen van kindermishandeling en het Vlaggensysteem.",
        *ONVEILIG_ALSNOG,
    ),
    next=(Handover("wijdevenen/vlaggensysteem", "Weeg het gedrag met het Vlaggensysteem"),),
)
collegas = Outcome(
    "collegas",
    "Jouw stap: bespreek de zorg met collega's",
    tasks=(
        Task(
            "leerkracht",
            "Bespreek de zorg als feit met collega's, zoals wie de leerling eerder begeleidde of er meer van "
            "weet.",
            notes=(notes.ALS_DAT_WENSELIJK_IS,),
        ),
        Task(
            "leerkracht",
            "Vraag of zij dit (eerder) zagen, naast wat al in het dossier staat.",
            source=COLLEGAS_ADVIEZEN,
            moment=Moment.TODAY,
        ),
        Task(
            "leerkracht",
            "Weeg hoe ernstig de zorg is. Vergelijk met wat gewoon is op jouw school en in de wijk.",
            source=COLLEGAS_ADVIEZEN,
            moment=Moment.TODAY,
        ),
        WEEG_MEE,
        VERTEL,
    ),
    record=(PARNASSYS,),
    notes=(notes.TOESTEMMING_VOOR_COLLEGAS, notes.GEEN_TERMIJN),
    then=("Wordt het niet beter en groeit het vermoeden? Draag de zorg dan over.", *ONVEILIG_ALSNOG),
)

praten = Outcome(
    "praten",
    "Jouw stap: bespreek de zorg met de ouders en maak afspraken",
    tasks=(
        Task(
            "leerkracht",
            "Bepaal vóór het gesprek je doel. Noem de zorg zo objectief mogelijk.",
            source=PARTNER_ADVIEZEN,
        ),
        Task(
            "leerkracht",
            "Bespreek de zorg en vraag of de ouders die herkennen.",
            "op korte termijn",
            about=(OUDERS_SPREKEN.do,),
        ),
        Task(
            "leerkracht",
            "Maak haalbare afspraken over wat je kunt meten, en een vervolgafspraak.",
            source=PARTNER_ADVIEZEN,
            moment=Moment.NEXT,
        ),
        Task(
            "leerkracht",
            "Maak een verslag, leg het vast in het dossier en geef de ouders een kopie.",
            source=PARTNER_ADVIEZEN,
            moment=Moment.NEXT,
        ),
        Task(
            "leerkracht",
            "Laat de ouders het verslag tekenen.",
            provided="als de zorgen groot zijn",
            source=PARTNER_ADVIEZEN,
            moment=Moment.NEXT,
        ),
        VERTEL,
    ),
    record=(Record("Het gesprek, de afspraken en de vervolgafspraak", "ParnasSys, leerlingdossier"),),
    letters=("verslag-zorggesprek", "lijst-contacten-ouders"),
    then=("Komt er geen verbetering? Kijk dan opnieuw in deze keuzehulp.", *ONVEILIG_ALSNOG),
    next=ZORGGESPREK,
)
niet_praten = do_not_talk("leerkracht")
praten_vragen = ask_before_talking("leerkracht")

NOG_NIET_GESPROKEN = Task("leerkracht", "Vertel erbij dat je de ouders nog niet sprak.", source=ADDED)
NOG_NIET_PRATEN = Task(
    "leerkracht", "Praat nog niet met de ouders.", source=ADDED, about=(OUDERS_SPREKEN.later,)
)
VOLGENDE_STAPPEN = Task(
    AF,
    "Zet de volgende stappen van de Meldcode, in afstemming met de leerkracht.",
    source=PROCES,
    moment=Moment.NEXT,
)
_OVERDRAGEN = (
    Task("leerkracht", "Draag de zorg over aan de aandachtsfunctionaris HGKM.", about=(OVERDRAGEN.do,)),
    VOLGENDE_STAPPEN,
)
overdragen = Outcome(
    "overdragen",
    "Jouw stap: draag de zorg over aan de aandachtsfunctionaris HGKM",
    tasks=_OVERDRAGEN,
    record=(PARNASSYS,),
    notes=(notes.WANNEER_NU, notes.WANNEER_OVERDRAGEN),
    then=("De aandachtsfunctionaris begint met het dossier Meldcode.", *ONVEILIG_ALSNOG),
)
overdragen_eerder = Outcome(
    "overdragen-eerder",
    "Draag de zorg over aan de aandachtsfunctionaris: het vermoeden groeit",
    tasks=(*_OVERDRAGEN, NOG_NIET_GESPROKEN),
    record=(PARNASSYS,),
    notes=(notes.EERST_DE_OUDERS, notes.WANNEER_NU, notes.WANNEER_OVERDRAGEN),
    then=ONVEILIG_ALSNOG,
)
andere_zorg = Outcome(
    "andere-zorg",
    "Maak een vervolgafspraak met de ouders en zoek samen verder naar wat helpt",
    tasks=(
        Task(
            "leerkracht",
            "Zoek met de ouders verder naar wat helpt, en maak een vervolgafspraak.",
            source=PARTNER_ADVIEZEN,
            about=(OUDERS_SPREKEN.do,),
        ),
        Task(
            NOT_NAMED,
            "Neem contact op met professionals van buiten, zoals CJG, JGT of Veilig Thuis. Besluit met de "
            "ouders welke steun past.",
            provided="als de leerling meer zorg nodig heeft dan de school kan bieden",
            source=HANDBOEK.section("Extra zorg"),
            moment=Moment.NEXT,
        ),
        Task(
            "leerkracht",
            "Deel de zorg met de intern begeleider en de directeur.",
            provided="als dat nodig is",
            source=HANDBOEK.section("Leerkracht: Taken"),
        ),
    ),
    record=(PARNASSYS,),
    then=("Denk je later toch aan mishandeling of geweld thuis? Kijk dan opnieuw.", *ONVEILIG_ALSNOG),
)
_MEEWEGEN = (
    Task(
        "leerkracht",
        "Leg de signalen voor aan de aandachtsfunctionaris HGKM. Houd je aan de feiten.",
        source=DERIVED,
    ),
    WEEG_MEE,
    replace(RAADPLEEG, provided=BIJ_TWIJFEL, moment=Moment.TODAY),
)
meewegen = Outcome(
    "meewegen",
    "Laat de aandachtsfunctionaris HGKM meewegen hoe ernstig dit is",
    tasks=_MEEWEGEN,
    record=(PARNASSYS,),
    notes=(notes.WANNEER_NU, notes.WANNEER_OVERDRAGEN),
    then=ONVEILIG_ALSNOG,
    source=DERIVED,
)
meewegen_eerder = replace(
    meewegen,
    id="meewegen-eerder",
    headline="Praat nog niet met de ouders: laat de aandachtsfunctionaris HGKM eerst meewegen",
    tasks=(NOG_NIET_PRATEN, *_MEEWEGEN, NOG_NIET_GESPROKEN),
    then=("Spreek samen af wie met de ouders praat, en wanneer.", *ONVEILIG_ALSNOG),
    source=ADDED,
)
volgen = Outcome(
    "volgen",
    "Jouw stap: houd je aan de afspraken en kijk samen of het beter gaat",
    tasks=(
        *MONITOREN_NU,
        VERTEL,
        Task(
            "leerkracht",
            "Spreek de ouders weer en kijk of het beter gaat.",
            "op de vervolgafspraak",
            source=DERIVED,
        ),
    ),
    record=(PARNASSYS,),
    then=("Blijft verbetering uit? Kijk dan opnieuw in deze keuzehulp.", *ONVEILIG_ALSNOG),
    source=DERIVED,
)
overgedragen = Outcome(
    "overgedragen",
    "De volgende stap is van de aandachtsfunctionaris; werk mee en blijf letten",
    tasks=(
        Task(
            (AF, "leerkracht"),
            f"Maak samen de signalen feitelijk en concreet, voor het {MELDCODEDOSSIER}.",
            source=HANDBOEK.section("Dossier Meldcode: Concrete handelingsadviezen"),
        ),
        *MONITOREN_NU,
        VOLGENDE_STAPPEN,
        Task(
            "leerkracht",
            "Ga terug naar de aandachtsfunctionaris HGKM.",
            provided="als je niets meer hoort",
            source=ADDED,
            moment=Moment.NEXT,
        ),
    ),
    record=(PARNASSYS,),
    notes=(notes.SCHEMA,),
    then=ONVEILIG_ALSNOG,
)
