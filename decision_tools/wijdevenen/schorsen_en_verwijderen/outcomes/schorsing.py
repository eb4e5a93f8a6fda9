"""Time-out and suspension: what has to be done, by whom and by when."""

from dataclasses import replace

from decision_tools.rules import (
    ADDED,
    NOT_NAMED,
    Due,
    Handover,
    Inform,
    Moment,
    Outcome,
    Record,
    Task,
    Term,
    Unit,
)
from decision_tools.wijdevenen.shared import subjects
from decision_tools.wijdevenen.shared.suspension import STRAF_OF_VEILIGHEID

from .. import notes
from ..questions import begin, beroep_binnen, niet_jong_zeker
from .sections import SCHORSING, TIME_OUT, WET_SCHORSEN

NU, VANDAAG, DAARNA = Moment.NOW, Moment.TODAY, Moment.NEXT

EEN_WEEK = Term("hoogstens {woord} week, de eerste dag meegeteld", 1, Unit.WEEKS, begin, first_day=True)
DAG_TWEE = Term(
    "vanaf dag {woord} van de schorsing", 2, Unit.CALENDAR_DAYS, begin, due=Due.ON, first_day=True
)
VEERTIEN = Term("binnen {n} dagen nadat het beroep binnenkwam", 14, Unit.CALENDAR_DAYS, beroep_binnen)

OPVANG = Handover("wijdevenen/opvang-leerling", "Opvang van de leerling die dit overkwam")
REGISTREREN = Handover("wijdevenen/incident-registreren", "Het incident registreren")
DOSSIER = "leerlingdossier"

GOEDKEURING = Task(
    NOT_NAMED,
    "Vertel het bevoegd gezag van de schorsing en vraag om goedkeuring.",
    "vóór de schorsing",
    provided="als er voor een jonge leerling geen alternatief is",
    given=niet_jong_zeker.yes(),
    moment=NU,
    about=(subjects.BEVOEGD_GEZAG.do, subjects.OP_SCHOOL.dont),
)
BESLUIT = Task(
    NOT_NAMED,
    "Geef de ouders het besluit op papier. Noem de redenen.",
    source=WET_SCHORSEN,
    moment=VANDAAG,
    about=(subjects.OUDERS_WETEN.do,),
)
OUDERS_HOREN_BESLUIT = Inform("ouders", "Het besluit, op papier en met redenen.")
NAAR_INSPECTIE = Task(
    NOT_NAMED,
    "Informeer de inspectie, op papier en met redenen.",
    DAG_TWEE,
    provided="als de schorsing langer dan één dag duurt",
    notes=(notes.HOE_SNEL,),
    checks=(notes.INSPECTIE,),
    source=WET_SCHORSEN,
    moment=DAARNA,
    about=(subjects.INSPECTIE.do,),
)
LEREN = Task(
    NOT_NAMED,
    "Zorg dat de leerling zo veel mogelijk door kan leren. Geef bijvoorbeeld werk mee voor thuis.",
    "tijdens de schorsing",
    source=SCHORSING,
    moment=DAARNA,
)
TOETSEN = Task(
    NOT_NAMED,
    "Laat toetsen doorgaan. Laat de leerling daar bijvoorbeeld voor op school komen.",
    "tijdens de schorsing",
    provided="als er dan een toets is",
    notes=(notes.TOETS,),
    source=SCHORSING,
    moment=DAARNA,
    about=(subjects.OP_SCHOOL.do,),
)
VERSLAG_ROND = Task(
    NOT_NAMED,
    "Stuur het verslag ter informatie naar het bevoegd gezag en de inspectie.",
    source=SCHORSING,
    moment=DAARNA,
)
NAAR_LEERPLICHT = Task(
    NOT_NAMED,
    "Stuur het verslag ter informatie naar de ambtenaar leerplichtzaken.",
    checks=(notes.LEERPLICHT,),
    source=SCHORSING,
    moment=DAARNA,
    about=(subjects.LEERPLICHT.do,),
)
VERSLAG = Task(
    NOT_NAMED,
    "Maak een verslag. Laat de ouders tekenen dat zij het gezien hebben. Bewaar het in het dossier.",
    "na het gesprek",
)
VERSLAG_SCHORSING = Task(
    NOT_NAMED,
    "Maak een verslag van schorsing en gesprek. Laat de ouders tekenen voor gezien. "
    "Bewaar het in het dossier.",
    "na het gesprek",
    source=SCHORSING,
)
IN_BEROEP = Task(
    "ouders",
    "Jullie kunnen in beroep gaan bij het bevoegd gezag.",
    notes=(notes.BEROEP,),
    source=SCHORSING,
    moment=DAARNA,
)
UITNODIGING = Task(
    "directie",
    "Nodig de ouders op papier uit voor een gesprek over de schorsing.",
    source=SCHORSING,
    moment=VANDAAG,
)
GESPREK = Task(
    ("directie", "ouders"),
    "Zoek samen oplossingen. Bespreek of opvang op deze school kan, en wat niet kan.",
    "in het gesprek",
    source=SCHORSING,
    about=(subjects.OUDERS_GESPROKEN.do,),
)
OUDERS_UITNODIGEN = Task(NOT_NAMED, "Nodig de ouders uit voor een gesprek op school.", moment=VANDAAG)
TIME_OUT_GESPREK = Task(
    ("leerkracht", "directie"),
    "Voer het gesprek met de ouders. De leerkracht en iemand van de directie zijn erbij.",
    "in het gesprek",
    about=(subjects.OUDERS_GESPROKEN.do,),
)
WEEK = Task(
    NOT_NAMED,
    "Beëindig de schorsing op deze dag of eerder. De time-out telt mee.",
    EEN_WEEK,
    notes=(notes.EEN_WEEK,),
    source=TIME_OUT,
    moment=DAARNA,
)

time_out = Outcome(
    "time-out",
    "Time-out: de leerling mag vandaag niet meer in de school",
    tasks=(
        Task(
            "iedereen",
            "Haal de leerling eerst uit de situatie.",
            provided="als het nu onveilig is",
            source=ADDED,
            moment=NU,
        ),
        Task(
            "directie",
            "Keur de time-out goed. Zonder goedkeuring kan hij niet.",
            "vóór de time-out",
            moment=NU,
            about=(subjects.OP_SCHOOL.dont,),
        ),
        Task(
            NOT_NAMED,
            "Vertel de ouders over het incident en de time-out, met de reden.",
            "onmiddellijk",
            provided="als geen redelijke grond dat tegenhoudt",
            about=(subjects.OUDERS_WETEN.do,),
        ),
        Task(NOT_NAMED, "Schrijf de ouders dat de leerling de school niet in mag.", moment=VANDAAG),
        Task(NOT_NAMED, "Zet het incident en de time-out in het dossier.", moment=VANDAAG),
        Task(
            NOT_NAMED,
            "Meld de time-out (op papier) bij het bevoegd gezag.",
            "na de time-out",
            about=(subjects.BEVOEGD_GEZAG.do,),
        ),
        OUDERS_UITNODIGEN,
        TIME_OUT_GESPREK,
        VERSLAG,
    ),
    record=(Record("Het incident, de time-out en het verslag van het gesprek", DOSSIER),),
    inform=(
        Inform("ouders", "Het incident en de time-out, met de reden. Het besluit ook op papier."),
        Inform("bevoegd gezag", "De time-out, achteraf."),
    ),
    letters=("brief-time-out",),
    notes=(notes.GEEN_OFFICIEEL_MIDDEL, notes.WIE),
    checks=(notes.THUIS,),
    then=(
        "Een time-out kan één keer met één dag langer. Dan heet het een schorsing.",
        "Na het gesprek met de ouders kan de leerling zo nodig langer geschorst worden.",
    ),
    next=(OPVANG, REGISTREREN),
)
verlengen = Outcome(
    "verlengen",
    "De time-out kan één keer een dag langer, en is dan een schorsing",
    tasks=(
        GOEDKEURING,
        Task(
            NOT_NAMED,
            "Verleng de time-out met één dag. Dat kan één keer.",
            "na goedkeuring",
            notes=(notes.EEN_WEEK,),
        ),
        BESLUIT,
        replace(
            NAAR_INSPECTIE,
            what="Informeer de inspectie.",
            by="vanaf de tweede dag, de time-out meegeteld",  # no day: of which kind it is, is not said
            provided="als het bevoegd gezag de verlenging goedkeurt",
            source=TIME_OUT,
        ),
        OUDERS_UITNODIGEN,
        TIME_OUT_GESPREK,
        VERSLAG,
        TOETSEN,
    ),
    record=(Record("De verlenging en het verslag van het gesprek", DOSSIER),),
    inform=(
        Inform("bevoegd gezag", "De schorsing, vooraf."),
        OUDERS_HOREN_BESLUIT,
        Inform("onderwijsinspectie", "De schorsing, vanaf de tweede dag, de time-out meegeteld."),
    ),
    letters=("brief-schorsing",),
    notes=(STRAF_OF_VEILIGHEID, notes.VERLENGING, notes.WIE, notes.GEZAG),
    then=("Na het gesprek met de ouders kan het langer: hoogstens één week, met de time-out erbij.",),
    next=(REGISTREREN,),
)
eerst_gesprek = Outcome(
    "eerst-gesprek",
    "Praat eerst met de ouders: een tweede keer verlengen kan niet",
    tasks=(replace(OUDERS_UITNODIGEN, moment=NU), TIME_OUT_GESPREK, VERSLAG),
    record=(Record("Het verslag van het gesprek", DOSSIER),),
    notes=(notes.WIE,),
    then=("Na dit gesprek kan de leerling zo nodig langer geschorst worden, tot één week in totaal.",),
)
langer_schorsen = Outcome(
    "langer-schorsen",
    "Langer schorsen kan zo nodig: hoogstens één week, met de time-out erbij",
    tasks=(
        GOEDKEURING,
        WEEK,
        BESLUIT,
        NAAR_INSPECTIE,
        UITNODIGING,
        GESPREK,
        LEREN,
        TOETSEN,
        VERSLAG_SCHORSING,
        VERSLAG_ROND,
        NAAR_LEERPLICHT,
        IN_BEROEP,
    ),
    record=(Record("De schorsing en het verslag van het gesprek", DOSSIER),),
    inform=(
        Inform("bevoegd gezag", "De schorsing, vooraf. Daarna het verslag."),
        OUDERS_HOREN_BESLUIT,
        Inform("onderwijsinspectie", "De schorsing, vanaf dag twee. Daarna het verslag."),
        Inform("leerplichtambtenaar", "Het verslag. Lees eerst wat de wet daarover zegt."),
    ),
    letters=("brief-schorsing",),
    notes=(STRAF_OF_VEILIGHEID, notes.WIE, notes.GEZAG),
    then=("Gebeurt het meermalen, met ingrijpende gevolgen? Dan kan verwijdering van school volgen.",),
    next=(REGISTREREN,),
)
schorsing = replace(
    langer_schorsen,
    id="schorsing",
    headline="Schorsing: hoogstens één week, na goedkeuring van het bevoegd gezag",
    notes=(*langer_schorsen.notes, notes.VOLGEND),
    next=(OPVANG, REGISTREREN),
)
beroep = Outcome(
    "beroep",
    "Beroep tegen een schorsing: het bevoegd gezag beslist binnen 14 dagen",
    tasks=(
        Task(
            "bevoegd gezag",
            "Beslis op het beroep van de ouders.",
            VEERTIEN,
            notes=(notes.VEERTIEN,),
            moment=NU,
        ),
    ),
    record=(Record("Het beroep en de beslissing", DOSSIER),),
    inform=(Inform("ouders", "De beslissing op het beroep."),),
    notes=(notes.BEROEP, notes.GEZAG),
)
