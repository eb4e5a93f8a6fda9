"""Whether parents may know: the objection, the permission and the safety of a student."""

from decision_tools.rules import NOT_NAMED, Choice, Note, Task, YesNo

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
    help="Nog niet gevraagd? Kies: weet ik niet.",
    unknown=True,
)
veilig = YesNo(
    "veilig",
    "Is de veiligheid van de student in het geding?",
    label="Veiligheid in het geding",
    unknown=True,
)

NODIG_UIT = Task(NOT_NAMED, "Nodig de ouders/verzorgers uit voor het gesprek.")
VRAAG_OP_PAPIER = Task(NOT_NAMED, "Vraag de student om het bezwaar op papier te zetten.")
ZOEK_BEZWAAR = Task("SLB-er", "Zoek het bezwaar op of vraag het de student.")
BEZWAAR_OP_PAPIER = Note(
    "stil",
    "Paragraaf 2.3 vraagt een bezwaar op papier. Paragraaf 4.3 en 4.4 zeggen alleen: uitdrukkelijk.",
    "Leg een bezwaar altijd schriftelijk vast.",
)
VEILIG_UITNODIGEN = Note(
    "stil",
    "Bijlage 6 maakt bij het uitnodigen van ouders een uitzondering als de student niet veilig is. "
    "Bij welke regel die uitzondering hoort, is niet duidelijk.",
    "Nodig niemand uit voordat je hebt overlegd. Vraag raad bij Studenten Dienstverlening.",
    severity="A",
    first="nodig nog niemand uit. Mag een ouder dit horen? De onderwijsdirecteur beslist.",
)
