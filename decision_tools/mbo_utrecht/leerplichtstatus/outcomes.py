"""What each status asks of student, parents and municipality: the outcomes of leerplichtstatus."""

from dataclasses import replace

from decision_tools.mbo_utrecht import AFSPRAKEN, ROLLEN
from decision_tools.mbo_utrecht.shared import reporting, student
from decision_tools.mbo_utrecht.shared.reporting import PROTOCOL_LOOPT
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.mbo_utrecht.shared.student import TOT_27, WELK_DIPLOMA, WELKE_DAG
from decision_tools.rules import NOT_NAMED, Handover, Note, Outcome, Task

VOLGT_ONDERWIJS = (
    Task("student", "Volg het hele programma, ook de combinatie van leren en werken."),
    Task("ouders/verzorgers", "Zorg dat je kind geregeld naar school gaat."),
)
NAAR_MELDEN = (
    Handover(
        "mbo-utrecht/duo-melding",
        "Verzuimt de student? Kijk of de school moet melden",
        ("leeftijd", "startkwalificatie"),
    ),
)
NIET_MELDEN = Task(
    MELDER,
    "Meld deze student niet bij het DUO-verzuimloket: dat kan niet.",
    source=AFSPRAKEN,
)

leerplichtig = Outcome(
    "leerplichtig",
    "Leerplichtig: tot en met het schooljaar waarin de student 16 wordt",
    tasks=VOLGT_ONDERWIJS,
    notes=(
        Note(
            "tegenspraak",
            "Eerst laat paragraaf 2.1 de plicht stoppen bij een startkwalificatie. "
            "Daarna hoort dat alleen bij de kwalificatieplicht.",
            "Heeft deze student al een startkwalificatie? Vraag het leerplicht.",
        ),
        WELK_DIPLOMA,
    ),
    then=("Na dit schooljaar: kwalificatieplichtig, als er geen startkwalificatie is.",),
    next=NAAR_MELDEN,
)
kwalificatie = Outcome(
    "kwalificatieplichtig",
    "Kwalificatieplichtig: tot de 18e verjaardag of tot een startkwalificatie",
    tasks=VOLGT_ONDERWIJS,
    notes=(WELKE_DAG, WELK_DIPLOMA),
    then=("Vanaf 18 jaar zonder startkwalificatie: het RMC volgt de student.",),
    next=NAAR_MELDEN,
)
zestiende_onbekend = Outcome(
    "zestiende-onbekend",
    "Zoek eerst uit in welk schooljaar de student 16 werd of wordt",
    tasks=(Task(NOT_NAMED, "Kijk in het studentenvolgsysteem. Weet je het daarna niet? Vraag de student."),),
    next=NAAR_MELDEN,
)
sk_onbekend = replace(student.sk_onbekend, next=NAAR_MELDEN)
sk_onder_18 = Outcome(
    "sk-onder-18",
    "Niet meer kwalificatieplichtig: de student heeft een startkwalificatie",
    tasks=(NIET_MELDEN, PROTOCOL_LOOPT),
    notes=(WELK_DIPLOMA,),
)
vrij = Outcome(
    "vrijgesteld",
    "Vrijgesteld van de kwalificatieplicht",
    tasks=(
        Task(
            "SLB-er",
            "Overleg met leerplicht als de student verzuimt.",
            provided="mits je niet zeker weet of je moet melden",
            source=ROLLEN,
        ),
    ),
    notes=(
        Note(
            "stil",
            "Of je een vrijgestelde student bij verzuim moet melden, staat er niet.",
            "Vraag het leerplicht van de woongemeente.",
        ),
        WELK_DIPLOMA,
    ),
)
certificaat = Outcome(
    "certificaat",
    "Mag vóór de 18e verjaardag van school: certificaat én duurzaam werk",
    notes=(
        Note(
            "stil",
            "Dit staat er over wie in het praktijkonderwijs zit. Het is iets anders dan de vrijstelling. "
            "Die vraagt een getuigschrift of diploma.",
            "Volgt de student al een mbo-opleiding? Vraag leerplicht wat geldt.",
        ),
        WELK_DIPLOMA,
    ),
)
vrij_onbekend = Outcome(
    "vrij-onbekend",
    "Zoek eerst uit of de student is vrijgesteld",
    tasks=(
        Task(
            NOT_NAMED,
            "Vraag de student naar een getuigschrift, diploma of indicatie.",
        ),
    ),
    then=("Blijkt er niets? Dan is de student kwalificatieplichtig.",),
)
rmc = Outcome(
    "rmc",
    "Niet meer leerplichtig: het RMC (doorstroompunt) volgt de student tot 23 jaar",
    tasks=(
        Task("gemeente", "Volg de student op weg naar een startkwalificatie.", "tot 23 jaar"),
        Task(
            "gemeente",
            "Regel een passend aanbod, zodat een startkwalificatie toch lukt.",
            provided="mits de student dreigt uit te vallen",
        ),
    ),
    notes=(*reporting.rmc.notes, WELKE_DAG),
    next=NAAR_MELDEN,
)
sk_18 = Outcome(
    "sk-18",
    "Geen leerplicht en geen RMC: de student heeft een startkwalificatie",
    tasks=(NIET_MELDEN, PROTOCOL_LOOPT),
)
te_oud = Outcome(
    "te-oud",
    "Geen leerplicht en geen RMC: de student is 23 jaar of ouder",
    tasks=(NIET_MELDEN, PROTOCOL_LOOPT),
    notes=(
        TOT_27,
        Note(
            "tegenspraak",
            "Paragraaf 2.3 laat de verzuimaanpak gelden tot 23 jaar, en daarna ook voor wie ouder is.",
            "Volg het protocol ook boven 23 jaar. Vraag de onderwijsdirecteur bij twijfel.",
        ),
    ),
)
