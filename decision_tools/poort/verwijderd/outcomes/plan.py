"""Three and five times: a plan with the parents and an internal time-out (1.10)."""

from decision_tools.poort import FACTS, LOKAAL, VAKER
from decision_tools.poort.shared.subjects import COACH_WEET_HET, IN_DE_LES, OUDERS_UITGENODIGD, PLAN
from decision_tools.poort.shared.verwijdering import WIJS_COACH
from decision_tools.rules import Inform, Moment, Note, Outcome, Record, Task

from ..notes import WANNEER_GESPREK
from ..questions import PLAN_BIJ, TIME_OUT

WAARSCHUW_COACH = Task(
    "medewerker verzuim",
    "Wijs de coach op het aantal verwijderingen uit de les.",
    source=VAKER,
    moment=Moment.TODAY,
    about=(COACH_WEET_HET.do,),
)
TIME_OUT_TIJD = FACTS.contact("time-out-tijd")
BOVENOP = "Legt de vakdocent ook een sanctie op? Dan komt dit daar bovenop."


drie = Outcome(
    "drie",
    f"{PLAN_BIJ.nde.capitalize()} keer uit de les verwijderd: de coach maakt met de ouders een plan van "
    "aanpak",
    tasks=(
        WAARSCHUW_COACH,
        Task("coach", "Overleg met de verzuimcoördinator.", "vóór het plan", moment=Moment.NEXT),
        Task("coach", "Nodig de ouders uit.", moment=Moment.NEXT, about=(OUDERS_UITGENODIGD.do,)),
        Task(
            ("coach", "ouders"),
            "Maak samen een plan van aanpak. Zet erin wat ouders en school doen, en wanneer je evalueert.",
            moment=Moment.NEXT,
            about=(PLAN.do,),
        ),
        Task("verzuimcoördinator", "Controleer of het gebeurt.", moment=Moment.LATER),
    ),
    record=(Record("Het plan van aanpak, met de momenten van evaluatie", "SOM"),),
    inform=(
        Inform("coach", f"De leerling is {PLAN_BIJ.woord} keer uit de les verwijderd."),
        Inform("verzuimcoördinator", "De coach gaat met de ouders een plan van aanpak maken."),
    ),
    letters=("plan-van-aanpak",),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet of de verzuimcoördinator de medewerker verzuim is.",
            "Vraag de school wie deze taak heeft.",
            id="verzuimcoordinator",
        ),
    ),
    then=(BOVENOP,),
    replaces=(WIJS_COACH,),
)

vijf = Outcome(
    "vijf",
    f"{TIME_OUT.nde.capitalize()} keer uit de les verwijderd: de medewerker verzuim legt een interne "
    "time-out op",
    tasks=(
        Task("medewerker verzuim", "Leg een interne time-out op.", moment=Moment.TODAY),
        WAARSCHUW_COACH,
        Task(
            "medewerker verzuim",
            "Informeer de ouders en de coach over de time-out.",
            moment=Moment.TODAY,
        ),
        Task("conrector", "Bevestig de interne time-out in een brief.", moment=Moment.NEXT),
        Task(
            "leerling",
            f"Werk onder toezicht in {LOKAAL} aan je huiswerk of lees een boek. Doe wat de medewerker "
            "verzuim zegt. De regels van de les gelden ook hier.",
            TIME_OUT_TIJD,
            moment=Moment.NEXT,
            about=(IN_DE_LES.dont,),
        ),
        Task(
            ("coach", "coördinator ondersteuning"),
            "Neem contact op met de ouders. Overleg wat er anders moet in het plan van aanpak.",
            moment=Moment.NEXT,
        ),
        Task(
            ("school", "ouders"),
            "Bepaal samen of de school het Zorg Advies Team (ZAT) om advies vraagt.",
            moment=Moment.NEXT,
        ),
    ),
    record=(
        Record("De interne time-out en de brief", "SOM"),
        Record("Het aangepaste plan van aanpak", "SOM"),
    ),
    inform=(
        Inform("ouders", "De leerling krijgt een interne time-out."),
        Inform("coach", "De leerling krijgt een interne time-out."),
    ),
    letters=("brief-interne-time-out", "plan-van-aanpak"),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet hoeveel dagen de interne time-out duurt.",
            "Vraag het de medewerker verzuim, die de time-out oplegt.",
            id="duur-time-out",
        ),
        Note(
            "stil",
            "Het protocol zegt niet aan wie de conrector de brief stuurt.",
            "Vraag het de conrector.",
        ),
        WANNEER_GESPREK,
    ),
    then=(BOVENOP,),
    replaces=(WIJS_COACH,),
)
