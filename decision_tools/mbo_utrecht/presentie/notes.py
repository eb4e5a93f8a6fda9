"""The notes that several outcomes of presentie show."""

from decision_tools.rules import Note, Reading

WANNEER = Note(
    "tegenspraak",
    "Paragraaf 3.2 laat de docent bij het begin van de les registreren. Bijlage 2 zegt: begin of tijdens.",
    "Doe het aan het begin van de les.",
    readings=(
        Reading("begin", "Paragraaf 3.2: de docent registreert bij het begin van de les."),
        Reading("begin-of-tijdens", "Bijlage 2: de docent registreert aan het begin of tijdens de les."),
    ),
)
