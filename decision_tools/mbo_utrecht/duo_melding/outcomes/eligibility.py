"""Who cannot be reported, and the letters that there are all the same: outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared import reporting
from decision_tools.mbo_utrecht.shared.student import WELK_DIPLOMA
from decision_tools.mbo_utrecht.shared.verzuimbrieven import NIET_TE_MELDEN
from decision_tools.rules import Handover, Note

BRIEF = Handover("mbo-utrecht/verzuimbrief", "Past er een brief?", ("leeftijd", "startkwalificatie"))

te_oud = replace(reporting.te_oud, next=(BRIEF,))
sk_onder_18 = replace(
    reporting.sk,
    id="sk-onder-18",
    notes=(
        Note(
            "stil",
            "Voor deze groep is er geen verzuimbrief.",
            "Overleg met de SLB-er wat past.",
        ),
        WELK_DIPLOMA,
    ),
)
sk_18 = replace(reporting.sk, id="sk-18", notes=(NIET_TE_MELDEN, WELK_DIPLOMA), next=(BRIEF,))
