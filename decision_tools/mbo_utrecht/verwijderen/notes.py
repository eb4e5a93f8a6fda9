"""The notes that several outcomes of verwijderen show."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW, WEB

ARTIKEL = Note(
    "verouderd",
    "Het handboek rust op WEB 8.1.3 en 8.1.8. Die zijn vervallen of verplaatst. "
    "Verwijderen staat nu in 8.1.7d.",
    "Leg deze stappen naast WEB 8.1.7d.",
    severity="A",
    law=WEB.cite("8.1.7d"),
    first="mag deze verwijdering zo? Het CvB beslist, met juridische zaken.",
)
TWEE_ARTIKELEN = Note(
    "tegenspraak",
    "Leerplichtwet art. 18 gaat over elke verwijdering. "
    "WEB 8.1.8 gaat over niet-leerplichtigen onder 23 jaar zonder startkwalificatie.",
    "Houd allebei aan.",
    law=LPW.cite("18"),
)
ACHT_VERVALLEN = Note(
    "verouderd",
    "WEB 8.1.8 is vervallen of verplaatst.",
    "Kijk in hoofdstuk 9, titel 2 wat nu geldt.",
    severity="B",
    law=WEB.cite("hoofdstuk 9, titel 2", "9.2"),
)
WIE_MELDT = Note(
    "stil", "Wie dit aan de gemeente meldt, staat er niet: alleen 'de school'.", "Spreek dit af."
)
