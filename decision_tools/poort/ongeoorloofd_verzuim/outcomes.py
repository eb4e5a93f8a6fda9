"""Truancy: at which time what is done, the report, the detention, and frequent absence (1.3, 1.5)."""

from dataclasses import replace

from decision_tools.poort import REGISTRATIE
from decision_tools.poort.shared.nablijven import TELT_OF_KAN
from decision_tools.poort.shared.registratie import NABELLEN, REDEN_ACHTERAF, daily_mail
from decision_tools.poort.shared.roles import COACH_OF_MENTOR
from decision_tools.poort.shared.subjects import LEERPLICHT, NABLIJVEN, PLAN
from decision_tools.poort.shared.verzuimbeeld import (
    BEL_OUDERS,
    COACH_INFORMEREN,
    CONTACT_OUDERS,
    INFORMEER_TEAM,
)
from decision_tools.rules import DERIVED, NOT_NAMED, Inform, Moment, Note, Outcome, Record, Task
from decision_tools.rules.laws import LPW

from .notes import (
    KEREN_OF_LESSEN,
    LESUUR_OF_UUR,
    MELD_DIRECT,
    NIEUWE_PERIODE,
    OPNIEUW,
    TEL_LESWEKEN,
    WIE_MELDT,
)
from .questions import OUDERS_BELLEN, PLAN_BIJ

twee = Outcome(
    "twee",
    f"{OUDERS_BELLEN.nde.capitalize()} keer gespijbeld: bel de ouders en informeer de coach",
    tasks=(
        BEL_OUDERS,
        COACH_INFORMEREN,
    ),
    record=(Record("Het telefoongesprek en het bericht aan de coach", "SOM"),),
    inform=(Inform("coach", f"De leerling spijbelde {OUDERS_BELLEN.woord} keer; de ouders zijn gebeld."),),
    notes=(KEREN_OF_LESSEN,),
)
MAAK_PLAN = Task(
    ("medewerker verzuim", "mentor"),
    "Maak samen een plan van aanpak. Schrijf op wat de ouders doen en wat de school doet.",
    moment=Moment.NEXT,
    about=(PLAN.do,),
)
EVALUATIE = (
    Task(NOT_NAMED, "Evalueer het plan van aanpak.", "tijdens de coachgesprekken", moment=Moment.LATER),
    Task(
        "coach",
        "Informeer de ouders.",
        provided="als het plan niet goed wordt gevolgd",
        moment=Moment.LATER,
    ),
)
vier = Outcome(
    "vier",
    f"{PLAN_BIJ.nde.capitalize()} keer gespijbeld: spreek de ouders en maak een plan van aanpak",
    tasks=(
        CONTACT_OUDERS,
        MAAK_PLAN,
        *EVALUATIE,
    ),
    record=(Record("Het plan van aanpak", "SOM"),),
    inform=(Inform("ouders", f"De leerling spijbelde {PLAN_BIJ.woord} keer; er komt een plan van aanpak."),),
    letters=("plan-van-aanpak",),
    notes=(KEREN_OF_LESSEN, COACH_OF_MENTOR),
)
vaker_dan_vier = Outcome(
    "vaker-dan-vier",
    f"Meer dan {PLAN_BIJ.woord} keer gespijbeld: het plan van aanpak van {PLAN_BIJ.woord} keer loopt door",
    tasks=(
        replace(CONTACT_OUDERS, missed=True, source=DERIVED),
        replace(MAAK_PLAN, missed=True, source=DERIVED),
        *EVALUATIE,
    ),
    source=DERIVED,
    notes=(
        Note(
            "stil",
            f"Na {PLAN_BIJ.woord} keer noemt het protocol geen nieuwe stap.",
            "Bespreek in het coachgesprek of het plan nog past.",
        ),
        KEREN_OF_LESSEN,
        COACH_OF_MENTOR,
    ),
)
tel_gespijbeld = Outcome(
    "tel-gespijbeld",
    "Vraag de medewerker verzuim hoe vaak de leerling spijbelde",
    tasks=(
        Task(
            "medewerker verzuim",
            "Zoek in SOM op hoe vaak de leerling deze periode spijbelde.",
            source=DERIVED,
            moment=Moment.TODAY,
        ),
    ),
    quiet=True,
    source=DERIVED,
)

leerplicht = Outcome(
    "leerplicht",
    "16 lesuren of meer in vier weken: meld dit bij de leerplichtambtenaar",
    tasks=(
        Task(
            NOT_NAMED,
            "Meld het ongeoorloofd verzuim bij de leerplichtambtenaar.",
            about=(LEERPLICHT.do,),
        ),
    ),
    record=(Record("De melding en de gemiste lesuren", "SOM"),),
    letters=("duo-invulhulp",),
    inform=(Inform("leerplichtambtenaar", "16 lesuren of meer ongeoorloofd verzuim in vier weken."),),
    notes=(
        WIE_MELDT,
        LESUUR_OF_UUR,
        NIEUWE_PERIODE,
        OPNIEUW,
    ),
    checks=(MELD_DIRECT,),
)
minder_nu = Outcome("minder-nu", "Nu minder dan 16 lesuren gemist: de vier weken tellen.", quiet=True)
minder_dan_zestien = Outcome(
    "vier-weken-geen-stap-1",
    "In vier weken: het protocol noemt hier geen nieuwe stap; de volgende is bij 16 of meer.",
    tasks=(
        Task(
            NOT_NAMED,
            "Tel vier lesweken: sla de vakantie over. "
            "Zijn het er 16 of meer? Meld het ongeoorloofd verzuim direct.",
            provided="als er een vakantie in de vier weken ligt",
            source=LPW.section("21a"),
            moment=Moment.TODAY,
            checks=(TEL_LESWEKEN,),
        ),
    ),
    notes=(NIEUWE_PERIODE,),
    quiet=True,
)
tel_vier_weken = Outcome(
    "tel-vier-weken",
    "Laat de gemiste lesuren van vier weken tellen",
    tasks=(
        Task(
            "medewerker verzuim",
            "Tel in SOM de gespijbelde lesuren van de laatste vier lesweken.",
            source=DERIVED,
            moment=Moment.TODAY,
            checks=(TEL_LESWEKEN,),
        ),
    ),
    notes=(NIEUWE_PERIODE,),
    then=("Zijn het er 16 of meer? Dan hoort er een melding bij de leerplichtambtenaar.",),
    quiet=True,
    source=DERIVED,
)

MAIL_OUDERS = daily_mail("zonder geldige reden afwezig was")

nablijven = Outcome(
    "nablijven",
    "Gespijbeld: de leerling blijft {klokuren} na en haalt de les in",
    tasks=(
        Task("vakdocent", "Zet de absentie in SOM.", source=REGISTRATIE),
        NABELLEN,
        MAIL_OUDERS,
        Task(
            "leerling",
            "Blijf {klokuren} na en haal de les in: 60 minuten voor elk lesuur van 45 minuten.",
            "in de middag; dit staat in SOM",
            moment=Moment.NEXT,
            about=(NABLIJVEN.do,),
        ),
    ),
    record=(Record("Het nablijven, als een ingeroosterd lesuur", "SOM"),),
    inform=(Inform("ouders", "De leerling was ongeoorloofd afwezig; dit gaat per mail."),),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet wie het nablijven in SOM zet en wie toezicht houdt.",
            "Vraag de medewerker verzuim wie dit regelt.",
            id="wie-nablijven",
        ),
    ),
    then=(REDEN_ACHTERAF, "Komt de leerling niet nablijven? Dat is een extra lesuur ongeoorloofd verzuim."),
)
extra_lesuur = Outcome(
    "extra-lesuur",
    "Niet komen nablijven is een extra lesuur ongeoorloofd verzuim",
    tasks=(
        Task(NOT_NAMED, "Tel dit als een extra lesuur ongeoorloofd verzuim."),
        MAIL_OUDERS,
    ),
    record=(Record("Een extra lesuur ongeoorloofd verzuim", "SOM"),),
    inform=(Inform("ouders", "De leerling kwam niet nablijven; dit gaat per mail."),),
    notes=(
        TELT_OF_KAN,
        Note(
            "stil",
            "Het protocol zegt niet of de leerling voor dit extra lesuur weer een klokuur nablijft.",
            "Vraag de medewerker verzuim hoe de school dit doet.",
        ),
    ),
)

frequent = Outcome(
    "frequent",
    "Frequent verzuim: informeer het team ondersteuning",
    tasks=(INFORMEER_TEAM,),
    inform=(Inform("team ondersteuning", "De leerling valt op door frequent verzuim."),),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet vanaf hoeveel keer verzuim frequent is.",
            "De medewerker verzuim schat dit in.",
        ),
    ),
)
niet_frequent = Outcome("niet-frequent", "De leerling valt niet op door frequent verzuim.", quiet=True)
