"""Truancy: at which time what is done, the report, the detention, and frequent absence (1.3, 1.5)."""

from decision_tools.poort import REGISTRATIE
from decision_tools.poort.shared.nablijven import TELT_OF_KAN
from decision_tools.poort.shared.registratie import REDEN_ACHTERAF, VOOR_TWAALF, daily_mail
from decision_tools.poort.shared.roles import COACH_OF_MENTOR
from decision_tools.rules import NOT_NAMED, Inform, Note, Outcome, Record, Task
from decision_tools.rules.laws import LPW

from .notes import KEREN_OF_LESSEN

twee = Outcome(
    "twee",
    "Tweede keer gespijbeld: bel de ouders en informeer de coach",
    tasks=(
        Task("medewerker verzuim", "Bel met de ouders."),
        Task("medewerker verzuim", "Informeer de coach hierover."),
    ),
    record=(Record("Het telefoongesprek en het bericht aan de coach", "SOM"),),
    inform=(Inform("coach", "De leerling spijbelde twee keer; de ouders zijn gebeld."),),
    notes=(KEREN_OF_LESSEN,),
    then=("Helpt dit niet? De volgende stap is bij vier keer spijbelen.",),
)
EVALUATIE = (
    Task("coach", "Evalueer het plan van aanpak.", "tijdens de coachgesprekken"),
    Task("coach", "Informeer de ouders.", provided="als het plan niet goed wordt gevolgd"),
)
vier = Outcome(
    "vier",
    "Vierde keer gespijbeld: spreek de ouders en maak een plan van aanpak",
    tasks=(
        Task("medewerker verzuim", "Neem contact op met de ouders."),
        Task(
            ("medewerker verzuim", "mentor"),
            "Maak samen een plan van aanpak. Schrijf op wat de ouders doen en wat de school doet.",
        ),
        *EVALUATIE,
    ),
    record=(Record("Het plan van aanpak", "SOM"),),
    inform=(Inform("ouders", "De leerling spijbelde vier keer; er komt een plan van aanpak."),),
    letters=("plan-van-aanpak",),
    notes=(KEREN_OF_LESSEN, COACH_OF_MENTOR),
)
vaker_dan_vier = Outcome(
    "vaker-dan-vier",
    "Meer dan vier keer gespijbeld: het plan van aanpak van vier keer loopt door",
    tasks=(
        Task(
            ("medewerker verzuim", "mentor"),
            "Maak het plan van aanpak van vier keer alsnog, na contact met de ouders.",
            provided="als dat plan er nog niet is",
        ),
        *EVALUATIE,
    ),
    notes=(
        Note(
            "stil",
            "Na vier keer noemt het protocol geen nieuwe stap.",
            "Bespreek in het coachgesprek of het plan nog past.",
        ),
        KEREN_OF_LESSEN,
        COACH_OF_MENTOR,
    ),
)
tel_gespijbeld = Outcome(
    "tel-gespijbeld",
    "Vraag de medewerker verzuim hoe vaak de leerling spijbelde",
    tasks=(Task("medewerker verzuim", "Zoek in SOM op hoe vaak de leerling deze periode spijbelde."),),
    quiet=True,
)

leerplicht = Outcome(
    "leerplicht",
    "16 lesuren of meer in vier weken: meld dit bij de leerplichtambtenaar",
    tasks=(Task(NOT_NAMED, "Meld het ongeoorloofd verzuim bij de leerplichtambtenaar."),),
    record=(Record("De melding en de gemiste lesuren", "SOM"),),
    inform=(Inform("leerplichtambtenaar", "16 lesuren of meer ongeoorloofd verzuim in vier weken."),),
    notes=(
        Note(
            "verouderd",
            "Het protocol telt vier weken achter elkaar. De wet telt vier lesweken, zonder vakantieweken.",
            "Laat de medewerker verzuim over lesweken tellen. De wet vraagt om de melding direct te doen.",
            severity="A",
            law=LPW.cite("21a"),
            first="tel vier lesweken zonder vakantie. De medewerker verzuim telt; meld daarna direct.",
        ),
        Note(
            "stil",
            "Het protocol zegt niet wie het verzuim meldt.",
            "Vraag de medewerker verzuim wie de melding doet.",
        ),
        Note(
            "stil",
            "De wet noemt 16 uren les- of praktijktijd. Of 45 minuten als uur telt, staat niet vast.",
            "Vraag de leerplichtambtenaar hoe lesuren tellen.",
        ),
    ),
)
minder_nu = Outcome("minder-nu", "Nu minder dan 16 lesuren gemist: de vier weken tellen.", quiet=True)
tel_vier_weken = Outcome(
    "tel-vier-weken",
    "Laat de gemiste lesuren van vier weken tellen",
    tasks=(Task("medewerker verzuim", "Tel in SOM de gespijbelde lesuren van de laatste vier lesweken."),),
    then=("Zijn het er 16 of meer? Dan hoort er een melding bij de leerplichtambtenaar.",),
    quiet=True,
)

MAIL_OUDERS = daily_mail("zonder geldige reden afwezig was")

nablijven = Outcome(
    "nablijven",
    "Gespijbeld: de leerling blijft {klokuren} na en haalt de les in",
    tasks=(
        Task("vakdocent", "Zet de absentie in SOM.", source=REGISTRATIE),
        Task(
            "school",
            "Bel na als de ouders niets hebben gemeld.",
            VOOR_TWAALF,
            source=REGISTRATIE,
        ),
        MAIL_OUDERS,
        Task(
            "leerling",
            "Blijf {klokuren} na en haal de les in: 60 minuten voor elk lesuur van 45 minuten.",
            "in de middag; dit staat in SOM",
        ),
    ),
    record=(Record("Het nablijven, als een ingeroosterd lesuur", "SOM"),),
    inform=(Inform("ouders", "De leerling was ongeoorloofd afwezig; dit gaat per mail."),),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet wie het nablijven in SOM zet en wie toezicht houdt.",
            "Vraag de medewerker verzuim wie dit regelt.",
        ),
    ),
    then=(REDEN_ACHTERAF, "Komt de leerling niet nablijven? Dat is een extra lesuur ongeoorloofd verzuim."),
)
extra_lesuur = Outcome(
    "extra-lesuur",
    "Niet komen nablijven is een extra lesuur ongeoorloofd verzuim",
    tasks=(
        Task(NOT_NAMED, "Registreer een extra lesuur ongeoorloofd verzuim."),
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
    tasks=(Task("medewerker verzuim", "Informeer het team ondersteuning."),),
    inform=(Inform("team ondersteuning", "De leerling valt op door frequent verzuim."),),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet vanaf hoeveel keer verzuim frequent is.",
            "De medewerker verzuim schat dit in.",
        ),
    ),
)
niet_frequent = Outcome("niet-frequent", "Geen bericht aan het team ondersteuning nodig.", quiet=True)
