"""Vaker uit de les verwijderd: what follows at which number of removals (Stappenplan verzuim 1.7 to 1.10)."""

from decision_tools.poort import PROCES, STAPPENPLAN, VAKER
from decision_tools.rules import DERIVED, Row, Rung, Table, Tool, ladder

from . import outcomes
from .examples import EXAMPLES
from .questions import keren, verlenging

VIJF_EN_ZES = STAPPENPLAN.section("1.10.1")
ZEVEN_EN_MEER = STAPPENPLAN.section("1.10.2")

TOOL = Tool(
    slug="poort/verwijderd",
    title="Vaker uit de les verwijderd",
    intro="Wat volgt er als een leerling vaker uit de les is verwijderd? Eén of twee vragen.",
    page="poort/vaker-verwijderd",
    document=STAPPENPLAN,
    questions=(keren, verlenging),
    tables=(
        Table(
            "vaker",
            "Vaker uit de les verwijderd in één schooljaar",
            ladder(
                keren,
                (
                    Rung("drie", keren.exactly(3), outcomes.drie, VAKER),
                    Rung("vijf", keren.exactly(5), outcomes.vijf, VIJF_EN_ZES),
                    Rung("zes", keren.exactly(6), outcomes.zes, VIJF_EN_ZES),
                    Rung("zeven", keren.exactly(7), outcomes.zeven, ZEVEN_EN_MEER),
                    Rung("meer-dan-zeven", keren.more_than(7), outcomes.meer, ZEVEN_EN_MEER),
                ),
                unknown=outcomes.onbekend,
            ),
        ),
        Table(
            "verlenging-zeven",
            "De schorsing na zeven keer verlengen",
            (
                Row("zeven-verlengen", (verlenging.is_("ja"),), outcomes.verlengen_zeven, ZEVEN_EN_MEER),
                Row("zeven-niet", (verlenging.is_("nee"),), outcomes.niet_verlengd, DERIVED),
                Row("zeven-nog-niet", (verlenging.is_("nog-niet"),), outcomes.nog_niet, DERIVED),
            ),
            after=("zeven",),
        ),
        Table(
            "verlenging-meer",
            "De schorsing na meer dan zeven keer verlengen",
            (
                Row("meer-verlengen", (verlenging.is_("ja"),), outcomes.verlengen_meer, ZEVEN_EN_MEER),
                Row("meer-niet", (verlenging.is_("nee"),), outcomes.niet_verlengd, DERIVED),
                Row("meer-nog-niet", (verlenging.is_("nog-niet"),), outcomes.nog_niet, DERIVED),
            ),
            after=("meer-dan-zeven",),
        ),
        Table(
            "elke-keer",
            "Elke keer uit de les verwijderd",
            (Row("elke-keer", (), outcomes.elke_keer, PROCES),),
        ),
    ),
    examples=EXAMPLES,
)
