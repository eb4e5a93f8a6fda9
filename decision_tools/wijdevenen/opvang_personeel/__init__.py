"""Opvang van een medewerker na een voorval: stappen met data, en meldingen buiten de school.

Handboek sociale veiligheid, Opvang personeel bij voorvallen (stappenplan, externe instanties, interne
meldingen). The handbook's words for the two sides are left out on purpose.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.opvang import datums, geen_misdrijf, voorval

from . import outcomes
from .examples import EXAMPLES
from .questions import speelt_mee, terugkeer_werk

STAPPENPLAN = HANDBOEK.section("Opvang personeel: Stappenplan begeleidingstraject")
POLITIE = HANDBOEK.section("Opvang personeel: Melding bij externe instanties, De politie")
INSPECTIE = HANDBOEK.section("Opvang personeel: De Arbeidsinspectie")

TE_VROEG_TERUG, DATUMS = datums(terugkeer_werk)

TOOL = Tool(
    slug="wijdevenen/opvang-personeel",
    title="Opvang van een medewerker na een voorval",
    intro="Wie doet wat na agressie of geweld tegen een medewerker? Je krijgt de stappen met de dagen erbij.",
    page="wijdevenen/opvang-personeel",
    document=HANDBOEK,
    sensitive=True,
    questions=(speelt_mee, voorval, terugkeer_werk),
    facts=(TE_VROEG_TERUG,),
    tables=(
        DATUMS,
        Table(
            "stappen",
            "De vijftien stappen",
            (Row("stappen", (), outcomes.stappen, STAPPENPLAN),),
            after=tuple(row.id for row in DATUMS.rows),
        ),
        Table(
            "politie",
            "Aangifte bij de politie",
            (
                Row(
                    "aangifte",
                    (any_of(speelt_mee.includes("misdrijf"), speelt_mee.is_unknown()),),
                    outcomes.aangifte,
                    POLITIE,
                ),
                Row("geen-misdrijf", (speelt_mee.excludes("misdrijf"),), geen_misdrijf, DERIVED),
            ),
        ),
        Table(
            "ongeval",
            "Ernstig ongeval",
            (
                Row(
                    "ernstig-ongeval",
                    (any_of(speelt_mee.includes("ongeval"), speelt_mee.is_unknown()),),
                    outcomes.ernstig_ongeval,
                    INSPECTIE,
                ),
                Row("geen-ongeval", (speelt_mee.excludes("ongeval"),), outcomes.geen_ongeval, INSPECTIE),
            ),
            after=("aangifte", "geen-misdrijf"),
        ),
    ),
    examples=EXAMPLES,
)
