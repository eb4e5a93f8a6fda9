"""Presentie: which presence category; the ten-minute rule; valid reasons for being late.

Iedereen bij de les, bijlage 2 (presentiecategorieën), 2.3 (te laat), 3.2 (docent) and 4.1 (achteraf ziek).
"""

from decision_tools.mbo_utrecht import AFSPRAKEN, HANDBOEK, REGISTRATIE, ZIEKTE
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import geldig, minuten, wat

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
                Row("te-lang", (*TE_LAAT, minuten.more_than(MOST_MINUTES)), outcomes.te_lang, AFSPRAKEN),
                Row("te-laat", (*TE_LAAT, minuten.at_most(MOST_MINUTES)), outcomes.te_laat, AFSPRAKEN),
                Row("aanwezig", (wat.is_("aanwezig"),), outcomes.aanwezig, REGISTRATIE),
                Row("geldige-reden", (wat.is_("laat"), geldig.yes()), outcomes.geldige_reden, AFSPRAKEN),
                Row("reden-onbekend", (wat.is_("laat"), geldig.is_unknown()), outcomes.onbekend, DERIVED),
                Row("zonder-reden", (wat.is_("weg"),), outcomes.zonder_reden, REGISTRATIE),
                Row("uitgestuurd", (wat.is_("uitgestuurd"),), outcomes.uitgestuurd, REGISTRATIE),
                Row("ziek", (wat.is_("ziek"),), outcomes.ziek, REGISTRATIE),
                Row("achteraf-ziek", (wat.is_("achteraf"),), outcomes.achteraf_ziek, ZIEKTE),
                Row("arts", (wat.is_("arts"),), outcomes.arts, REGISTRATIE),
                Row("verlof", (wat.is_("verlof"),), outcomes.verlof, REGISTRATIE),
                Row("vrijstelling", (wat.is_("vrijstelling"),), outcomes.vrijstelling, REGISTRATIE),
                Row("bpv", (wat.is_("bpv"),), outcomes.bpv, REGISTRATIE),
                Row("anders", (wat.is_("anders"),), outcomes.anders, DERIVED),
            ),
        ),
    ),
    examples=EXAMPLES,
)
