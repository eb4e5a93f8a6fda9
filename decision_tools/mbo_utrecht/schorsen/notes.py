"""What several outcomes of schorsen show beside their step."""

from decision_tools.rules import FirstCheck, Note
from decision_tools.rules.laws import WEB

TWEE_WEKEN = FirstCheck(
    "Een schorsing duurt hooguit twee weken; alleen vóór een verwijdering van school soms langer.",
    "de duur van de schorsing",
    "de onderwijsdirecteur (toegevoegd)",
    law=WEB.cite("8.1.7c"),
)
OVER_DE_DUUR = Note(
    "tegenspraak",
    "Volgens bijlage 1 noemt de WEB geen duur. Een losse opmerking in 4.3 noemt hooguit twee weken.",
    "Houd twee weken aan: dat zegt de wet nu ook.",
    law=WEB.cite("8.1.7c"),
)
OVEREENKOMST = FirstCheck(
    "WEB 8.1.3, over de overeenkomst met de regels voor schorsen, is vervallen.",
    "waar de regels van school staan",
    "de onderwijsdirecteur (toegevoegd)",
    law=WEB.cite("8.1.3"),
)
