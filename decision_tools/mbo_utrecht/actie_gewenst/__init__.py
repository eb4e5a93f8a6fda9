"""Actie gewenst: the criteria for leerplicht and for the RMC, all to be met, and which is missing.

What is missing from the report itself is filled in at once; only steps and talks can make the tick wait.

Iedereen bij de les, 4.5 (criteria), 2.2 (standaard ja of nee) and 2.3 (wie gemeld kan worden).
"""

from decision_tools.mbo_utrecht import AFSPRAKEN, HANDBOEK, REGIO, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared import follow_up, reporting
from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.student import (
    ONDER_18,
    ONDER_23,
    VAN_18_TOT_23,
    VANAF_23,
    leeftijd,
    startkwalificatie,
)
from decision_tools.mbo_utrecht.shared.subjects import AFSTEMMING
from decision_tools.rules import DERIVED, Row, Table, Tool, any_of

from . import outcomes
from .examples import EXAMPLES
from .questions import gesprek, meerwaarde, stappen, toegelicht, volledig

KAN = ("kan-leerplicht", "kan-rmc")
OP_SCHOOL = (stappen.yes(), gesprek.is_("ja", "geen-contact"))
ALLES = (*OP_SCHOOL, volledig.yes(), toegelicht.yes())
NIET_OP_SCHOOL = any_of(stappen.no(unknown=True), gesprek.is_("nee", unknown=True))
NIET_INGEVULD = any_of(volledig.no(unknown=True), toegelicht.no(unknown=True))
IETS_ONTBREEKT = ("ontbreekt", "geen-meerwaarde")
AAN_TE_VULLEN = ("aanvullen-leerplicht", "aanvullen-rmc")

TOOL = Tool(
    slug="mbo-utrecht/actie-gewenst",
    title="'Actie gewenst': ja of nee?",
    intro="Mag het vinkje bij een DUO-melding op ja, en wat ontbreekt nog? Hooguit acht korte vragen.",
    page="mbo-utrecht/duo-melding",
    document=HANDBOEK,
    questions=(leeftijd, startkwalificatie, eerder, stappen, gesprek, volledig, toegelicht, meerwaarde),
    settled=((eerder.exactly(0), AFSTEMMING),),
    tables=(
        Table(
            "kan",
            "Naar wie gaat de melding?",
            (
                Row("te-oud", (VANAF_23,), reporting.te_oud, AFSPRAKEN),
                Row("sk", (ONDER_23, startkwalificatie.yes()), outcomes.sk, AFSPRAKEN),
                Row(
                    "sk-onbekend",
                    (ONDER_23, startkwalificatie.is_unknown()),
                    reporting.sk_onbekend,
                    DERIVED,
                ),
                Row("kan-leerplicht", (ONDER_18, startkwalificatie.no()), reporting.kan, REGIO),
                Row("kan-rmc", (VAN_18_TOT_23, startkwalificatie.no()), reporting.kan, REGIO),
            ),
        ),
        Table(
            "criteria",
            "Is aan alle criteria voldaan?",
            (
                Row("voldaan-leerplicht", (ONDER_18, *ALLES), outcomes.voldaan, ZONDER_REDEN),
                Row(
                    "voldaan-rmc",
                    (VAN_18_TOT_23, *ALLES, meerwaarde.is_("ja")),
                    outcomes.voldaan,
                    ZONDER_REDEN,
                ),
                Row(
                    "aanvullen-leerplicht", (ONDER_18, *OP_SCHOOL, NIET_INGEVULD), outcomes.aanvullen, DERIVED
                ),
                Row(
                    "aanvullen-rmc",
                    (VAN_18_TOT_23, *OP_SCHOOL, NIET_INGEVULD, meerwaarde.is_("ja")),
                    outcomes.aanvullen,
                    DERIVED,
                ),
                Row("ontbreekt", (NIET_OP_SCHOOL,), outcomes.ontbreekt, ZONDER_REDEN),
                Row(
                    "geen-meerwaarde",
                    (VAN_18_TOT_23, *OP_SCHOOL, meerwaarde.is_("nee", "open")),
                    outcomes.ontbreekt,
                    ZONDER_REDEN,
                ),
            ),
            after=KAN,
        ),
        Table(
            "stappen",
            "Interne stappen",
            (
                Row("stappen-nee", (stappen.no(),), outcomes.zet_stappen, ZONDER_REDEN),
                Row("stappen-onbekend", (stappen.is_unknown(),), outcomes.zoek_stappen, DERIVED),
                Row("stappen-ja", (stappen.yes(),), outcomes.stappen_klaar, DERIVED),
            ),
            after=("ontbreekt",),
        ),
        Table(
            "gesprek",
            "Verzuimgesprek",
            (
                Row("gesprek-nee", (gesprek.is_("nee"),), outcomes.voer_gesprek, ZONDER_REDEN),
                Row("gesprek-onbekend", (gesprek.is_unknown(),), outcomes.zoek_gesprek, DERIVED),
                Row("gesprek-ja", (gesprek.is_("ja", "geen-contact"),), outcomes.gesprek_klaar, DERIVED),
            ),
            after=("ontbreekt",),
        ),
        Table(
            "volledig",
            "Volledige melding",
            (
                Row("volledig-nee", (volledig.no(unknown=True),), outcomes.vul_aan, ZONDER_REDEN),
                Row("volledig-ja", (volledig.yes(),), outcomes.melding_klaar, DERIVED),
            ),
            after=(*IETS_ONTBREEKT, *AAN_TE_VULLEN),
        ),
        Table(
            "toegelicht",
            "Redenen genoemd",
            (
                Row("toegelicht-nee", (toegelicht.no(unknown=True),), outcomes.licht_toe, ZONDER_REDEN),
                Row("toegelicht-ja", (toegelicht.yes(),), outcomes.redenen_klaar, DERIVED),
            ),
            after=(*IETS_ONTBREEKT, *AAN_TE_VULLEN),
        ),
        Table(
            "meerwaarde",
            "Meerwaarde van het RMC",
            (
                Row(
                    "meerwaarde-nee",
                    (VAN_18_TOT_23, meerwaarde.is_("nee")),
                    outcomes.zonder_rmc,
                    ZONDER_REDEN,
                ),
                Row(
                    "meerwaarde-open",
                    (VAN_18_TOT_23, meerwaarde.is_("open")),
                    outcomes.beslis_rmc,
                    ZONDER_REDEN,
                ),
                Row("meerwaarde-ja", (VAN_18_TOT_23, meerwaarde.is_("ja")), outcomes.rmc_klaar, DERIVED),
                Row("meerwaarde-leerplicht", (ONDER_18,), outcomes.rmc_klaar, DERIVED),
            ),
            after=IETS_ONTBREEKT,
        ),
        Table(
            "standaard",
            "Wat is de standaard?",
            (
                Row("standaard-ja", (eerder.at_least(1),), outcomes.standaard_ja, REGIO),
                Row("standaard-nee", (eerder.exactly(0),), outcomes.standaard_nee, REGIO),
                Row("standaard-onbekend", (eerder.is_unknown(),), outcomes.eerder_onbekend, DERIVED),
            ),
            after=KAN,
        ),
        Table(
            "daarna",
            "Wie pakt het op?",
            (
                Row("leerplicht", (ONDER_18,), follow_up.leerplicht, ZONDER_REDEN),
                Row("rmc", (VAN_18_TOT_23,), outcomes.rmc, ZONDER_REDEN),
            ),
            after=("voldaan-leerplicht", "voldaan-rmc", *AAN_TE_VULLEN),
        ),
    ),
    examples=EXAMPLES,
)
