"""Where the handbook points to something that is not there."""

from decision_tools.rules import Note

SCHEMA = Note(
    "stil",
    "Bij deze paragraaf hoorde een stroomschema, als afbeelding. Het zit niet in onze bron.",
    "Kijk in het document van de school.",
    id="stroomschema",
)
CHECKLIST = Note(
    "tegenspraak",
    "Paragraaf 4.5 zoekt de checklist van leerplicht in bijlage 4. Die staat in bijlage 5.",
    "Gebruik bijlage 5.",
)
