"""Vaker uit de les verwijderd: what follows at which number of removals (Stappenplan verzuim 1.7 to 1.10)."""

from decision_tools.poort import PROCES, STAPPENPLAN, VAKER
from decision_tools.rules import DERIVED, Row, Rung, Table, Tool, ladder

from .examples import EXAMPLES
from .outcomes import each_time, plan, suspension
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
                    Rung("drie", keren.exactly(3), plan.drie, VAKER),
                    Rung("vijf", keren.exactly(5), plan.vijf, VIJF_EN_ZES),
                    Rung("zes", keren.exactly(6), suspension.zes, VIJF_EN_ZES),
                    Rung("zeven", keren.exactly(7), suspension.zeven, ZEVEN_EN_MEER),
                    Rung("meer-dan-zeven", keren.more_than(7), suspension.meer, ZEVEN_EN_MEER),
                ),
                unknown=each_time.onbekend,
            ),
        ),
        Table(
            "verlenging-zeven",
            "De schorsing na zeven keer verlengen",
            (
                Row("zeven-verlengen", (verlenging.is_("ja"),), suspension.verlengen_zeven, ZEVEN_EN_MEER),
                Row("zeven-niet", (verlenging.is_("nee"),), suspension.niet_verlengd, DERIVED),
                Row("zeven-nog-niet", (verlenging.is_("nog-niet"),), suspension.nog_niet_zeven, DERIVED),
            ),
            after=("zeven",),
        ),
        Table(
            "verlenging-meer",
            "De schorsing na meer dan zeven keer verlengen",
            (
                Row("meer-verlengen", (verlenging.is_("ja"),), suspension.verlengen_meer, ZEVEN_EN_MEER),
                Row("meer-niet", (verlenging.is_("nee"),), suspension.niet_verlengd, DERIVED),
                Row("meer-nog-niet", (verlenging.is_("nog-niet"),), suspension.nog_niet_meer, DERIVED),
            ),
            after=("meer-dan-zeven",),
        ),
        Table(
            "elke-keer",
            "Elke keer uit de les verwijderd",
            (Row("elke-keer", (), each_time.elke_keer, PROCES),),
        ),
    ),
    examples=EXAMPLES,
)
