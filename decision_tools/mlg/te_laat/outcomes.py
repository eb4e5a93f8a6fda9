"""What is done at 3, 6, 9 and from 10 times late."""

from dataclasses import replace

from decision_tools.mlg import FACTS
from decision_tools.mlg.shared.absenties import TELLEN, UITNODIGEN
from decision_tools.mlg.shared.haakjes import HAAKJES, TUSSEN_HAAKJES
from decision_tools.mlg.shared.subjects import DUO_MELDING, TERUGKOMTIJD, UITNODIGING
from decision_tools.mlg.shared.zorgen import IOT_ONBEKEND, ZORGEN
from decision_tools.rules import DERIVED, NOT_NAMED, Inform, Moment, Note, Outcome, Record, Task
from decision_tools.rules.outcomes import caught_up

from .questions import LESUREN_TERUG, OVERLEG, SPREEKUUR, TERUGKOMEN, VOORKOMEN

VOORKOMMOMENT = FACTS.contact("voorkommoment")

drie = Outcome(
    "drie",
    f"{VOORKOMEN} keer te laat: plan een voorkommoment, {VOORKOMMOMENT}",
    tasks=(
        Task(
            "verzuimcoördinator",
            f"Signaleer dat de leerling {VOORKOMEN} keer te laat is en plan een voorkommoment.",
        ),
        Task(
            "leerling",
            "Kom op het voorkommoment.",
            VOORKOMMOMENT,
            source=DERIVED,
        ),
    ),
    notes=(
        Note(
            "stil",
            "Het stappenplan zegt niet op welke dag de leerling komt, en bij wie.",
            "Vraag de verzuimcoördinator. Wij lezen: het moment is vóór de lessen.",
            id="voorkommoment",
        ),
        TELLEN,
    ),
)

zes = Outcome(
    "zes",
    f"{TERUGKOMEN} keer te laat: de mentor licht de ouders in en de leerling komt {LESUREN_TERUG} lesuur "
    "terug",
    tasks=(
        Task(
            "verzuimcoördinator",
            f"Signaleer dat de leerling {TERUGKOMEN} keer te laat is en licht de mentor in.",
        ),
        Task(
            NOT_NAMED,
            "Geef een sanctie: nablijven of voorkomen.",
            moment=Moment.TODAY,
            about=(TERUGKOMTIJD.do,),
        ),
        Task(
            "mentor",
            "Licht de ouders in. Vraag hun het te laat komen thuis te bespreken.",
            moment=Moment.TODAY,
        ),
        Task("mentor", "Maak een verslag in het logboek van de leerling.", moment=Moment.NEXT),
        ZORGEN,
        Task(
            NOT_NAMED,
            "Waarschuw voor het preventieve spreekuur van de LPA.",
            provided=TUSSEN_HAAKJES,
            source=DERIVED,
            moment=Moment.TODAY,
        ),
        Task(
            "verzuimcoördinator",
            f"Plan in de Magisteragenda dat de leerling {LESUREN_TERUG} lesuur terugkomt.",
            moment=Moment.TODAY,
            about=(TERUGKOMTIJD.do,),
        ),
        Task("leerling", f"Kom {LESUREN_TERUG} lesuur terug.", moment=Moment.NEXT, about=(TERUGKOMTIJD.do,)),
    ),
    record=(
        Record("Het verslag van het contact met de ouders", "logboek van de leerling"),
        Record(f"De afspraak om {LESUREN_TERUG} lesuur terug te komen", "Magisteragenda"),
    ),
    inform=(
        Inform("mentor", f"De leerling is {TERUGKOMEN} keer te laat."),
        Inform("ouders", f"De leerling is {TERUGKOMEN} keer te laat; bespreek dit thuis."),
    ),
    notes=(
        Note(
            "stil",
            "Bij de verzuimcoördinator staat dat een sanctie volgt. "
            "Er staat niet wie kiest tussen nablijven en voorkomen.",
            f"Vraag de verzuimcoördinator of {LESUREN_TERUG} lesuur terugkomen die sanctie is, of erbij "
            "komt.",
            id="sanctie",
        ),
        Note(
            "stil",
            "Er staat niet wie gewaarschuwd wordt voor het spreekuur van de LPA, en door wie.",
            "Het staat tussen haakjes bij de mentor. Vraag de verzuimcoördinator hoe de school dit doet.",
            id="waarschuwing",
        ),
        HAAKJES,
        IOT_ONBEKEND,
        TELLEN,
    ),
)

negen = Outcome(
    "negen",
    f"{SPREEKUUR} keer te laat: meld de leerling aan voor het preventieve spreekuur van de LPA",
    tasks=(
        Task(
            "verzuimcoördinator",
            f"Signaleer dat de leerling {SPREEKUUR} keer te laat is en licht de mentor in.",
        ),
        Task(
            "mentor",
            "Vertel ouders en leerling dat de leerling op het komende spreekuur van de LPA wordt verwacht.",
            moment=Moment.TODAY,
        ),
        Task(
            "verzuimcoördinator",
            "Plan een terugkomuur in de Magisteragenda van de leerling.",
            moment=Moment.TODAY,
            about=(TERUGKOMTIJD.do,),
        ),
        Task(
            "verzuimcoördinator",
            "Meld de leerling aan bij de LPA en plan de afspraak.",
            moment=Moment.TODAY,
        ),
        Task(
            "verzuimcoördinator",
            "Zorg voor de uitnodiging.",
            moment=Moment.TODAY,
            about=(UITNODIGING.do,),
        ),
        Task("leerplichtambtenaar", "Houdt het preventieve spreekuur.", moment=Moment.NEXT),
        Task(
            "verzuimcoördinator",
            "Neem het gespreksverslag in ontvangst en zet het in Magister.",
            moment=Moment.NEXT,
        ),
    ),
    record=(
        Record("Het terugkomuur", "Magisteragenda van de leerling"),
        Record("Het gespreksverslag van de LPA", "Magister"),
    ),
    inform=(
        Inform("mentor", f"De leerling is {SPREEKUUR} keer te laat."),
        Inform("ouders", "De leerling wordt verwacht op het komende preventieve spreekuur van de LPA."),
        Inform("leerling", "Je wordt verwacht op het komende preventieve spreekuur van de LPA."),
    ),
    letters=("uitnodiging-preventief-spreekuur",),
    notes=(TELLEN,),
    replaces=(UITNODIGEN,),
)

OVERLEGGEN = (
    Task(
        "verzuimcoördinator",
        f"Signaleer dat de leerling {OVERLEG} keer of meer te laat is. "
        "Licht mentoren, coördinator leerlingzaken en IOT in.",
    ),
    Task(NOT_NAMED, "Kies in overleg de vervolgstappen.", moment=Moment.TODAY),
    Task("mentor", "Koppel het overleg terug naar de verzuimcoördinator.", "na het overleg"),
)
MELDEN = (
    Task(
        "verzuimcoördinator",
        "Doe de DUO-melding. Neem de gegevens en de afspraken uit Magister erin mee.",
        "naar aanleiding van het overleg",
        moment=Moment.NEXT,
        about=(DUO_MELDING.do,),
    ),
    Task("verzuimcoördinator", "Verwerk de DUO-melding in Magister.", moment=Moment.NEXT),
)
TERUGKOMUUR = Task(
    "verzuimcoördinator",
    "Zet een terugkomuur in de Magisteragenda.",
    moment=Moment.NEXT,
    about=(TERUGKOMTIJD.do,),
)
NA_DE_MELDING = (
    Task(
        ("mentor", "coördinator leerlingzaken"),
        "Licht de ouders in over de DUO-melding.",
        moment=Moment.NEXT,
        one_of=True,
    ),
    Task("leerplichtambtenaar", "Nodigt leerling en ouders uit voor een gesprek.", moment=Moment.NEXT),
    Task(
        "verzuimcoördinator",
        "Zet de terugkoppeling van de LPA in het logboek van Magister.",
        moment=Moment.NEXT,
    ),
)
tien = Outcome(
    "tien",
    f"{OVERLEG} keer of meer te laat: overleg over vervolgstappen, daarna een melding bij DUO",
    tasks=(*OVERLEGGEN, *MELDEN, TERUGKOMUUR, *NA_DE_MELDING),
    record=(
        Record("De DUO-melding", "Magister"),
        Record("Het terugkomuur", "Magisteragenda"),
        Record("De terugkoppeling van de LPA", "logboek van Magister"),
    ),
    inform=(
        Inform("mentor", f"De leerling is {OVERLEG} keer of meer te laat."),
        Inform("coördinator leerlingzaken", f"De leerling is {OVERLEG} keer of meer te laat."),
        Inform("IOT", f"De leerling is {OVERLEG} keer of meer te laat."),
        Inform("ouders", "De school doet een DUO-melding."),
    ),
    letters=("duo-invulhulp",),
    notes=(
        Note(
            "tegenspraak",
            "In het overleg kies je de vervolgstappen. Toch staat de DUO-melding al vast in de tabel.",
            "Wij lezen: eerst het overleg, daarna de melding. De schoolleiding beslist.",
            id="eerst-overleg",
        ),
        Note(
            "stil",
            f"Er staat niet of deze stap bij {OVERLEG + 1} keer en meer steeds opnieuw geldt.",
            "Is er al een melding gedaan? Bespreek dit met de leerplichtambtenaar.",
            id="boven-tien",
        ),
        Note(
            "stil",
            "Er staat niet of de mentor of de coördinator leerlingzaken de ouders inlicht.",
            "Spreek dit af in het overleg.",
        ),
        IOT_ONBEKEND,
        TELLEN,
    ),
)
meer_dan_tien = replace(
    tien,
    id="meer-dan-tien",
    tasks=(
        *OVERLEGGEN,
        *(caught_up(task) for task in MELDEN),
        TERUGKOMUUR,
        *(caught_up(task) for task in NA_DE_MELDING),
    ),
)

onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de verzuimcoördinator hoe vaak de leerling te laat was",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op hoe vaak de leerling te laat was."),),
    then=(f"Bij {VOORKOMEN}, {TERUGKOMEN}, {SPREEKUUR} en vanaf {OVERLEG} keer hoort een stap.",),
)
