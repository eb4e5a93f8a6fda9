"""Ziek: reporting rules; long, frequent or doubtful sickness; four weeks with or without a statement.

Iedereen bij de les, 4.1 (ziekte), 3.1 and 3.2 (rollen), 4 (BPV) and bijlage 1 (doktersverklaring).
"""

from decision_tools.mbo_utrecht import HANDBOEK, ROLLEN, WERKWIJZEN, ZIEKTE, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared.reporting import vier_weken_om, wie_kan_gemeld
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VAN_18_TOT_23, leeftijd, startkwalificatie
from decision_tools.rules import DERIVED, Following, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import beeld, duur, keren, op_tijd, twijfel, verklaring, vraag

KORT = (vraag.is_("volgen"), duur.is_("kort"))

TOOL = Tool(
    slug="mbo-utrecht/ziek",
    title="Ziek",
    intro="Ziek melden, lang of vaak ziek: wat doe je? Hooguit zeven korte vragen.",
    page="mbo-utrecht/ziek",
    document=HANDBOEK,
    sensitive=True,
    questions=(
        vraag,
        op_tijd,
        duur,
        verklaring,
        leeftijd,
        startkwalificatie,
        beeld,
        keren,
        twijfel,
        vier_weken_om,
    ),
    tables=(
        Table(
            "vraag",
            "Waar gaat het om?",
            (
                Row("op-tijd", (vraag.is_("melden"), op_tijd.yes()), outcomes.op_tijd, ZIEKTE),
                Row("na-half-negen", (vraag.is_("melden"), op_tijd.no()), outcomes.na_half_negen, ZIEKTE),
                Row("achteraf", (vraag.is_("achteraf"),), outcomes.achteraf, ZIEKTE),
                Row("beter", (vraag.is_("beter"),), outcomes.beter, ROLLEN),
                Row("arts", (vraag.is_("arts"),), outcomes.arts, ZIEKTE),
                Row("bpv", (vraag.is_("bpv"),), outcomes.bpv, WERKWIJZEN),
                Row("vier", (vraag.is_("volgen"), duur.is_("vier")), outcomes.lang_vier, ZIEKTE),
                Row("lang", (vraag.is_("volgen"), duur.is_("lang")), outcomes.lang, ZIEKTE),
                Row("vaak", (*KORT, keren.at_least(3)), outcomes.overig, ZIEKTE),
                Row("twijfel", (*KORT, twijfel.is_("ja")), outcomes.overig, ZIEKTE),
                Row(
                    "twijfel-open",
                    (*KORT, twijfel.is_("open"), keren.less_than(3)),
                    outcomes.twijfel_open,
                    DERIVED,
                ),
                Row(
                    "kort-ziek",
                    (*KORT, twijfel.is_("nee"), keren.less_than(3)),
                    outcomes.gewoon_ziek,
                    ROLLEN,
                    Following("3 keer binnen drie maanden, of langer dan twee weken", outcomes.overig),
                ),
                Row(
                    "keren-onbekend",
                    (*KORT, keren.is_unknown(), twijfel.is_("nee", "open")),
                    outcomes.zoek_keren,
                    DERIVED,
                ),
                Row("gesprek-voeren", (vraag.is_("gesprek"),), outcomes.gesprek, ZIEKTE),
            ),
        ),
        Table(
            "kan",
            "Kan deze student gemeld worden?",
            (
                Row("geen-melding", (verklaring.yes(),), outcomes.geen_vraag, DERIVED),
                Row("verklaring-bepaalt", (verklaring.is_unknown(),), outcomes.verklaring_bepaalt, DERIVED),
                *wie_kan_gemeld(verklaring.no()),
            ),
            after=("vier",),
        ),
        Table(
            "vier-weken",
            "Vier weken helemaal ziek",
            (
                Row("verklaring-in-beeld", (verklaring.yes(), beeld.is_("ja")), outcomes.met, ZIEKTE),
                Row(
                    "verklaring-uit-beeld",
                    (verklaring.yes(), beeld.is_("sdv", "niemand", "open")),
                    outcomes.met_uit_beeld,
                    DERIVED,
                ),
                Row("zonder-in-beeld", (verklaring.no(), beeld.is_("ja")), outcomes.zonder_nee, ZIEKTE),
                Row("zonder-contact", (verklaring.no(), beeld.is_("niemand")), outcomes.zonder_ja, ZIEKTE),
                Row("zonder-sdv", (verklaring.no(), beeld.is_("sdv")), outcomes.zonder_open, DERIVED),
                Row("zonder-open", (verklaring.no(), beeld.is_("open")), outcomes.zonder_zoek, DERIVED),
                Row("verklaring-onbekend", (verklaring.is_unknown(),), outcomes.zoek_verklaring, DERIVED),
            ),
            after=("geen-melding", "verklaring-bepaalt", "kan"),
        ),
        Table(
            "waarheen",
            "Waar gaat de melding heen?",
            (
                Row("naar-leerplicht", (ONDER_18,), outcomes.naar_leerplicht, ZONDER_REDEN),
                Row("naar-rmc", (VAN_18_TOT_23,), outcomes.naar_rmc, ZONDER_REDEN),
            ),
            after=("kan",),
        ),
        Table(
            "gesprek",
            "Hoe voer je het gesprek?",
            (Row("gesprek", (), outcomes.gesprek_erbij, ZIEKTE),),
            after=("vier", "lang", "vaak", "twijfel"),
        ),
    ),
    examples=EXAMPLES,
)
