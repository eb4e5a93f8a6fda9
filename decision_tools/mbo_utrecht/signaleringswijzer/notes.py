"""The notes that several outcomes of signaleringswijzer show."""

from decision_tools.rules import Note

NAMEN = Note(
    "stil",
    "Verzuimcoördinator, trajectplanner en Schakelloket staan alleen in bijlage 6, zonder uitleg.",
    "Vraag de verzuimmedewerker wie en wat dit nu is.",
)
APART = Note(
    "tegenspraak",
    "Bij gedrag is voor ouders van 18-plussers toestemming nodig. Bij verzuim informeer je, "
    "tenzij er bezwaar is (2.3).",
    "Houd de onderwerpen apart.",
)
THUIS_ONVEILIG = Note(
    "stil",
    "Wat je doet als het thuis niet veilig is, staat hier niet.",
    "Informeer de ouders dan niet voordat je met de onderwijsdirecteur hebt overlegd.",
)
ADRESSEN = Note(
    "stil",
    "Van De Dijk en Moviera staat er geen adres of nummer.",
    "Vraag Studenten Dienstverlening.",
)
