"""What is asked about a removal from class: how far it is, and what the vakdocent decided."""

from decision_tools.poort import LOKAAL
from decision_tools.rules import Choice, Judgement, YesNo

stand = Choice(
    "stand",
    "Hoe ver is de verwijdering uit de les?",
    label="Stand",
    help="Kies wat nu speelt, of het laatste wat al gebeurd is.",
    options={
        "eruit": "De leerling moet nu de les uit",
        "opvang": f"De leerling is in {LOKAAL}",
        "einde-les": "De les is voorbij",
        "afspraak": "Het herstelgesprek is afgesproken",
        "gesprek": "Het herstelgesprek is geweest",
        "doorgegeven": "De vakdocent heeft doorgegeven dat het klaar is",
        "verwerkt": "De medewerker verzuim heeft het in SOM afgerond",
        "traag": "De mentor doet niets, of het gaat te traag",
    },
    unknown=True,
)
oordeel = Judgement(
    "oordeel",
    "Was het herstelgesprek genoeg?",
    label="Oordeel na het herstelgesprek",
    options={
        "genoeg": "Ja, er komt geen sanctie",
        "nablijven": "Nee, de leerling moet nablijven",
        "anders": "Nee, er komt een andere sanctie",
        "nog-niet": "Nog niet beslist",
    },
    role="vakdocent",
    weigh=("Is het gesprek genoeg om het gedrag te verbeteren, of is een sanctie nodig?",),
)
uitgevoerd = YesNo("uitgevoerd", "Is de sanctie uitgevoerd?", label="Sanctie uitgevoerd", unknown=True)
gemaild = YesNo(
    "gemaild",
    "Heeft de vakdocent de ouders gemaild?",
    label="Mail aan de ouders",
    help="De mail staat in de tijdlijn in SOM.",
    unknown=True,
)
