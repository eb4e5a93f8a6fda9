"""Who has a startkwalificatie cannot be reported: outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared import reporting
from decision_tools.mbo_utrecht.shared.student import WELK_DIPLOMA
from decision_tools.rules import Note

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
sk_18 = replace(
    reporting.sk,
    id="sk-18",
    notes=(
        Note(
            "tegenspraak",
            "Volgens 2.3 kan deze student niet gemeld worden. "
            "Toch staan in bijlage 3 brieven over een melding voor deze groep: 4, 7 en 10.",
            "Verstuur zo'n brief niet zomaar. Overleg met de SLB-er wat past.",
        ),
        WELK_DIPLOMA,
    ),
)
