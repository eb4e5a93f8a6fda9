"""The notes that several outcomes of no_show show."""

from decision_tools.mbo_utrecht.shared.reporting import wie_kan
from decision_tools.rules import Note

WIE = Note(
    "stil",
    "Paragraaf 4.6 noemt alleen bij het overzicht een functie. Volgens 3.2 registreert de docent. "
    "De verzuimmedewerker belt, verstuurt brieven en meldt.",
    "Spreek af wie de rest doet.",
)
ZONDER_UREN = Note(
    "stil",
    "Welke soort melding dit is, en wat geldt onder de 16 uur, staat er niet.",
    "Vraag leerplicht of het RMC hoe je meldt.",
)
WIE_KAN = wie_kan("Bij no show")
GEEN_STAP = Note(
    "stil",
    "Per type no-show noemt het handboek geen aparte stappen.",
    "Overleg met de SLB-er wat helpt om de student te laten starten.",
)
