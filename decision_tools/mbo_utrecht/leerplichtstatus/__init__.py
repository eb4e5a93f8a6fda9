"""Leerplichtstatus: leerplichtig, kwalificatieplichtig, for the RMC, or none of these.

Iedereen bij de les, 2.1 (wettelijke kaders) and 2.3 (afspraken MBO Utrecht).
"""

from decision_tools.mbo_utrecht import HANDBOEK, KADERS
from decision_tools.mbo_utrecht.shared.student import (
    ONDER_18,
    VAN_18_TOT_23,
    VANAF_23,
    leeftijd,
    startkwalificatie,
)
from decision_tools.rules import DERIVED, Following, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import praktijk, zestiende, zeventien

NA_LEERPLICHT = ("al-zestien", "zeventien")
ZONDER_SK = (startkwalificatie.no(),)

TOOL = Tool(
    slug="mbo-utrecht/leerplichtstatus",
    title="Leerplichtig, kwalificatieplichtig of RMC?",
    intro="Welke plicht geldt voor deze student? Hooguit vijf korte vragen, zonder geboortedatum.",
    page="mbo-utrecht/wettelijke-kaders",
    document=HANDBOEK,
    sensitive=True,
    questions=(leeftijd, zestiende, zeventien, startkwalificatie, praktijk),
    tables=(
        Table(
            "status",
            "Welke plicht geldt?",
            (
                Row(
                    "leerplichtig",
                    (ONDER_18, zestiende.is_("dit", "later")),
                    outcomes.leerplichtig,
                    KADERS,
                    Following("het schooljaar na de 16e verjaardag", outcomes.kwalificatie),
                ),
                Row("al-zestien", (ONDER_18, zestiende.is_("eerder")), outcomes.na_leerplicht, DERIVED),
                Row(
                    "zeventien",
                    (ONDER_18, zestiende.is_unknown(), zeventien.yes()),
                    outcomes.na_leerplicht,
                    DERIVED,
                ),
                Row(
                    "zestiende-onbekend",
                    (ONDER_18, zestiende.is_unknown(), zeventien.no(unknown=True)),
                    outcomes.zestiende_onbekend,
                    DERIVED,
                ),
                Row("rmc", (VAN_18_TOT_23, startkwalificatie.no()), outcomes.rmc, KADERS),
                Row("sk-18", (VAN_18_TOT_23, startkwalificatie.yes()), outcomes.sk_18, KADERS),
                Row(
                    "sk-18-onbekend",
                    (VAN_18_TOT_23, startkwalificatie.is_unknown()),
                    outcomes.sk_onbekend,
                    DERIVED,
                ),
                Row("te-oud", (VANAF_23,), outcomes.te_oud, KADERS),
            ),
        ),
        Table(
            "kwalificatieplicht",
            "Geldt de kwalificatieplicht?",
            (
                Row("sk-onder-18", (startkwalificatie.yes(),), outcomes.sk_onder_18, KADERS),
                Row("sk-onder-18-onbekend", (startkwalificatie.is_unknown(),), outcomes.sk_onbekend, DERIVED),
                Row("praktijk-diploma", (*ZONDER_SK, praktijk.is_("diploma")), outcomes.vrij, KADERS),
                Row("zml", (*ZONDER_SK, praktijk.is_("zml")), outcomes.vrij, KADERS),
                Row("certificaat", (*ZONDER_SK, praktijk.is_("certificaat")), outcomes.certificaat, KADERS),
                Row(
                    "praktijk-onbekend", (*ZONDER_SK, praktijk.is_unknown()), outcomes.vrij_onbekend, DERIVED
                ),
                Row(
                    "kwalificatieplichtig",
                    (*ZONDER_SK, praktijk.is_("nee")),
                    outcomes.kwalificatie,
                    KADERS,
                    Following("18 jaar, zonder startkwalificatie", outcomes.rmc),
                ),
            ),
            after=NA_LEERPLICHT,
        ),
    ),
    examples=EXAMPLES,
)
