"""Ouders informeren: under 18, 18 and over, and the student's objection.

Iedereen bij de les, 2.3 (verzuim), 4.3 (schorsen), 4.4 (verwijderen) and bijlage 6 (gedrag, crisis).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht.shared.parents import (
    ONDER_18,
    VANAF_18,
    bezwaar,
    leeftijd,
    toestemming,
    veilig,
)
from decision_tools.rules import DERIVED, UNKNOWN, Choice, Example, Row, Table, Tool, values, with_duties

from . import outcomes as uitkomst
from .examples import TAKEN

SCHOOL = HANDBOEK.section("2.3")
SCHORSEN = HANDBOEK.section("4.3")
VERWIJDEREN = HANDBOEK.section("4.4")
WIJZER = HANDBOEK.section("Bijlage 6")

onderwerp = Choice(
    "onderwerp",
    "Waarover wil je de ouders informeren?",
    label="Onderwerp",
    options={
        "verzuim": "verzuim",
        "schorsing": "een schorsing",
        "verwijdering": "het voornemen om de student van school te verwijderen",
        "gedrag": "zorgen over gedrag",
        "crisis": "gedachten aan zelfdoding, of een noodkreet daarover",
        "onveilig": "huiselijk geweld of een andere onveilige situatie",
    },
)
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
    questions=(onderwerp, veilig, leeftijd, bezwaar, toestemming),
    tables=(
        Table(
            "informeren",
            "Informeer je de ouders?",
            (
                Row("verzuim-onder-18", (VERZUIM, ONDER_18), uitkomst.verzuim_onder_18, SCHOOL),
                Row("schorsing-onder-18", (SCHORSING, ONDER_18), uitkomst.schorsing_onder_18, SCHORSEN),
                Row(
                    "verwijdering-onder-18",
                    (VERWIJDERING, ONDER_18),
                    uitkomst.verwijdering_onder_18,
                    VERWIJDEREN,
                ),
                Row("verzuim-18", (VERZUIM, VANAF_18, GEEN_BEZWAAR), uitkomst.verzuim_18, SCHOOL),
                Row("schorsing-18", (SCHORSING, VANAF_18, GEEN_BEZWAAR), uitkomst.schorsing_18, SCHORSEN),
                Row(
                    "verwijdering-18",
                    (VERWIJDERING, VANAF_18, GEEN_BEZWAAR),
                    uitkomst.verwijdering_18,
                    VERWIJDEREN,
                ),
                Row(
                    "bezwaar",
                    (MAATREGEL, VANAF_18, bezwaar.is_("schriftelijk")),
                    uitkomst.niet_informeren,
                    SCHOOL,
                ),
                Row(
                    "bezwaar-mondeling",
                    (MAATREGEL, VANAF_18, bezwaar.is_("mondeling")),
                    uitkomst.eerst_op_papier,
                    SCHOOL,
                ),
                Row(
                    "bezwaar-onbekend",
                    (MAATREGEL, VANAF_18, bezwaar.is_unknown()),
                    uitkomst.bezwaar_onbekend,
                    DERIVED,
                ),
                Row("onveilig", (GEDRAG, veilig.yes()), uitkomst.onveilig, WIJZER),
                Row("veilig-onbekend", (GEDRAG, veilig.is_unknown()), uitkomst.onveilig, DERIVED),
                Row("gedrag-onder-18", (GEDRAG, veilig.no(), ONDER_18), uitkomst.uitnodigen, WIJZER),
                Row(
                    "gedrag-18",
                    (GEDRAG, veilig.no(), VANAF_18, toestemming.yes()),
                    uitkomst.uitnodigen,
                    WIJZER,
                ),
                Row(
                    "geen-toestemming",
                    (GEDRAG, veilig.no(), VANAF_18, toestemming.no()),
                    uitkomst.geen_toestemming,
                    WIJZER,
                ),
                Row(
                    "toestemming-onbekend",
                    (GEDRAG, veilig.no(), VANAF_18, toestemming.is_unknown()),
                    uitkomst.toestemming_onbekend,
                    DERIVED,
                ),
                Row("crisis-onder-18", (onderwerp.is_("crisis"), ONDER_18), uitkomst.crisis_onder_18, WIJZER),
                Row("andere-crisis", (onderwerp.is_("onveilig"),), uitkomst.andere_crisis, WIJZER),
                Row("crisis-18", (onderwerp.is_("crisis"), VANAF_18), uitkomst.crisis_18, WIJZER),
            ),
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                leeftijd,
                {"onder-18": "verzuim-onder-18", "18-tot-23": "verzuim-18", "23-plus": "verzuim-18"},
                onderwerp="verzuim",
                bezwaar="nee",
            ),
            *values(
                leeftijd,
                {"onder-18": "schorsing-onder-18", "18-tot-23": "schorsing-18"},
                onderwerp="schorsing",
                bezwaar="nee",
            ),
            *values(
                leeftijd,
                {"onder-18": "verwijdering-onder-18", "18-tot-23": "verwijdering-18"},
                onderwerp="verwijdering",
                bezwaar="nee",
            ),
            Example(
                {"onderwerp": "verzuim", "leeftijd": "onder-18", "bezwaar": "schriftelijk"},
                ("verzuim-onder-18",),
            ),
            *values(
                bezwaar,
                {
                    "schriftelijk": "bezwaar",
                    "mondeling": "bezwaar-mondeling",
                    UNKNOWN: "bezwaar-onbekend",
                },
                onderwerp="schorsing",
                leeftijd="18-tot-23",
            ),
            Example(
                {"onderwerp": "verzuim", "leeftijd": "23-plus", "bezwaar": "schriftelijk"},
                ("bezwaar",),
                story="Een student van 24 verzuimt en liet vastleggen dat de ouders niets mogen horen.",
            ),
            Example(
                {"onderwerp": "verwijdering", "leeftijd": "18-tot-23", "bezwaar": "schriftelijk"},
                ("bezwaar",),
            ),
            *values(
                veilig,
                {"ja": "onveilig", UNKNOWN: "veilig-onbekend", "nee": "gedrag-onder-18"},
                onderwerp="gedrag",
                leeftijd="onder-18",
            ),
            *values(
                toestemming,
                {"ja": "gedrag-18", "nee": "geen-toestemming", UNKNOWN: "toestemming-onbekend"},
                onderwerp="gedrag",
                leeftijd="18-tot-23",
                veilig="nee",
            ),
            Example(
                {"onderwerp": "gedrag", "leeftijd": "18-tot-23", "veilig": "ja", "toestemming": "ja"},
                ("onveilig",),
            ),
            Example({"onderwerp": "onveilig"}, ("andere-crisis",)),
            *values(leeftijd, {"onder-18": "crisis-onder-18", "18-tot-23": "crisis-18"}, onderwerp="crisis"),
        ),
    ),
)
