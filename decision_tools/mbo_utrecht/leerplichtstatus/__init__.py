"""Leerplichtstatus: leerplichtig, kwalificatieplichtig, for the RMC, or none of these.

Iedereen bij de les, 2.1 (wettelijke kaders) and 2.3 (afspraken MBO Utrecht).
"""

from decision_tools.mbo_utrecht import AFSPRAKEN, HANDBOEK, KADERS
from decision_tools.mbo_utrecht.shared.student import (
    ONDER_18,
    VAN_18_TOT_23,
    VANAF_23,
    leeftijd,
    startkwalificatie,
)
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import praktijk, zestiende

NA_LEERPLICHT = (ONDER_18, zestiende.is_("eerder"))
ZONDER_SK = (*NA_LEERPLICHT, startkwalificatie.no())

TOOL = Tool(
    slug="mbo-utrecht/leerplichtstatus",
    title="Leerplichtig, kwalificatieplichtig of RMC?",
    intro="Welke plicht geldt voor deze student? Hooguit vier korte vragen, zonder geboortedatum.",
    page="mbo-utrecht/wettelijke-kaders",
    document=HANDBOEK,
    sensitive=True,
    questions=(leeftijd, zestiende, startkwalificatie, praktijk),
    tables=(
        Table(
            "status",
            "Welke plicht geldt?",
            (
                Row("leerplichtig", (ONDER_18, zestiende.is_("dit", "later")), outcomes.leerplichtig, KADERS),
                Row(
                    "zestiende-onbekend",
                    (ONDER_18, zestiende.is_unknown()),
                    outcomes.zestiende_onbekend,
                    DERIVED,
                ),
                Row(
                    "sk-onder-18",
                    (*NA_LEERPLICHT, startkwalificatie.yes()),
                    outcomes.sk_onder_18,
                    KADERS,
                ),
                Row(
                    "sk-onder-18-onbekend",
                    (*NA_LEERPLICHT, startkwalificatie.is_unknown()),
                    outcomes.sk_onbekend,
                    DERIVED,
                ),
                Row("praktijk-diploma", (*ZONDER_SK, praktijk.is_("diploma")), outcomes.vrij, KADERS),
                Row("zml", (*ZONDER_SK, praktijk.is_("zml")), outcomes.vrij, KADERS),
                Row("certificaat", (*ZONDER_SK, praktijk.is_("certificaat")), outcomes.certificaat, KADERS),
                Row(
                    "praktijk-onbekend", (*ZONDER_SK, praktijk.is_unknown()), outcomes.vrij_onbekend, DERIVED
                ),
                Row("kwalificatieplichtig", (*ZONDER_SK, praktijk.is_("nee")), outcomes.kwalificatie, KADERS),
                Row("rmc", (VAN_18_TOT_23, startkwalificatie.no()), outcomes.rmc, KADERS),
                Row("sk-18", (VAN_18_TOT_23, startkwalificatie.yes()), outcomes.sk_18, AFSPRAKEN),
                Row(
                    "sk-18-onbekend",
                    (VAN_18_TOT_23, startkwalificatie.is_unknown()),
                    outcomes.sk_onbekend,
                    DERIVED,
                ),
                Row("te-oud", (VANAF_23,), outcomes.te_oud, AFSPRAKEN),
            ),
        ),
    ),
    examples=EXAMPLES,
)
