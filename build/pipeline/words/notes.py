"""What a note is called: its kind, and how heavy it is."""

KINDS = {
    "stil": "Niet geregeld",
    "tegenspraak": "Tegenspraak",
    "verouderd": "Mogelijk verouderd",
    "toegevoegd": "Toegevoegd",
}
SEVERITIES = {"A": "eerst nakijken", "B": "naam of route nakijken", "C": "school kiest"}
