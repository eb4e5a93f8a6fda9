"""What is done each time, and from three times on: a plan, a time-out, suspension (1.7 to 1.10)."""

from decision_tools.poort import LOKAAL, ROL_VERZUIM, VAKER
from decision_tools.poort.shared.verwijdering import (
    AFSPRAAK_OF_GESPREK,
    CC,
    COACHGESPREK,
    MAIL_INFORM,
    MAIL_LETTER,
    MAIL_RECORD,
    SCHOOLWERK,
    SIGNALEREN,
    WEGSTUREN,
)
from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Record, Task

from .notes import (
    BEROEP,
    DAGEN,
    DUUR_EN_VERWIJDEREN,
    DUUR_ZEVEN,
    GEEN_BRIEF,
    INSPECTIE,
    LEERPLICHT,
    NIET_GENOEMD_WIE,
    NIET_GENOEMD_WIE_HOORT,
    VERLENGEN_WET,
    VERLENGEN_ZEVEN,
)

TEAM_ONDERSTEUNING = Task(
    "medewerker verzuim",
    "Informeer het team ondersteuning.",
    provided="als de leerling opvalt",
    source=ROL_VERZUIM,
)
WAARSCHUW_COACH = Task(
    "medewerker verzuim", "Wijs de coach erop hoe vaak de leerling uit de les is verwijderd.", source=VAKER
)
BOVENOP = "Legt de vakdocent ook een sanctie op? Dan komt dit daar bovenop."

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
        ),
        SIGNALEREN,
        COACHGESPREK,
        TEAM_ONDERSTEUNING,
    ),
    record=(
        Record("De verwijdering uit de les, met de reden en de afhandeling", "SOM"),
        MAIL_RECORD,
    ),
    inform=(
        MAIL_INFORM,
        Inform("coach", "In de cc van de mail aan de ouders."),
        Inform("mentor", "In de cc van de mail aan de ouders."),
        Inform("medewerker verzuim", "In de cc van de mail aan de ouders."),
    ),
    letters=(MAIL_LETTER,),
    notes=(CC, AFSPRAAK_OF_GESPREK),
    next=(Handover("poort/afhandeling-verwijdering", "Handel deze verwijdering uit de les af"),),
)

drie = Outcome(
    "drie",
    "Derde keer uit de les verwijderd: de coach maakt met de ouders een plan van aanpak",
    tasks=(
        WAARSCHUW_COACH,
        Task("coach", "Overleg met de verzuimcoördinator.", "vooraf"),
        Task("coach", "Nodig de ouders uit."),
        Task(
            ("coach", "ouders"),
            "Maak samen een plan van aanpak. Zet erin wat de ouders doen, wat de school doet en wanneer je "
            "evalueert.",
        ),
        Task("verzuimcoördinator", "Controleer of het gebeurt."),
    ),
    record=(Record("Het plan van aanpak, met de momenten van evaluatie", "SOM"),),
    inform=(
        Inform("coach", "De leerling is drie keer uit de les verwijderd."),
        Inform("verzuimcoördinator", "De coach gaat met de ouders een plan van aanpak maken."),
    ),
    letters=("plan-van-aanpak",),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet of de verzuimcoördinator de medewerker verzuim is.",
            "Vraag de school wie deze taak heeft.",
        ),
    ),
    then=(BOVENOP, "Helpt dit niet? De volgende stap is bij vijf keer."),
)

vijf = Outcome(
    "vijf",
    "Vijfde keer uit de les verwijderd: de medewerker verzuim legt een interne time-out op",
    tasks=(
        WAARSCHUW_COACH,
        Task("medewerker verzuim", "Leg een interne time-out op."),
        Task("medewerker verzuim", "Informeer de ouders en de coach over de time-out."),
        Task("conrector", "Bevestig de interne time-out in een brief."),
        Task(
            "leerling",
            f"Werk onder toezicht in {LOKAAL} aan je huiswerk of lees een boek. Doe wat de medewerker "
            "verzuim zegt. De regels van de les gelden ook hier.",
            "van 8:30 tot 16:15",
        ),
        Task(
            ("coach", "coördinator ondersteuning"),
            "Neem contact op met de ouders. Overleg wat er anders moet in het plan van aanpak.",
        ),
        Task(
            ("school", "ouders"),
            "Bepaal samen of de school het Zorg Advies Team (ZAT) om advies vraagt.",
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
        ),
        Note(
            "stil",
            "Het protocol zegt niet aan wie de conrector de brief stuurt.",
            "Vraag het de conrector.",
        ),
    ),
    then=(BOVENOP, "Helpt dit niet? De volgende stap is bij zes keer."),
)

zes = Outcome(
    "zes",
    "Zesde keer uit de les verwijderd: één dag externe schorsing",
    tasks=(
        WAARSCHUW_COACH,
        Task(NOT_NAMED, "Schors de leerling één dag extern."),
        Task("conrector", "Bevestig de schorsing in een brief aan de ouders en de leerplichtambtenaar."),
        Task("conrector", "Zet in die brief wanneer het herstelgesprek is."),
    ),
    record=(Record("De schorsing en de brief", "SOM"),),
    inform=(
        Inform("ouders", "De schorsing van één dag en het tijdstip van het herstelgesprek, per brief."),
        Inform("leerplichtambtenaar", "De schorsing van één dag, per brief. Lees eerst de opmerking."),
    ),
    letters=("brief-externe-schorsing",),
    notes=(LEERPLICHT, NIET_GENOEMD_WIE, DAGEN),
    then=(BOVENOP, "Helpt dit niet? De volgende stap is bij zeven keer."),
)

zeven = Outcome(
    "zeven",
    "Zevende keer uit de les verwijderd: twee dagen externe schorsing",
    tasks=(
        WAARSCHUW_COACH,
        Task(NOT_NAMED, "Schors de leerling twee dagen extern."),
        Task(
            NOT_NAMED,
            "Meld de schorsing bij leerplicht, de inspecteur en de bestuursvoorzitter van Het Baken.",
        ),
    ),
    record=(Record("De schorsing en de meldingen", "SOM"),),
    inform=(
        Inform("leerplichtambtenaar", "De schorsing van twee dagen. Lees eerst de opmerking."),
        Inform("inspecteur voor het onderwijs", "De schorsing van twee dagen."),
        Inform("voorzitter van het bestuur van Het Baken", "De schorsing van twee dagen."),
    ),
    notes=(DUUR_ZEVEN, LEERPLICHT, VERLENGEN_ZEVEN, NIET_GENOEMD_WIE, GEEN_BRIEF, DAGEN),
    then=(BOVENOP, "Helpt dit niet? Bij meer dan zeven keer volgt een langere schorsing."),
)

meer = Outcome(
    "meer-dan-zeven",
    "Meer dan zeven keer: vijf dagen geschorst, met voornemen tot verwijdering van school",
    tasks=(
        WAARSCHUW_COACH,
        Task(
            NOT_NAMED,
            "Schors de leerling vijf dagen extern, met het voornemen tot verwijdering van school.",
        ),
    ),
    record=(Record("De schorsing, het voornemen en alle eerdere stappen, zonder gaten", "SOM"),),
    notes=(
        DUUR_EN_VERWIJDEREN,
        INSPECTIE,
        NIET_GENOEMD_WIE,
        NIET_GENOEMD_WIE_HOORT,
        GEEN_BRIEF,
        DAGEN,
        BEROEP,
    ),
    then=(BOVENOP,),
)

verlengen_zeven = Outcome(
    "verlengen-zeven",
    "Het Baken verlengt de schorsing voor vijf dagen, tot er een oplossing is",
    tasks=(Task("Het Baken", "Verleng de schorsing voor vijf dagen, tot er een oplossing is die past."),),
    record=(Record("De verlenging", "SOM"),),
    notes=(VERLENGEN_WET,),
)
verlengen_meer = Outcome(
    "verlengen-meer",
    "Het Baken verlengt de schorsing één keer, voor vijf dagen",
    tasks=(Task("Het Baken", "Verleng de schorsing voor vijf dagen, één keer."),),
    record=(Record("De verlenging", "SOM"),),
    notes=(VERLENGEN_WET,),
)
niet_verlengd = Outcome("niet-verlengd", "De schorsing wordt niet verlengd.", quiet=True)
nog_niet = Outcome(
    "verlenging-nog-niet",
    "Het Baken beslist nog of het de schorsing verlengt, voor vijf dagen.",
    tasks=(Task("Het Baken", "Beslis of je de schorsing voor vijf dagen verlengt."),),
    quiet=True,
)

onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de medewerker verzuim hoe vaak de leerling uit de les is verwijderd",
    tasks=(Task("medewerker verzuim", "Zoek in SOM alle verwijderingen uit de les van dit schooljaar op."),),
    then=("Weet je het aantal? Vul deze keuzehulp dan opnieuw in.",),
)
