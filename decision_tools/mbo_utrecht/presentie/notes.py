"""The notes that several outcomes of presentie show."""

from decision_tools.rules import Note

WANNEER = Note(
    "tegenspraak",
    "Paragraaf 3.2 laat de docent bij het begin van de les registreren. Bijlage 2 zegt: begin of tijdens.",
    "Doe het aan het begin van de les.",
)
NOTEER_GEEN_ZIEKTE = Note(
    "verouderd",
    "Bijlage 2 laat bij geoorloofd verzuim altijd de reden noteren. Noteer dan niet wat iemand heeft.",
    "Kies alleen de categorie. Kijk bij de VO-raad onder privacy.",
    severity="A",
    first="noteer alleen de categorie, niet de klacht. Bij twijfel beslist de onderwijsdirecteur.",
)
