"""Studiefinanciering: four, five and eight weeks of absence, level 1 and 2.

Iedereen bij de les, 4.5 (niveau 1 en 2), bijlage 1 (WEB 8.1.7) and bijlage 3 (brief 12).
"""

from decision_tools.mbo_utrecht import HANDBOEK, WET, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared.reporting import vier_weken_om
from decision_tools.rules import DERIVED, Row, Table, Tool, not_before
from decision_tools.rules.model import Following

from . import outcomes
from .examples import EXAMPLES
from .questions import acht_weken_om, financiering, niveau, weken

ACHT = (weken.at_least(8), financiering.yes())

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
                Row("acht-niveau-1-2", (*ACHT, niveau.is_("1-2")), outcomes.melden, ZONDER_REDEN),
                Row("acht-niveau-3-4", (*ACHT, niveau.is_("3-4")), outcomes.hoger_niveau, DERIVED),
                Row("niveau-onbekend", (*ACHT, niveau.is_unknown()), outcomes.niveau_onbekend, DERIVED),
                Row("geen-acht", (weken.less_than(8),), outcomes.geen_acht, DERIVED),
                Row(
                    "acht-zonder",
                    (weken.at_least(8), financiering.no()),
                    outcomes.geen_acht,
                    DERIVED,
                ),
                Row(
                    "acht-onbekend",
                    (weken.at_least(8), financiering.is_unknown()),
                    outcomes.acht_onbekend,
                    DERIVED,
                ),
                Row("weken-onbekend", (weken.is_unknown(),), outcomes.weken_onbekend, DERIVED),
            ),
        ),
        Table(
            "vijf-weken",
            "Vijf weken: vaststellen",
            (
                Row(
                    "vijf",
                    (weken.at_least(5), weken.less_than(8), financiering.yes()),
                    outcomes.vaststellen,
                    WET,
                    Following("8 weken, op niveau 1 of 2", outcomes.melden),
                ),
                Row("vijf-gemeld", (*ACHT, niveau.is_("1-2")), outcomes.vaststellen_alsnog, DERIVED),
                Row(
                    "vijf-voorbij",
                    (*ACHT, niveau.is_("3-4", unknown=True)),
                    outcomes.vaststellen_alsnog,
                    DERIVED,
                ),
                Row("geen-financiering", (weken.at_least(5), financiering.no()), outcomes.geen, DERIVED),
                Row(
                    "financiering-onbekend",
                    (weken.at_least(5), financiering.is_unknown()),
                    outcomes.financiering_onbekend,
                    DERIVED,
                ),
                Row("geen-vijf", (weken.less_than(5),), outcomes.geen_vijf, DERIVED),
                Row("vijf-onbekend", (weken.is_unknown(),), outcomes.vijf_onbekend, DERIVED),
            ),
        ),
        Table(
            "vier-weken",
            "Vier weken: bericht aan de student",
            (
                Row(
                    "vier",
                    (weken.exactly(4),),
                    outcomes.bericht,
                    WET,
                    Following("5 weken, met studiefinanciering of tegemoetkoming", outcomes.vaststellen),
                ),
                Row("vier-voorbij", (weken.at_least(5),), outcomes.bericht_alsnog, DERIVED),
                Row(
                    "geen-vier",
                    (weken.less_than(4),),
                    outcomes.nog_niets,
                    DERIVED,
                    Following("4 weken", outcomes.bericht),
                ),
                Row("vier-onbekend", (weken.is_unknown(),), outcomes.vier_onbekend, DERIVED),
            ),
        ),
    ),
    relations=(not_before(acht_weken_om, vier_weken_om),),
    examples=EXAMPLES,
)
