"""The Meldcode when somebody is not safe, tells it, or doubts: what nobody may wait with."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, Judgement, Moment, Note, Outcome, Row, Task
from decision_tools.rules.emergency import VEILIG_THUIS
from decision_tools.wijdevenen import both
from decision_tools.wijdevenen.shared.calling import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import (
    AANSPRAKELIJK,
    AFWEGEN,
    BEVOEGD_GEZAG,
    DISCLOSURE,
    MELD,
    OOK_BIJ_DREIGING,
    VEILIGHEID,
    WACHT_NIET_OP_DOSSIER,
    WEGEN,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.signals import PARNASSYS, VEILIG_VASTLEGGEN
from decision_tools.wijdevenen.shared.subjects import ADVIES, OUDERS_SPREKEN

UNSAFE_WHEN = (
    "acuut: iemand loopt nu lichamelijk gevaar en is de komende dagen niet zeker veilig",
    "acuut: lichamelijk of seksueel geweld, ook zonder letsel",
    "acuut: de meest basale verzorging ontbreekt voor wie van zorg afhangt, zoals eten, drinken, kleding of "
    "onderdak",
    "acuut: onnodige medicijnen of onnodige (medische) zorg",
    "dreigend: acute of bedreigende signalen, zoals letsel of psychische schade bij het kind",
    "structureel: de onveiligheid of het geweld herhaalt zich of houdt aan",
    "structureel: de geestelijke of lichamelijke verzorging schiet blijvend tekort",
    "structureel: eerder huiselijk geweld of eerdere kindermishandeling; dat voorspelt dit het best",
    "disclosure: een slachtoffer, kind of volwassene, vraagt uit zichzelf om hulp bij huiselijk geweld of "
    "kindermishandeling, of vertelt erover",
)
UNSAFE_OPTIONS = {
    "nee": "nee",
    "ja": "ja, acute of structurele onveiligheid",
    "disclosure": "ja, een slachtoffer vertelde er uit zichzelf over (disclosure)",
}

onveilig_nu = Judgement(
    "onveilig-nu",
    "Is er nu acute of structurele onveiligheid, of vertelde een slachtoffer zelf over huiselijk geweld of "
    "kindermishandeling?",
    label="Onveilig",
    help="Iedere professional let hier als eerste en steeds op.",
    role="professional",
    weigh=UNSAFE_WHEN,
    options={
        **UNSAFE_OPTIONS,
        "eerste-signaal": "nog niet te zeggen: dit is een eerste signaal en ik weet niets over de veiligheid",
    },
    unknown=True,
    unknown_help="Twijfel of iemand veilig is, telt als ja.",
)
"""The weighing `veiligheid` for whoever comes with a worry: it comes before every other question."""

NIET_ONVOORBEREID = Task(
    "professional",
    "Bespreek het verhaal niet onvoorbereid met ouders of pleger. Dat kan het gevaar groter maken.",
    source=ADDED,
    about=(OUDERS_SPREKEN.later,),
)
"""The handbook says what such a talk can lead to (Disclosure); that it is not held is ours."""
AFSTEMMEN = Task(
    "professional",
    "Stem vervolgacties zorgvuldig af met Veilig Thuis en met wie het vertelde.",
    source=DISCLOSURE,
    moment=Moment.NEXT,
)

HOE_SNEL = Note(
    "stil",
    "Hoe snel je dit doorgeeft, en aan wie van de twee het eerst, staat er niet.",
    "Onze veilige lezing: nu, aan wie je het eerst bereikt. Wacht niet op de ander.",
    id="naar-wie-eerst",
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
EERSTE_SIGNAAL = Note(
    "stil",
    "Het handboek kent hier alleen nee, ja en twijfel. Wat je doet met een eerste signaal waarbij je over de "
    "veiligheid nog niets weet, staat er niet.",
    "Onze veilige lezing: vandaag naar de aandachtsfunctionaris, met advies van Veilig Thuis.",
)

WACHT_NIET = Task(
    "professional",
    "Vertel dit nu aan de aandachtsfunctionaris HGKM of de manager sociale veiligheid. "
    "Wacht niet op een dossier of een gesprek.",
    "direct",
    notes=(HOE_SNEL,),
    source=DERIVED,
)
"""The beroepscode lets who suspects it tell the intern begeleider and/or the director: the haste is ours."""
NIEMAND = Task(
    "professional",
    f"Bel zelf Veilig Thuis: {VEILIG_THUIS.number}. Vraag wat je nu moet doen.",
    "meteen",
    provided="als je geen van beiden bereikt",
    notes=(NIET_BEREIKT,),
    source=ADDED,
)


def _unsafe(
    id_: str, headline: str, *told: Task, report: Task = MELD, after: tuple[Task, ...] = ()
) -> Outcome:
    """Who saw or heard it tells it now, and somebody reports; `told` are for who was told it."""
    return Outcome(
        id_,
        headline,
        tasks=(NOODNUMMERS, WACHT_NIET, *told, NIEMAND, report, *VEILIG_VASTLEGGEN, *after),
        record=(PARNASSYS,),
        notes=(WACHT_NIET_OP_DOSSIER, OOK_BIJ_DREIGING, BEVOEGD_GEZAG),
        then=(AANSPRAKELIJK,),
        next=AFWEGEN,
        source=DERIVED,
    )


onveilig = _unsafe(
    "onveilig", "Wacht niet: ga nu naar aandachtsfunctionaris of manager. Die belt direct Veilig Thuis"
)
onthulling = _unsafe(
    "onthulling",
    "Iemand vertelde het zelf: ga nu naar aandachtsfunctionaris of manager. Die meldt direct",
    NIET_ONVOORBEREID,
    report=replace(MELD, source=both(DISCLOSURE, VEILIGHEID)),
    after=(AFSTEMMEN,),
)
twijfel = _unsafe(
    "twijfel",
    "Twijfel telt als ja: ga nu naar aandachtsfunctionaris of manager. Die meldt direct",
    report=replace(MELD, notes=(WIE_MELDT, TWIJFEL), source=DERIVED),
)
eerste_signaal = Outcome(
    "eerste-signaal",
    "Ga vandaag naar de aandachtsfunctionaris HGKM en vraag Veilig Thuis om advies",
    tasks=(
        NOODNUMMERS,
        Task(
            "professional",
            "Leg je signaal voor aan de aandachtsfunctionaris HGKM. Houd je aan de feiten.",
            "vandaag",
            source=DERIVED,
        ),
        Task(
            "professional",
            f"Vraag zelf advies aan Veilig Thuis: {VEILIG_THUIS.number}. Namen hoeven niet.",
            "vandaag",
            provided="als je de aandachtsfunctionaris niet bereikt",
            notes=(WIE_VRAAGT_ADVIES,),
            source=ADDED,
        ),
        Task(
            AF,
            "Raadpleeg Veilig Thuis over dit signaal en over de volgende stap.",
            source=DERIVED,
            moment=Moment.TODAY,
            about=(ADVIES.do,),
        ),
        *VEILIG_VASTLEGGEN,
    ),
    record=(PARNASSYS,),
    notes=(EERSTE_SIGNAAL,),
    then=(
        "Wordt het onveilig, of twijfel je daarover? Begin dan opnieuw en kies 'ja' of 'weet ik niet'.",
        "Is iedereen veilig? Begin opnieuw en kies 'nee': dan zie je welke stap van jou is.",
    ),
    source=DERIVED,
)

VEILIG = onveilig_nu.is_("nee")
ONVEILIG = (
    Row("onveilig", (onveilig_nu.is_("ja"),), onveilig, VEILIGHEID),
    Row("onthulling", (onveilig_nu.is_("disclosure"),), onthulling, DISCLOSURE),
    Row("twijfel", (onveilig_nu.is_unknown(),), twijfel, VEILIGHEID),
    Row("eerste-signaal", (onveilig_nu.is_("eerste-signaal"),), eerste_signaal, WEGEN),
)
"""The first rows of a tool that asks it; every other row of theirs stands under `VEILIG`."""
