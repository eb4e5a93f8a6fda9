"""What the handleiding leaves open about being sent out of class."""

from decision_tools.rules import Note

FORMULIER = Note(
    "stil",
    "De handleiding noemt drie namen: 'oplossingsformulier', 'oplosformulier' en 'uitstuurformulier'.",
    "Wij lezen dit als één formulier. Vraag de leerlingencoördinator of dat klopt.",
    id="drie-namen",
)
JAAR = Note(
    "stil",
    "De handleiding zegt 'jaar'. Of dat het schooljaar of het kalenderjaar is, staat er niet.",
    "Wij tellen per schooljaar. Vraag de leerlingencoördinator of dat klopt.",
    id="jaar",
)
GEEN_AANTAL = Note(
    "stil",
    "De handleiding zegt niet vanaf hoeveel keer dit 'veel' is.",
    "De meldkamermedewerker schat dit in.",
    id="hoeveel-is-veel",
)
