"""Ziek en verzuim: who is called, told or asked (Handleiding meldkamer, Functies meldkamer)."""

from decision_tools.kluiverboom import ADMINISTRATIE, HANDLEIDING, ONDERSTEUNING, SIGNALEREN
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
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
                Row("ziekmelding", (nu.is_("ziekmelding"),), outcomes.ziekmelding, ADMINISTRATIE),
                Row(
                    "naar-huis",
                    (nu.is_("ziek-op-school"), gaat_naar_huis.yes()),
                    outcomes.naar_huis,
                    ONDERSTEUNING,
                ),
                Row(
                    "blijft", (nu.is_("ziek-op-school"), gaat_naar_huis.no()), outcomes.blijft, ONDERSTEUNING
                ),
                Row(
                    "nog-niet-naar-huis",
                    (nu.is_("ziek-op-school"), gaat_naar_huis.is_unknown()),
                    outcomes.nog_niet_naar_huis,
                    ONDERSTEUNING,
                ),
                Row("afwezig", (nu.is_("afwezig"),), outcomes.afwezig, SIGNALEREN),
                Row("niets-nu", (nu.is_("niets"),), outcomes.niets_nu, DERIVED),
            ),
        ),
        Table(
            "veelvuldig",
            "Veelvuldig en ongeoorloofd verzuim",
            (
                Row("veelvuldig", (veelvuldig.is_("ja"),), outcomes.veelvuldig_verzuim, SIGNALEREN),
                Row("niet-veelvuldig", (veelvuldig.is_("nee"),), outcomes.niet_veelvuldig, DERIVED),
                Row(
                    "veelvuldig-onbekend",
                    (veelvuldig.is_("nog-niet", unknown=True),),
                    outcomes.overleg_veelvuldig,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "langdurig",
            "Langdurig ziek",
            (
                Row("langdurig", (langdurig.is_("ja"),), outcomes.langdurig_ziek, SIGNALEREN),
                Row("niet-langdurig", (langdurig.is_("nee"),), outcomes.niet_langdurig, DERIVED),
                Row(
                    "langdurig-onbekend",
                    (langdurig.is_("nog-niet", unknown=True),),
                    outcomes.overleg_langdurig,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "bijzonderheden",
            "Bijzonderheden",
            (
                Row("bijzonderheden", (bijzonderheden.yes(),), outcomes.bijzonder, SIGNALEREN),
                Row("geen-bijzonderheden", (bijzonderheden.no(),), outcomes.niets_bijzonders, DERIVED),
                Row(
                    "bijzonderheden-onbekend", (bijzonderheden.is_unknown(),), outcomes.vraag_mentor, DERIVED
                ),
            ),
        ),
    ),
    examples=EXAMPLES,
    nothing_now={
        outcome.id: "Langdurig ziek is iemand niet pas sinds dit uur; de handleiding noemt er geen tijd bij."
        for outcome in (outcomes.langdurig_ziek, outcomes.overleg_langdurig)
    },
)
