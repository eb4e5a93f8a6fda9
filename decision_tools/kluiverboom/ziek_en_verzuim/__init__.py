"""Ziek en verzuim: who is called, told or asked (Handleiding meldkamer, Functies meldkamer)."""

from decision_tools.kluiverboom import ADMINISTRATIE, HANDLEIDING, ONDERSTEUNING, SIGNALEREN
from decision_tools.rules import DERIVED, Row, Table, Tool

from .examples import EXAMPLES
from .outcomes import (
    afwezig,
    bijzonder,
    blijft,
    langdurig_ziek,
    naar_huis,
    niet_langdurig,
    niet_veelvuldig,
    niets_bijzonders,
    niets_nu,
    nog_niet_naar_huis,
    overleg_langdurig,
    overleg_veelvuldig,
    veelvuldig_verzuim,
    vraag_mentor,
    ziekmelding,
)
from .questions import bijzonderheden, gaat_naar_huis, langdurig, nu, veelvuldig

TOOL = Tool(
    slug="kluiverboom/ziek-en-verzuim",
    title="Ziek en verzuim",
    intro="Wie bel of informeer je als een leerling ziek of afwezig is? Vier of vijf korte vragen.",
    page="kluiverboom/ziekmelden",
    document=HANDLEIDING,
    questions=(nu, gaat_naar_huis, veelvuldig, langdurig, bijzonderheden),
    tables=(
        Table(
            "nu",
            "Wat er nu speelt",
            (
                Row("ziekmelding", (nu.is_("ziekmelding"),), ziekmelding, ADMINISTRATIE),
                Row("naar-huis", (nu.is_("ziek-op-school"), gaat_naar_huis.yes()), naar_huis, ONDERSTEUNING),
                Row("blijft", (nu.is_("ziek-op-school"), gaat_naar_huis.no()), blijft, ONDERSTEUNING),
                Row(
                    "nog-niet-naar-huis",
                    (nu.is_("ziek-op-school"), gaat_naar_huis.is_unknown()),
                    nog_niet_naar_huis,
                    ONDERSTEUNING,
                ),
                Row("afwezig", (nu.is_("afwezig"),), afwezig, SIGNALEREN),
                Row("niets-nu", (nu.is_("niets"),), niets_nu, DERIVED),
            ),
        ),
        Table(
            "veelvuldig",
            "Veelvuldig en ongeoorloofd verzuim",
            (
                Row("veelvuldig", (veelvuldig.is_("ja"),), veelvuldig_verzuim, SIGNALEREN),
                Row("niet-veelvuldig", (veelvuldig.is_("nee"),), niet_veelvuldig, DERIVED),
                Row(
                    "veelvuldig-onbekend",
                    (veelvuldig.is_("nog-niet", unknown=True),),
                    overleg_veelvuldig,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "langdurig",
            "Langdurig ziek",
            (
                Row("langdurig", (langdurig.is_("ja"),), langdurig_ziek, SIGNALEREN),
                Row("niet-langdurig", (langdurig.is_("nee"),), niet_langdurig, DERIVED),
                Row(
                    "langdurig-onbekend",
                    (langdurig.is_("nog-niet", unknown=True),),
                    overleg_langdurig,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "bijzonderheden",
            "Bijzonderheden",
            (
                Row("bijzonderheden", (bijzonderheden.yes(),), bijzonder, SIGNALEREN),
                Row("geen-bijzonderheden", (bijzonderheden.no(),), niets_bijzonders, DERIVED),
                Row("bijzonderheden-onbekend", (bijzonderheden.is_unknown(),), vraag_mentor, DERIVED),
            ),
        ),
    ),
    examples=EXAMPLES,
)
