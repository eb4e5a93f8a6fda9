"""Een zorggesprek met ouders: regulier of zwaar, van voorbereiding tot verslag.

Handboek sociale veiligheid, Reguliere en Zware zorggesprekken met ouders; Veiligheid, Contact met ouders.
What the Meldcode says when somebody is not safe, or told it, comes before any talk.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.employees import MEDEWERKER
from decision_tools.wijdevenen.shared.reporting import WEGEN
from decision_tools.wijdevenen.shared.talking_with_parents import gevaar_gesprek
from decision_tools.wijdevenen.shared.unsafe_or_disclosed import ONVEILIG, VEILIG, onveilig_nu

from . import outcomes
from .examples import EXAMPLES
from .questions import soort

REGULIER = HANDBOEK.section("Reguliere zorggesprekken met ouders")
ZWAAR = HANDBOEK.section("Zware zorggesprekken met ouders")
CONTACT = HANDBOEK.section("Contact met ouders")
GEEN_GEVAAR = (VEILIG, gevaar_gesprek.no())

TOOL = Tool(
    slug="wijdevenen/zorggesprek",
    title="Zorggesprek met ouders",
    intro="Praten met ouders over een zorg: de voorbereiding, het gesprek, de afspraken en het verslag. "
    f"{GEVAAR_NU}",
    page="wijdevenen/zorggesprek-regulier",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(onveilig_nu, gevaar_gesprek, soort),
    tables=(
        Table(
            "gesprek",
            "Welk gesprek",
            (
                *ONVEILIG,
                Row("niet-praten", (VEILIG, gevaar_gesprek.yes()), outcomes.niet_praten, CONTACT),
                Row("gevaar-onbekend", (VEILIG, gevaar_gesprek.is_unknown()), outcomes.praten_vragen, WEGEN),
                Row("regulier", (*GEEN_GEVAAR, soort.is_("regulier")), outcomes.regulier, REGULIER),
                Row("zwaar", (*GEEN_GEVAAR, soort.is_("zwaar")), outcomes.zwaar, ZWAAR),
                Row("soort-nog-niet", (*GEEN_GEVAAR, soort.is_("nog-niet")), outcomes.kies_soort, DERIVED),
            ),
        ),
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
