"""Opvang van een leerling na een voorval: a run-sheet with dates, and reports outside the school.

Handboek sociale veiligheid, Opvang leerlingen bij voorvallen (stappenplan, melding bij externe
instanties, interne meldingen). The handbook's words for the two sides are left out on purpose.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.opvang import datums, geen_misdrijf, voorval

from . import outcomes
from .examples import EXAMPLES
from .questions import speelt_mee, terugkeer

STAPPENPLAN = HANDBOEK.section("Stappenplan na een schokkende gebeurtenis")
EXTERN = HANDBOEK.section("Melding bij externe instanties")
INTERN = HANDBOEK.section("Interne meldingen")

MISDRIJF = any_of(
    *(speelt_mee.includes(option) for option in ("misdrijf", "seksueel", "ernstig-geweld")),
    speelt_mee.is_unknown(),
)
"""Abuse and serious violence are often a crime too: who forgets to tick that still sees the report."""
KLACHT = any_of(
    speelt_mee.includes("seksueel"), speelt_mee.includes("ernstig-geweld"), speelt_mee.is_unknown()
)
ONGEVAL = any_of(speelt_mee.includes("ongeval"), speelt_mee.is_unknown())
GEEN_KLACHT = (speelt_mee.excludes("seksueel"), speelt_mee.excludes("ernstig-geweld"))
TE_VROEG_TERUG, DATUMS = datums(terugkeer)

TOOL = Tool(
    slug="wijdevenen/opvang-leerling",
    title="Opvang van een leerling na een voorval",
    intro="Wie doet wat na agressie of geweld tegen een leerling? Je krijgt de stappen met de dagen erbij.",
    page="wijdevenen/opvang-leerling",
    document=HANDBOEK,
    sensitive=True,
    questions=(speelt_mee, voorval, terugkeer),
    facts=(TE_VROEG_TERUG,),
    tables=(
        DATUMS,
        Table(
            "stappen",
            "De zeventien stappen",
            (Row("stappen", (), outcomes.stappen, STAPPENPLAN),),
            after=tuple(row.id for row in DATUMS.rows),
        ),
        Table(
            "politie",
            "Aangifte bij de politie",
            (
                Row("aangifte", (MISDRIJF,), outcomes.aangifte, EXTERN),
                Row(
                    "geen-misdrijf",
                    (speelt_mee.excludes("misdrijf"), *GEEN_KLACHT),
                    geen_misdrijf,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "inspectie",
            "Klacht bij de vertrouwensinspecteur",
            (
                Row("vertrouwensinspecteur", (KLACHT,), outcomes.vertrouwensinspecteur, EXTERN),
                Row(
                    "geen-klacht",
                    GEEN_KLACHT,
                    outcomes.geen_klacht,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "ongeval",
            "Ernstig ongeval",
            (
                Row("ernstig-ongeval", (ONGEVAL,), outcomes.ernstig_ongeval, INTERN),
                Row(
                    "geen-ongeval",
                    (speelt_mee.excludes("ongeval"),),
                    outcomes.geen_ongeval,
                    DERIVED,
                ),
            ),
        ),
    ),
    examples=EXAMPLES,
)
