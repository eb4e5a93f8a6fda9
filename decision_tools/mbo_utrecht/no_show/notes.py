"""The notes that several outcomes of no_show show."""

from decision_tools.rules import Note

WIE = Note(
    "stil",
    "Paragraaf 4.6 noemt alleen bij het overzicht een functie. Volgens 3.2 registreert de docent. "
    "De verzuimmedewerker belt, verstuurt brieven en meldt.",
    "Spreek af wie de rest doet.",
    id="wie-doet-wat",
)
ZONDER_UREN = Note(
    "stil",
    "Welke soort melding dit is, en wat geldt onder de 16 uur, staat er niet.",
    "Vraag leerplicht of het RMC hoe je meldt.",
    id="soort-melding",
)
GEEN_STAP = Note(
    "stil",
    "Per type no-show noemt het handboek geen aparte stappen.",
    "Overleg met de SLB-er wat helpt om de student te laten starten.",
)
NIET_PER_MAIL = Note(
    "stil",
    "Paragraaf 4.6 laat per mail melden als het loket niet kan. "
    "Of dat ook geldt voor wie niet gemeld kan worden (2.3), staat er niet.",
    "Meld deze student ook niet per mail (door ons toegevoegd).",
)
