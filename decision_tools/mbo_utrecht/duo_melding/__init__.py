"""DUO-melding: must, may or cannot a student be reported; which report, tick, letter and counter.

Iedereen bij de les, 2.1 (wettelijke kaders), 2.2 (regionale afspraken), 2.3 (afspraken MBO Utrecht),
4.1 (ziekte), 4.5 (afwezig of te laat zonder geldige reden) and bijlage 3 (verzuimbrieven).
"""

from decision_tools.mbo_utrecht import AFSPRAKEN, BRIEVEN, HANDBOEK, REGIO, WET, ZIEKTE, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared import follow_up, reporting
from decision_tools.mbo_utrecht.shared.reporting import bereikt, eerder
from decision_tools.mbo_utrecht.shared.student import (
    ONDER_18,
    ONDER_23,
    VAN_18_TOT_23,
    VANAF_23,
    leeftijd,
    startkwalificatie,
)
from decision_tools.mbo_utrecht.shared.verzuimbrieven import BIJ_MELDING
from decision_tools.rules import DERIVED, Following, Row, Table, Tool

from .examples import EXAMPLES
from .outcomes import eligibility, illness, letters, reasons, reports
from .questions import interventie, laat, reden, uren, ziek

ZESTIEN = ("zestien", "luxe-zestien")
MELDEN = (*ZESTIEN, "laat-meer", "vier-weken", "zorgen", "ziek-zonder")
WEER_16 = "weer 16 uur in vier lesweken"


def brieven() -> tuple[Row, ...]:
    """The letters of bijlage 3 that go with the first three reports."""
    return tuple(
        Row(f"brief-{number}", (already, age), letters.brief(number, adult=age != ONDER_18), BRIEVEN)
        for number, age, already in BIJ_MELDING
    )


TOOL = Tool(
    slug="mbo-utrecht/duo-melding",
    title="Melden bij het DUO-verzuimloket",
    intro="Moet, mag of kan een student gemeld worden? Hoe, vóór wanneer en bij wie? Een paar korte vragen.",
    page="mbo-utrecht/duo-melding",
    document=HANDBOEK,
    sensitive=True,
    questions=(
        leeftijd,
        startkwalificatie,
        reden,
        uren,
        laat,
        ziek,
        eerder,
        interventie,
        bereikt,
    ),
    independent=(frozenset(("laat", "eerder")),),
    tables=(
        Table(
            "kan",
            "Kan deze student gemeld worden?",
            (
                Row("te-oud", (VANAF_23,), eligibility.te_oud, AFSPRAKEN),
                Row(
                    "sk-onder-18",
                    (ONDER_18, startkwalificatie.yes()),
                    eligibility.sk_onder_18,
                    AFSPRAKEN,
                ),
                Row("sk-18", (VAN_18_TOT_23, startkwalificatie.yes()), eligibility.sk_18, AFSPRAKEN),
                Row(
                    "sk-onbekend", (ONDER_23, startkwalificatie.is_unknown()), reporting.sk_onbekend, DERIVED
                ),
                Row("kan", (ONDER_23, startkwalificatie.no()), reporting.kan, REGIO),
            ),
        ),
        Table(
            "aanleiding",
            "Moet of mag je melden?",
            (
                Row(
                    "onder-16",
                    (reden.is_("uren"), uren.less_than(16)),
                    reasons.onder_16,
                    ZONDER_REDEN,
                    Following("16 uur", reasons.zestien),
                ),
                Row("zestien", (reden.is_("uren"), uren.at_least(16)), reasons.zestien, REGIO),
                Row(
                    "luxe-onder-16",
                    (reden.is_("luxe"), uren.less_than(16)),
                    reasons.luxe_onder_16,
                    ZONDER_REDEN,
                    Following("16 uur", reasons.luxe_zestien),
                ),
                Row("luxe-zestien", (reden.is_("luxe"), uren.at_least(16)), reasons.luxe_zestien, REGIO),
                Row(
                    "laat-onder",
                    (reden.is_("laat"), laat.less_than(10)),
                    reasons.laat_onder,
                    AFSPRAKEN,
                    Following("10 keer", reasons.laat_tien),
                ),
                Row(
                    "laat-tien",
                    (reden.is_("laat"), laat.exactly(10)),
                    reasons.laat_tien,
                    AFSPRAKEN,
                    Following("meer dan 10 keer", reasons.laat_meer),
                ),
                Row("laat-meer", (reden.is_("laat"), laat.more_than(10)), reasons.laat_meer, AFSPRAKEN),
                Row("vier-weken", (reden.is_("vier-weken"),), reasons.vier_weken, REGIO),
                Row("zorgen", (reden.is_("zorgen"),), reasons.zorgen, REGIO),
                Row("ziek-zonder", (reden.is_("ziek"), ziek.is_("zonder")), illness.zonder, ZIEKTE),
                Row("ziek-met", (reden.is_("ziek"), ziek.is_("met")), illness.met, ZIEKTE),
                Row(
                    "ziek-niet-in-beeld",
                    (reden.is_("ziek"), ziek.is_("niet-in-beeld")),
                    illness.niet_in_beeld,
                    ZIEKTE,
                ),
                Row(
                    "ziek-zorgelijk",
                    (reden.is_("ziek"), ziek.is_("zorgelijk")),
                    illness.zorgelijk,
                    ZIEKTE,
                ),
                Row("ziek-anders", (reden.is_("ziek"), ziek.is_("anders")), illness.anders, WET),
                Row("geschorst", (reden.is_("geschorst"),), reasons.geschorst, WET),
            ),
            after=("kan",),
        ),
        Table(
            "hoeveelste",
            "De eerste of een herhaling?",
            (
                Row(
                    "eerste",
                    (eerder.exactly(0),),
                    reports.eerste,
                    REGIO,
                    Following(WEER_16, reports.tweede),
                ),
                Row("tweede", (eerder.exactly(1),), reports.tweede, REGIO, Following(WEER_16, reports.derde)),
                Row("derde", (eerder.exactly(2),), reports.derde, REGIO, Following(WEER_16, reports.vierde)),
                Row("vierde", (eerder.more_than(2),), reports.vierde, REGIO),
                Row("hoeveelste-onbekend", (eerder.is_unknown(),), reports.hoeveelste_onbekend, DERIVED),
            ),
            after=ZESTIEN,
        ),
        Table(
            "vinkje",
            "Actie gewenst: ja of nee?",
            (
                Row("vinkje-ja", (interventie.is_("ja"),), reports.vinkje_ja, REGIO),
                Row("vinkje-nee", (interventie.is_("nee"),), reports.vinkje_nee, REGIO),
                Row("vinkje-open", (interventie.is_("open"),), reports.vinkje_open, REGIO),
            ),
            after=("tweede", "derde", "vierde"),
        ),
        Table(
            "waarheen",
            "Waar gaat de melding heen?",
            (
                Row("leerplicht", (ONDER_18,), follow_up.leerplicht, ZONDER_REDEN),
                Row("rmc", (VAN_18_TOT_23,), follow_up.rmc, ZONDER_REDEN),
            ),
            after=MELDEN,
        ),
        Table(
            "brief",
            "Welke verzuimbrief?",
            (
                *brieven(),
                Row("geen-brief", (eerder.more_than(2),), letters.geen_brief, DERIVED),
                Row("brief-onbekend", (eerder.is_unknown(),), letters.brief_onbekend, DERIVED),
            ),
            after=ZESTIEN,
        ),
        Table(
            "brief-vier-weken",
            "Welke verzuimbrief na vier weken?",
            (
                Row("brief-12", (ONDER_18,), letters.brief(12, adult=False), BRIEVEN),
                Row("brief-12-18", (VAN_18_TOT_23,), letters.brief(12, adult=True), BRIEVEN),
            ),
            after=("vier-weken",),
        ),
    ),
    examples=EXAMPLES,
)
