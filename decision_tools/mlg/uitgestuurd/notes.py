"""What the scheme leaves open about the combinations, and where it contradicts itself."""

from decision_tools.rules import Note

GETALLEN = Note(
    "stil",
    "Bij te laat staat 'min 9x'. Bij spijbelen staat '5 uur', zonder 'min'.",
    "Wij lezen: 5 lesuren of meer. Onder de tabel kan elke combinatie tot een uitnodiging leiden.",
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
ALLEEN_UITGESTUURD = Note(
    "stil",
    "De stap bij 12 keer geldt samen met te laat of spijbelen. Over 12 keer alleen staat er niets.",
    "Overleg met de verzuimcoördinator.",
)
TIEN_OF_ELF = Note(
    "stil",
    "Bij 10 en 11 keer staat er niets, ook niet als de combinatie er nu pas bij komt.",
    "Is er een combinatie, en is de stap van 9 keer niet gedaan? Wij lezen: doe die dan alsnog.",
)
BOVEN_TWAALF = Note(
    "stil",
    "Boven 12 keer staat er niets.",
    "Was er overleg bij 12 keer? Volg wat daar is afgesproken. "
    "Was dat er niet, en is er een combinatie? Wij lezen: overleg alsnog.",
)
