"""Ziek: the five situations of sickness (Verzuim registratie MLG, second table)."""

from decision_tools.mlg import STAPPEN
from decision_tools.mlg.shared.schooljaren import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import DERIVED, Row, Table, Tool, any_of
from decision_tools.rules.model import Following

from . import outcomes
from .examples import EXAMPLES
from .questions import beeld, dagen, meldingen, uren

KORT = STAPPEN.section("5 dagen aaneengesloten ziek of 3 keer ziekgemeld")
PATROON = STAPPEN.section("Vast ziektepatroon")
BIJZONDER = STAPPEN.section("Bijzondere afspraken")
ONDUIDELIJK = STAPPEN.section("Onduidelijkheid ziektebeeld/draagkracht")
TACHTIG = STAPPEN.section("Meer dan 80 uur per jaar ziek")

BINNEN = ("meer-dan-80", "hoogstens-80", "uren-onbekend")
"""The rows after which the other situations are looked at: the pupil follows the scheme."""

MINDER_DAN_VIJF = any_of(dagen.less_than(5), dagen.is_unknown())

TOOL = Tool(
    slug="mlg/ziek",
    title="Ziek",
    intro="Wat doe je als een leerling lang, vaak of met een patroon ziek is? Drie of vier korte vragen.",
    page="mlg/ziek",
    document=STAPPEN,
    questions=(veel_verzuim, uren, dagen, meldingen, beeld),
    tables=(
        Table(
            "uren",
            "Veel uren ziek",
            binnen_het_plan(
                (
                    Row("meer-dan-80", (uren.more_than(80),), outcomes.tachtig, TACHTIG),
                    Row(
                        "hoogstens-80",
                        (uren.at_most(80),),
                        outcomes.hoogstens_tachtig,
                        DERIVED,
                        Following("meer dan 80 uur", outcomes.tachtig),
                    ),
                    Row("uren-onbekend", (uren.is_unknown(),), outcomes.tel_uren, DERIVED),
                )
            ),
        ),
        Table(
            "kort",
            "Dagen achter elkaar of vaak ziek gemeld",
            (
                Row("vijf-dagen", (dagen.at_least(5),), outcomes.kort, KORT),
                Row("drie-keer", (MINDER_DAN_VIJF, meldingen.at_least(3)), outcomes.kort_drie_keer, KORT),
                Row(
                    "nog-kort",
                    (dagen.less_than(5), meldingen.less_than(3)),
                    outcomes.nog_kort,
                    DERIVED,
                    Following("5 dagen of 3 keer in korte tijd", outcomes.kort),
                ),
                Row(
                    "dagen-onbekend",
                    (dagen.is_unknown(), any_of(meldingen.less_than(3), meldingen.is_unknown())),
                    outcomes.tel_meldingen,
                    DERIVED,
                ),
                Row(
                    "meldingen-onbekend",
                    (dagen.less_than(5), meldingen.is_unknown()),
                    outcomes.tel_meldingen,
                    DERIVED,
                ),
            ),
            after=BINNEN,
        ),
        Table(
            "patroon",
            "Vast ziektepatroon",
            (
                Row("patroon", (beeld.includes("patroon"),), outcomes.patroon, PATROON),
                Row("geen-patroon", (beeld.excludes("patroon"),), outcomes.geen_patroon, DERIVED),
                Row("beeld-onbekend", (beeld.is_unknown(),), outcomes.vraag_beeld, DERIVED),
            ),
            after=BINNEN,
        ),
        Table(
            "onduidelijk",
            "Ziektebeeld of draagkracht",
            (
                Row("onduidelijk", (beeld.includes("onduidelijk"),), outcomes.onduidelijk, ONDUIDELIJK),
                Row("duidelijk", (beeld.excludes("onduidelijk"),), outcomes.duidelijk, DERIVED),
                Row("duidelijk-onbekend", (beeld.is_unknown(),), outcomes.duidelijk_onbekend, DERIVED),
            ),
            after=BINNEN,
        ),
        Table(
            "bijzonder",
            "Bijzondere afspraken",
            (
                Row("bijzonder", (beeld.includes("bijzonder"),), outcomes.bijzonder, BIJZONDER),
                Row("niets-bijzonders", (beeld.excludes("bijzonder"),), outcomes.niets_bijzonders, DERIVED),
                Row("bijzonder-onbekend", (beeld.is_unknown(),), outcomes.bijzonder_onbekend, DERIVED),
            ),
            after=BINNEN,
        ),
        EDITIE,
    ),
    examples=EXAMPLES,
)
