"""Today: the time-out after twice on a day, and what is done each time (Time out, Acties)."""

from dataclasses import replace

from decision_tools.kluiverboom import DOCENT, LEERLING, MELDKAMER
from decision_tools.kluiverboom.shared.subjects import GESPREK_MET_DOCENT, IN_DE_LES, OUDERS_WETEN_HET
from decision_tools.rules import ADDED, DERIVED, Inform, Moment, Note, Outcome, Record, Task

from ..notes import FORMULIER
from ..questions import LAATSTE_MINUTEN, LESUREN_OPVANG, TIME_OUT_BIJ
from . import this_year

EEN_VAN_DRIE = ("leerlingencoördinator", "teamleider", "meldkamermedewerker")

OPVANG = Task(
    "meldkamermedewerker",
    f"Vang de leerling op, hoogstens {LESUREN_OPVANG} lesuur.",
    "de resterende lestijd",
    notes=(
        Note(
            "stil",
            f"De opvang duurt hoogstens {LESUREN_OPVANG} lesuur: dat staat bij 'Disciplinaire opvang'. "
            "Over langer wegblijven zonder time-out staat er niets.",
            "Overleg met de leerlingencoördinator.",
            id="langer-weg",
        ),
    ),
    source=MELDKAMER,
    moment=Moment.TODAY,
)
TERUG = Task(
    "meldkamermedewerker",
    "Zeg wanneer de leerling terug mag voor het oplossingsgesprek.",
    source=MELDKAMER,
    moment=Moment.TODAY,
    about=(IN_DE_LES.do,),
)

NAAR_DOCENT = Task(
    "leerling",
    "Bespreek het met de docent. Zoek samen een oplossing.",
    LAATSTE_MINUTEN,
    source=LEERLING,
    moment=Moment.TODAY,
    about=(IN_DE_LES.do, GESPREK_MET_DOCENT.do),
)
DOCENT_BESPREEKT = Task(
    "docent",
    "Bespreek het met de leerling. Werk oplossingsgericht.",
    "aan het einde van de les",
    source=DOCENT,
    about=(GESPREK_MET_DOCENT.do,),
)
WERK_RUSTIG = Task(
    "leerling",
    "Werk rustig aan huiswerk of opdracht.",
    "de resterende lestijd",
    source=LEERLING,
    moment=Moment.TODAY,
)


def als(condition: str, moment: Moment, *tasks: Task) -> tuple[Task, ...]:
    """The tasks on a condition of ours, at a moment."""
    return tuple(replace(task, provided=f"als {condition}", source=DERIVED, moment=moment) for task in tasks)


time_out = Outcome(
    "time-out",
    "Time-out: de rest van de dag in de meldkamer",
    tasks=(
        Task("meldkamermedewerker", "Voer een gesprek. Zoek uit waarom dit gebeurde."),
        Task("meldkamermedewerker", "Overleg met leerlingencoördinator, teamleider of allebei."),
        Task(
            "meldkamermedewerker",
            "Spreek af wie belt en of het docentgesprek doorgaat.",
            source=ADDED,
            moment=Moment.TODAY,
            about=(GESPREK_MET_DOCENT.later,),
        ),
        Task(
            "leerling",
            "Werk in de meldkamer: geen lessen, apart pauze.",
            "de rest van de dag",
            about=(IN_DE_LES.dont,),
        ),
        Task(
            EEN_VAN_DRIE,
            "Bel de ouders/verzorgers over situatie en afspraken.",
            moment=Moment.TODAY,
            about=(OUDERS_WETEN_HET.do,),
            one_of=True,
        ),
        Task(EEN_VAN_DRIE, "Zet situatie en afspraken in SOMtoday.", moment=Moment.TODAY, one_of=True),
        *als("het docentgesprek doorgaat", Moment.NEXT, NAAR_DOCENT, DOCENT_BESPREEKT),
    ),
    record=(Record("De situatie en de afspraken", "SOMtoday"),),
    inform=(Inform("ouders/verzorgers", "De leerling heeft een time-out; dit zijn de afspraken."),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet wie van de drie belt en registreert.",
            "Spreek dit af in het overleg.",
            id="wie-van-de-drie",
        ),
        Note(
            "stil",
            "De leerling gaat niet meer naar de lessen. "
            f"Of het gesprek in {LAATSTE_MINUTEN} dan doorgaat, staat er niet.",
            f"Spreek dit af in het overleg. De grens van {LESUREN_OPVANG} lesuur opvang geldt bij een "
            "time-out "
            "niet.",
            id="gesprek-einde-les",
        ),
    ),
    replaces=(OPVANG, TERUG, NAAR_DOCENT, DOCENT_BESPREEKT, WERK_RUSTIG, this_year.niets_gepasseerd),
    in_order=True,
)
les_en_pauze = Outcome(
    "les-en-pauze",
    "Bespreek of dit een time-out is: één keer uit de les en één keer in de pauze weggestuurd",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Overleg met leerlingencoördinator, teamleider of allebei of de time-out geldt.",
            source=ADDED,
        ),
        *als("het geen time-out is", Moment.TODAY, OPVANG, TERUG, NAAR_DOCENT, DOCENT_BESPREEKT),
    ),
    notes=(
        Note(
            "stil",
            f"De time-out geldt na {TIME_OUT_BIJ.woord} keer op een dag, in de les of in de pauze. "
            f"Of één keer les en één keer pauze samen {TIME_OUT_BIJ.woord} is, staat er niet.",
            "Spreek dit af met de leerlingencoördinator of de teamleider.",
            id="les-en-pauze",
        ),
    ),
    then=(
        f"Is het een time-out? Kies dan {TIME_OUT_BIJ.woord} keer uit de les; je ziet dan alle stappen.",
        "Is de leerling nu in de pauze weggestuurd? De stappen van de les horen bij de keer daarvóór.",
    ),
    source=DERIVED,
    replaces=(OPVANG, TERUG, NAAR_DOCENT, DOCENT_BESPREEKT),
)
geen_time_out = Outcome(
    "geen-time-out", f"Geen time-out: niet {TIME_OUT_BIJ.woord} keer weggestuurd vandaag.", quiet=True
)
alleen_pauze = Outcome(
    "alleen-pauze",
    "Eén keer in de pauze weggestuurd: de handleiding noemt hiervoor geen stap",
    notes=(
        Note(
            "stil",
            f"De handleiding noemt de pauze alleen bij de time-out: {TIME_OUT_BIJ.woord} keer op een dag. "
            "Over één keer in de pauze staat er niets.",
            "Spreek af wat jullie dan doen. De schoolleiding beslist.",
            id="een-keer-pauze",
        ),
    ),
    quiet=True,
)
zoek_vandaag = Outcome(
    "zoek-vandaag",
    "Vraag de meldkamer of de leerling vandaag al is weggestuurd",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Tel in SOMtoday het wegsturen van vandaag.",
            source=DERIVED,
        ),
    ),
    then=(f"Is het {TIME_OUT_BIJ.woord} keer? Dan volgt een time-out.",),
    quiet=True,
    source=DERIVED,
)

# Nu: wegsturen en melden. Vandaag: in de meldkamer en terug bij de docent. Daarna: de maatregel.
elke_keer = Outcome(
    "elke-keer",
    "Uit de les gestuurd: opvang kan in de meldkamer; aan het einde van de les een gesprek",
    tasks=(
        Task(
            "docent",
            "Stuur de leerling met schoolwerk en pen naar de meldkamer. Geef de reden, ook in SOMtoday.",
            source=DOCENT,
        ),
        Task(
            "leerling",
            "Leg jas in kluis, telefoon in telefoontas. Meld dat je bent weggestuurd.",
            source=LEERLING,
            moment=Moment.NOW,
        ),
        Task(
            "leerling",
            "Vraag het formulier. Vul het zo volledig mogelijk in.",
            source=LEERLING,
            moment=Moment.TODAY,
        ),
        Task(
            "meldkamermedewerker",
            "Ga na wat wringt met de docent. Laat de leerling oplossingen bedenken.",
            source=MELDKAMER,
            moment=Moment.TODAY,
        ),
        OPVANG,
        WERK_RUSTIG,
        Task("leerling", "Laat anderen met rust.", source=LEERLING, moment=Moment.TODAY),
        TERUG,
        NAAR_DOCENT,
        DOCENT_BESPREEKT,
        Task("docent", "Breng het formulier naar de meldkamer.", "dezelfde dag", source=DOCENT),
        Task(
            "meldkamermedewerker",
            "Leg het formulier in het postvak van de mentor.",
            "aan het eind van de meldkamerdienst",
            source=MELDKAMER,
        ),
        Task(
            "docent",
            "Zorg voor de maatregel, de uitvoering en het toezicht. Zorg dat de afspraak wordt nagekomen.",
            source=DOCENT,
            moment=Moment.NEXT,
        ),
        Task("leerling", "Kom de afspraken na.", source=LEERLING, moment=Moment.NEXT),
    ),
    record=(
        Record("De reden van het wegsturen; dat kan via SOMtoday Docent", "SOMtoday"),
        Record("Een notitie dat de leerling zich bij de meldkamer meldde", "SOMtoday"),
    ),
    letters=("uitstuurformulier",),
    notes=(FORMULIER,),
    in_order=True,
    before=(time_out, les_en_pauze, *this_year.RUNGS, *this_year.PASSED_TODAY.values()),
)
vandaag_niet = Outcome(
    "vandaag-niet",
    "Vandaag niet uit de les gestuurd: de stappen voor elke keer uit de les gelden niet.",
    quiet=True,
)
