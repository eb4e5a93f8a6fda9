"""Studiefinanciering: four, five and eight weeks of absence, level 1 and 2.

Iedereen bij de les, 4.5 (niveau 1 en 2), bijlage 1 (WEB 8.1.7) and bijlage 3 (brief 12).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Count,
    Example,
    Row,
    Table,
    Tool,
    YesNo,
    values,
    with_duties,
)

from . import outcomes as uitkomst
from .examples import TAKEN
from .outcomes import acht_weken_om, vier_weken_om

WET = HANDBOEK.section("Bijlage 1")
MELDINGEN = HANDBOEK.section("4.5")

weken = Count(
    "weken",
    "Hoeveel hele weken achter elkaar is de student ongeoorloofd afwezig?",
    label="Weken ongeoorloofd afwezig",
    help="Ziekte met een gedagtekende doktersverklaring telt niet mee.",
    unit="weken",
    high=52,
    unknown=True,
)
financiering = YesNo(
    "financiering",
    "Krijgt de student studiefinanciering of een tegemoetkoming in de schoolkosten?",
    label="Studiefinanciering of tegemoetkoming",
    unknown=True,
)
niveau = Choice(
    "niveau",
    "Op welk niveau is de opleiding?",
    label="Niveau",
    options={
        "1-2": "niveau 1 of 2 (assistentenopleiding of basisberoepsopleiding)",
        "3-4": "niveau 3 of 4",
    },
    unknown=True,
)
ACHT = (weken.at_least(8), financiering.yes())
LANG = {"weken": 8, "vier-weken-om": UNKNOWN, "acht-weken-om": UNKNOWN}

TOOL = Tool(
    slug="mbo-utrecht/studiefinanciering",
    title="Lang weg en studiefinanciering",
    intro="Wat doet de school na vier, vijf en acht weken ongeoorloofd verzuim? Hooguit vijf korte vragen.",
    page="mbo-utrecht/duo-melding",
    document=HANDBOEK,
    questions=(weken, financiering, niveau, acht_weken_om, vier_weken_om),
    tables=(
        Table(
            "acht-weken",
            "Acht weken: melden bij DUO",
            (
                Row("acht-niveau-1-2", (*ACHT, niveau.is_("1-2")), uitkomst.melden, MELDINGEN),
                Row("acht-niveau-3-4", (*ACHT, niveau.is_("3-4")), uitkomst.hoger_niveau, DERIVED),
                Row("niveau-onbekend", (*ACHT, niveau.is_unknown()), uitkomst.niveau_onbekend, DERIVED),
                Row("geen-acht", (weken.less_than(8),), uitkomst.geen_acht, DERIVED),
                Row(
                    "acht-zonder",
                    (weken.at_least(8), financiering.no()),
                    uitkomst.geen_acht,
                    DERIVED,
                ),
                Row(
                    "acht-onbekend",
                    (weken.at_least(8), financiering.is_unknown()),
                    uitkomst.acht_onbekend,
                    DERIVED,
                ),
                Row("weken-onbekend", (weken.is_unknown(),), uitkomst.weken_onbekend, DERIVED),
            ),
        ),
        Table(
            "vijf-weken",
            "Vijf weken: vaststellen",
            (
                Row("vijf", (weken.at_least(5), financiering.yes()), uitkomst.vaststellen, WET),
                Row("geen-financiering", (weken.at_least(5), financiering.no()), uitkomst.geen, DERIVED),
                Row(
                    "financiering-onbekend",
                    (weken.at_least(5), financiering.is_unknown()),
                    uitkomst.financiering_onbekend,
                    DERIVED,
                ),
                Row("geen-vijf", (weken.less_than(5),), uitkomst.geen_vijf, DERIVED),
                Row("vijf-onbekend", (weken.is_unknown(),), uitkomst.vijf_onbekend, DERIVED),
            ),
        ),
        Table(
            "vier-weken",
            "Vier weken: bericht aan de student",
            (
                Row("vier", (weken.at_least(4),), uitkomst.bericht, WET),
                Row("geen-vier", (weken.less_than(4),), uitkomst.nog_niets, DERIVED),
                Row("vier-onbekend", (weken.is_unknown(),), uitkomst.vier_onbekend, DERIVED),
            ),
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                weken,
                {
                    3: ("geen-acht", "geen-vijf", "geen-vier"),
                    4: ("geen-acht", "geen-vijf", "vier"),
                    5: ("geen-acht", "vijf", "vier"),
                    6: ("vijf", "vier"),
                    7: ("geen-acht", "vijf", "vier"),
                    8: ("acht-niveau-1-2", "vijf", "vier"),
                    9: ("acht-niveau-1-2", "vijf", "vier"),
                    UNKNOWN: "weken-onbekend",
                },
                financiering="ja",
                niveau="1-2",
                **{"vier-weken-om": UNKNOWN, "acht-weken-om": UNKNOWN},
            ),
            *values(
                weken,
                {4: ("vier",), 5: ("geen-financiering", "vier"), 8: ("acht-zonder", "geen-financiering")},
                financiering="nee",
                **{"vier-weken-om": UNKNOWN},
            ),
            Example({**LANG, "financiering": "ja", "niveau": "3-4"}, ("acht-niveau-3-4", "vijf", "vier")),
            Example({**LANG, "financiering": "ja", "niveau": UNKNOWN}, ("niveau-onbekend", "vijf", "vier")),
            Example({**LANG, "financiering": UNKNOWN}, ("acht-onbekend", "financiering-onbekend", "vier")),
            Example(
                {
                    "weken": 8,
                    "financiering": "ja",
                    "niveau": "1-2",
                    "acht-weken-om": "2026-11-20",
                    "vier-weken-om": "2026-10-23",
                },
                ("acht-niveau-1-2", "vijf", "vier"),
                story="Een student van niveau 2 met studiefinanciering is acht weken ongeoorloofd weg.",
            ),
        ),
    ),
)
