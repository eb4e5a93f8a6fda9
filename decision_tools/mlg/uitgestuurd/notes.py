"""What the scheme leaves open about the combinations, and where it contradicts itself."""

from decision_tools.rules import Note

GETALLEN = Note(
    "stil",
    "Bij te laat staat 'min 9x'. Bij spijbelen staat '5 uur', zonder 'min'.",
    "Is het meer dan 5 uur? Bespreek met de mentor of het meetelt.",
)
PERSOONLIJK = Note(
    "tegenspraak",
    "In de tabel licht de mentor de ouders telefonisch of per mail in. "
    "Onder de tabel staat dat dit persoonlijk gaat, vóór de uitnodiging.",
    "Wij volgen de strengste: persoonlijk.",
)
ZONDER_GETAL = Note(
    "stil",
    "Bij 12 keer noemt het stappenplan geen aantal voor te laat of spijbelen.",
    "De betrokkenen beslissen of dit een combinatie is.",
)
