"""Schorsen: grounds, course, parents, letter, complaint term.

Iedereen bij de les, 4.3 (schorsen), 2.3 (ouders) and bijlage 1 (wet- en regelgeving).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht.shared import maatregelen as maatregel
from decision_tools.mbo_utrecht.shared.maatregelen import VOORWAARDEN, brief_datum
from decision_tools.mbo_utrecht.shared.parents import ONDER_18, VANAF_18, bezwaar, leeftijd
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Example,
    Judgement,
    Row,
    Table,
    Tool,
    values,
    with_duties,
)

from . import outcomes as uitkomst
from .examples import TAKEN

SCHORSING = HANDBOEK.section("4.3")

grond = Judgement(
    "grond-schorsing",
    "Is de gang van zaken op school ernstig verstoord?",
    label="Ernstig verstoord",
    help="Het wangedrag moet met school te maken hebben, of invloed hebben op school.",
    role="onderwijsdirecteur",
    weigh=("bijvoorbeeld dreiging met geweld, of geweld tegen medestudent of docent", *VOORWAARDEN),
    options={
        "ja": "ja",
        "nee": "nee, het is minder ernstig wangedrag",
        "geen": "nee, dit is geen wangedrag",
        "open": "nog niet beslist",
    },
)
besluit = Choice(
    "besluit",
    "Wat besloot de onderwijsdirecteur na het gesprek?",
    label="Besluit na het gesprek",
    options={
        "nog-niet": "nog niets: het gesprek of het besluit komt nog",
        "terecht": "de schorsing is terecht",
        "niet-terecht": "de schorsing is niet terecht",
    },
)
SCHORST = ("schorsen",)
ERNSTIG = {"grond-schorsing": "ja", "besluit": "nog-niet"}

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
                Row(
                    "schorsen",
                    (grond.is_("ja"), besluit.is_("nog-niet", "terecht")),
                    uitkomst.schorsen,
                    SCHORSING,
                ),
                Row(
                    "niet-terecht",
                    (grond.is_("ja"), besluit.is_("niet-terecht")),
                    uitkomst.niet_terecht,
                    SCHORSING,
                ),
                Row("lichter", (grond.is_("nee"),), uitkomst.lichter, SCHORSING),
                Row("geen-wangedrag", (grond.is_("geen"),), uitkomst.geen_wangedrag, SCHORSING),
                Row("grond-open", (grond.is_("open"),), uitkomst.grond_open, DERIVED),
            ),
        ),
        maatregel.ouders("de schorsing", SCHORSING, after=SCHORST),
        Table(
            "besluit",
            "Is het besluit genomen?",
            (
                Row("gesprek-en-besluit", (besluit.is_("nog-niet"),), uitkomst.nog_besluiten, SCHORSING),
                Row("brief", (besluit.is_("terecht"),), uitkomst.brief, SCHORSING),
            ),
            after=SCHORST,
        ),
        Table(
            "brief-ouders",
            "Krijgen de ouders de brief?",
            (
                Row("brief-onder-18", (ONDER_18,), uitkomst.brief_ouders, SCHORSING),
                Row("brief-18", (VANAF_18, bezwaar.is_("nee")), uitkomst.brief_ouders, SCHORSING),
                Row(
                    "brief-student",
                    (VANAF_18, bezwaar.is_("schriftelijk", "mondeling", unknown=True)),
                    uitkomst.brief_student,
                    DERIVED,
                ),
            ),
            after=("brief",),
        ),
        Table("klacht", "De klacht", (Row("klacht", (), uitkomst.klacht, SCHORSING),), after=("brief",)),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                grond,
                {
                    "ja": ("schorsen", "ouders-onder-18", "gesprek-en-besluit"),
                    "nee": "lichter",
                    "geen": "geen-wangedrag",
                    "open": "grond-open",
                },
                leeftijd="onder-18",
                besluit="nog-niet",
            ),
            *values(
                bezwaar,
                {
                    "nee": ("schorsen", "ouders-18", "gesprek-en-besluit"),
                    "schriftelijk": ("schorsen", "ouders-bezwaar", "gesprek-en-besluit"),
                    "mondeling": ("schorsen", "ouders-mondeling", "gesprek-en-besluit"),
                    UNKNOWN: ("schorsen", "ouders-onbekend", "gesprek-en-besluit"),
                },
                **ERNSTIG,
                leeftijd="18-tot-23",
            ),
            *values(
                bezwaar,
                {
                    "nee": ("ouders-18", "brief", "brief-18"),
                    "schriftelijk": ("ouders-bezwaar", "brief", "brief-student"),
                    "mondeling": ("ouders-mondeling", "brief", "brief-student"),
                    UNKNOWN: ("ouders-onbekend", "brief", "brief-student"),
                },
                **ERNSTIG | {"besluit": "terecht", "leeftijd": "18-tot-23", "brief-datum": UNKNOWN},
            ),
            *values(
                bezwaar,
                {"nee": "brief-onder-18", "schriftelijk": "brief-onder-18"},
                **ERNSTIG | {"besluit": "terecht", "leeftijd": "onder-18", "brief-datum": UNKNOWN},
            ),
            Example({**ERNSTIG, "leeftijd": "23-plus", "bezwaar": "schriftelijk"}, ("ouders-bezwaar",)),
            Example({**ERNSTIG, "leeftijd": "onder-18", "bezwaar": "schriftelijk"}, ("ouders-onder-18",)),
            Example(
                {"grond-schorsing": "ja", "besluit": "niet-terecht"},
                ("niet-terecht",),
            ),
            Example(
                {
                    "grond-schorsing": "ja",
                    "leeftijd": "onder-18",
                    "besluit": "terecht",
                    "brief-datum": "2026-11-16",
                },
                ("schorsen", "ouders-onder-18", "brief", "brief-onder-18", "klacht"),
                story="Een student van 17 sloeg een medestudent. Het gesprek is geweest, de brief is klaar.",
            ),
        ),
    ),
)
