"""Spijbelen: detention, truancy in a period and the 16 lesson hours (Stappenplan verzuim 1.3, 1.5, 1.8)."""

from decision_tools.poort import STAPPENPLAN, VERZUIM
from decision_tools.poort.shared.nablijven import weggebleven
from decision_tools.poort.shared.verzuimbeeld import verontrustend_table, vraag_naar_beeld
from decision_tools.rules import DERIVED, Row, Rung, Table, Tool, at_most, ladder
from decision_tools.rules.model import Following

from . import outcomes
from .examples import EXAMPLES
from .questions import OUDERS_BELLEN, PLAN_BIJ, beeld, gespijbeld, klokuren, lesuren, vier_weken

TOOL = Tool(
    slug="poort/ongeoorloofd-verzuim",
    title="Ongeoorloofd verzuim",
    intro="Wat doe je als een leerling spijbelt of niet komt nablijven? Vier of vijf korte vragen.",
    page="poort/ongeoorloofd-verzuim",
    document=STAPPENPLAN,
    questions=(weggebleven, lesuren, gespijbeld, vier_weken, beeld),
    facts=(klokuren,),
    tables=(
        Table(
            "nu-zestien",
            "Zestien lesuren ineens",
            (
                Row("zestien-nu", (weggebleven.no(), lesuren.at_least(16)), outcomes.leerplicht, VERZUIM),
                Row("minder-nu", (weggebleven.no(), lesuren.less_than(16)), outcomes.minder_nu, DERIVED),
                Row(
                    "lesuren-onbekend", (weggebleven.no(), lesuren.is_unknown()), outcomes.minder_nu, DERIVED
                ),
                Row("een-extra", (weggebleven.yes(),), outcomes.minder_nu, DERIVED),
            ),
        ),
        Table(
            "leerplicht",
            "Zestien lesuren in vier weken",
            (
                Row(
                    "vier-weken-geen-stap-1",
                    (vier_weken.less_than(16),),
                    outcomes.minder_dan_zestien,
                    DERIVED,
                    Following("16 of meer", outcomes.leerplicht),
                ),
                Row("zestien", (vier_weken.at_least(16),), outcomes.leerplicht, VERZUIM),
                Row("vier-weken-onbekend", (vier_weken.is_unknown(),), outcomes.tel_vier_weken, DERIVED),
            ),
            after=("minder-nu", "lesuren-onbekend", "een-extra"),
        ),
        Table(
            "vaker",
            "Vaker gespijbeld in één roosterperiode",
            ladder(
                gespijbeld,
                (
                    Rung("twee", gespijbeld.exactly(OUDERS_BELLEN), outcomes.twee, VERZUIM),
                    Rung("vier", gespijbeld.exactly(PLAN_BIJ), outcomes.vier, VERZUIM),
                    Rung("vaker-dan-vier", gespijbeld.more_than(PLAN_BIJ), outcomes.vaker_dan_vier, VERZUIM),
                ),
                unknown=outcomes.tel_gespijbeld,
                named=True,
            ),
        ),
        Table(
            "nu",
            "Nu gespijbeld: nablijven",
            (
                Row("nablijven", (weggebleven.no(),), outcomes.nablijven, VERZUIM),
                Row("weggebleven", (weggebleven.yes(),), outcomes.extra_lesuur, VERZUIM),
            ),
        ),
        Table(
            "frequent",
            "Opvallend verzuim",
            (
                Row("frequent", (beeld.includes("frequent"),), outcomes.frequent, VERZUIM),
                Row("niet-frequent", (beeld.excludes("frequent"),), outcomes.niet_frequent, DERIVED),
                Row("beeld-onbekend", (beeld.is_unknown(),), vraag_naar_beeld, DERIVED),
            ),
        ),
        verontrustend_table(beeld),
    ),
    examples=EXAMPLES,
    relations=(at_most(lesuren, vier_weken),),
)
