"""Presentie: which presence category; the ten-minute rule; valid reasons for being late.

Iedereen bij de les, bijlage 2 (presentiecategorieën), 2.3 (te laat), 3.2 (docent) and 4.1 (achteraf ziek).
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

CATEGORIE = HANDBOEK.section("Bijlage 2")
LAAT = HANDBOEK.section("2.3")
ZIEK = HANDBOEK.section("4.1")
MOST_MINUTES = 10

wat = Choice(
    "wat",
    "Wat is er met de student?",
    label="Situatie",
    options={
        "aanwezig": "is op tijd in de les",
        "laat": "komt te laat binnen",
        "weg": "is er niet, zonder geldige reden of zonder bericht",
        "uitgestuurd": "is de les uitgestuurd",
        "ziek": "heeft zich ziek gemeld",
        "achteraf": "meldt zich achteraf ziek",
        "arts": "is naar dokter of tandarts",
        "verlof": "heeft toestemming voor verlof",
        "vrijstelling": "heeft vrijstelling voor dit vak",
        "bpv": "is op stage (BPV)",
        "anders": "iets anders, zoals een schorsing of religieuze feestdag",
    },
)
minuten = Count(
    "minuten",
    "Hoeveel minuten na het begin van de les kwam de student binnen?",
    label="Minuten te laat",
    help="Begonnen minuten tel je als hele.",
    unit="minuten",
    low=1,
    high=600,
)
geldig = YesNo(
    "geldig",
    "Heeft de student een geldige reden om te laat te zijn?",
    label="Geldige reden",
    help="Zoals vertraging van het openbaar vervoer, onverwacht slecht weer of een andere calamiteit.",
    unknown=True,
)
TE_LAAT = (wat.is_("laat"), geldig.no())

TOOL = Tool(
    slug="mbo-utrecht/presentie",
    title="Aanwezig, te laat of afwezig registreren",
    intro="Welke categorie kies je in het studentenvolgsysteem? Hooguit drie korte vragen.",
    page="mbo-utrecht/presentie",
    document=HANDBOEK,
    questions=(wat, geldig, minuten),
    tables=(
        Table(
            "categorie",
            "Welke categorie?",
            (
                Row("te-lang", (*TE_LAAT, minuten.more_than(MOST_MINUTES)), uitkomst.te_lang, LAAT),
                Row("te-laat", (*TE_LAAT, minuten.at_most(MOST_MINUTES)), uitkomst.te_laat, LAAT),
                Row("aanwezig", (wat.is_("aanwezig"),), uitkomst.aanwezig, CATEGORIE),
                Row("geldige-reden", (wat.is_("laat"), geldig.yes()), uitkomst.geldige_reden, LAAT),
                Row("reden-onbekend", (wat.is_("laat"), geldig.is_unknown()), uitkomst.onbekend, DERIVED),
                Row("zonder-reden", (wat.is_("weg"),), uitkomst.zonder_reden, CATEGORIE),
                Row("uitgestuurd", (wat.is_("uitgestuurd"),), uitkomst.uitgestuurd, CATEGORIE),
                Row("ziek", (wat.is_("ziek"),), uitkomst.ziek, CATEGORIE),
                Row("achteraf-ziek", (wat.is_("achteraf"),), uitkomst.achteraf_ziek, ZIEK),
                Row("arts", (wat.is_("arts"),), uitkomst.arts, CATEGORIE),
                Row("verlof", (wat.is_("verlof"),), uitkomst.verlof, CATEGORIE),
                Row("vrijstelling", (wat.is_("vrijstelling"),), uitkomst.vrijstelling, CATEGORIE),
                Row("bpv", (wat.is_("bpv"),), uitkomst.bpv, CATEGORIE),
                Row("anders", (wat.is_("anders"),), uitkomst.anders, DERIVED),
            ),
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                minuten, {1: "te-laat", 9: "te-laat", 10: "te-laat", 11: "te-lang"}, wat="laat", geldig="nee"
            ),
            *values(minuten, {10: "geldige-reden", 11: "geldige-reden"}, wat="laat", geldig="ja"),
            Example({"wat": "laat", "minuten": 5, "geldig": UNKNOWN}, ("reden-onbekend",)),
            Example(
                {"wat": "laat", "minuten": 25, "geldig": "ja"},
                ("geldige-reden",),
                story="De trein viel uit. De student komt 25 minuten na het begin van de les binnen.",
            ),
            *values(
                wat,
                {
                    "aanwezig": "aanwezig",
                    "weg": "zonder-reden",
                    "uitgestuurd": "uitgestuurd",
                    "ziek": "ziek",
                    "achteraf": "achteraf-ziek",
                    "arts": "arts",
                    "verlof": "verlof",
                    "vrijstelling": "vrijstelling",
                    "bpv": "bpv",
                    "anders": "anders",
                },
            ),
        ),
    ),
)
