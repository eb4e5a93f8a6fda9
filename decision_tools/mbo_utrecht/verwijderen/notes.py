"""What several outcomes of verwijderen show beside their step."""

from decision_tools.rules import FirstCheck, Note
from decision_tools.rules.laws import LPW, WEB

from .questions import besluit_cvb

ARTIKEL = FirstCheck(
    "WEB 8.1.3 en 8.1.8 zijn vervallen; verwijderen staat nu in WEB 8.1.7d.",
    "alle stappen",
    "het CvB (toegevoegd)",
    law=WEB.cite("8.1.7d"),
    given=besluit_cvb.is_("nog-niet", "verwijderen"),
)
TWEE_ARTIKELEN = Note(
    "tegenspraak",
    "Leerplichtwet art. 18 gaat over elke verwijdering. "
    "WEB 8.1.8 gaat over niet-leerplichtigen onder 23 jaar zonder startkwalificatie.",
    "Houd allebei aan.",
    law=LPW.cite("18"),
    id="gemeente-allebei",
)
ACHT_VERVALLEN = Note(
    "verouderd",
    "WEB 8.1.8 is vervallen of verplaatst.",
    "Kijk in hoofdstuk 9, titel 2 wat nu geldt.",
    severity="B",
    law=WEB.cite("hoofdstuk 9, titel 2", "9.2"),
)
WIE_MELDT = Note(
    "stil",
    "Wie dit aan de gemeente meldt, staat er niet: alleen 'de school'.",
    "Spreek dit af.",
    id="wie-meldt-gemeente",
)
REDEN_SCHORSING = Note(
    "tegenspraak",
    "Onder verwijderen staat 'de reden van schorsing'. "
    "Of er altijd een schorsing aan voorafgaat, staat er niet.",
    "Vertel het CvB de reden van beide. Vraag het CvB wat het nodig heeft.",
    id="reden-schorsing",
)
ACHT_WEKEN_TELLEN = Note(
    "stil",
    "Wanneer de acht weken beginnen en of vakanties meetellen, staat er niet.",
    "Wij tellen kalenderweken vanaf het begin van het zoeken. Vraag juridische zaken.",
)
BRIEF_EN_ACHT_WEKEN = Note(
    "stil",
    "Het CvB antwoordt binnen tien werkdagen na het gesprek (4.4). "
    "Dat kan vóór het einde van de acht weken zijn. Hoe dat samengaat, staat er niet.",
    "De brief mag dan nog geen definitieve verwijdering zijn. Vraag juridische zaken.",
    id="antwoord-cvb",
)
