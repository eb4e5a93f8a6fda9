"""The Meldcode when somebody is not safe, tells it, or doubts: what nobody may wait with."""

from decision_tools.rules import Judgement, Note, Outcome, Row, Task
from decision_tools.wijdevenen import HANDBOEK, TOEGEVOEGD
from decision_tools.wijdevenen.shared.phone_numbers import NOODNUMMERS, VEILIG_THUIS
from decision_tools.wijdevenen.shared.reporting import (
    AFWEGEN,
    BEVOEGD_GEZAG,
    MELD,
    WACHT_NIET_OP_DOSSIER,
    WIE_MELDT,
)
from decision_tools.wijdevenen.shared.roles import AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import PARNASSYS

UNSAFE_WHEN = (
    "acuut: iemand loopt nu lichamelijk gevaar en is de komende dagen niet zeker veilig",
    "acuut: lichamelijk of seksueel geweld, ook zonder letsel",
    "acuut: eten, drinken, kleding of onderdak ontbreekt voor wie van zorg afhangt",
    "acuut: medicijnen of medische zorg zonder noodzaak",
    "structureel: de onveiligheid of het geweld herhaalt zich of houdt aan",
    "structureel: de verzorging schiet blijvend tekort; een voorgeschiedenis voorspelt dit het best",
    "disclosure: iemand vertelt er uit zichzelf over, met of zonder hulpvraag",
)
UNSAFE_OPTIONS = {
    "nee": "nee",
    "ja": "ja, acute of structurele onveiligheid",
    "disclosure": "ja, iemand vertelde er uit zichzelf over (disclosure)",
}

onveilig_nu = Judgement(
    "onveilig-nu",
    "Is er nu acute of structurele onveiligheid, of vertelde iemand er zelf over?",
    label="Onveilig",
    help="Iedere professional let hier als eerste en steeds op. Twijfel je? Kies dan 'weet ik niet'.",
    role="professional",
    weigh=UNSAFE_WHEN,
    options=UNSAFE_OPTIONS,
    unknown=True,
)
"""The weighing `veiligheid` for whoever comes with a worry: it comes before every other question."""

NIET_ONVOORBEREID = Task(
    "professional",
    "Bespreek het verhaal niet onvoorbereid met ouders of pleger. Dat kan het gevaar groter maken.",
)
AFSTEMMEN = Task("professional", "Stem vervolgacties zorgvuldig af met Veilig Thuis en met wie het vertelde.")

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
    "direct",
    notes=(HOE_SNEL,),
)
NIEMAND = Task(
    "professional",
    f"Bel zelf Veilig Thuis: {VEILIG_THUIS}. Vraag wat je nu moet doen.",
    "meteen",
    provided="mits je geen van beiden bereikt",
    notes=(NIET_BEREIKT,),
    source=TOEGEVOEGD,
)

onveilig = Outcome(
    "onveilig",
    "Wacht niet: ga nu naar aandachtsfunctionaris of manager. Die belt direct Veilig Thuis",
    tasks=(NOODNUMMERS, WACHT_NIET, MELD, NIEMAND),
    record=(PARNASSYS,),
    notes=(WACHT_NIET_OP_DOSSIER, BEVOEGD_GEZAG),
    next=AFWEGEN,
)
onthulling = Outcome(
    "onthulling",
    "Iemand vertelde het zelf: ga nu naar aandachtsfunctionaris of manager. Die meldt direct",
    tasks=(
        NOODNUMMERS,
        WACHT_NIET,
        NIET_ONVOORBEREID,
        MELD,
        NIEMAND,
        AFSTEMMEN,
    ),
    record=(PARNASSYS,),
    notes=(WACHT_NIET_OP_DOSSIER, BEVOEGD_GEZAG),
    next=AFWEGEN,
)
twijfel = Outcome(
    "twijfel",
    "Twijfel telt als ja: ga nu naar aandachtsfunctionaris of manager. Die meldt direct",
    tasks=(
        NOODNUMMERS,
        WACHT_NIET,
        Task(
            AF_EN_MANAGER,
            "Bel Veilig Thuis. Twijfel over de veiligheid telt als ja: doe de melding.",
            "direct",
            notes=(WIE_MELDT, TWIJFEL),
        ),
        NIEMAND,
    ),
    record=(PARNASSYS,),
    notes=(WACHT_NIET_OP_DOSSIER, BEVOEGD_GEZAG),
    next=AFWEGEN,
)

VEILIGHEID = HANDBOEK.section("Veiligheid")
VEILIG = onveilig_nu.is_("nee")
ONVEILIG = (
    Row("onveilig", (onveilig_nu.is_("ja"),), onveilig, VEILIGHEID),
    Row("onthulling", (onveilig_nu.is_("disclosure"),), onthulling, VEILIGHEID),
    Row("twijfel", (onveilig_nu.is_unknown(),), twijfel, VEILIGHEID),
)
"""The first rows of a tool that asks it; every other row of theirs stands under `VEILIG`."""
