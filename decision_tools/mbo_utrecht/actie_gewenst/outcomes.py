"""Which criteria for 'actie gewenst' are met or missing: the outcomes of actie_gewenst."""

from dataclasses import replace

from decision_tools.mbo_utrecht import REGIO, ROLLEN
from decision_tools.mbo_utrecht.shared import reporting
from decision_tools.mbo_utrecht.shared.handbook import CHECKLIST
from decision_tools.mbo_utrecht.shared.reporting import IN_DOSSIER, TEL_MELDINGEN, UITLEG_NEE, WIE_BESLIST
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.rules import Handover, Note, Outcome, Task

NAAR_MELDEN = Handover(
    "mbo-utrecht/duo-melding",
    "Kan of moet de student gemeld worden, en vóór wanneer?",
    ("leeftijd", "startkwalificatie", "eerder"),
)

sk = replace(reporting.sk, next=(NAAR_MELDEN,))

voldaan = Outcome(
    "voldaan",
    "Aan alle criteria is voldaan: 'actie gewenst' kan op ja",
    tasks=(
        Task(
            MELDER,
            "Zet het vinkje 'actie gewenst' op ja, met de redenen erbij.",
            provided="mits de school kiest voor ja",
            source=ROLLEN,
        ),
        Task(MELDER, "Noem zo mogelijk welke hulp de school wil.", source=REGIO),
    ),
    record=(IN_DOSSIER,),
    notes=(WIE_BESLIST,),
)
ontbreekt = Outcome(
    "ontbreekt",
    "'Actie gewenst' kan nog niet op ja: regel eerst wat ontbreekt",
    tasks=(
        Task(MELDER, "Zet het vinkje nu op nee.", source=ROLLEN),
        Task(MELDER, "Geef in de keuzelijst onder 'aanvulling' aan wat de school al deed."),
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
        Task("SLB-er", "Voer minstens één verzuimgesprek met de student op school.", source=ROLLEN),
        Task(
            "SLB-er",
            "Leg vast dat contact niet lukt: dan telt dit criterium niet.",
            provided="mits de school geen contact krijgt met student en/of ouders",
            source=ROLLEN,
        ),
    ),
    record=(IN_DOSSIER,),
)
zoek_gesprek = Outcome(
    "zoek-gesprek",
    "Zoek uit of er een verzuimgesprek is geweest",
    tasks=(Task(MELDER, "Vraag de SLB-er, of kijk in het studentenvolgsysteem."),),
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
    tasks=(Task(MELDER, "Schrijf in de melding waarom actie gewenst is."),),
)
redenen_klaar = Outcome("redenen-klaar", "De redenen staan in de melding", quiet=True)
zonder_rmc = Outcome(
    "zonder-rmc",
    "De school ziet geen meerwaarde van het RMC",
    tasks=(Task(SCHOOL, "Ga door met de begeleiding van de school."),),
)
beslis_rmc = Outcome(
    "beslis-rmc",
    "Beslis eerst of het RMC meerwaarde heeft",
    tasks=(Task(SCHOOL, "Weeg of de onafhankelijke kennis van het RMC iets toevoegt."),),
    notes=(WIE_BESLIST,),
)
rmc_klaar = Outcome("rmc-klaar", "Over het RMC is niets meer te regelen", quiet=True)

standaard_nee = Outcome(
    "standaard-nee",
    "Eerste melding: 'actie gewenst' staat standaard op nee",
    notes=(
        Note(
            "stil",
            "Wanneer je bij een eerste melding toch ja kiest, staat er niet. "
            "Redenen kunnen zijn: dreigende uitval, voorlopig negatief studieadvies, zorgelijk ziek of zorg.",
            "Kies je ja? Dan gelden alle criteria.",
        ),
    ),
    quiet=True,
)
standaard_ja = Outcome(
    "standaard-ja",
    "Tweede of latere melding: 'actie gewenst' staat standaard op ja",
    tasks=(
        Task(
            MELDER,
            "Leg een nee uit in het veld 'Toelichting', onder het vinkje.",
            provided="mits de school kiest voor nee",
        ),
    ),
    quiet=True,
)
eerder_onbekend = Outcome(
    "eerder-onbekend",
    "Kijk na of dit de eerste melding is: dan is nee de standaard, anders ja",
    tasks=(TEL_MELDINGEN,),
    quiet=True,
)
