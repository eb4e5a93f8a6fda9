"""This year: the steps at 3, 6, 9, 10 and more than 10 times (Veelvuldig uitsturen gedurende het jaar)."""

from decision_tools.rules import NOT_NAMED, Inform, Note, Outcome, Task

from ..notes import JAAR

drie = Outcome(
    "drie",
    "3 keer uit de les: geef een brief mee die de ouders/verzorgers ondertekenen",
    tasks=(
        Task(NOT_NAMED, "Geef de leerling een brief mee naar huis."),
        Task("ouders/verzorgers", "Onderteken de brief."),
    ),
    inform=(Inform("ouders/verzorgers", "De leerling moest 3 keer uit de les; dit staat in de brief."),),
    letters=("brief-drie-keer",),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet wie de brief meegeeft. "
            "Ook staat er niet wat volgt als de brief zonder handtekening terugkomt.",
            "Spreek dit af met de leerlingencoördinator.",
        ),
        JAAR,
    ),
    then=("Helpt dit niet? De volgende stap is bij 6 keer.",),
)
zes = Outcome(
    "zes",
    "6 keer uit de les: de mentor hoort het en vertelt het aan de ouders/verzorgers",
    tasks=(
        Task("meldkamermedewerker", "Licht de mentor in."),
        Task("mentor", "Stel de ouders/verzorgers op de hoogte."),
    ),
    inform=(
        Inform("mentor", "De leerling moest 6 keer uit de les."),
        Inform("ouders/verzorgers", "De leerling moest 6 keer uit de les."),
    ),
    notes=(JAAR,),
    then=("Helpt dit niet? De volgende stap is bij 9 keer.",),
)
negen = Outcome(
    "negen",
    "9 keer uit de les: licht de mentor opnieuw in; de mentor vertelt het de ouders/verzorgers",
    tasks=(
        Task("meldkamermedewerker", "Licht de mentor opnieuw in."),
        Task("mentor", "Stel de ouders/verzorgers op de hoogte."),
    ),
    inform=(
        Inform("mentor", "De leerling moest 9 keer uit de les."),
        Inform("ouders/verzorgers", "De leerling moest 9 keer uit de les."),
    ),
    notes=(JAAR,),
    then=("Helpt dit niet? De volgende stap is bij 10 keer.",),
)

DRIE_MENSEN = ("leerlingencoördinator", "mentor", "ondersteuningscoördinator")
DOORGEVEN = Task(
    "meldkamermedewerker",
    "Geef dit door aan de leerlingencoördinator, de mentor en de ondersteuningscoördinator.",
)

tien = Outcome(
    "tien",
    "10 keer uit de les: ouders op school uitnodigen en de leerling inbrengen in het OT",
    tasks=(
        Task("mentor", "Nodig de ouders op school uit, in overleg met de leerlingencoördinator."),
        Task("ouders/verzorgers", "Denk mee over oorzaken en oplossingen, zodat het niet weer gebeurt."),
        Task(
            "mentor",
            "Breng de leerling in bij het ondersteuningsteam (OT), in overleg met de leerlingencoördinator.",
        ),
        Task(
            "ondersteuningsteam",
            "Denk mee over passende ondersteuning, als er problemen onder liggen.",
        ),
        DOORGEVEN,
    ),
    inform=tuple(Inform(who, "De leerling moest 10 keer uit de les.") for who in DRIE_MENSEN),
    notes=(
        Note(
            "tegenspraak",
            "10 keer staat er twee keer: als '10 keer' en als 'vanaf 10 keer', met andere taken.",
            "Wij laten bij 10 allebei zien, en boven 10 alleen de tweede. De schoolleiding beslist.",
        ),
        JAAR,
    ),
    then=("Wordt de leerling daarna weer weggestuurd? Dan geldt de regel vanaf 10 keer.",),
)
meer_dan_tien = Outcome(
    "meer-dan-tien",
    "Meer dan 10 keer uit de les: geef dit door aan drie mensen",
    tasks=(DOORGEVEN,),
    inform=tuple(Inform(who, "De leerling is meer dan 10 keer uit de les gestuurd.") for who in DRIE_MENSEN),
    notes=(
        Note(
            "stil",
            "Boven 10 keer staat er alleen doorgeven. Of dat elke keer opnieuw moet, staat er niet.",
            "Wij lezen: elke keer. Was het gesprek van 10 keer er nog niet? Overleg met de mentor.",
        ),
        JAAR,
    ),
)
zoek_jaar = Outcome(
    "zoek-jaar",
    "Vraag de meldkamer hoe vaak de leerling dit schooljaar uit de les is gestuurd",
    tasks=(Task("meldkamermedewerker", "Zoek het aantal op in SOMtoday."),),
    then=("Bij 3, 6, 9, 10 en meer dan 10 keer hoort een stap.",),
    quiet=True,
)
