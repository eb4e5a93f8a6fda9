"""Vaker uit de les verwijderd: what follows at which number of removals (Stappenplan verzuim 1.7 to 1.10)."""

from decision_tools.poort import PROCES, STAPPENPLAN, VAKER
from decision_tools.rules import DERIVED, Row, Rung, Table, Tool, ladder

from .examples import EXAMPLES
from .outcomes import each_time, plan, suspension
from .questions import PLAN_BIJ, SCHORSING, TIME_OUT, TWEE_DAGEN, keren, verlenging

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
                    Rung("drie", keren.exactly(PLAN_BIJ), plan.drie, VAKER),
                    Rung("vijf", keren.exactly(TIME_OUT), plan.vijf, VIJF_EN_ZES),
                    Rung("zes", keren.exactly(SCHORSING), suspension.zes, VIJF_EN_ZES),
                    Rung("zeven", keren.exactly(TWEE_DAGEN), suspension.zeven, ZEVEN_EN_MEER),
                    Rung("meer-dan-zeven", keren.more_than(TWEE_DAGEN), suspension.meer, ZEVEN_EN_MEER),
                ),
                unknown=each_time.onbekend,
            ),
        ),
        Table(
            "verlenging-zeven",
            f"De schorsing na {TWEE_DAGEN.woord} keer verlengen",
            (
                Row("zeven-verlengen", (verlenging.is_("ja"),), suspension.verlengen_zeven, ZEVEN_EN_MEER),
                Row("zeven-niet", (verlenging.is_("nee"),), suspension.niet_verlengd, DERIVED),
                Row("zeven-nog-niet", (verlenging.is_("nog-niet"),), suspension.nog_niet_zeven, DERIVED),
            ),
            after=("zeven",),
        ),
        Table(
            "verlenging-meer",
            f"De schorsing na meer dan {TWEE_DAGEN.woord} keer verlengen",
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
