"""The eight steps after a death, phase by phase: until the funeral, after it, and looking back."""

from dataclasses import replace

from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Due,
    Handover,
    Moment,
    Outcome,
    Task,
    Term,
    Unit,
)
from decision_tools.rules.emergency import SUICIDE, SUICIDE_0800
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU

from . import notes
from .questions import uitvaart

NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER
TRIO = "sleuteltrio"

NA_EEN_MAAND = Term("ongeveer {woorden} na de uitvaart", 1, Unit.MONTHS, uitvaart, due=Due.AROUND)
TOT_UITVAART = "tussen het overlijden en de uitvaart"

BIJ_NOOD = Task(
    "iedereen",
    f"{GEVAAR_NU} Denkt iemand aan zelfmoord? Bel {SUICIDE.number} of {SUICIDE_0800.number}.",
    "meteen",
    source=ADDED,
)
VRAAG_FAMILIE = Task(
    TRIO,
    "Vraag de familie wat je mag vertellen, en aan wie.",
    "vóór je het verder vertelt",
    source=ADDED,
    notes=(notes.FAMILIE,),
    moment=NU,
)
HET_TRIO = (
    Task(NOT_NAMED, "Stap 2. Stel een sleuteltrio samen.", notes=(notes.TRIO,), moment=NU),
    Task(TRIO, "Stap 2. Kom bij elkaar en leg de agenda's naast elkaar.", moment=VANDAAG),
    Task(TRIO, "Stap 2. Zorg voor een stappenplan voor de eerste week.", moment=VANDAAG),
    Task(NOT_NAMED, "Stap 2. Spreek duidelijk af wie waarvoor verantwoordelijk is.", moment=VANDAAG),
)
CONTACT_FAMILIE = Task(
    TRIO, "Stap 3e. Houd contact met de ouders of de familie van wie overleed.", moment=VANDAAG
)
ALLE_OUDERS = Task(TRIO, "Stap 3f. Informeer alle ouders.", moment=VANDAAG)
INSTELLINGEN = Task(
    TRIO, "Stap 3g. Informeer diverse instellingen.", notes=(notes.INSTELLINGEN,), moment=DAARNA
)
INFORMEREN = (
    Task(TRIO, "Stap 3a. Informeer het team.", moment=VANDAAG),
    Task(TRIO, "Stap 3b. Regel wat er anders moet in de organisatie.", moment=VANDAAG),
    Task(TRIO, "Stap 3c. Informeer de leerlingen en vang hen op.", moment=VANDAAG),
    CONTACT_FAMILIE,
    ALLE_OUDERS,
    Task(TRIO, "Stap 3d. Richt een plek in om te herinneren.", moment=DAARNA),
    INSTELLINGEN,
)
TIJD = Task(
    NOT_NAMED, "Stap 4. Maak ruim tijd voor vragen, gesprekken en emoties.", TOT_UITVAART, moment=DAARNA
)
DENK_AAN = Task(
    NOT_NAMED,
    "Stap 4. Denk aan sociale media (wel of niet), condoleance en de uitvaart. Denk ook aan de dag erna, en "
    "hoe het dan verder gaat.",
    TOT_UITVAART,
    moment=DAARNA,
)
HOE_VERDER = Task(NOT_NAMED, "Stap 4. Denk na over hoe het na de uitvaart verder gaat.", moment=VANDAAG)
LEERLINGEN = (
    Task(NOT_NAMED, "Stap 5. Begeleid leerlingen apart.", provided="als dat gewenst is", moment=DAARNA),
    Task(NOT_NAMED, "Stap 5. Let op problemen van leerlingen.", moment=DAARNA),
    Task(NOT_NAMED, "Stap 5. Regel steun voor een leerling.", provided="als die nodig is", moment=DAARNA),
)
HET_TEAM = Task(
    NOT_NAMED, "Stap 6. Zorg ook voor het team: luister en geef oprechte aandacht.", moment=DAARNA
)
ADMINISTRATIE = (
    Task(
        NOT_NAMED,
        "Stap 7. Schrijf de naam uit de officiële registers.",
        notes=(notes.REGISTERS,),
        moment=DAARNA,
    ),
    Task(NOT_NAMED, "Stap 7. Kijk welke spullen er nog op school zijn.", moment=DAARNA),
    Task(
        NOT_NAMED,
        "Stap 7. Geef die spullen persoonlijk af aan de nabestaanden.",
        provided="als dat kan",
        moment=DAARNA,
    ),
)
TERUGKIJKEN = (
    Task(
        NOT_NAMED,
        "Stap 8. Kijk met het hele team terug, evalueer en bespreek signalen. Dit is aan te bevelen.",
        NA_EEN_MAAND,
        notes=(notes.ONGEVEER,),
        moment=LATER,
    ),
    Task(
        NOT_NAMED,
        "Stap 8. Spreek af wie namens de school nog een tijd contact houdt met ouders of familie.",
        "bij het terugkijken",
        moment=LATER,
    ),
)
VERDER = (
    Handover("wijdevenen/incident-registreren", "Hoort dit in de incidentenregistratie?"),
    Handover("wijdevenen/calamiteit", "Is er veel onrust? Het actieplan bij calamiteiten"),
)


def _op(moment: Moment, *steps: Task) -> tuple[Task, ...]:
    """The steps at another moment than while the funeral is still to come."""
    return tuple(replace(step, moment=moment) for step in steps)


def _alsnog(*steps: Task) -> tuple[Task, ...]:
    """Steps of a phase that is over, as what may still have to be done: that is our reading."""
    return tuple(replace(step, moment=DAARNA, missed=True, source=DERIVED) for step in steps)


def _fase(id_: str, headline: str, *tasks: Task) -> Outcome:
    return Outcome(
        id_,
        headline,
        tasks=(BIJ_NOOD, *tasks),
        notes=(notes.WIE, notes.WANNEER, notes.ZELFMOORD, notes.WIE_OVERLEED, notes.HANDREIKING),
        then=(
            "De school is nooit alleen verantwoordelijk. Zij kan de ouders erbij betrekken.",
            "De school mag en moet duidelijk zeggen wat zij wil en waar haar grens ligt.",
        ),
        next=VERDER,
        in_order=True,
    )


nagaan = Outcome(
    "nagaan",
    "Stap 1: ga eerst na of het bericht klopt",
    tasks=(
        BIJ_NOOD,
        Task(
            NOT_NAMED,
            "Stap 1. Ga na of het bericht klopt. Of dat moet, hangt af van de weg waarlangs het binnenkwam.",
            "als eerste",
            moment=NU,
        ),
    ),
    notes=(notes.WIE,),
    then=("Klopt het bericht? Dan volgen de stappen 2 tot en met 8.",),
)
stappen = _fase(
    "stappen",
    "Stel een sleuteltrio samen en maak een plan voor de eerste week",
    HET_TRIO[0],
    VRAAG_FAMILIE,
    *HET_TRIO[1:],
    *INFORMEREN,
    TIJD,
    DENK_AAN,
    *LEERLINGEN,
    HET_TEAM,
    *ADMINISTRATIE,
    *TERUGKIJKEN,
)
na_uitvaart = _fase(
    "na-uitvaart",
    "Na de uitvaart: zorg voor leerlingen en team, en regel de administratie",
    *_op(VANDAAG, CONTACT_FAMILIE),
    *_alsnog(ALLE_OUDERS, INSTELLINGEN),
    HOE_VERDER,
    *_op(NU, *LEERLINGEN[1:2], HET_TEAM),
    *_op(VANDAAG, LEERLINGEN[0], LEERLINGEN[2]),
    *ADMINISTRATIE,
    *TERUGKIJKEN,
)
terugkijken = _fase(
    "terugkijken",
    "Kijk met het hele team terug en evalueer: ongeveer een maand na de uitvaart",
    *LEERLINGEN,
    HET_TEAM,
    *_alsnog(*ADMINISTRATIE),
    *_op(NU, *TERUGKIJKEN),
)
vals = Outcome(
    "vals",
    "Het bericht was niet waar: de andere stappen zijn dan niet nodig",
    notes=(notes.NA_EEN_VALSE_MELDING,),
)
