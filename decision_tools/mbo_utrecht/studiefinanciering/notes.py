"""The notes that several outcomes of studiefinanciering show."""

from decision_tools.rules import Note

WIE = Note(
    "stil",
    "Bij de weken noemt het handboek alleen 'de school' en 'het bevoegd gezag', geen functie.",
    "Vraag de verzuimmedewerker wie dit doet.",
)
