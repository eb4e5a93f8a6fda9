"""What is done in the five situations of sickness."""

from dataclasses import replace

from decision_tools.mlg.shared.haakjes import HAAKJES, TUSSEN_HAAKJES
from decision_tools.mlg.shared.subjects import AFSPRAAK_SA, OUDERS_ZIEKTE
from decision_tools.mlg.shared.zorgen import BESPREEK_ZORGEN, IOT_ONBEKEND, WEEG_IOT, ZORGEN_TUSSEN_HAAKJES
from decision_tools.rules import DERIVED, Inform, Moment, Note, Outcome, Record, Task

from .notes import REDEN, SA_ONBEKEND, VASTLEGGEN

BESPREEK, WEEG = (
    replace(task, provided=ZORGEN_TUSSEN_HAAKJES.provided) for task in (BESPREEK_ZORGEN, WEEG_IOT)
)
SIGNALEER = Task("verzuimcoördinator", "Signaleer het ziekteverzuim en breng de mentor op de hoogte.")
OUDERS = (
    Task(
        "mentor",
        "Neem contact op met de ouders. Vraag naar de reden van het ziekteverzuim.",
        moment=Moment.TODAY,
        about=(OUDERS_ZIEKTE.do,),
        checks=(REDEN,),
    ),
    BESPREEK,
    WEEG,
    Task(
        "mentor",
        "Maak een verslag in het logboek van Magister.",
        moment=Moment.NEXT,
        checks=(VASTLEGGEN,),
    ),
)
AFSPRAAK = Task(
    "verzuimcoördinator",
    "Plan een afspraak bij de SA en zorg voor de uitnodiging. Zet mentor en IOT in de cc.",
    provided=TUSSEN_HAAKJES,
    source=DERIVED,
    moment=Moment.NEXT,
    about=(AFSPRAAK_SA.do,),
)
SPREEKUUR = replace(
    AFSPRAAK,
    what="Plan een afspraak op het spreekuur van de SA en zorg voor de uitnodiging. "
    "Zet mentor en IOT in de cc.",
)
AFSPRAAK_MET_COORDINATOR = replace(
    AFSPRAAK,
    what="Plan een afspraak bij de SA en zorg voor de uitnodiging. "
    "Zet mentor, coördinator leerlingzaken en IOT in de cc.",
)
MENTOR_WEET_HET = Inform("mentor", "Het ziekteverzuim dat de verzuimcoördinator signaleert.")
VERSLAG = Record("Het verslag van het contact met de ouders", "logboek van Magister")

kort = Outcome(
    "kort",
    "5 dagen achter elkaar ziek: de mentor neemt contact op met de ouders",
    tasks=(SIGNALEER, *OUDERS, SPREEKUUR),
    replaces=(AFSPRAAK,),
    record=(VERSLAG,),
    inform=(MENTOR_WEET_HET,),
    notes=(
        Note(
            "stil",
            "Er staat '5 dagen' en '3 keer'. Over meer dagen of keren staat er niets apart.",
            "Wij lezen: 5 of meer, en 3 of meer. Is deze stap al gedaan? Overleg met de mentor.",
        ),
        Note(
            "stil",
            "Er staat '10% regel' en niet wat die regel inhoudt.",
            "Vraag de verzuimcoördinator wat de 10%-regel is.",
        ),
        Note(
            "stil",
            "Er staat niet hoelang een korte periode is, en of de 5 dagen schooldagen zijn.",
            "De schoolleiding beslist.",
            id="korte-periode",
        ),
        HAAKJES,
        SA_ONBEKEND,
        IOT_ONBEKEND,
    ),
)
kort_drie_keer = replace(
    kort,
    id="kort-drie-keer",
    headline="3 keer in korte tijd ziek gemeld: de mentor neemt contact op met de ouders",
)
patroon = Outcome(
    "patroon",
    "Vast ziektepatroon: de mentor neemt contact op met de ouders",
    tasks=(SIGNALEER, *OUDERS, SPREEKUUR),
    replaces=(AFSPRAAK,),
    record=(VERSLAG,),
    inform=(MENTOR_WEET_HET,),
    notes=(
        Note(
            "stil",
            "Er staat niet wanneer ziekte een vast patroon is.",
            "De verzuimcoördinator schat dit in.",
        ),
        HAAKJES,
        SA_ONBEKEND,
        IOT_ONBEKEND,
    ),
)
SAMEN = ("mentor", "coördinator leerlingzaken", "IOT")
onduidelijk = Outcome(
    "onduidelijk",
    "Onduidelijk ziektebeeld of onduidelijke draagkracht: overleg samen wat nodig is",
    tasks=(
        SIGNALEER,
        Task(SAMEN, "Overleg welke acties nodig zijn.", moment=Moment.TODAY),
        Task(
            SAMEN,
            "Verwerk dit overleg in het logboek van Magister.",
            moment=Moment.NEXT,
            checks=(VASTLEGGEN,),
        ),
        AFSPRAAK_MET_COORDINATOR,
    ),
    replaces=(AFSPRAAK, SPREEKUUR, WEEG),
    record=(Record("De acties die jullie kiezen", "logboek van Magister"),),
    inform=(MENTOR_WEET_HET,),
    notes=(
        Note(
            "stil",
            "De schuine strepen zeggen niet of alle drie overleggen, of één van hen.",
            "Wij lezen: samen. De schoolleiding beslist.",
        ),
        Note(
            "stil",
            "De cc gaat naar 'mentor/coördinator leerlingzaken en IOT'. Is dat één van twee, of allebei?",
            "Wij lezen: allebei.",
        ),
        HAAKJES,
        SA_ONBEKEND,
        IOT_ONBEKEND,
    ),
)
tachtig = Outcome(
    "tachtig",
    "Meer dan 80 uur ziek in een jaar: leg het voor aan de schoolarts en maak een plan",
    tasks=(
        SIGNALEER,
        Task(
            ("mentor", "IOT"),
            "Koppel de casus terug op de schoolarts. Maak een plan van aanpak.",
            moment=Moment.NEXT,
        ),
        Task(
            ("mentor", "IOT"),
            "Leg de casus en het plan vast in Magister.",
            moment=Moment.NEXT,
            checks=(VASTLEGGEN,),
        ),
        AFSPRAAK,
    ),
    record=(Record("Het plan van aanpak", "Magister"),),
    replaces=(WEEG,),
    inform=(
        MENTOR_WEET_HET,
        Inform("schoolarts", "De leerling is meer dan 80 uur ziek in een jaar."),
    ),
    notes=(
        Note(
            "stil",
            "Er staat niet of een uur een lesuur is, en of het jaar een schooljaar is.",
            "Wij tellen lesuren per schooljaar. De schoolleiding beslist.",
            id="uur-en-jaar",
        ),
        Note(
            "stil",
            "De tabel noemt bij ziekte geen melding bij DUO.",
            "Ziekte is geoorloofd. Stuur die niet naar het verzuimloket, zegt DUO.",
        ),
        HAAKJES,
        SA_ONBEKEND,
        IOT_ONBEKEND,
    ),
)
bijzonder = Outcome(
    "bijzonder",
    "Bijzondere afspraken: mentor en IOT stemmen af en doen een aanvraag",
    tasks=(
        Task(("mentor", "IOT"), "Stem met elkaar af."),
        Task(("mentor", "IOT"), "Doe de aanvraag IOT en maak een verslag in Magister.", moment=Moment.NEXT),
        Task("verzuimcoördinator", "Voer de gewenste absenties in.", moment=Moment.NEXT),
    ),
    record=(
        Record("De aanvraag IOT en het verslag", "Magister"),
        Record("De gewenste absenties", "Magister"),
    ),
    replaces=(WEEG,),
    notes=(IOT_ONBEKEND,),
)

hoogstens_tachtig = Outcome(
    "hoogstens-80",
    "Het protocol noemt hier geen stap voor veel uren ziek; die is er bij meer dan 80 uur.",
    quiet=True,
)
tel_uren = Outcome(
    "tel-uren",
    "Laat tellen hoeveel uur de leerling dit schooljaar ziek was",
    tasks=(Task("verzuimcoördinator", "Tel in Magister de uren ziekte van dit schooljaar."),),
    then=("Is het meer dan 80 uur? Dan hoort er een plan van aanpak met de schoolarts.",),
    quiet=True,
)
nog_kort = Outcome(
    "nog-kort",
    "Nog geen 5 dagen achter elkaar ziek en nog geen 3 keer ziek gemeld in een korte periode.",
    quiet=True,
)
tel_meldingen = Outcome(
    "tel-meldingen",
    "Laat de dagen en de ziekmeldingen tellen",
    tasks=(
        Task(
            "verzuimcoördinator",
            "Tel in Magister de dagen achter elkaar ziek en de ziekmeldingen in een korte periode.",
        ),
    ),
    then=(
        "Zijn het 5 dagen achter elkaar, of 3 meldingen in een korte periode? "
        "Dan neemt de mentor contact op met de ouders.",
    ),
    quiet=True,
)
geen_patroon = Outcome("geen-patroon", "Geen vast ziektepatroon.", quiet=True)
duidelijk = Outcome("duidelijk", "Ziektebeeld en draagkracht zijn niet onduidelijk.", quiet=True)
niets_bijzonders = Outcome("niets-bijzonders", "Geen bijzondere afspraken.", quiet=True)
vraag_beeld = Outcome(
    "vraag-beeld",
    "Vraag de verzuimcoördinator of de mentor naar het beeld van de ziekte",
    tasks=(
        Task(
            ("verzuimcoördinator", "mentor"),
            "Kijk of er een vast patroon is, of er iets onduidelijk is, en of er bijzondere afspraken zijn.",
            one_of=True,
        ),
    ),
    quiet=True,
)
duidelijk_onbekend = Outcome(
    "duidelijk-onbekend", "Of ziektebeeld of draagkracht onduidelijk is, is nog niet bekend.", quiet=True
)
bijzonder_onbekend = Outcome(
    "bijzonder-onbekend", "Of bijzondere afspraken nodig zijn, is nog niet bekend.", quiet=True
)
