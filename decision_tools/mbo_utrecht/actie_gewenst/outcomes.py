"""Which criteria for 'actie gewenst' are met or missing: the outcomes of actie_gewenst."""

from dataclasses import replace

from decision_tools.mbo_utrecht import REGIO, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared import follow_up, reporting
from decision_tools.mbo_utrecht.shared.follow_up import AFSTEMMEN
from decision_tools.mbo_utrecht.shared.handbook import CHECKLIST
from decision_tools.mbo_utrecht.shared.reporting import (
    AANVULLING,
    BIJ_EERSTE_JA,
    IN_DOSSIER,
    LEG_NEE_UIT,
    OP_JA,
    OP_JA_MET_REDENEN,
    OP_NEE,
    TEL_MELDINGEN,
    UITLEG_NEE,
    WIE_BESLIST,
    eerder,
)
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.mbo_utrecht.shared.subjects import VERZUIMGESPREK
from decision_tools.rules import DERIVED, Handover, Moment, Note, Outcome, Task

NAAR_MELDEN = Handover(
    "mbo-utrecht/duo-melding",
    "Kan of moet de student gemeld worden, en vóór wanneer?",
    ("leeftijd", "startkwalificatie", "eerder"),
)
VOOR_JA = "als de school kiest voor ja"
NOG_NIET = "als je moet melden voordat dit geregeld is"

sk = replace(reporting.sk, next=(NAAR_MELDEN,))

voldaan = Outcome(
    "voldaan",
    "Aan alle criteria is voldaan: 'actie gewenst' kan op ja",
    tasks=(replace(OP_JA_MET_REDENEN, provided=VOOR_JA),),
    record=(IN_DOSSIER,),
    notes=(WIE_BESLIST,),
)
aanvullen = Outcome(
    "aanvullen",
    "Vul de melding nu aan: daarna kan 'actie gewenst' op ja",
    source=DERIVED,
    tasks=(replace(OP_JA, provided=VOOR_JA, source=ZONDER_REDEN, moment=Moment.TODAY),),
    record=(IN_DOSSIER,),
    notes=(WIE_BESLIST,),
)
ontbreekt = Outcome(
    "ontbreekt",
    "'Actie gewenst' kan nog niet op ja: regel eerst wat ontbreekt",
    tasks=(
        replace(OP_NEE, provided=NOG_NIET, source=DERIVED, moment=Moment.TODAY),
        replace(AANVULLING, moment=Moment.TODAY),
    ),
    record=(IN_DOSSIER,),
    notes=(
        UITLEG_NEE,
        Note(
            "stil",
            "Wat je met het vinkje doet terwijl nog iets ontbreekt, staat er niet.",
            "Wacht niet met de melding zelf: die heeft een eigen termijn.",
        ),
    ),
    then=("Is alles geregeld? Geef dan bij een volgende melding ja aan.",),
    next=(NAAR_MELDEN,),
)
zet_stappen = Outcome(
    "zet-stappen",
    "Er ontbreken interne stappen van het verzuimprotocol",
    tasks=(Task(SCHOOL, "Zet de stappen van het verzuimprotocol die nog niet gedaan zijn."),),
)
zoek_stappen = Outcome(
    "zoek-stappen",
    "Zoek uit of alle interne stappen gedaan zijn",
    tasks=(Task(MELDER, "Vraag de SLB-er welke stappen gedaan zijn."),),
)
stappen_klaar = Outcome("stappen-klaar", "De interne stappen zijn gedaan", quiet=True)
voer_gesprek = Outcome(
    "voer-gesprek",
    "Er ontbreekt een verzuimgesprek",
    tasks=(
        Task(
            "SLB-er",
            "Voer minstens één verzuimgesprek met de student op school.",
            about=(VERZUIMGESPREK.do,),
        ),
        Task(
            "SLB-er",
            "Leg vast dat contact niet lukt: dan is een gesprek niet nodig.",
            provided="als de school geen contact krijgt met student en/of ouders",
            source=DERIVED,
            moment=Moment.NEXT,
        ),
    ),
    record=(IN_DOSSIER,),
)
zoek_gesprek = Outcome(
    "zoek-gesprek",
    "Zoek uit of er een verzuimgesprek is geweest",
    tasks=(Task(MELDER, "Vraag de SLB-er naar het gesprek, of kijk in het studentenvolgsysteem."),),
)
gesprek_klaar = Outcome("gesprek-klaar", "Het verzuimgesprek is gevoerd of kan niet", quiet=True)
vul_aan = Outcome(
    "vul-aan",
    "De melding is nog niet volledig",
    tasks=(Task(MELDER, "Vul alle velden van de melding in."),),
    notes=(replace(CHECKLIST, check="Gebruik bijlage 5 om te zien wat leerplicht wil weten."),),
    letters=("checklist-leerplicht",),
)
melding_klaar = Outcome("melding-klaar", "De melding is volledig", quiet=True)
licht_toe = Outcome(
    "licht-toe",
    "De redenen van 'actie gewenst' ontbreken",
    tasks=(
        Task(
            MELDER,
            "Schrijf in de melding waarom actie gewenst is.",
            provided="als 'actie gewenst' op ja gaat",
        ),
    ),
)
redenen_klaar = Outcome("redenen-klaar", "De redenen staan in de melding", quiet=True)
zonder_rmc = Outcome(
    "zonder-rmc",
    "De school ziet geen meerwaarde van het RMC",
    source=DERIVED,
    tasks=(Task(SCHOOL, "Ga door met de begeleiding van de school.", source=DERIVED),),
)
beslis_rmc = Outcome(
    "beslis-rmc",
    "Beslis eerst of het RMC meerwaarde heeft",
    source=DERIVED,
    tasks=(Task(SCHOOL, "Weeg of de onafhankelijke kennis van het RMC iets toevoegt."),),
    notes=(WIE_BESLIST,),
)
rmc_klaar = Outcome("rmc-klaar", "Over het RMC is niets meer te regelen", quiet=True)

standaard_nee = Outcome(
    "standaard-nee",
    "Eerste melding: 'actie gewenst' staat standaard op nee",
    notes=(BIJ_EERSTE_JA,),
    quiet=True,
)
standaard_ja = Outcome(
    "standaard-ja",
    "Tweede of latere melding: 'actie gewenst' staat standaard op ja",
    tasks=(replace(LEG_NEE_UIT, provided="als de school kiest voor nee", moment=Moment.TODAY),),
    quiet=True,
)
eerder_onbekend = Outcome(
    "eerder-onbekend",
    "Kijk na of dit de eerste melding is: dan is nee de standaard, anders ja",
    tasks=(TEL_MELDINGEN,),
    quiet=True,
)

rmc = replace(
    follow_up.rmc,
    tasks=(
        Task(
            SCHOOL,
            "Noem zo mogelijk welke hulp je van het RMC wilt.",
            provided="als dit een herhaalmelding is",
            given=eerder.at_least(1),
            source=REGIO,
        ),
        *follow_up.rmc.tasks,
        AFSTEMMEN,
    ),
)
