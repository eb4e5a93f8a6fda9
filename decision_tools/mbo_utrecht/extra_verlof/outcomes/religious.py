"""Religious days, and what is none: outcomes of extra_verlof."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared.subjects import VERLOF_BESLIST, VERLOF_GEVRAAGD
from decision_tools.rules import DERIVED, Moment, Note, Outcome, Task

from ..notes import LIJST, TE_LATE_MEDEDELING, TWEE_DAGEN_VOORAF, VAN_FEESTDAG
from ..questions import FEESTDAGEN
from .requests import NAAR_MELDEN, REDEN

MEEDELEN = Task(
    "ouders/verzorgers",
    "Deel de feestdag mee aan de directeur.",
    checks=(TWEE_DAGEN_VOORAF,),
    about=(VERLOF_GEVRAAGD.do,),
)
AANNEMEN = Task(
    "directeur",
    "Neem de mededeling aan: je geeft geen verlof en kunt niet weigeren.",
    moment=Moment.NEXT,
    about=(VERLOF_BESLIST.dont,),
)
een_mededeling = Outcome(
    "mededeling",
    "{feestdag}: een mededeling is genoeg",
    tasks=(MEEDELEN, AANNEMEN),
    record=(REDEN,),
    notes=(TE_LATE_MEDEDELING, LIJST),
)


def mededeling(id_: str) -> Outcome:
    """A religious day on the list: a notice, no permission. Days of which no more is said share one."""
    more, doubts = FEESTDAGEN[id_].more, VAN_FEESTDAG.get(id_, ())
    if not more and not doubts:
        return een_mededeling
    headline = f"{{feestdag}}, {more}: een mededeling is genoeg" if more else een_mededeling.headline
    return replace(een_mededeling, id=id_, headline=headline, notes=(*doubts, *een_mededeling.notes))


niet_op_lijst = Outcome(
    "niet-op-lijst",
    "Niet op de lijst: een mededeling is genoeg als het een religieuze feestdag is",
    tasks=(
        MEEDELEN,
        Task("directeur", "Ga na of dit een religieuze feestdag is.", source=DERIVED, moment=Moment.NEXT),
        replace(AANNEMEN, provided="als dit een religieuze feestdag is"),
    ),
    record=(REDEN,),
    notes=(
        TE_LATE_MEDEDELING,
        Note(
            "stil",
            "Christelijke feestdagen en andere religieuze dagen staan niet op de lijst van bijlage 4.",
            "Vraag de directeur welke dagen de school kent.",
            id="niet-op-de-lijst",
        ),
    ),
    source=DERIVED,
)

niet_religieus = Outcome(
    "niet-religieus",
    "Geen verlof om religieuze redenen: carnaval en culturele feesten tellen niet mee",
    tasks=(Task("student", "Ga gewoon naar school.", source=DERIVED),),
    then=("Is er een andere belangrijke reden? Kies dan een belangrijke gebeurtenis.",),
    next=NAAR_MELDEN,
)
