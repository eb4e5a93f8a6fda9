"""The Meldcode when somebody is not safe, tells it, or doubts: what nobody may wait with."""

from decision_tools.rules import Handover, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK, TOEGEVOEGD
from decision_tools.wijdevenen.afwegingskader.outcomes.report import (
    AF_EN_MANAGER,
    AFSTEMMEN,
    BEVOEGD_GEZAG,
    DOSSIER,
    NIET_ONVOORBEREID,
    NOODNUMMER,
    WIE_MELDT,
)

AFWEGEN = (Handover("wijdevenen/afwegingskader", "Ga naar het afwegingskader"),)
PARNASSYS = Record("De signalen, zo feitelijk mogelijk, sociaal en seksueel", "ParnasSys")
DIRECT = "direct"
ONVEILIG_ALSNOG = (
    "Wordt het onveilig, of twijfel je daarover? Begin dan opnieuw: er volgt direct een melding.",
)

HOE_SNEL = Note(
    "stil",
    "Hoe snel je dit doorgeeft, en aan wie van de twee het eerst, staat er niet.",
    "Onze veilige lezing: nu, aan wie je het eerst bereikt. Wacht niet op de ander.",
)
NIET_BEREIKT = Note(
    "stil",
    "Wie belt als geen van beiden te bereiken is, staat er niet.",
    "Onze veilige lezing: bel zelf. Iedere professional mag Veilig Thuis om advies vragen.",
)
TWIJFEL = Note(
    "stil",
    "In het afwegingskader telt twijfel als ja. Daar schat 'de organisatie' de veiligheid in. Of jouw "
    "twijfel alleen al genoeg is, staat er niet.",
    "Onze veilige lezing: ja. Vertel Veilig Thuis waarover je twijfelt.",
)

WACHT_NIET = Task(
    "professional",
    "Vertel dit nu aan de aandachtsfunctionaris HGKM of de manager sociale veiligheid. "
    "Ben jij dat zelf? Bel dan nu. Wacht niet op een dossier of een gesprek.",
    DIRECT,
    notes=(HOE_SNEL,),
)
NIEMAND = Task(
    "professional",
    "Bel zelf Veilig Thuis: 0800-2000. Vraag wat je nu moet doen.",
    "meteen",
    provided="mits je geen van beiden bereikt",
    notes=(NIET_BEREIKT,),
    source=TOEGEVOEGD,
)
MELD = Task(AF_EN_MANAGER, "Bel Veilig Thuis en doe de melding.", DIRECT, notes=(WIE_MELDT,))
TOCH_MELDEN = Task(
    AF_EN_MANAGER,
    "Bel Veilig Thuis en doe de melding.",
    DIRECT,
    provided="mits er onveiligheid is, of twijfel daarover",
    notes=(WIE_MELDT,),
    source=HANDBOEK.section("Veiligheid"),
)
VERTEL = Task(
    "professional",
    "Vertel het ook aan de intern begeleider, de directeur of allebei.",
    provided="mits je kindermishandeling vermoedt",
    source=HANDBOEK.section("Beroepscode: Signalen van kindermishandeling"),
)

onveilig = Outcome(
    "onveilig",
    "Wacht niet: ga nu naar aandachtsfunctionaris of manager. Die belt direct Veilig Thuis",
    tasks=(NOODNUMMER, WACHT_NIET, MELD, NIEMAND),
    record=(PARNASSYS,),
    notes=(DOSSIER, BEVOEGD_GEZAG),
    next=AFWEGEN,
)
onthulling = Outcome(
    "onthulling",
    "Iemand vertelde het zelf: ga nu naar aandachtsfunctionaris of manager. Die meldt direct",
    tasks=(
        NOODNUMMER,
        WACHT_NIET,
        NIET_ONVOORBEREID,
        MELD,
        NIEMAND,
        AFSTEMMEN,
    ),
    record=(PARNASSYS,),
    notes=(DOSSIER, BEVOEGD_GEZAG),
    next=AFWEGEN,
)
twijfel = Outcome(
    "twijfel",
    "Twijfel telt als ja: ga nu naar aandachtsfunctionaris of manager. Die meldt direct",
    tasks=(
        NOODNUMMER,
        WACHT_NIET,
        Task(
            AF_EN_MANAGER,
            "Bel Veilig Thuis. Twijfel over de veiligheid telt als ja: doe de melding.",
            DIRECT,
            notes=(WIE_MELDT, TWIJFEL),
        ),
        NIEMAND,
    ),
    record=(PARNASSYS,),
    notes=(DOSSIER, BEVOEGD_GEZAG),
    next=AFWEGEN,
)
