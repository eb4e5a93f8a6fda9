"""What is done at 3, 6, 7, 9 and 12 times sent out of class, and what is caught up later."""

from dataclasses import replace

from decision_tools.mlg.shared.absenties import TELLEN, combinatie, combinatie_onbekend, geen_combinatie
from decision_tools.mlg.shared.haakjes import HAAKJES, TUSSEN_HAAKJES
from decision_tools.mlg.shared.subjects import OUDERS_VOORAF, UITNODIGING
from decision_tools.mlg.shared.zorgen import IOT_ONBEKEND
from decision_tools.rules import DERIVED, Handover, Inform, Moment, Note, Outcome, Record, Task, missed

from .notes import ALLEEN_UITGESTUURD, BOVEN_TWAALF, GETALLEN, PERSOONLIJK, TIEN_OF_ELF, ZONDER_GETAL
from .questions import LEERPLICHT, OP_SCHOOL, OUDERS, OVERLEG, PRATEN, SPIJBELEN_SAMEN, TE_LAAT_SAMEN

COMBINATIE = (combinatie, geen_combinatie, combinatie_onbekend)
"""What the table on all absences says about a combination: settled where a step itself asks for one."""

FORMULIER = Task("verzuimcoördinator", "Geef het uitstuurformulier uit en ga in gesprek met de leerling.")
NOTITIE = Task("mentor", "Zet een gespreksnotitie in Magister.", moment=Moment.NEXT)
NOTITIE_RECORD = Record("De gespreksnotitie", "Magister")
MENTOR = Task("verzuimcoördinator", "Stel de mentor op de hoogte.")

drie = Outcome(
    "drie",
    f"{PRATEN} keer uitgestuurd: praat met de leerling; de mentor neemt contact op met de ouders",
    tasks=(
        FORMULIER,
        Task("mentor", "Neem contact op met de ouders.", moment=Moment.TODAY),
        NOTITIE,
    ),
    record=(NOTITIE_RECORD,),
    inform=(Inform("ouders", f"De leerling is {PRATEN} keer uitgestuurd."),),
    notes=(TELLEN,),
)
zes = Outcome(
    "zes",
    f"{OUDERS} keer uitgestuurd: de mentor brengt de ouders persoonlijk op de hoogte",
    tasks=(
        FORMULIER,
        MENTOR,
        Task("mentor", "Breng de ouders persoonlijk op de hoogte van de situatie.", moment=Moment.TODAY),
        Task(
            "mentor",
            "Zet een gespreksnotitie en de reactie van de ouders in Magister.",
            moment=Moment.NEXT,
        ),
        Task(
            "mentor",
            "Vul een aanvraag voor het IOT in.",
            provided=TUSSEN_HAAKJES,
            source=DERIVED,
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("De gespreksnotitie en de reactie van de ouders", "Magister"),),
    inform=(
        Inform("mentor", f"De leerling is {OUDERS} keer uitgestuurd."),
        Inform("ouders", f"De leerling is {OUDERS} keer uitgestuurd; doe dit persoonlijk."),
    ),
    notes=(HAAKJES, IOT_ONBEKEND, TELLEN),
)
zeven = Outcome(
    "zeven",
    f"{OP_SCHOOL} keer uitgestuurd: de mentor nodigt de ouders uit voor een gesprek op school",
    tasks=(
        FORMULIER,
        MENTOR,
        Task("mentor", "Nodig de ouders uit voor een persoonlijk gesprek op school.", moment=Moment.TODAY),
        Task("mentor", "Zet het gespreksverslag in Magister.", moment=Moment.NEXT),
    ),
    record=(Record("Het gespreksverslag", "Magister"),),
    inform=(Inform("mentor", f"De leerling is {OP_SCHOOL} keer uitgestuurd."),),
    notes=(TELLEN,),
)

VERDER = (
    Handover("mlg/te-laat", "Keuzehulp te laat", ("veel-21-22", "te-laat")),
    Handover("mlg/spijbelen", "Keuzehulp spijbelen", ("veel-21-22", "spijbeluren")),
)

negen = Outcome(
    "negen",
    f"{LEERPLICHT} keer uitgestuurd in combinatie: vraag een gesprek met de leerplichtambtenaar aan",
    tasks=(
        MENTOR,
        Task(
            "mentor",
            "Vertel de ouders persoonlijk dat er een uitnodiging komt.",
            "vóór de uitnodiging",
            source=DERIVED,
            moment=Moment.TODAY,
            about=(OUDERS_VOORAF.do,),
        ),
        NOTITIE,
        Task("verzuimcoördinator", "Vraag het gesprek aan bij de LPA.", moment=Moment.TODAY),
        Task(
            "verzuimcoördinator",
            "Zorg voor de uitnodiging naar de ouders.",
            "als de ouders het weten",
            source=DERIVED,
            moment=Moment.NEXT,
            about=(UITNODIGING.do,),
        ),
        Task("leerplichtambtenaar", "Houdt het preventieve gesprek.", moment=Moment.NEXT),
    ),
    record=(NOTITIE_RECORD,),
    inform=(
        Inform(
            "mentor", f"De leerling is {LEERPLICHT} keer uitgestuurd, in combinatie met te laat of spijbelen."
        ),
        Inform("ouders", "Er komt een uitnodiging voor een gesprek met de leerplichtambtenaar."),
    ),
    letters=("uitnodiging-gesprek-leerplicht",),
    notes=(PERSOONLIJK, TELLEN),
    next=VERDER,
    replaces=COMBINATIE,
)
negen_spijbelen = replace(negen, id="negen-spijbelen", notes=(GETALLEN, *negen.notes))
negen_alsnog = replace(
    missed(
        negen,
        f"{LEERPLICHT + 1} of {OVERLEG - 1} keer uitgestuurd in combinatie: vraag het gesprek met de LPA "
        "alsnog aan",
        DERIVED,
    ),
    notes=(TIEN_OF_ELF, *negen.notes),
)
negen_spijbelen_alsnog = replace(
    negen_alsnog, id="negen-spijbelen-alsnog", notes=(TIEN_OF_ELF, *negen_spijbelen.notes)
)
negen_zonder = Outcome(
    "negen-zonder",
    f"{LEERPLICHT} keer uitgestuurd zonder de combinatie: het protocol noemt hier geen nieuwe stap.",
    notes=(
        Note(
            "stil",
            f"De stap bij {LEERPLICHT} keer vraagt een combinatie: minstens {TE_LAAT_SAMEN} keer te laat, "
            f"of {SPIJBELEN_SAMEN} uur spijbelen. "
            f"Over {LEERPLICHT} keer zonder combinatie staat er niets.",
            "Overleg met de verzuimcoördinator.",
            id="negen-zonder",
        ),
    ),
    quiet=True,
)
zoek_combinatie = Outcome(
    "zoek-combinatie",
    f"{LEERPLICHT} keer uitgestuurd: zoek op hoe vaak de leerling te laat was en spijbelde",
    tasks=(
        Task("verzuimcoördinator", "Zoek in Magister het aantal keer te laat en de gespijbelde uren op."),
    ),
    notes=(GETALLEN,),
    then=(
        f"Was het {TE_LAAT_SAMEN} keer of meer te laat, of {SPIJBELEN_SAMEN} uur of meer spijbelen? Dan "
        f"geldt de stap van {LEERPLICHT} keer.",
    ),
)
zoek_combinatie_alsnog = replace(
    zoek_combinatie,
    id="zoek-combinatie-alsnog",
    headline=f"{LEERPLICHT + 1} of {OVERLEG - 1} keer uitgestuurd: zoek op hoe vaak de leerling te laat "
    "was en spijbelde",
    notes=(TIEN_OF_ELF, GETALLEN),
)
tien_of_elf = Outcome(
    "tien-of-elf",
    f"Het protocol noemt hier geen nieuwe stap; de volgende is bij {OVERLEG}.",
    notes=(TIEN_OF_ELF,),
    quiet=True,
)

twaalf = Outcome(
    "twaalf",
    f"{OVERLEG} keer uitgestuurd in combinatie: overleg samen over de volgende stappen",
    tasks=(
        Task(
            ("leerplichtambtenaar", "IOT", "mentor", "verzuimcoördinator"),
            "Overleg met elkaar welke stappen nodig zijn.",
        ),
        Task("mentor", "Breng de ouders hiervan op de hoogte.", moment=Moment.NEXT),
    ),
    inform=(Inform("ouders", f"Het overleg over de volgende stappen na {OVERLEG} keer uitsturen."),),
    notes=(
        ZONDER_GETAL,
        Note(
            "stil",
            "De schuine strepen zeggen niet of alle vier overleggen.",
            "Wij lezen: alle vier. De schoolleiding beslist.",
        ),
        IOT_ONBEKEND,
        TELLEN,
    ),
    next=VERDER,
    replaces=(geen_combinatie, combinatie_onbekend),
)
twaalf_alsnog = replace(
    missed(
        twaalf,
        f"Meer dan {OVERLEG} keer uitgestuurd in combinatie: overleg alsnog samen over de volgende stappen",
        DERIVED,
    ),
    notes=(BOVEN_TWAALF, *twaalf.notes),
)
twaalf_zonder = Outcome(
    "twaalf-zonder",
    f"{OVERLEG} keer uitgestuurd zonder combinatie: het protocol noemt hier geen nieuwe stap.",
    notes=(ALLEEN_UITGESTUURD,),
    quiet=True,
)
bespreek_twaalf = Outcome(
    "bespreek-twaalf",
    f"{OVERLEG} keer uitgestuurd: bespreek of er een combinatie is met te laat of spijbelen",
    tasks=(
        Task(
            "verzuimcoördinator",
            "Kijk in Magister naar te laat en spijbelen. Bespreek met de mentor of dit telt.",
            source=DERIVED,
        ),
    ),
    notes=(ZONDER_GETAL,),
    then=("Is er een combinatie? Dan overleggen leerplichtambtenaar, IOT, mentor en verzuimcoördinator.",),
    source=DERIVED,
)
bespreek_twaalf_alsnog = replace(
    bespreek_twaalf,
    id="bespreek-twaalf-alsnog",
    headline=f"Meer dan {OVERLEG} keer uitgestuurd: bespreek of er een combinatie is met te laat of "
    "spijbelen",
    notes=(BOVEN_TWAALF, ZONDER_GETAL),
)
boven_twaalf = Outcome(
    "boven-twaalf",
    f"Het protocol noemt hier geen nieuwe stap. De laatste stap staat bij {OVERLEG} keer.",
    notes=(BOVEN_TWAALF,),
    quiet=True,
)
boven_twaalf_zonder = replace(
    boven_twaalf, id="boven-twaalf-zonder", notes=(BOVEN_TWAALF, ALLEEN_UITGESTUURD)
)
onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de verzuimcoördinator hoe vaak de leerling is uitgestuurd",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op hoe vaak de leerling is uitgestuurd."),),
    then=(f"Bij {PRATEN}, {OUDERS}, {OP_SCHOOL}, {LEERPLICHT} en {OVERLEG} keer hoort een stap.",),
)
