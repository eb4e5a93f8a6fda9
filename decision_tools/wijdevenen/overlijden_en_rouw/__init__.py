"""Na een overlijden: acht stappen, van het nagaan van het bericht tot het terugkijken.

Handboek sociale veiligheid, Omgaan met overlijden en rouw.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK

from . import outcomes
from .examples import EXAMPLES
from .questions import SINDS_UITVAART, bericht, peildatum, sinds_uitvaart, uitvaart

PROTOCOL = HANDBOEK.section("Omgaan met overlijden en rouw")
KLOPT = bericht.is_("klopt")

TOOL = Tool(
    slug="wijdevenen/overlijden-en-rouw",
    title="Overlijden en rouw",
    intro="Overleed iemand van de school? Je krijgt de acht stappen, met de dag om terug te kijken.",
    page="wijdevenen/overlijden-en-rouw",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    run_sheet=True,
    questions=(bericht, uitvaart, peildatum),
    facts=(SINDS_UITVAART,),
    tables=(
        Table(
            "stappen",
            "De acht stappen",
            (
                Row("nagaan", (bericht.is_("nog-niet", unknown=True),), outcomes.nagaan, PROTOCOL),
                Row(
                    "stappen",
                    (KLOPT, sinds_uitvaart.is_("nog-niet", unknown=True)),
                    outcomes.stappen,
                    PROTOCOL,
                ),
                Row("na-uitvaart", (KLOPT, sinds_uitvaart.is_("geweest")), outcomes.na_uitvaart, PROTOCOL),
                Row("terugkijken", (KLOPT, sinds_uitvaart.is_("maand")), outcomes.terugkijken, PROTOCOL),
                Row("vals", (bericht.is_("vals"),), outcomes.vals, DERIVED),
            ),
        ),
    ),
    examples=EXAMPLES,
)
