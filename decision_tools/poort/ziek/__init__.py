"""Ziek en geoorloofd verzuim: reporting, four sick reports in 12 weeks, and after (Stappenplan 1.3, 1.6)."""

from decision_tools.poort import STAPPENPLAN
from decision_tools.poort.shared.verzuimbeeld import verontrustend_table, vraag_naar_beeld
from decision_tools.rules import DERIVED, Row, Table, Tool, any_of

from . import outcomes
from .examples import EXAMPLES
from .questions import beeld, verbetering, ziekmeldingen

GEOORLOOFD = STAPPENPLAN.section("1.6")

VIER = ziekmeldingen.at_least(4)

TOOL = Tool(
    slug="poort/ziek",
    title="Geoorloofd verzuim en ziek",
    intro="Wat doe je als een leerling ziek of met een reden afwezig is? Twee of drie korte vragen.",
    page="poort/geoorloofd-verzuim-en-ziek",
    document=STAPPENPLAN,
    questions=(ziekmeldingen, verbetering, beeld),
    tables=(
        Table(
            "vaak-ziek",
            "Vaak ziek gemeld",
            (
                Row("minder-dan-vier", (ziekmeldingen.less_than(4),), outcomes.geen_stap, DERIVED),
                Row("vier-geen-plan", (VIER, verbetering.is_("geen-plan")), outcomes.vier, GEOORLOOFD),
                Row("vier-nee", (VIER, verbetering.is_("nee")), outcomes.uitblijft, GEOORLOOFD),
                Row("vier-ja", (VIER, verbetering.is_("ja")), outcomes.loopt, DERIVED),
                Row(
                    "vier-onbekend",
                    (VIER, verbetering.is_("nog-niet", unknown=True)),
                    outcomes.vraag,
                    DERIVED,
                ),
                Row("ziekmeldingen-onbekend", (ziekmeldingen.is_unknown(),), outcomes.tel, DERIVED),
            ),
        ),
        Table(
            "opvalt",
            "Opvallend verzuim",
            (
                Row(
                    "opvalt",
                    (any_of(beeld.includes("opvalt"), beeld.includes("toename")),),
                    outcomes.opvalt,
                    GEOORLOOFD,
                ),
                Row(
                    "valt-niet-op",
                    (beeld.excludes("opvalt"), beeld.excludes("toename")),
                    outcomes.valt_niet_op,
                    DERIVED,
                ),
                Row("beeld-onbekend", (beeld.is_unknown(),), vraag_naar_beeld, DERIVED),
            ),
        ),
        verontrustend_table(beeld),
        Table("melden", "Elke afmelding", (Row("melden", (), outcomes.melden, GEOORLOOFD),)),
    ),
    examples=EXAMPLES,
)
