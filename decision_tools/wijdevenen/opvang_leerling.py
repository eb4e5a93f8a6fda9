"""Opvang van een leerling na een voorval: a run-sheet with dates, and reports outside the school.

Handboek sociale veiligheid, Opvang leerlingen bij voorvallen (stappenplan, melding bij externe
instanties, interne meldingen). The handbook's words for the two sides are left out on purpose.
"""

from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Choice,
    Example,
    Law,
    Note,
    Outcome,
    Row,
    Table,
    Task,
    Tool,
    any_of,
)
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen._opvang_stappen import (
    BINNEN_72_UUR,
    BINNEN_DRIE_WEKEN,
    NA_TWEE_WEKEN,
    STAPPEN,
    VASTLEGGEN,
    terugkeer,
    voorval,
)

STAPPENPLAN = HANDBOEK.section("Stappenplan na een schokkende gebeurtenis")
EXTERN = HANDBOEK.section("Melding bij externe instanties")
INTERN = HANDBOEK.section("Interne meldingen")

speelt_mee = Choice(
    "speelt-mee",
    "Wat speelt er bij dit voorval?",
    label="Wat er speelt",
    help="Kies alles wat past, of niets. Weet je het niet, dan zie je elke melding die nodig kan zijn.",
    options={
        "misdrijf": "een misdrijf",
        "seksueel": "seksueel misbruik of seksuele intimidatie",
        "ernstig-geweld": "ernstig lichamelijk of geestelijk geweld",
        "ongeval": "een ernstig ongeval, zonder opzet",
    },
    many=True,
    unknown=True,
)

stappen = Outcome(
    "stappen",
    "Vang eerst de leerling op en licht meteen de directeur in",
    tasks=STAPPEN,
    record=VASTLEGGEN,
    notes=(
        Note(
            "stil",
            "Bij veel stappen noemt het handboek geen termijn.",
            "Spreek in het opvangteam af wanneer wat klaar is.",
        ),
    ),
    then=("Voelt de leerling zich na twee weken nog niet veilig? Dan wordt samen een oplossing gezocht.",),
)

aangifte = Outcome(
    "aangifte",
    "Misdrijf: het bestuur doet er alles aan dat er aangifte komt",
    tasks=(
        Task(
            "bestuur", "Doe al het mogelijke om aangifte te laten doen.", provided="mits het een misdrijf is"
        ),
        Task(
            "ouders",
            "Doe aangifte bij de politie. Dat zegt het handboek voor kinderen onder de 18 jaar.",
            provided="mits het een misdrijf is",
        ),
        Task(
            "iedereen",
            "Doe zelf aangifte van wat je weet.",
            provided="mits artikel 160 daartoe verplicht, zoals bij levensgevaar of verkrachting",
        ),
    ),
    notes=(
        Note(
            "verouderd",
            "Het handboek doet uitspraken over de wet: onder de 18 doen alleen ouders aangifte. "
            "De plicht van artikel 162 geldt (nog) niet in het bijzonder onderwijs. "
            "Anoniem aangifte doen kan niet.",
            "Vergelijk dit met de wet van nu, of vraag het de politie, vóór je erop afgaat.",
            law=Law("Wetboek van Strafvordering", "160 tot en met 163", "BWBR0001903"),
        ),
    ),
)

vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    "Meld de klacht bij de vertrouwensinspecteur: 0900 - 111 3 111",
    tasks=(
        Task(
            NOT_NAMED,
            "Meld een klacht bij het meldpunt van de vertrouwensinspecteurs: 0900 - 111 3 111.",
            provided="mits het gaat om een klacht over seksueel gedrag of ernstig geweld",
            notes=(
                Note(
                    "stil",
                    "Dit deel noemt niet wie deze klacht meldt.",
                    "Volgens stap 4 meldt de directeur zo nodig bij instanties buiten school. "
                    "Spreek af wie belt.",
                ),
            ),
        ),
    ),
)

ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct aan BHV, preventiemedewerker en MR",
    tasks=(
        Task(
            "directie",
            "Meld het arbeidsongeval aan de bedrijfshulpverleners en de MR.",
            "direct",
            provided="mits het een ernstig ongeval is",
        ),
        Task(
            "directie",
            "Meld het arbeidsongeval aan de preventiemedewerker.",
            "direct",
            provided="mits het een ernstig ongeval is en dit een ander is dan de directeur",
        ),
    ),
    notes=(
        Note(
            "verouderd",
            "Het handboek noemt hier artikel 9.2 van de Arbowet.",
            "Vergelijk dit met de wet van nu. Geldt het ook voor een leerling? Moet er meer gemeld worden?",
            law=Law("Arbeidsomstandighedenwet", "9", "BWBR0010346"),
        ),
    ),
)


def geen(id_: str, headline: str) -> Outcome:
    """What a table answers when its report is not called for."""
    return Outcome(id_, headline, quiet=True)


MISDRIJF = any_of(speelt_mee.includes("misdrijf"), speelt_mee.is_unknown())
KLACHT = any_of(
    speelt_mee.includes("seksueel"), speelt_mee.includes("ernstig-geweld"), speelt_mee.is_unknown()
)
ONGEVAL = any_of(speelt_mee.includes("ongeval"), speelt_mee.is_unknown())
GEEN_KLACHT = (speelt_mee.excludes("seksueel"), speelt_mee.excludes("ernstig-geweld"))

TOOL = Tool(
    slug="wijdevenen/opvang-leerling",
    title="Opvang van een leerling na een voorval",
    intro="Wie doet wat na agressie of geweld tegen een leerling? Je krijgt de stappen met de dagen erbij.",
    page="wijdevenen/opvang-leerling",
    document=HANDBOEK,
    sensitive=True,
    questions=(speelt_mee, voorval, terugkeer),
    tables=(
        Table("stappen", "De zeventien stappen", (Row("stappen", (), stappen, STAPPENPLAN),)),
        Table(
            "politie",
            "Aangifte bij de politie",
            (
                Row("aangifte", (MISDRIJF,), aangifte, EXTERN),
                Row(
                    "geen-misdrijf",
                    (speelt_mee.excludes("misdrijf"),),
                    geen("geen-misdrijf", "Geen misdrijf: het handboek vraagt geen aangifte."),
                    DERIVED,
                ),
            ),
        ),
        Table(
            "inspectie",
            "Klacht bij de vertrouwensinspecteur",
            (
                Row("vertrouwensinspecteur", (KLACHT,), vertrouwensinspecteur, EXTERN),
                Row(
                    "geen-klacht",
                    GEEN_KLACHT,
                    geen(
                        "geen-klacht", "Het handboek vraagt hier geen melding bij de vertrouwensinspecteur."
                    ),
                    DERIVED,
                ),
            ),
        ),
        Table(
            "ongeval",
            "Ernstig ongeval",
            (
                Row("ernstig-ongeval", (ONGEVAL,), ernstig_ongeval, INTERN),
                Row(
                    "geen-ongeval",
                    (speelt_mee.excludes("ongeval"),),
                    geen("geen-ongeval", "Geen ernstig ongeval: geen aparte melding aan BHV en MR."),
                    DERIVED,
                ),
            ),
        ),
    ),
    examples=(
        Example(
            {"speelt-mee": [], "voorval": "2026-11-16", "terugkeer": "2026-11-23"},
            ("stappen", "geen-misdrijf", "geen-klacht", "geen-ongeval"),
            (
                ("iedereen", "onmiddellijk"),
                ("directeur", BINNEN_72_UUR.text),
                ("ouders", BINNEN_DRIE_WEKEN.text),
                ("directie", NA_TWEE_WEKEN.text),
            ),
            story="Op maandag is een leerling op het plein geslagen. De leerling komt een week later terug.",
        ),
        Example(
            {"speelt-mee": ["misdrijf", "ernstig-geweld"], "voorval": "2026-11-16", "terugkeer": "?"},
            ("stappen", "aangifte", "vertrouwensinspecteur", "geen-ongeval"),
            (("bestuur", "niet genoemd"),),
        ),
        Example(
            {"speelt-mee": ["seksueel"], "voorval": "?", "terugkeer": "?"},
            ("stappen", "geen-misdrijf", "vertrouwensinspecteur"),
        ),
        Example(
            {"speelt-mee": ["ongeval"], "voorval": "2026-11-16", "terugkeer": "2026-11-17"},
            ("stappen", "ernstig-ongeval", "geen-misdrijf", "geen-klacht"),
            (("directie", "direct"),),
        ),
        Example(
            {"speelt-mee": "?", "voorval": "?", "terugkeer": "?"},
            ("stappen", "aangifte", "vertrouwensinspecteur", "ernstig-ongeval"),
        ),
    ),
)
