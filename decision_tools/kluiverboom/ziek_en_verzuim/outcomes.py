"""What is done about a pupil who is sick or absent, often or for long."""

from decision_tools.kluiverboom import ADMINISTRATIE, DISCIPLINE, HANDLEIDING
from decision_tools.rules import NOT_NAMED, Inform, Note, Outcome, Record, Task

from .notes import WET

BEREIKBAARHEID = HANDLEIDING.section("Bereikbaarheid")
BEL_OF_MAIL = "bel 050-5710195 of mail absentie@csgkluiverboom.nl"

MELD_JE_ZIEK = Task("leerling", "Meld je ziek bij de meldkamer.")
VERWERK = Task(
    "meldkamermedewerker", "Verwerk de ziekmelding en volg de ziekmeldingen.", source=ADMINISTRATIE
)

ziekmelding = Outcome(
    "ziekmelding",
    f"Ziekmelding: {BEL_OF_MAIL}",
    tasks=(
        Task(
            NOT_NAMED,
            f"Meld de leerling ziek: {BEL_OF_MAIL}.",
            "bellen kan vanaf 07.45 uur; op schooldagen is de meldkamer er tot 16.15 uur",
            source=BEREIKBAARHEID,
        ),
        Task("meldkamermedewerker", "Houd de absentiemail bij."),
        VERWERK,
    ),
    record=(Record("De ziekmelding, als dat nodig is", "SOMtoday"),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet wie een leerling ziek mag melden, en vóór hoe laat.",
            "Vraag de meldkamer hoe dit voor ouders en voor leerlingen van 18 jaar is geregeld.",
        ),
    ),
)
naar_huis = Outcome(
    "naar-huis",
    "Ziek naar huis: de meldkamermedewerker belt de ouders/verzorgers",
    tasks=(
        MELD_JE_ZIEK,
        Task("meldkamermedewerker", "Bel de ouders/verzorgers.", "als de leerling ziek naar huis gaat"),
        VERWERK,
    ),
    record=(Record("De ziekmelding", "SOMtoday"),),
    inform=(Inform("ouders/verzorgers", "De leerling gaat ziek naar huis."),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet of de leerling mag gaan als je de ouders niet bereikt.",
            "Vraag de schoolleiding wat dan geldt.",
        ),
    ),
)
blijft = Outcome(
    "blijft",
    "De leerling blijft op school: vang de leerling op in de meldkamer",
    tasks=(
        Task("leerling", "Meld je bij de meldkamer als je je ziek wilt melden."),
        Task("meldkamermedewerker", "Vang de leerling op."),
    ),
    notes=(
        Note(
            "stil",
            "Bellen met de ouders staat alleen bij een leerling die naar huis gaat.",
            "De meldkamermedewerker kiest of bellen nu nodig is.",
        ),
    ),
    then=("Gaat de leerling later toch naar huis? Bel dan de ouders/verzorgers.",),
)
nog_niet_naar_huis = Outcome(
    "nog-niet-naar-huis",
    "Ziek op school: de leerling meldt zich bij de meldkamer",
    tasks=(
        MELD_JE_ZIEK,
        Task(NOT_NAMED, "Beslis of de leerling naar huis gaat."),
    ),
    notes=(Note("stil", "De handleiding zegt niet wie dit beslist.", "Overleg met de meldkamermedewerker."),),
    then=("Gaat de leerling naar huis? Dan belt de meldkamermedewerker de ouders/verzorgers.",),
)
afwezig = Outcome(
    "afwezig",
    "Afwezig zonder bekende reden: de meldkamermedewerker controleert dit",
    tasks=(
        Task("meldkamermedewerker", "Controleer de afwezigheid. Kijk ook in SOMtoday wat er opvalt."),
        Task(
            "leerling",
            "Kom na op de meldkamer.",
            "na een absentiemelding",
            provided="mits het moet van de meldkamermedewerker",
            source=DISCIPLINE,
        ),
    ),
    record=(Record("De afwezigheid", "SOMtoday"),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet hoe snel je controleert, wie je belt en hoelang de leerling nakomt.",
            "Spreek dit af in het team van de meldkamer. Heb je zorgen over de leerling? Wacht daar niet op.",
        ),
    ),
)
niets_nu = Outcome("niets-nu", "Geen melding van vandaag.", quiet=True)

veelvuldig_verzuim = Outcome(
    "veelvuldig",
    "Veelvuldig en ongeoorloofd verzuim: verwijs naar verzuimloket of leerplichtambtenaar",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Verwijs naar het verzuimloket van DUO of de leerplichtambtenaar. "
            "Doe dit in overleg met de ondersteuningscoördinator.",
        ),
    ),
    notes=(
        WET,
        Note(
            "stil",
            "Er staat 'veelvuldig en ongeoorloofd'. Of allebei nodig is, staat er niet.",
            "Wij lezen: allebei. Ziekte is geoorloofd en hoort volgens DUO niet in het verzuimloket.",
        ),
        Note(
            "stil",
            "De handleiding noemt het loket en de leerplichtambtenaar met een schuine streep ertussen.",
            "Vraag de ondersteuningscoördinator welke weg de school gebruikt.",
        ),
    ),
)
niet_veelvuldig = Outcome("niet-veelvuldig", "Geen verwijzing naar het verzuimloket.", quiet=True)
overleg_veelvuldig = Outcome(
    "overleg-veelvuldig",
    "Overleg met de ondersteuningscoördinator of het verzuim veelvuldig en ongeoorloofd is",
    tasks=(Task("meldkamermedewerker", "Leg het verzuim voor aan de ondersteuningscoördinator."),),
    notes=(WET,),
    quiet=True,
)
langdurig_ziek = Outcome(
    "langdurig",
    "Langdurig ziek: overleg met de ondersteuningscoördinator en informeer de schoolarts",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Informeer de schoolarts, in overleg met de ondersteuningscoördinator.",
        ),
    ),
    inform=(Inform("schoolarts", "De leerling is langdurig ziek."),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet vanaf wanneer ziekte langdurig is.",
            "De meldkamermedewerker en de ondersteuningscoördinator schatten dit in.",
        ),
    ),
)
niet_langdurig = Outcome("niet-langdurig", "Geen bericht aan de schoolarts.", quiet=True)
overleg_langdurig = Outcome(
    "overleg-langdurig",
    "Overleg met de ondersteuningscoördinator of de leerling langdurig ziek is",
    tasks=(Task("meldkamermedewerker", "Leg de ziekmeldingen voor aan de ondersteuningscoördinator."),),
    quiet=True,
)
bijzonder = Outcome(
    "bijzonderheden",
    "De leerling valt op: neem contact op met de mentor",
    tasks=(
        Task("meldkamermedewerker", "Neem contact op met de mentor."),
        Task(
            "meldkamermedewerker",
            "Informeer ook de leerlingencoördinator en de teamleider.",
            provided="mits dat nodig is",
            source=ADMINISTRATIE,
        ),
    ),
    inform=(Inform("mentor", "De leerling valt op door verzuim, te laat komen of wegsturen."),),
    notes=(
        Note(
            "stil",
            "De handleiding noemt voorbeelden en geen aantallen.",
            "De meldkamermedewerker schat dit in.",
        ),
    ),
)
niets_bijzonders = Outcome("geen-bijzonderheden", "Geen bericht aan de mentor nodig.", quiet=True)
vraag_mentor = Outcome(
    "bijzonderheden-onbekend",
    "Laat de meldkamermedewerker kijken of de leerling opvalt",
    tasks=(Task("meldkamermedewerker", "Kijk in SOMtoday of de leerling opvalt."),),
    quiet=True,
)
