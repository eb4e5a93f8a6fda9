"""What is done at the second and the fourth time, and after it (Stappenplan verzuim 1.5)."""

from decision_tools.poort import COACH_OF_MENTOR
from decision_tools.rules import Inform, Note, Outcome, Record, Task

KEREN_OF_LESSEN = Note(
    "stil",
    "Het protocol zegt niet of een keer spijbelen één les is, of een aaneengesloten tijd.",
    "Vraag de medewerker verzuim hoe de school telt.",
)

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
