"""Opvang van een medewerker na een voorval: stappen per fase, en meldingen buiten de school.

Handboek sociale veiligheid, Opvang personeel bij voorvallen (stappenplan, externe instanties, interne
meldingen). The handbook's words for the two sides are left out on purpose.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool, any_of, not_before
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.opvang import geen_misdrijf, voorval
from decision_tools.wijdevenen.shared.opvang_phases import peildatum

from .examples import EXAMPLES
from .outcomes import phases, reports, steps
from .questions import FASEN, MISDRIJF, speelt_mee, terugkeer_werk

POLITIE = HANDBOEK.section("Opvang personeel: De politie")
INSPECTIE = HANDBOEK.section("Opvang personeel: De Arbeidsinspectie")

MISSCHIEN_MISDRIJF = any_of(speelt_mee.includes("misdrijf"), speelt_mee.is_unknown())
ONGEVAL = any_of(speelt_mee.includes("ongeval"), speelt_mee.is_unknown())
ALLEEN_ONGEVAL = (speelt_mee.includes("ongeval"), speelt_mee.excludes("misdrijf"))
NIET_ALLEEN_ONGEVAL = any_of(
    speelt_mee.excludes("ongeval"), speelt_mee.includes("misdrijf"), speelt_mee.is_unknown()
)

TOOL = Tool(
    slug="wijdevenen/opvang-personeel",
    title="Opvang van een medewerker na een voorval",
    intro="Wie doet wat na agressie of geweld tegen een medewerker? Je krijgt de stappen met de dagen erbij. "
    f"{GEVAAR_NU}",
    page="wijdevenen/opvang-personeel",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    run_sheet=True,
    questions=(speelt_mee, voorval, terugkeer_werk, peildatum),
    facts=(MISDRIJF, *FASEN.facts),
    relations=(not_before(terugkeer_werk, voorval),),
    tables=(
        Table(
            "stappen",
            "De vijftien stappen",
            (
                *FASEN.rows(phases.FASEN, steps.STAPPENPLAN, NIET_ALLEEN_ONGEVAL),
                *FASEN.rows(phases.ONGEVAL_FASEN, steps.STAPPENPLAN, *ALLEEN_ONGEVAL),
            ),
        ),
        Table(
            "politie",
            "Aangifte bij de politie",
            (
                Row("aangifte", (MISSCHIEN_MISDRIJF, *FASEN.dag_zelf), reports.aangifte, POLITIE),
                Row("aangifte-alsnog", (MISSCHIEN_MISDRIJF, *FASEN.later), reports.aangifte_alsnog, DERIVED),
                Row("geen-misdrijf", (speelt_mee.excludes("misdrijf"),), geen_misdrijf, DERIVED),
            ),
        ),
        Table(
            "ongeval",
            "Ernstig ongeval",
            (
                Row("ernstig-ongeval", (ONGEVAL, *FASEN.dag_zelf), reports.ernstig_ongeval, INSPECTIE),
                Row(
                    "ernstig-ongeval-alsnog",
                    (ONGEVAL, *FASEN.later),
                    reports.ernstig_ongeval_alsnog,
                    DERIVED,
                ),
                Row("geen-ongeval", (speelt_mee.excludes("ongeval"),), reports.geen_ongeval, INSPECTIE),
            ),
        ),
    ),
    examples=EXAMPLES,
)
