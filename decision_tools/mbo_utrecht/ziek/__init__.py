"""Ziek: reporting rules; long, frequent or doubtful sickness; four weeks with or without a statement.

Iedereen bij de les, 4.1 (ziekte), 3.1 and 3.2 (rollen), 4 (BPV) and bijlage 1 (doktersverklaring).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Count,
    Example,
    Judgement,
    Row,
    Table,
    Tool,
    YesNo,
    values,
    with_duties,
)

from . import outcomes as uitkomst
from .examples import TAKEN

ZIEKTE = HANDBOEK.section("4.1")
ROLLEN = HANDBOEK.section("3.2")
BPV = HANDBOEK.section("4")

vraag = Choice(
    "vraag",
    "Waar gaat het om?",
    label="Vraag",
    options={
        "melden": "ziek melden",
        "achteraf": "achteraf ziek melden",
        "beter": "beter melden",
        "arts": "onverwacht naar de arts",
        "bpv": "ziek tijdens de stage (BPV)",
        "volgen": "lang of vaak ziek, of twijfel over de ziekmelding",
        "gesprek": "een verzuimgesprek voeren",
    },
)
op_tijd = YesNo("op-tijd", "Is het nog vóór 8.30 uur?", label="Vóór 8.30 uur")
duur = Choice(
    "duur",
    "Hoelang is de student nu ziek?",
    label="Duur",
    help="Noteer niet wat de student heeft.",
    options={
        "kort": "twee weken of korter",
        "lang": "langer dan twee weken, maar geen vier weken helemaal ziek",
        "vier": "vier weken helemaal (100%) ziek",
    },
)
verklaring = YesNo(
    "verklaring",
    "Is er een doktersverklaring met een datum erop?",
    label="Gedagtekende doktersverklaring",
    unknown=True,
)
beeld = Choice(
    "beeld",
    "Is de student in beeld?",
    label="In beeld",
    help="In beeld: er is contact en de school weet goed hoe het gaat.",
    options={
        "ja": "ja",
        "sdv": "nee, maar Studenten Dienstverlening heeft wel contact",
        "niemand": "nee, en ook Studenten Dienstverlening krijgt geen contact",
        "open": "nee, en Studenten Dienstverlening zocht nog geen contact",
    },
)
keren = Count(
    "keren",
    "Hoe vaak was de student ziek binnen drie maanden?",
    label="Ziek binnen drie maanden",
    unknown=True,
)
twijfel = Judgement(
    "twijfel",
    "Is er twijfel of de ziekmelding klopt?",
    label="Twijfel over de ziekmelding",
    role="SLB-er",
    weigh=(
        "steeds op dezelfde dag ziek",
        "ziekmelding komt regelmatig achteraf",
        "vage redenen, zoals hoofdpijn of buikpijn",
        "zei bij de huisarts te zijn geweest, maar dat blijkt niet zo",
        "buiten school gezien zonder dat er iets te merken was",
        "geen motivatie meer voor school",
        "geen contact met de student",
    ),
    options={"nee": "nee", "ja": "ja", "open": "nog niet beslist"},
)
KORT = (vraag.is_("volgen"), duur.is_("kort"))
VIER = {"vraag": "volgen", "duur": "vier"}

TOOL = Tool(
    slug="mbo-utrecht/ziek",
    title="Ziek",
    intro="Ziek melden, lang of vaak ziek: wat doe je? Hooguit vier korte vragen.",
    page="mbo-utrecht/ziek",
    document=HANDBOEK,
    sensitive=True,
    questions=(vraag, op_tijd, duur, verklaring, beeld, keren, twijfel),
    tables=(
        Table(
            "vraag",
            "Waar gaat het om?",
            (
                Row("op-tijd", (vraag.is_("melden"), op_tijd.yes()), uitkomst.op_tijd, ZIEKTE),
                Row("na-half-negen", (vraag.is_("melden"), op_tijd.no()), uitkomst.na_half_negen, ZIEKTE),
                Row("achteraf", (vraag.is_("achteraf"),), uitkomst.achteraf, ZIEKTE),
                Row("beter", (vraag.is_("beter"),), uitkomst.beter, ROLLEN),
                Row("arts", (vraag.is_("arts"),), uitkomst.arts, ZIEKTE),
                Row("bpv", (vraag.is_("bpv"),), uitkomst.bpv, BPV),
                Row("vier", (vraag.is_("volgen"), duur.is_("vier")), uitkomst.lang_vier, ZIEKTE),
                Row("lang", (vraag.is_("volgen"), duur.is_("lang")), uitkomst.lang, ZIEKTE),
                Row("vaak", (*KORT, keren.at_least(3)), uitkomst.overig, ZIEKTE),
                Row("twijfel", (*KORT, twijfel.is_("ja")), uitkomst.overig, ZIEKTE),
                Row(
                    "twijfel-open",
                    (*KORT, twijfel.is_("open"), keren.less_than(3)),
                    uitkomst.twijfel_open,
                    DERIVED,
                ),
                Row(
                    "kort-ziek",
                    (*KORT, twijfel.is_("nee"), keren.less_than(3)),
                    uitkomst.gewoon_ziek,
                    ROLLEN,
                ),
                Row(
                    "keren-onbekend",
                    (*KORT, keren.is_unknown(), twijfel.is_("nee", "open")),
                    uitkomst.zoek_keren,
                    DERIVED,
                ),
                Row("gesprek-voeren", (vraag.is_("gesprek"),), uitkomst.gesprek, ZIEKTE),
            ),
        ),
        Table(
            "vier-weken",
            "Vier weken helemaal ziek",
            (
                Row("verklaring-in-beeld", (verklaring.yes(), beeld.is_("ja")), uitkomst.met, ZIEKTE),
                Row(
                    "verklaring-uit-beeld",
                    (verklaring.yes(), beeld.is_("sdv", "niemand", "open")),
                    uitkomst.met_uit_beeld,
                    DERIVED,
                ),
                Row("zonder-in-beeld", (verklaring.no(), beeld.is_("ja")), uitkomst.zonder_nee, ZIEKTE),
                Row("zonder-contact", (verklaring.no(), beeld.is_("niemand")), uitkomst.zonder_ja, ZIEKTE),
                Row("zonder-sdv", (verklaring.no(), beeld.is_("sdv")), uitkomst.zonder_open, DERIVED),
                Row("zonder-open", (verklaring.no(), beeld.is_("open")), uitkomst.zonder_zoek, DERIVED),
                Row("verklaring-onbekend", (verklaring.is_unknown(),), uitkomst.zoek_verklaring, DERIVED),
            ),
            after=("vier",),
        ),
        Table(
            "gesprek",
            "Hoe voer je het gesprek?",
            (Row("gesprek", (), uitkomst.gesprek, ZIEKTE),),
            after=("vier", "lang", "vaak", "twijfel"),
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(op_tijd, {"ja": "op-tijd", "nee": "na-half-negen"}, vraag="melden"),
            *values(
                vraag,
                {
                    "achteraf": "achteraf",
                    "beter": "beter",
                    "arts": "arts",
                    "bpv": "bpv",
                    "gesprek": "gesprek-voeren",
                },
            ),
            *values(
                duur,
                {"kort": "kort-ziek", "lang": ("lang", "gesprek")},
                vraag="volgen",
                keren=0,
                twijfel="nee",
            ),
            *values(
                keren,
                {
                    2: "kort-ziek",
                    3: ("vaak", "gesprek"),
                    4: ("vaak", "gesprek"),
                    UNKNOWN: "keren-onbekend",
                },
                vraag="volgen",
                duur="kort",
                twijfel="nee",
            ),
            *values(
                keren,
                {2: ("twijfel", "gesprek"), 3: "vaak", 4: "vaak", UNKNOWN: ("twijfel", "gesprek")},
                vraag="volgen",
                duur="kort",
                twijfel="ja",
            ),
            *values(
                keren,
                {2: "twijfel-open", 3: "vaak", 4: "vaak"},
                vraag="volgen",
                duur="kort",
                twijfel="open",
            ),
            *values(
                beeld,
                {
                    "ja": ("verklaring-in-beeld", "vier", "gesprek"),
                    "sdv": ("verklaring-uit-beeld", "vier", "gesprek"),
                    "niemand": ("verklaring-uit-beeld", "vier", "gesprek"),
                    "open": ("verklaring-uit-beeld", "vier", "gesprek"),
                },
                **VIER,
                verklaring="ja",
            ),
            *values(
                beeld,
                {
                    "ja": ("zonder-in-beeld", "vier", "gesprek"),
                    "sdv": ("zonder-sdv", "vier", "gesprek"),
                    "open": ("zonder-open", "vier", "gesprek"),
                },
                **VIER,
                verklaring="nee",
            ),
            Example(
                {**VIER, "verklaring": "nee", "beeld": "niemand"},
                ("zonder-contact", "vier", "gesprek"),
                story="Een student is vier weken helemaal ziek. Er is geen verklaring en geen contact.",
            ),
            Example({**VIER, "verklaring": UNKNOWN}, ("verklaring-onbekend", "vier")),
        ),
    ),
)
