"""Opvang van een leerling na een voorval: a run-sheet by phase, and reports outside the school.

Handboek sociale veiligheid, Opvang leerlingen bij voorvallen (stappenplan, melding bij externe
instanties, interne meldingen). The handbook's words for the two sides are left out on purpose.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool, any_of, not_before
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.inspectors import INSPECTIE
from decision_tools.wijdevenen.shared.opvang import geen_misdrijf, voorval
from decision_tools.wijdevenen.shared.opvang_phases import peildatum

from .examples import EXAMPLES
from .outcomes import phases, reports
from .questions import FASEN, MISDRIJF, speelt_mee, terugkeer

STAPPENPLAN = HANDBOEK.section("Stappenplan na een schokkende gebeurtenis")
POLITIE = HANDBOEK.section("Opvang leerlingen bij voorvallen: De politie")
INTERN = HANDBOEK.section("Interne meldingen")

AGRESSIE = ("misdrijf", "seksueel", "ernstig-geweld")
MISSCHIEN_MISDRIJF = any_of(*(speelt_mee.includes(option) for option in AGRESSIE), speelt_mee.is_unknown())
"""Abuse and serious violence are often a crime too: who forgets to tick that still sees the report."""
KLACHT = any_of(*(speelt_mee.includes(option) for option in AGRESSIE[1:]), speelt_mee.is_unknown())
GEEN_KLACHT = tuple(speelt_mee.excludes(option) for option in AGRESSIE[1:])
ONGEVAL = any_of(speelt_mee.includes("ongeval"), speelt_mee.is_unknown())
ALLEEN_ONGEVAL = (
    speelt_mee.includes("ongeval"),
    *(speelt_mee.excludes(option) for option in AGRESSIE),
)
NIET_ALLEEN_ONGEVAL = any_of(
    speelt_mee.excludes("ongeval"),
    *(speelt_mee.includes(option) for option in AGRESSIE),
    speelt_mee.is_unknown(),
)

TOOL = Tool(
    slug="wijdevenen/opvang-leerling",
    title="Opvang van een leerling na een voorval",
    intro="Wie doet wat na agressie of geweld tegen een leerling? Je krijgt de stappen met de dagen erbij. "
    f"{GEVAAR_NU}",
    page="wijdevenen/opvang-leerling",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    run_sheet=True,
    questions=(speelt_mee, voorval, terugkeer, peildatum),
    facts=(MISDRIJF, *FASEN.facts),
    relations=(not_before(terugkeer, voorval),),
    tables=(
        Table(
            "stappen",
            "De zeventien stappen",
            (
                *FASEN.rows(phases.FASEN, STAPPENPLAN, NIET_ALLEEN_ONGEVAL),
                *FASEN.rows(phases.ONGEVAL_FASEN, STAPPENPLAN, *ALLEEN_ONGEVAL),
            ),
        ),
        Table(
            "politie",
            "Aangifte bij de politie",
            (
                Row("aangifte", (MISSCHIEN_MISDRIJF, *FASEN.dag_zelf), reports.aangifte, POLITIE),
                Row("aangifte-alsnog", (MISSCHIEN_MISDRIJF, *FASEN.later), reports.aangifte_alsnog, DERIVED),
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
                Row(
                    "vertrouwensinspecteur",
                    (KLACHT, *FASEN.dag_zelf),
                    reports.vertrouwensinspecteur,
                    INSPECTIE,
                ),
                Row(
                    "vertrouwensinspecteur-alsnog",
                    (KLACHT, *FASEN.later),
                    reports.vertrouwensinspecteur_alsnog,
                    DERIVED,
                ),
                Row("geen-klacht", GEEN_KLACHT, reports.geen_klacht, DERIVED),
            ),
        ),
        Table(
            "ongeval",
            "Ernstig ongeval",
            (
                Row("ernstig-ongeval", (ONGEVAL, *FASEN.dag_zelf), reports.ernstig_ongeval, INTERN),
                Row(
                    "ernstig-ongeval-alsnog",
                    (ONGEVAL, *FASEN.later),
                    reports.ernstig_ongeval_alsnog,
                    DERIVED,
                ),
                Row("geen-ongeval", (speelt_mee.excludes("ongeval"),), reports.geen_ongeval, DERIVED),
            ),
        ),
    ),
    examples=EXAMPLES,
)
