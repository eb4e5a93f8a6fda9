"""The vertrouwensinspecteurs of the Onderwijsinspectie: their number, and the hours that the source lacks."""

from decision_tools.rules import Note

NUMMER = "0900 111 3 111"
UREN = "Zij zijn er op werkdagen van 8 tot 17 uur. Gevaar buiten die uren? Bel 112."
BEREIKBAAR = Note(
    "stil",
    "Wanneer de vertrouwensinspecteurs te bereiken zijn, staat niet in het handboek.",
    f"Toegevoegd: {UREN[0].lower()}{UREN[1:]}",
)
