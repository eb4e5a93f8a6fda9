"""Te laat: the steps at 3, 6, 9 and from 10 times (Verzuim registratie MLG, first table)."""

from decision_tools.mlg import STAPPEN
from decision_tools.mlg.shared.absenties import BEELD, beeld, te_laat
from decision_tools.mlg.shared.schooljaren import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import Rung, Table, Tool, ladder

from . import outcomes
from .examples import EXAMPLES
from .questions import OVERLEG, SPREEKUUR, TERUGKOMEN, VOORKOMEN

BIJ_OVERLEG = STAPPEN.section("10 x of meer te laat")

TOOL = Tool(
    slug="mlg/te-laat",
    title="Te laat",
    intro="Wat doe je als een leerling vaker te laat komt? Twee korte vragen.",
    page="mlg/te-laat",
    document=STAPPEN,
    questions=(veel_verzuim, te_laat, beeld),
    tables=(
        Table(
            "vaker",
            "Vaker te laat",
            binnen_het_plan(
                ladder(
                    te_laat,
                    (
                        Rung(
                            "drie", te_laat.exactly(VOORKOMEN), outcomes.drie, STAPPEN.section("3 x te laat")
                        ),
                        Rung(
                            "zes", te_laat.exactly(TERUGKOMEN), outcomes.zes, STAPPEN.section("6 x te laat")
                        ),
                        Rung(
                            "negen",
                            te_laat.exactly(SPREEKUUR),
                            outcomes.negen,
                            STAPPEN.section("9 x te laat"),
                        ),
                        Rung("tien", te_laat.exactly(OVERLEG), outcomes.tien, BIJ_OVERLEG),
                        Rung(
                            "meer-dan-tien", te_laat.more_than(OVERLEG), outcomes.meer_dan_tien, BIJ_OVERLEG
                        ),
                    ),
                    unknown=outcomes.onbekend,
                )
            ),
        ),
        *BEELD,
        EDITIE,
    ),
    examples=EXAMPLES,
)
