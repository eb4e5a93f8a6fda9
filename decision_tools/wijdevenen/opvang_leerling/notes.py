"""What the handbook leaves open, says twice or says of an older law."""

from decision_tools.rules import Note
from decision_tools.rules.laws import ARBO, SV

ALLEEN_OUDERS = Note(
    "verouderd",
    "Ook dat onder de 18 jaar alleen ouders aangifte kunnen doen, is een uitspraak over de wet.",
    "Vergelijk dit met de wet van nu, of vraag het de politie, vóór je erop afgaat.",
    law=SV.cite("160 en 162", "160", "162"),
    id="onder-achttien",
)
WELK_BESTUUR = Note(
    "tegenspraak",
    "Het handboek noemt hier eerst het schoolbestuur en dan het bevoegd gezag (directeur).",
    "Zorg dat de melding het bestuur zelf bereikt.",
)
WIE_MELDT_DE_KLACHT = Note(
    "stil",
    "Dit deel noemt niet wie deze klacht meldt.",
    "Volgens stap 4 meldt de directeur zo nodig bij instanties buiten school. Spreek af wie belt.",
)
WET_ARBO = Note(
    "verouderd",
    "Het handboek noemt hier artikel 9.2 van de Arbowet.",
    "Vergelijk dit met de wet van nu. Geldt het ook voor een leerling? "
    "Moet ook de Arbeidsinspectie het weten?",
    law=ARBO.cite("9"),
    id="arbowet",
)
WELK_TEAM = Note(
    "stil",
    "Van welk team dit lid is, staat er niet.",
    "Spreek af wie dit doet, bijvoorbeeld iemand van het opvangteam.",
)
