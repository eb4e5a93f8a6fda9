"""What is done at 3, 6, 7, 9 and 12 times sent out of class, and what is caught up later."""

from dataclasses import replace

from decision_tools.mlg.shared.absenties import TELLEN, combinatie, combinatie_onbekend, geen_combinatie
from decision_tools.mlg.shared.haakjes import HAAKJES, TUSSEN_HAAKJES
from decision_tools.mlg.shared.subjects import OUDERS_VOORAF, UITNODIGING
from decision_tools.mlg.shared.zorgen import IOT_ONBEKEND
from decision_tools.rules import DERIVED, Handover, Inform, Moment, Note, Outcome, Record, Task, missed

from .notes import ALLEEN_UITGESTUURD, BOVEN_TWAALF, GETALLEN, PERSOONLIJK, TIEN_OF_ELF, ZONDER_GETAL

COMBINATIE = (combinatie, geen_combinatie, combinatie_onbekend)
"""What the table on all absences says about a combination: settled where a step itself asks for one."""

FORMULIER = Task("verzuimcoördinator", "Geef het uitstuurformulier uit en ga in gesprek met de leerling.")
NOTITIE = Task("mentor", "Zet een gespreksnotitie in Magister.", moment=Moment.NEXT)
NOTITIE_RECORD = Record("De gespreksnotitie", "Magister")
MENTOR = Task("verzuimcoördinator", "Stel de mentor op de hoogte.")

drie = Outcome(
    "drie",
    "3 keer uitgestuurd: praat met de leerling; de mentor neemt contact op met de ouders",
    tasks=(
        FORMULIER,
        Task("mentor", "Neem contact op met de ouders.", moment=Moment.TODAY),
        NOTITIE,
    ),
    record=(NOTITIE_RECORD,),
    inform=(Inform("ouders", "De leerling is 3 keer uitgestuurd."),),
    notes=(TELLEN,),
)
zes = Outcome(
    "zes",
    "6 keer uitgestuurd: de mentor brengt de ouders persoonlijk op de hoogte",
    tasks=(
        FORMULIER,
        MENTOR,
        Task("mentor", "Breng de ouders persoonlijk op de hoogte van de situatie.", moment=Moment.TODAY),
        Task(
            "mentor",
            "Zet een gespreksnotitie en de reactie van de ouders in Magister.",
            moment=Moment.NEXT,
        ),
        Task("mentor", "Vul een aanvraag voor het IOT in.", provided=TUSSEN_HAAKJES, moment=Moment.NEXT),
    ),
    record=(Record("De gespreksnotitie en de reactie van de ouders", "Magister"),),
    inform=(
        Inform("mentor", "De leerling is 6 keer uitgestuurd."),
        Inform("ouders", "De leerling is 6 keer uitgestuurd; doe dit persoonlijk."),
    ),
    notes=(HAAKJES, IOT_ONBEKEND, TELLEN),
)
zeven = Outcome(
    "zeven",
    "7 keer uitgestuurd: de mentor nodigt de ouders uit voor een gesprek op school",
    tasks=(
        FORMULIER,
        MENTOR,
        Task("mentor", "Nodig de ouders uit voor een persoonlijk gesprek op school.", moment=Moment.TODAY),
        Task("mentor", "Zet het gespreksverslag in Magister.", moment=Moment.NEXT),
    ),
    record=(Record("Het gespreksverslag", "Magister"),),
    inform=(Inform("mentor", "De leerling is 7 keer uitgestuurd."),),
    notes=(TELLEN,),
)

VERDER = (
    Handover("mlg/te-laat", "Keuzehulp te laat", ("veel-21-22", "te-laat")),
    Handover("mlg/spijbelen", "Keuzehulp spijbelen", ("veel-21-22", "spijbeluren")),
)

negen = Outcome(
    "negen",
    "9 keer uitgestuurd in combinatie: vraag een gesprek met de leerplichtambtenaar aan",
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
            moment=Moment.NEXT,
            about=(UITNODIGING.do,),
        ),
        Task("leerplichtambtenaar", "Houd het preventieve gesprek.", moment=Moment.NEXT),
    ),
    record=(NOTITIE_RECORD,),
    inform=(
        Inform("mentor", "De leerling is 9 keer uitgestuurd, in combinatie met te laat of spijbelen."),
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
        "10 of 11 keer uitgestuurd in combinatie: vraag het gesprek met de LPA alsnog aan",
        DERIVED,
    ),
    notes=(TIEN_OF_ELF, *negen.notes),
)
negen_spijbelen_alsnog = replace(
    negen_alsnog, id="negen-spijbelen-alsnog", notes=(TIEN_OF_ELF, *negen_spijbelen.notes)
)
negen_zonder = Outcome(
    "negen-zonder",
    "9 keer uitgestuurd zonder de combinatie: het protocol noemt hier geen nieuwe stap.",
    notes=(
        Note(
            "stil",
            "De stap bij 9 keer vraagt een combinatie: minstens 9 keer te laat, of 5 uur spijbelen. "
            "Over 9 keer zonder combinatie staat er niets.",
            "Overleg met de verzuimcoördinator.",
        ),
    ),
    quiet=True,
)
zoek_combinatie = Outcome(
    "zoek-combinatie",
    "9 keer uitgestuurd: zoek op hoe vaak de leerling te laat was en spijbelde",
    tasks=(
        Task("verzuimcoördinator", "Zoek in Magister het aantal keer te laat en de gespijbelde uren op."),
    ),
    notes=(GETALLEN,),
    then=("Was het 9 keer of meer te laat, of 5 uur of meer spijbelen? Dan geldt de stap van 9 keer.",),
)
zoek_combinatie_alsnog = replace(
    zoek_combinatie,
    id="zoek-combinatie-alsnog",
    headline="10 of 11 keer uitgestuurd: zoek op hoe vaak de leerling te laat was en spijbelde",
    notes=(TIEN_OF_ELF, GETALLEN),
)
tien_of_elf = Outcome(
    "tien-of-elf",
    "Het protocol noemt hier geen nieuwe stap; de volgende is bij 12.",
    notes=(TIEN_OF_ELF,),
    quiet=True,
)

twaalf = Outcome(
    "twaalf",
    "12 keer uitgestuurd in combinatie: overleg samen over de volgende stappen",
    tasks=(
        Task(
            ("leerplichtambtenaar", "IOT", "mentor", "verzuimcoördinator"),
            "Overleg met elkaar welke stappen nodig zijn.",
        ),
        Task("mentor", "Breng de ouders hiervan op de hoogte.", moment=Moment.NEXT),
    ),
    inform=(Inform("ouders", "Het overleg over de volgende stappen na 12 keer uitsturen."),),
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
        "Meer dan 12 keer uitgestuurd in combinatie: overleg alsnog samen over de volgende stappen",
        DERIVED,
    ),
    notes=(BOVEN_TWAALF, *twaalf.notes),
)
twaalf_zonder = Outcome(
    "twaalf-zonder",
    "12 keer uitgestuurd zonder combinatie: het protocol noemt hier geen nieuwe stap.",
    notes=(ALLEEN_UITGESTUURD,),
    quiet=True,
)
bespreek_twaalf = Outcome(
    "bespreek-twaalf",
    "12 keer uitgestuurd: bespreek of er een combinatie is met te laat of spijbelen",
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
    headline="Meer dan 12 keer uitgestuurd: bespreek of er een combinatie is met te laat of spijbelen",
    notes=(BOVEN_TWAALF, ZONDER_GETAL),
)
boven_twaalf = Outcome(
    "boven-twaalf",
    "Het protocol noemt hier geen nieuwe stap. De laatste stap staat bij 12 keer.",
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
    then=("Bij 3, 6, 7, 9 en 12 keer hoort een stap.",),
)
