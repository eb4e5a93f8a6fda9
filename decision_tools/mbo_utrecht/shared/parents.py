"""The questions that several tools of MBO Utrecht ask: one id, one definition."""

from decision_tools.mbo_utrecht.duo_melding.questions import eerder, leeftijd, startkwalificatie
from decision_tools.rules import Choice, YesNo

__all__ = [
    "ONDER_18",
    "VANAF_18",
    "bezwaar",
    "eerder",
    "leeftijd",
    "startkwalificatie",
    "toestemming",
    "veilig",
]

ONDER_18 = leeftijd.is_("onder-18")
VANAF_18 = leeftijd.is_("18-tot-23", "23-plus")

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
