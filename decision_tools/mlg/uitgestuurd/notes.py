"""What the scheme leaves open about the combinations, and where it contradicts itself."""

from decision_tools.rules import Instead, Note, Reading

from .questions import LEERPLICHT, OVERLEG, SPIJBELEN_SAMEN, TE_LAAT_SAMEN

GETALLEN = Note(
    "stil",
    f"Bij te laat staat 'min {TE_LAAT_SAMEN}x'. Bij spijbelen staat '{SPIJBELEN_SAMEN} uur', zonder 'min'.",
    f"Wij lezen: {SPIJBELEN_SAMEN} lesuren of meer. Onder de tabel kan elke combinatie tot een uitnodiging "
    "leiden.",
    id="getallen",
)
PERSOONLIJK = Note(
    "tegenspraak",
    "In de tabel licht de mentor de ouders telefonisch of per mail in. "
    "Onder de tabel staat dat dit persoonlijk gaat, vóór de uitnodiging.",
    "Wij volgen de strengste: persoonlijk.",
    readings=(
        Reading("persoonlijk", "Onder de tabel: de ouders horen het persoonlijk, vóór de uitnodiging."),
        Reading(
            "telefoon-of-mail",
            "In de tabel: de mentor licht de ouders telefonisch of per mail in.",
            instead=(
                Instead(
                    "mentor: Vertel de ouders persoonlijk dat er een uitnodiging komt.",
                    what="Vertel de ouders telefonisch of per mail dat er een uitnodiging komt.",
                ),
            ),
        ),
    ),
    id="persoonlijk",
)
ZONDER_GETAL = Note(
    "stil",
    f"Bij {OVERLEG} keer noemt het stappenplan geen aantal voor te laat of spijbelen.",
    "De betrokkenen beslissen of dit een combinatie is.",
    id="zonder-getal",
)
ALLEEN_UITGESTUURD = Note(
    "stil",
    f"De stap bij {OVERLEG} keer geldt samen met te laat of spijbelen. Over {OVERLEG} keer alleen staat er "
    "niets.",
    "Overleg met de verzuimcoördinator.",
    id="alleen-uitgestuurd",
)
TIEN_OF_ELF = Note(
    "stil",
    f"Bij {LEERPLICHT + 1} en {OVERLEG - 1} keer staat er niets, ook niet als de combinatie er nu pas bij "
    "komt.",
    f"Is er een combinatie, en is de stap van {LEERPLICHT} keer niet gedaan? Wij lezen: doe die dan alsnog.",
    id="tien-of-elf",
)
BOVEN_TWAALF = Note(
    "stil",
    f"Boven {OVERLEG} keer staat er niets.",
    f"Was er overleg bij {OVERLEG} keer? Volg wat daar is afgesproken. "
    "Was dat er niet, en is er een combinatie? Wij lezen: overleg alsnog.",
)
