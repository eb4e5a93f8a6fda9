"""Ongewenst gedrag naar een professional: de eerste keer, weer, of gestopt.

Handboek sociale veiligheid, Protocol ongewenst gedrag richting professionals (tien stappen).
"""

from decision_tools.rules import DERIVED, Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK

from . import outcomes
from .examples import EXAMPLES
from .questions import grens, stand, wie

PROTOCOL = outcomes.PROTOCOL

VOLWASSEN = wie.is_("professional", "ouder", "andere-volwassene")
GRENS = grens.is_("ja")
GEWOON = wie.is_("professional", "ouder")
ANDER = wie.is_("andere-volwassene")

TOOL = Tool(
    slug="wijdevenen/ongewenst-gedrag-professionals",
    title="Ongewenst gedrag naar een professional",
    intro="Ging een volwassene over jouw grens? Je ziet welke stappen er nu zijn, en wie ze zet.",
    page="wijdevenen/ongewenst-gedrag-professionals",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(wie, grens, stand),
    tables=(
        Table(
            "stappen",
            "De tien stappen",
            (
                Row("eerste", (GEWOON, GRENS, stand.is_("eerste")), outcomes.eerste, PROTOCOL),
                Row("eerste-ander", (ANDER, GRENS, stand.is_("eerste")), outcomes.eerste, PROTOCOL),
                Row("gestopt", (VOLWASSEN, GRENS, stand.is_("gestopt")), outcomes.gestopt, PROTOCOL),
                Row("weer", (wie.is_("professional"), GRENS, stand.is_("weer")), outcomes.weer, PROTOCOL),
                Row("weer-ouder", (wie.is_("ouder"), GRENS, stand.is_("weer")), outcomes.weer, PROTOCOL),
                Row("weer-ander", (ANDER, GRENS, stand.is_("weer")), outcomes.weer, PROTOCOL),
                Row("stand-onbekend", (VOLWASSEN, GRENS, stand.is_unknown()), outcomes.weet_niet, DERIVED),
                Row("twijfel", (VOLWASSEN, grens.is_("nog-niet")), outcomes.twijfel, PROTOCOL),
                Row("niet-over-grens", (VOLWASSEN, grens.is_("nee")), outcomes.niet_over_grens, PROTOCOL),
                Row("leerling", (wie.is_("leerling"),), outcomes.leerling, PROTOCOL),
            ),
        ),
        Table(
            "ouder",
            "Het is een ouder",
            (Row("kind-van-de-ouder", (), outcomes.kind, PROTOCOL),),
            after=("weer-ouder",),
        ),
        Table(
            "andere-volwassene",
            "Het is een andere volwassene",
            (Row("andere-volwassene", (), outcomes.volwassene, PROTOCOL),),
            after=("eerste-ander", "weer-ander"),
        ),
    ),
    examples=EXAMPLES,
)
