"""Whether parents may know (2.3, 4.3, 4.4, bijlage 6): objection, permission and safety of a student.

Two rules for parents of students of 18 and over, apart by subject: on absence and measures they are told
unless the student objects (2.3); on behaviour they are invited only if the student agrees (bijlage 6).
"""

from decision_tools.mbo_utrecht import AFSPRAKEN, WIJZER
from decision_tools.mbo_utrecht.shared.roles import signaleerder
from decision_tools.mbo_utrecht.shared.subjects import (
    BEZWAAR_VAST,
    DIRECTEUR_WEET,
    OUDERS_UITGENODIGD,
    OUDERS_WETEN,
    VERTROUWELIJK,
)
from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Choice,
    FirstCheck,
    Moment,
    Note,
    Task,
    YesNo,
)

bezwaar = Choice(
    "bezwaar",
    "Maakte de student bezwaar tegen informatie aan de ouders?",
    label="Bezwaar van de student",
    help="Het bezwaar moet schriftelijk vastliggen. Zie ook artikel 4.2 van het studentenstatuut.",
    options={
        "nee": "nee",
        "schriftelijk": "ja, en dat staat op papier",
        "mondeling": "ja, maar het staat niet op papier",
    },
    unknown=True,
)
toestemming = YesNo(
    "toestemming",
    "Geeft de student toestemming om een ouder uit te nodigen?",
    label="Toestemming van de student",
    unknown_help="Ook als het nog niet gevraagd is.",
    unknown=True,
)
veilig = YesNo(
    "veilig",
    "Is de veiligheid van de student in het geding?",
    label="Veiligheid in het geding",
    unknown=True,
)

WIE_INFORMEERT = Note(
    "stil",
    "Wie de ouders informeert en uitnodigt, staat er niet. De SLB-er is hun contactpersoon (3.2).",
    "Spreek dit af met de onderwijsdirecteur.",
)
UITNODIGEN_18 = Note(
    "stil",
    "Uitnodigen staat alleen bij onder de 18. Het gesprek is 'eventueel' ook met ouders.",
    "Vraag de student of de ouders meekomen.",
)
TWEE_REGELS = Note(
    "tegenspraak",
    "Over verzuim informeer je ouders van 18-plussers, tenzij er bezwaar is (2.3). "
    "Over gedrag nodig je ze alleen uit met toestemming (bijlage 6).",
    "Houd de onderwerpen apart.",
    id="onderwerpen-apart",
)
BEZWAAR_OP_PAPIER = Note(
    "stil",
    "Paragraaf 2.3 vraagt dat een bezwaar schriftelijk is vastgelegd. "
    "Paragraaf 4.3 en 4.4 zeggen alleen: uitdrukkelijk.",
    "Leg een bezwaar altijd schriftelijk vast.",
    id="bezwaar-op-papier",
)


def informeer(about: str) -> Task:
    """To tell the parents: the handbook says that they are told, and names nobody."""
    return Task(NOT_NAMED, f"Informeer de ouders/verzorgers over {about}.", about=(OUDERS_WETEN.do,))


NODIG_UIT = Task(
    NOT_NAMED, "Nodig de ouders/verzorgers uit voor het gesprek.", about=(OUDERS_UITGENODIGD.do,)
)
VRAAG_OP_PAPIER = Task(
    NOT_NAMED, "Leg het bezwaar van de student schriftelijk vast.", source=AFSPRAKEN, about=(BEZWAAR_VAST.do,)
)
ZOEK_BEZWAAR = Task(
    "SLB-er",
    "Zoek het bezwaar op of vraag het de student.",
    source=DERIVED,
    about=(BEZWAAR_VAST.do, OUDERS_WETEN.later),
)

NODIG_OUDER_UIT = signaleerder(
    "Nodig een ouder uit voor een gesprek.",
    about=(OUDERS_UITGENODIGD.do,),
)
VRAAG_TOESTEMMING = signaleerder(
    "Vraag de student of je een ouder mag uitnodigen.",
    source=DERIVED,
    about=(OUDERS_UITGENODIGD.later,),
)
OVERLEG_VEILIGHEID = signaleerder(
    "Overleg eerst met de onderwijsdirecteur en Studenten Dienstverlening.",
    source=ADDED,
    about=(OUDERS_UITGENODIGD.later, VERTROUWELIJK.later),
)
VEILIG_UITNODIGEN = FirstCheck(
    "Bijlage 6 maakt bij het uitnodigen een uitzondering als de student niet veilig is. "
    "Bij welke regel die hoort, is niet duidelijk.",
    "het uitnodigen van een ouder",
    "het handboek noemt niemand; vraag de onderwijsdirecteur (toegevoegd)",
)

OVERLEG_WIE_HET_HOORT = Task(
    NOT_NAMED,
    "Overleg met de onderwijsdirecteur en de student wie je het beste kunt informeren.",
    source=WIJZER,
    about=(DIRECTEUR_WEET.do,),
)
_SAMEN_INFORMEREN = (
    Task(
        NOT_NAMED,
        "Overleg met de onderwijsdirecteur voordat je de ouders informeert.",
        provided="als het thuis misschien niet veilig is",
        source=ADDED,
        about=(OUDERS_WETEN.later, DIRECTEUR_WEET.do),
    ),
    Task(
        NOT_NAMED,
        "Informeer de ouders en/of de huisarts, samen met de student.",
        source=WIJZER,
        moment=Moment.TODAY,
        about=(OUDERS_WETEN.do,),
    ),
    Task(
        NOT_NAMED,
        "Regel dat de ene ouder het aan de andere ouder doorgeeft.",
        provided="als beide ouders het gezag hebben en de student bij één van hen woont",
        source=WIJZER,
        moment=Moment.NEXT,
    ),
)
WIE_HOORT_HET = (OVERLEG_WIE_HET_HOORT, *_SAMEN_INFORMEREN)
"""Bijlage 6, suicide: who has to know. The sentence names nobody."""
WIE_HOORT_HET_VANAF_18 = (
    OVERLEG_WIE_HET_HOORT,
    Task(
        NOT_NAMED,
        "Je kunt de student vanaf 18 iets meer eigen keuze geven wie het hoort.",
        source=WIJZER,
        moment=Moment.TODAY,
        about=(VERTROUWELIJK.later,),
    ),
    *_SAMEN_INFORMEREN,
)
"""Bijlage 6, suicide, from 18: the same, and the student may have some more say."""
THUIS_ONVEILIG = Note(
    "stil",
    "Deze regel staat bij zelfdoding. Wat je doet als het thuis niet veilig is, staat er niet.",
    "Leg het voor aan de onderwijsdirecteur.",
)
OOK_BIJ_DOODSWENS = Note(
    "stil",
    "Of de regels over ouders en huisarts ook bij alleen een doodswens gelden, staat er niet.",
    "Wij tonen ze ook hier. Overleg met de hulpverlening in school.",
)
