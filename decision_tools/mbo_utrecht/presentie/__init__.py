"""Presentie: which presence category; the ten-minute rule; valid reasons for being late.

Iedereen bij de les, bijlage 2 (presentiecategorieën), 2.3 (te laat), 3.2 (docent) and 4.1 (achteraf ziek).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import geldig, minuten, wat

CATEGORIE = HANDBOEK.section("Bijlage 2")
LAAT = HANDBOEK.section("2.3")
ZIEK = HANDBOEK.section("4.1")
MOST_MINUTES = 10
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
                Row("te-lang", (*TE_LAAT, minuten.more_than(MOST_MINUTES)), outcomes.te_lang, LAAT),
                Row("te-laat", (*TE_LAAT, minuten.at_most(MOST_MINUTES)), outcomes.te_laat, LAAT),
                Row("aanwezig", (wat.is_("aanwezig"),), outcomes.aanwezig, CATEGORIE),
                Row("geldige-reden", (wat.is_("laat"), geldig.yes()), outcomes.geldige_reden, LAAT),
                Row("reden-onbekend", (wat.is_("laat"), geldig.is_unknown()), outcomes.onbekend, DERIVED),
                Row("zonder-reden", (wat.is_("weg"),), outcomes.zonder_reden, CATEGORIE),
                Row("uitgestuurd", (wat.is_("uitgestuurd"),), outcomes.uitgestuurd, CATEGORIE),
                Row("ziek", (wat.is_("ziek"),), outcomes.ziek, CATEGORIE),
                Row("achteraf-ziek", (wat.is_("achteraf"),), outcomes.achteraf_ziek, ZIEK),
                Row("arts", (wat.is_("arts"),), outcomes.arts, CATEGORIE),
                Row("verlof", (wat.is_("verlof"),), outcomes.verlof, CATEGORIE),
                Row("vrijstelling", (wat.is_("vrijstelling"),), outcomes.vrijstelling, CATEGORIE),
                Row("bpv", (wat.is_("bpv"),), outcomes.bpv, CATEGORIE),
                Row("anders", (wat.is_("anders"),), outcomes.anders, DERIVED),
            ),
        ),
    ),
    examples=EXAMPLES,
)
