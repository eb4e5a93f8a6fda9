"""Ouders informeren: under 18, 18 and over, and the student's objection.

Iedereen bij de les, 2.3 (verzuim), 4.3 (schorsen), 4.4 (verwijderen) and bijlage 6 (gedrag, crisis).
"""

from decision_tools.mbo_utrecht import AFSPRAKEN, HANDBOEK, SCHORSEN, VERWIJDEREN, WIJZER
from decision_tools.mbo_utrecht.shared.parents import bezwaar, toestemming, veilig
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VANAF_18, leeftijd
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import onderwerp

VERZUIM = onderwerp.is_("verzuim")
SCHORSING = onderwerp.is_("schorsing")
VERWIJDERING = onderwerp.is_("verwijdering")
MAATREGEL = onderwerp.is_("verzuim", "schorsing", "verwijdering")
GEDRAG = onderwerp.is_("gedrag")
GEEN_BEZWAAR = bezwaar.is_("nee")

TOOL = Tool(
    slug="mbo-utrecht/ouders-informeren",
    title="Ouders informeren",
    intro="Mag of moet je ouders/verzorgers informeren? Hooguit vier korte vragen.",
    page="mbo-utrecht/ouders-informeren",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(onderwerp, veilig, leeftijd, bezwaar, toestemming),
    tables=(
        Table(
            "informeren",
            "Informeer je de ouders?",
            (
                Row("verzuim-onder-18", (VERZUIM, ONDER_18), outcomes.verzuim_onder_18, AFSPRAKEN),
                Row("schorsing-onder-18", (SCHORSING, ONDER_18), outcomes.schorsing_onder_18, SCHORSEN),
                Row(
                    "verwijdering-onder-18",
                    (VERWIJDERING, ONDER_18),
                    outcomes.verwijdering_onder_18,
                    VERWIJDEREN,
                ),
                Row("verzuim-18", (VERZUIM, VANAF_18, GEEN_BEZWAAR), outcomes.verzuim_18, AFSPRAKEN),
                Row("schorsing-18", (SCHORSING, VANAF_18, GEEN_BEZWAAR), outcomes.schorsing_18, SCHORSEN),
                Row(
                    "verwijdering-18",
                    (VERWIJDERING, VANAF_18, GEEN_BEZWAAR),
                    outcomes.verwijdering_18,
                    VERWIJDEREN,
                ),
                Row(
                    "bezwaar",
                    (MAATREGEL, VANAF_18, bezwaar.is_("schriftelijk")),
                    outcomes.niet_informeren,
                    AFSPRAKEN,
                ),
                Row(
                    "bezwaar-mondeling",
                    (MAATREGEL, VANAF_18, bezwaar.is_("mondeling")),
                    outcomes.eerst_op_papier,
                    AFSPRAKEN,
                ),
                Row(
                    "bezwaar-onbekend",
                    (MAATREGEL, VANAF_18, bezwaar.is_unknown()),
                    outcomes.bezwaar_onbekend,
                    DERIVED,
                ),
                Row("onveilig", (GEDRAG, veilig.yes()), outcomes.onveilig, WIJZER),
                Row("veilig-onbekend", (GEDRAG, veilig.is_unknown()), outcomes.onveilig, DERIVED),
                Row("gedrag-onder-18", (GEDRAG, veilig.no(), ONDER_18), outcomes.uitnodigen, WIJZER),
                Row(
                    "gedrag-18",
                    (GEDRAG, veilig.no(), VANAF_18, toestemming.yes()),
                    outcomes.uitnodigen,
                    WIJZER,
                ),
                Row(
                    "geen-toestemming",
                    (GEDRAG, veilig.no(), VANAF_18, toestemming.no()),
                    outcomes.geen_toestemming,
                    WIJZER,
                ),
                Row(
                    "toestemming-onbekend",
                    (GEDRAG, veilig.no(), VANAF_18, toestemming.is_unknown()),
                    outcomes.toestemming_onbekend,
                    DERIVED,
                ),
                Row("crisis-onder-18", (onderwerp.is_("crisis"), ONDER_18), outcomes.crisis_onder_18, WIJZER),
                Row("andere-crisis", (onderwerp.is_("onveilig"),), outcomes.andere_crisis, WIJZER),
                Row("crisis-18", (onderwerp.is_("crisis"), VANAF_18), outcomes.crisis_18, WIJZER),
            ),
        ),
    ),
    examples=EXAMPLES,
)
