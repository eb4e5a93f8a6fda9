"""This year: the steps at 3, 6, 9, 10 and more than 10 times (Veelvuldig uitsturen gedurende het jaar)."""

from dataclasses import replace

from decision_tools.kluiverboom.shared.subjects import MENTOR_WEET_HET, OUDERS_WETEN_HET
from decision_tools.rules import DERIVED, NOT_NAMED, Inform, Moment, Note, Outcome, Reading, Task, missed

from ..notes import JAAR
from ..questions import BRIEF, MENTOR, MENTOR_OPNIEUW, OUDERS_EN_OT

MENTOR_INLICHTEN = Task(
    "meldkamermedewerker",
    "Licht de mentor in over het wegsturen.",
    moment=Moment.NEXT,
    about=(MENTOR_WEET_HET.do,),
)
OUDERS_INLICHTEN = Task(
    "mentor",
    "Stel de ouders/verzorgers op de hoogte.",
    moment=Moment.NEXT,
    about=(OUDERS_WETEN_HET.do,),
)

drie = Outcome(
    "drie",
    f"{BRIEF} keer uit de les: geef een brief mee die de ouders/verzorgers ondertekenen",
    tasks=(
        Task(NOT_NAMED, "Geef de leerling een brief mee."),
        Task("ouders/verzorgers", "Onderteken de brief.", moment=Moment.NEXT),
    ),
    inform=(
        Inform("ouders/verzorgers", f"De leerling moest {BRIEF} keer uit de les; dit staat in de brief."),
    ),
    letters=("brief-drie-keer",),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet wie de brief meegeeft. "
            "Ook staat er niet wat volgt als de brief zonder handtekening terugkomt.",
            "Spreek dit af met de leerlingencoördinator.",
            id="brief",
        ),
        JAAR,
    ),
    in_order=True,
)
zes = Outcome(
    "zes",
    f"{MENTOR} keer uit de les: de mentor hoort het en vertelt het aan de ouders/verzorgers",
    tasks=(replace(MENTOR_INLICHTEN, moment=Moment.NOW), OUDERS_INLICHTEN),
    inform=(
        Inform("mentor", f"De leerling moest {MENTOR} keer uit de les."),
        Inform("ouders/verzorgers", f"De leerling moest {MENTOR} keer uit de les."),
    ),
    notes=(JAAR,),
    in_order=True,
)
negen = Outcome(
    "negen",
    f"{MENTOR_OPNIEUW} keer uit de les: de mentor hoort het opnieuw en vertelt het aan de ouders/verzorgers",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Licht de mentor opnieuw in over het wegsturen.",
            about=(MENTOR_WEET_HET.do,),
        ),
        OUDERS_INLICHTEN,
    ),
    inform=(
        Inform("mentor", f"De leerling moest {MENTOR_OPNIEUW} keer uit de les."),
        Inform("ouders/verzorgers", f"De leerling moest {MENTOR_OPNIEUW} keer uit de les."),
    ),
    notes=(JAAR,),
    replaces=(MENTOR_INLICHTEN,),
    in_order=True,
)

DRIE_MENSEN = ("leerlingencoördinator", "mentor", "ondersteuningscoördinator")
DOORGEVEN = Task(
    "meldkamermedewerker",
    "Geef dit door aan leerlingencoördinator, mentor en ondersteuningscoördinator.",
)
TWEE_KEER = (
    f"{OUDERS_EN_OT} keer staat er twee keer: als '{OUDERS_EN_OT} keer' en als 'vanaf {OUDERS_EN_OT} keer', "
    "met andere taken."
)
LEZINGEN = (
    Reading(
        "allebei",
        f"Bij {OUDERS_EN_OT} keer gelden '{OUDERS_EN_OT} keer' en 'vanaf {OUDERS_EN_OT} keer' allebei.",
    ),
    Reading(
        "daarna",
        f"Bij {OUDERS_EN_OT} keer geldt alleen '{OUDERS_EN_OT} keer'. "
        f"'Vanaf {OUDERS_EN_OT} keer' begint daarna.",
    ),
)
UITNODIGING = Inform("ouders/verzorgers", "De uitnodiging om mee te denken, zodat het niet weer gebeurt.")

tien = Outcome(
    "tien",
    f"{OUDERS_EN_OT} keer uit de les: ouders op school uitnodigen en de leerling inbrengen in het OT",
    tasks=(
        DOORGEVEN,
        Task(
            "mentor",
            "Nodig de ouders op school uit om mee te denken over oorzaken en oplossingen, "
            "in overleg met de leerlingencoördinator.",
            moment=Moment.NEXT,
        ),
        Task(
            "mentor",
            "Breng de leerling in bij het ondersteuningsteam (OT), in overleg met de leerlingencoördinator.",
            moment=Moment.NEXT,
        ),
        Task(
            "ondersteuningsteam",
            "Denk mee over passende ondersteuning.",
            provided="als er problemen onder liggen",
            moment=Moment.NEXT,
        ),
    ),
    inform=(
        *(Inform(who, f"De leerling moest {OUDERS_EN_OT} keer uit de les.") for who in DRIE_MENSEN),
        UITNODIGING,
    ),
    notes=(
        Note(
            "tegenspraak",
            TWEE_KEER,
            f"Wij laten bij {OUDERS_EN_OT} allebei zien, en boven {OUDERS_EN_OT} alleen de tweede. De "
            "schoolleiding beslist.",
            readings=LEZINGEN,
            id="tien-twee-keer",
        ),
        JAAR,
    ),
    replaces=(MENTOR_INLICHTEN,),
    in_order=True,
)
meer_dan_tien = Outcome(
    "meer-dan-tien",
    f"Meer dan {OUDERS_EN_OT} keer uit de les: geef dit door aan drie mensen",
    tasks=(DOORGEVEN,),
    inform=tuple(
        Inform(who, f"De leerling is meer dan {OUDERS_EN_OT} keer uit de les gestuurd.")
        for who in DRIE_MENSEN
    ),
    notes=(
        Note(
            "stil",
            f"Boven {OUDERS_EN_OT} keer staat er alleen doorgeven. Of dat elke keer opnieuw moet, staat er "
            "niet.",
            f"Wij lezen: elke keer. Was het gesprek van {OUDERS_EN_OT} keer er nog niet? Overleg met de "
            "mentor.",
            id="boven-tien",
        ),
        JAAR,
    ),
    replaces=(MENTOR_INLICHTEN,),
)
zoek_jaar = Outcome(
    "zoek-jaar",
    "Vraag de meldkamer hoe vaak de leerling dit schooljaar uit de les is gestuurd",
    tasks=(
        Task("meldkamermedewerker", "Zoek het aantal van dit schooljaar op in SOMtoday.", source=DERIVED),
    ),
    then=(
        f"Bij {BRIEF}, {MENTOR}, {MENTOR_OPNIEUW}, {OUDERS_EN_OT} en meer dan {OUDERS_EN_OT} keer hoort "
        "een stap.",
    ),
    quiet=True,
    source=DERIVED,
)

RUNGS = (drie, zes, negen, tien, meer_dan_tien)
PASSED_TODAY = {
    BRIEF: missed(drie, f"Eerder vandaag was de {BRIEF}e keer: de brief gaat mee", DERIVED),
    MENTOR: missed(
        zes, f"Eerder vandaag was de {MENTOR}e keer: de mentor en de ouders/verzorgers horen het", DERIVED
    ),
    MENTOR_OPNIEUW: missed(
        negen,
        f"Eerder vandaag was de {MENTOR_OPNIEUW}e keer: de mentor en de ouders/verzorgers horen het",
        DERIVED,
    ),
    OUDERS_EN_OT: replace(
        missed(
            tien,
            f"Eerder vandaag was de {OUDERS_EN_OT}e keer: ouders op school en de leerling in het OT",
            DERIVED,
        ),
        inform=(UITNODIGING,),
        notes=(
            Note(
                "tegenspraak",
                TWEE_KEER,
                f"De {OUDERS_EN_OT}e keer was vandaag: wat daarbij hoort, kan nog nodig zijn. De "
                "schoolleiding beslist.",
                readings=LEZINGEN,
            ),
            JAAR,
        ),
    ),
}
"""What may still have to be done, by the rung that an earlier time today was."""

niets_gepasseerd = Outcome("niets-gepasseerd", "Geen eerdere stap van vandaag bekend.", quiet=True)
"""Never told: the time-out, after which alone the rungs of today are asked, takes its place."""
