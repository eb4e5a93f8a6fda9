"""What is done at 3, 6, 7, 9 and 12 times sent out of class."""

from decision_tools.mlg import ONDER_DE_TABEL
from decision_tools.mlg.shared.absenties import TELLEN
from decision_tools.mlg.shared.haakjes import HAAKJES, TUSSEN_HAAKJES
from decision_tools.mlg.shared.zorgen import IOT_ONBEKEND
from decision_tools.rules import Handover, Inform, Note, Outcome, Record, Task

from .notes import GETALLEN, PERSOONLIJK, ZONDER_GETAL

FORMULIER = Task("verzuimcoördinator", "Geef het uitstuurformulier uit en ga in gesprek met de leerling.")
NOTITIE = Task("mentor", "Zet een gespreksnotitie in Magister.")
NOTITIE_RECORD = Record("De gespreksnotitie", "Magister")
MENTOR = Task("verzuimcoördinator", "Stel de mentor op de hoogte.")

drie = Outcome(
    "drie",
    "3 keer uitgestuurd: praat met de leerling; de mentor neemt contact op met de ouders",
    tasks=(
        FORMULIER,
        Task("mentor", "Neem contact op met de ouders."),
        NOTITIE,
    ),
    record=(NOTITIE_RECORD,),
    inform=(Inform("ouders", "De leerling is 3 keer uitgestuurd."),),
    notes=(TELLEN,),
    then=("Helpt dit niet? De volgende stap is bij 6 keer.",),
)
zes = Outcome(
    "zes",
    "6 keer uitgestuurd: de mentor brengt de ouders persoonlijk op de hoogte",
    tasks=(
        FORMULIER,
        MENTOR,
        Task("mentor", "Breng de ouders persoonlijk op de hoogte van de situatie."),
        Task("mentor", "Zet een gespreksnotitie en de reactie van de ouders in Magister."),
        Task("mentor", "Vul een aanvraag voor het IOT in.", provided=TUSSEN_HAAKJES),
    ),
    record=(Record("De gespreksnotitie en de reactie van de ouders", "Magister"),),
    inform=(
        Inform("mentor", "De leerling is 6 keer uitgestuurd."),
        Inform("ouders", "De leerling is 6 keer uitgestuurd; doe dit persoonlijk."),
    ),
    notes=(HAAKJES, IOT_ONBEKEND, TELLEN),
    then=("Helpt dit niet? De volgende stap is bij 7 keer.",),
)
zeven = Outcome(
    "zeven",
    "7 keer uitgestuurd: de mentor nodigt de ouders uit voor een gesprek op school",
    tasks=(
        FORMULIER,
        MENTOR,
        Task("mentor", "Nodig de ouders uit voor een persoonlijk gesprek op school."),
        Task("mentor", "Zet het gespreksverslag in Magister."),
    ),
    record=(Record("Het gespreksverslag", "Magister"),),
    inform=(Inform("mentor", "De leerling is 7 keer uitgestuurd."),),
    notes=(TELLEN,),
    then=("Helpt dit niet? De volgende stap is bij 9 keer, samen met te laat of spijbelen.",),
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
            source=ONDER_DE_TABEL,
        ),
        NOTITIE,
        Task("verzuimcoördinator", "Vraag het gesprek aan bij de LPA."),
        Task("verzuimcoördinator", "Zorg voor de uitnodiging naar de ouders.", "als de ouders het weten"),
        Task("leerplichtambtenaar", "Houd het preventieve gesprek."),
    ),
    record=(NOTITIE_RECORD,),
    inform=(
        Inform("mentor", "De leerling is 9 keer uitgestuurd, in combinatie met te laat of spijbelen."),
        Inform("ouders", "Er komt een uitnodiging voor een gesprek met de leerplichtambtenaar."),
    ),
    letters=("uitnodiging-gesprek-leerplicht",),
    notes=(GETALLEN, PERSOONLIJK, TELLEN),
    then=("Helpt dit niet? De volgende stap is bij 12 keer, samen met te laat of spijbelen.",),
    next=VERDER,
)
bespreek_vijf = Outcome(
    "bespreek-vijf",
    "9 keer uitgestuurd en meer dan 5 uur gespijbeld: bespreek of de stap van 9 keer geldt",
    tasks=(
        Task(
            ("verzuimcoördinator", "mentor"),
            "Bespreek of meer dan 5 uur spijbelen ook meetelt als combinatie.",
        ),
    ),
    notes=(GETALLEN,),
    then=(
        "Telt het mee? Dan stel je de mentor op de hoogte. De mentor licht de ouders persoonlijk in. "
        "Vraag daarna het gesprek met de LPA aan en zorg voor de uitnodiging.",
        "Telt het niet mee? Dan noemt het protocol hier geen nieuwe stap; de volgende is bij 12.",
    ),
    next=VERDER,
)
negen_zonder = Outcome(
    "negen-zonder",
    "9 keer uitgestuurd zonder de combinatie: het protocol noemt hier geen nieuwe stap.",
    notes=(
        Note(
            "stil",
            "De stap bij 9 keer vraagt een combinatie: minstens 9 keer te laat, of 5 uur spijbelen. "
            "Over 9 keer zonder combinatie staat er niets.",
            "Overleg met de verzuimcoördinator. De volgende stap is bij 12 keer, ook in combinatie.",
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
    then=("Was het 9 keer of meer te laat, of 5 uur spijbelen? Dan geldt de stap van 9 keer.",),
)

twaalf = Outcome(
    "twaalf",
    "12 keer uitgestuurd in combinatie: overleg samen over de volgende stappen",
    tasks=(
        Task(
            ("leerplichtambtenaar", "IOT", "mentor", "verzuimcoördinator"),
            "Overleg met elkaar welke stappen nodig zijn.",
        ),
        Task("mentor", "Breng de ouders hiervan op de hoogte."),
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
)
twaalf_zonder = Outcome(
    "twaalf-zonder",
    "12 keer uitgestuurd zonder combinatie: het protocol noemt hier geen nieuwe stap.",
    notes=(
        Note(
            "stil",
            "De stap bij 12 keer geldt samen met te laat of spijbelen. Over 12 keer alleen staat er niets.",
            "Overleg met de verzuimcoördinator.",
        ),
    ),
    quiet=True,
)
bespreek_twaalf = Outcome(
    "bespreek-twaalf",
    "12 keer uitgestuurd: bespreek of er een combinatie is met te laat of spijbelen",
    tasks=(
        Task(
            "verzuimcoördinator",
            "Kijk in Magister naar te laat en spijbelen. Bespreek met de mentor of dit telt.",
        ),
    ),
    notes=(ZONDER_GETAL,),
    then=("Is er een combinatie? Dan overleggen leerplichtambtenaar, IOT, mentor en verzuimcoördinator.",),
)
tien_of_elf = Outcome(
    "tien-of-elf",
    "Het protocol noemt hier geen nieuwe stap; de volgende is bij 12.",
    notes=(
        Note(
            "stil",
            "Bij 10 en 11 keer staat er niets, ook niet als de combinatie er nu pas bij komt.",
            "Bespreek met de mentor of de stap van 9 keer dan nog nodig is.",
        ),
    ),
    quiet=True,
)
boven_twaalf = Outcome(
    "boven-twaalf",
    "Het protocol noemt hier geen nieuwe stap. De laatste stap staat bij 12 keer.",
    notes=(
        Note(
            "stil",
            "Boven 12 keer staat er niets.",
            "Was er al overleg bij 12 keer? Volg wat daar is afgesproken.",
        ),
    ),
    quiet=True,
)
onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de verzuimcoördinator hoe vaak de leerling is uitgestuurd",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op hoe vaak de leerling is uitgestuurd."),),
    then=("Bij 3, 6, 7, 9 en 12 keer hoort een stap.",),
)
