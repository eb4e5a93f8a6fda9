"""What the law asks about absence without leave (LPW, article 21a), beside the scheme."""

from dataclasses import replace

from decision_tools.mlg.shared.subjects import DUO_MELDING
from decision_tools.rules import NOT_NAMED, Note, Task
from decision_tools.rules.laws import LESWEKEN_ONLY, LPW, TRUANCY_LIMIT

WET = LPW.section("21a")
WIE_MELDT = Note(
    "stil",
    "De wet zegt: de school. Het stappenplan zegt hier niet wie dat doet.",
    "Bij het 7e lesuur spijbelen meldt de verzuimcoördinator. De schoolleiding beslist.",
    law=LPW.cite("21a"),
)
MELD = Task(
    NOT_NAMED,
    "Meld het ongeoorloofde verzuim direct.",
    source=WET,
    notes=(WIE_MELDT,),
    about=(DUO_MELDING.do,),
)
MELD_BIJ_ZESTIEN = replace(MELD, provided=f"als de leerling {TRUANCY_LIMIT} miste")

BUITEN_HET_PLAN = Note(
    "stil",
    "Over melden bij DUO staat er niets voor deze leerlingen. De wet geldt ook voor hen.",
    LESWEKEN_ONLY,
    law=LPW.cite("21a"),
    id="buiten-het-plan",
)
