"""What is done each time, and where the number is not known (1.7 to 1.9)."""

from decision_tools.poort import LOKAAL, ROL_VERZUIM
from decision_tools.poort.shared.subjects import HERSTELGESPREK, TEAM_WEET_HET
from decision_tools.poort.shared.verwijdering import (
    AFSPRAAK_OF_GESPREK,
    CC,
    COACHGESPREK,
    IN_CC,
    MAIL_INFORM,
    MAIL_LETTER,
    MAIL_RECORD,
    SCHOOLWERK,
    WEGSTUREN,
    WIJS_COACH,
    WIJS_VAKDOCENT,
)
from decision_tools.rules import DERIVED, Handover, Moment, Outcome, Record, Task

TEAM_ONDERSTEUNING = Task(
    "medewerker verzuim",
    "Informeer het team ondersteuning.",
    provided="als de leerling opvalt",
    source=ROL_VERZUIM,
    moment=Moment.NEXT,
    about=(TEAM_WEET_HET.do,),
)
elke_keer = Outcome(
    "elke-keer",
    f"Elke verwijdering uit de les: naar {LOKAAL}, in SOM, mail aan de ouders",
    tasks=(
        *WEGSTUREN,
        SCHOOLWERK,
        Task(
            "leerling",
            "Ga terug naar de vakdocent en spreek een herstelgesprek af.",
            "aan het einde van het lesuur",
            moment=Moment.TODAY,
            about=(HERSTELGESPREK.do,),
        ),
        WIJS_COACH,
        WIJS_VAKDOCENT,
        COACHGESPREK,
        TEAM_ONDERSTEUNING,
    ),
    record=(
        Record("De verwijdering uit de les, goed gemotiveerd", "SOM"),
        Record("De communicatie en de afhandeling, zonder gaten", "SOM"),
        MAIL_RECORD,
    ),
    inform=(
        MAIL_INFORM,
        *IN_CC.values(),
    ),
    letters=(MAIL_LETTER,),
    notes=(CC, AFSPRAAK_OF_GESPREK),
    next=(Handover("poort/afhandeling-verwijdering", "Handel deze verwijdering uit de les af"),),
)

onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de medewerker verzuim hoe vaak de leerling uit de les is verwijderd",
    tasks=(
        Task(
            "medewerker verzuim",
            "Zoek in SOM alle verwijderingen uit de les van dit schooljaar op.",
            source=DERIVED,
        ),
    ),
    then=("Weet je het aantal? Vul deze keuzehulp dan opnieuw in.",),
    source=DERIVED,
)
