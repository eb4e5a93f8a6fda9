"""What each status asks of student, parents and municipality: the outcomes of leerplichtstatus."""

from dataclasses import replace

from decision_tools.mbo_utrecht import AFSPRAKEN
from decision_tools.mbo_utrecht.shared import follow_up, student
from decision_tools.mbo_utrecht.shared.reporting import BOVEN_23, PROTOCOL_LOOPT
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.mbo_utrecht.shared.student import WELK_DIPLOMA, WELKE_DAG, tot_27
from decision_tools.mbo_utrecht.shared.subjects import DUO_MELDING
from decision_tools.rules import ADDED, NOT_NAMED, Handover, Moment, Note, Outcome, Task

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
    about=(DUO_MELDING.dont,),
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
    then=(
        "Daarna kwalificatieplichtig, als er geen startkwalificatie is en geen vrijstelling.",
        "Vrijgesteld is wie een indicatie heeft: zeer moeilijk lerend of meervoudig gehandicapt. "
        "Ook wie een getuigschrift of diploma van het praktijkonderwijs heeft.",
    ),
    next=NAAR_MELDEN,
)
kwalificatie = Outcome(
    "kwalificatieplichtig",
    "Kwalificatieplichtig: tot de 18e verjaardag of tot een startkwalificatie",
    tasks=VOLGT_ONDERWIJS,
    notes=(WELKE_DAG, WELK_DIPLOMA),
    next=NAAR_MELDEN,
)
na_leerplicht = Outcome("na-leerplicht", "De volledige leerplicht is voorbij", quiet=True)
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
            provided="als je niet zeker weet of je moet melden",
            source=ADDED,
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
    "Niet meer leerplichtig: gemeenten volgen de student tot 23 jaar",
    tasks=(
        Task(
            "gemeente",
            "Volgt de student op weg naar een startkwalificatie.",
            "tot 23 jaar",
            moment=Moment.NOW,
        ),
        Task(
            "gemeente",
            "Regelt een passend aanbod, zodat een startkwalificatie toch lukt.",
            provided="als de student dreigt uit te vallen",
            moment=Moment.NEXT,
        ),
    ),
    notes=(*follow_up.rmc.notes, WELKE_DAG),
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
    checks=(tot_27("de grens van 23 jaar"),),
    notes=(BOVEN_23,),
)
