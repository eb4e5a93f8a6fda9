"""Schorsen: grounds, course, parents, letter, complaint term.

Iedereen bij de les, 4.3 (schorsen), 2.3 (ouders) and bijlage 1 (wet- en regelgeving).
"""

from decision_tools.mbo_utrecht import HANDBOEK, SCHORSEN
from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.maatregelen import brief_datum
from decision_tools.mbo_utrecht.shared.parents import bezwaar
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VANAF_18, leeftijd
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import besluit, grond

TERECHT = besluit.is_("terecht")
OVER_DE_BRIEF = ("brief", "brief-verstuurd")

TOOL = Tool(
    slug="mbo-utrecht/schorsen",
    title="Schorsen",
    intro="Kan een schorsing, en wie doet dan wat? Hooguit vijf korte vragen.",
    page="mbo-utrecht/schorsen",
    document=HANDBOEK,
    questions=(grond, besluit, leeftijd, bezwaar, brief_datum),
    tables=(
        Table(
            "grond",
            "Kan een schorsing?",
            (
                Row("schorsen", (grond.is_("ja"), besluit.is_("nog-niet")), outcomes.schorsen, SCHORSEN),
                Row("terecht", (grond.is_("ja"), TERECHT), outcomes.route_terecht, DERIVED),
                Row(
                    "niet-terecht",
                    (grond.is_("ja"), besluit.is_("niet-terecht")),
                    outcomes.niet_terecht,
                    SCHORSEN,
                ),
                Row("lichter", (grond.is_("nee"),), outcomes.lichter, SCHORSEN),
                Row("geen-wangedrag", (grond.is_("geen"),), outcomes.geen_wangedrag, SCHORSEN),
                Row("grond-open", (grond.is_("open"),), outcomes.grond_open, DERIVED),
            ),
        ),
        maatregelen.ouders("de schorsing", SCHORSEN, after=("schorsen",)),
        Table(
            "besluit",
            "Is het besluit genomen?",
            (
                Row("gesprek-en-besluit", (besluit.is_("nog-niet"),), outcomes.nog_besluiten, SCHORSEN),
                Row("brief", (TERECHT, brief_datum.is_unknown()), outcomes.brief, SCHORSEN),
                Row(
                    "brief-verstuurd",
                    (TERECHT, brief_datum.is_known()),
                    outcomes.verstuurd,
                    DERIVED,
                ),
            ),
            after=("schorsen", "terecht"),
        ),
        Table(
            "brief-ouders",
            "Krijgen de ouders de brief?",
            (
                Row("brief-onder-18", (ONDER_18,), outcomes.brief_ouders, SCHORSEN),
                Row("brief-18", (VANAF_18, bezwaar.is_("nee")), outcomes.brief_ouders, SCHORSEN),
                Row(
                    "brief-student",
                    (VANAF_18, bezwaar.is_("schriftelijk")),
                    outcomes.brief_student,
                    DERIVED,
                ),
                Row(
                    "brief-mondeling",
                    (VANAF_18, bezwaar.is_("mondeling")),
                    outcomes.brief_mondeling,
                    DERIVED,
                ),
                Row(
                    "brief-onbekend",
                    (VANAF_18, bezwaar.is_unknown()),
                    outcomes.brief_onbekend,
                    DERIVED,
                ),
            ),
            after=(*OVER_DE_BRIEF, "niet-terecht"),
        ),
        Table("klacht", "De klacht", (Row("klacht", (), outcomes.klacht, SCHORSEN),), after=OVER_DE_BRIEF),
    ),
    nothing_now={outcomes.verstuurd.id: "wat rest, is de klacht"},
    examples=EXAMPLES,
)
