"""What several outcomes of signaleringswijzer show beside their step."""

from decision_tools.rules import Note

NAMEN = Note(
    "stil",
    "Verzuimcoördinator, trajectplanner en Schakelloket staan alleen in bijlage 6, zonder uitleg.",
    "Vraag de verzuimmedewerker wie en wat dit nu is.",
    id="namen",
)
ADRESSEN = Note(
    "stil",
    "Van De Dijk en Moviera staat er geen adres of nummer.",
    "Vraag Studenten Dienstverlening.",
    id="adressen",
)
