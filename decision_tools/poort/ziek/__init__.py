"""Ziek en geoorloofd verzuim: reporting, four sick reports in 12 weeks, and after (Stappenplan 1.3, 1.6)."""

from decision_tools.poort import STAPPENPLAN
from decision_tools.poort.shared.verzuimbeeld import verontrustend_table, vraag_naar_beeld
from decision_tools.rules import DERIVED, Row, Table, Tool, any_of, needs
from decision_tools.rules.model import Following

from . import outcomes
from .examples import EXAMPLES
from .questions import PLAN_BIJ, beeld, verbetering, ziekmeldingen

GEOORLOOFD = STAPPENPLAN.section("1.6")

VIER = ziekmeldingen.at_least(PLAN_BIJ)
MINDER_OF_ONBEKEND = any_of(ziekmeldingen.less_than(PLAN_BIJ), ziekmeldingen.is_unknown())
GEEN_PLAN = verbetering.is_("geen-plan")
ONBEKEND = verbetering.is_("nog-niet", unknown=True)

TOOL = Tool(
    slug="poort/ziek",
    title="Geoorloofd verzuim en ziek",
    intro="Wat doe je als een leerling ziek of met een reden afwezig is? Drie korte vragen. "
    "Neem je alleen de afmelding aan? Kies dan 'weet ik niet' waar je het niet weet.",
    page="poort/geoorloofd-verzuim-en-ziek",
    document=STAPPENPLAN,
    questions=(ziekmeldingen, verbetering, beeld),
    tables=(
        Table(
            "vaak-ziek",
            "Vaak ziek gemeld",
            (
                Row(
                    "minder-dan-vier",
                    (ziekmeldingen.less_than(PLAN_BIJ), GEEN_PLAN),
                    outcomes.geen_stap,
                    DERIVED,
                    Following(str(PLAN_BIJ), outcomes.vier),
                ),
                Row("vier-geen-plan", (VIER, GEEN_PLAN), outcomes.vier, GEOORLOOFD),
                Row("ziekmeldingen-onbekend", (ziekmeldingen.is_unknown(), GEEN_PLAN), outcomes.tel, DERIVED),
                Row("vier-nee", (VIER, verbetering.is_("nee")), outcomes.uitblijft, GEOORLOOFD),
                Row(
                    "minder-nee",
                    (MINDER_OF_ONBEKEND, verbetering.is_("nee")),
                    outcomes.uitblijft_bij_minder,
                    DERIVED,
                ),
                Row("vier-ja", (verbetering.is_("ja"),), outcomes.loopt, DERIVED),
                Row("vier-onbekend", (VIER, ONBEKEND), outcomes.vraag, DERIVED),
                Row("minder-onbekend", (ziekmeldingen.less_than(PLAN_BIJ), ONBEKEND), outcomes.kijk, DERIVED),
                Row("niets-bekend", (ziekmeldingen.is_unknown(), ONBEKEND), outcomes.tel_en_kijk, DERIVED),
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
    relations=(
        needs(
            beeld.includes("toename"),
            beeld,
            verbetering.is_("ja", "nee", "nog-niet"),
            verbetering,
            "Zonder plan van aanpak is er geen toename ondanks een plan.",
        ),
    ),
)
