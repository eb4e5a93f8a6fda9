"""The report itself, first or repeat, and the tick 'actie gewenst': outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht import REGIO, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared.follow_up import AFSTEMMEN, RMC_ZOEKT_CONTACT
from decision_tools.mbo_utrecht.shared.reporting import (
    AANVULLING,
    BIJ_EERSTE_JA,
    IN_DOSSIER,
    INVULHULP,
    MELDEN,
    NA_16_UUR,
    OP_JA_MET_REDENEN,
    OP_NEE_MET_UITLEG,
    OP_NEE_STANDAARD,
    TEL_MELDINGEN,
    TOCH_JA,
    UITLEG_NEE,
    WIE_BESLIST,
)
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VAN_18_TOT_23
from decision_tools.mbo_utrecht.shared.subjects import DUO_MELDING
from decision_tools.mbo_utrecht.shared.verzuimbrieven import VANAF_VIER
from decision_tools.rules import DERIVED, Moment, Note, Outcome, Task
from decision_tools.rules.laws import LPW

MELD_OP_TIJD = replace(
    MELDEN,
    what="Meld de student bij het DUO-verzuimloket, altijd met een einddatum. Die dag telt mee.",
    by=NA_16_UUR,
    source=REGIO,
    notes=(
        Note(
            "tegenspraak",
            "Paragraaf 2.1 zegt onverwijld, paragraaf 2.2 binnen vijf werkdagen.",
            "We tellen vijf werkdagen vanaf de dag van 16 uur. De Inspectie leest onverwijld ook zo.",
            law=LPW.cite("21a"),
            id="onverwijld",
        ),
    ),
)
ZO_VOLLEDIG = "Vul alle velden zo volledig mogelijk in."
CRITERIA = (
    "Ga na: zijn alle stappen van het protocol gezet? Was er een verzuimgesprek, of lukt contact niet? "
    "Is de melding volledig, met de redenen?"
)

eerste = Outcome(
    "eerste",
    "Meld de student binnen vijf werkdagen bij DUO: de eerste melding",
    tasks=(
        MELD_OP_TIJD,
        OP_NEE_STANDAARD,
        AANVULLING,
        TOCH_JA,
        Task(SCHOOL, "Werk aan extra begeleiding voor de student.", moment=Moment.NEXT),
    ),
    record=(IN_DOSSIER,),
    letters=INVULHULP,
    notes=(BIJ_EERSTE_JA,),
)


def herhaling(id_: str, headline: str, *notes: Note) -> Outcome:
    """A second or later report."""
    return Outcome(
        id_,
        headline,
        tasks=(
            Task(
                MELDER,
                "Doe een herhaalmelding: hoogstens één week, minstens 16 uur, altijd met een einddatum. "
                "Die dag telt mee.",
                "wekelijks",
                moment=Moment.NOW,
                about=(DUO_MELDING.do,),
            ),
            Task(SCHOOL, ZO_VOLLEDIG, given=ONDER_18),
            Task(
                SCHOOL,
                f"{ZO_VOLLEDIG} Noem zo mogelijk welke hulp je van het RMC wilt.",
                given=VAN_18_TOT_23,
            ),
            Task(
                (SCHOOL, "RMC"),
                "Begeleid de student samen en deel achtergrondinformatie over de jongere.",
                given=VAN_18_TOT_23,
                moment=Moment.NEXT,
            ),
        ),
        record=(IN_DOSSIER,),
        letters=INVULHULP,
        notes=notes,
        then=("Vier weken onafgebroken weg? Meld dan langdurig relatief verzuim.",),
    )


tweede = herhaling("tweede", "Doe de tweede melding: een herhaalmelding")
derde = herhaling("derde", "Doe de derde melding: een herhaalmelding")
vierde = herhaling(
    "vierde",
    "Doe weer een herhaalmelding",
    VANAF_VIER,
)
hoeveelste_onbekend = Outcome(
    "hoeveelste-onbekend",
    "Meld de student bij DUO",
    source=REGIO,
    tasks=(TEL_MELDINGEN, replace(MELD_OP_TIJD, source=DERIVED)),
    record=(IN_DOSSIER,),
    notes=(
        Note(
            "stil",
            "Vijf werkdagen staat in 2.2 alleen bij de eerste melding. Een herhaling gaat wekelijks.",
            "Wij houden vijf werkdagen aan zolang je niet weet de hoeveelste het is.",
        ),
    ),
    letters=INVULHULP,
)

NA_CRITERIA = (
    Task(SCHOOL, CRITERIA, source=ZONDER_REDEN, given=ONDER_18),
    Task(
        SCHOOL,
        f"{CRITERIA} Kan de blik van een RMC-medewerker helpen?",
        source=ZONDER_REDEN,
        given=VAN_18_TOT_23,
    ),
)
BIJ_JA = replace(RMC_ZOEKT_CONTACT, what="Neemt bij een ja contact op met de SLB-er.", provided="")

vinkje_ja = Outcome(
    "vinkje-ja",
    "Zet 'actie gewenst' op ja",
    tasks=(
        *NA_CRITERIA,
        OP_JA_MET_REDENEN,
        replace(RMC_ZOEKT_CONTACT, provided="", given=VAN_18_TOT_23),
        replace(AFSTEMMEN, provided="", given=VAN_18_TOT_23),
    ),
    notes=(UITLEG_NEE,),
    replaces=(RMC_ZOEKT_CONTACT,),
    in_order=True,
)
vinkje_nee = Outcome(
    "vinkje-nee",
    "Zet 'actie gewenst' op nee en leg dat uit",
    tasks=(OP_NEE_MET_UITLEG, AANVULLING),
    notes=(UITLEG_NEE, WIE_BESLIST),
    replaces=(RMC_ZOEKT_CONTACT,),
)
vinkje_open = Outcome(
    "vinkje-open",
    "Beslis over het vinkje; zonder besluit is ja de standaard",
    tasks=(
        *NA_CRITERIA,
        Task(SCHOOL, "Beslis of hulp van leerplicht of RMC nu past."),
        replace(BIJ_JA, given=VAN_18_TOT_23),
    ),
    notes=(UITLEG_NEE, WIE_BESLIST),
    replaces=(RMC_ZOEKT_CONTACT,),
)
