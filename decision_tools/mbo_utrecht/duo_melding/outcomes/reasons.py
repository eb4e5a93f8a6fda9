"""Whether reporting is due, by hours, lateness, weeks or worries: outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ROLLEN, WET
from decision_tools.mbo_utrecht.shared.reporting import IN_DOSSIER, MELDEN
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL, SLB_ZOEKT_CONTACT
from decision_tools.rules import Note, Outcome, Task
from decision_tools.rules.laws import LPW, WEB

from ..notes import SOORT_LAAT, VINKJE_NIET_GENOEMD
from .letters import BEZWAAR, VERZUIMGESPREK

onder_16 = Outcome(
    "onder-16",
    "Nog geen 16 uur: melden hoeft niet, eerder melden mag",
    tasks=(
        SLB_ZOEKT_CONTACT,
        Task(
            MELDER,
            "Meld eerder, als overig verzuim.",
            "op elk moment",
            provided="mits de situatie erom vraagt, zoals bij een onduidelijke reden of te weinig resultaat",
        ),
    ),
    record=(IN_DOSSIER,),
    notes=(VINKJE_NIET_GENOEMD,),
    then=("Is 16 uur in vier lesweken bereikt? Dan moet de school melden.",),
)
zestien = Outcome(
    "zestien",
    "16 uur of meer in vier lesweken: melden moet",
    notes=(
        Note(
            "stil",
            "Of een lesuur voor een heel uur telt, staat er niet. De wet telt uren les- of praktijktijd.",
            "Spreek af hoe de school rekent.",
        ),
        Note(
            "stil",
            "Paragraaf 2.1 en 2.2 tellen vier lesweken, paragraaf 4.5 vier weken.",
            "Tel lesweken: vakantieweken sla je over.",
        ),
        Note(
            "tegenspraak",
            "De grens is 16 uur. Alleen bij no show (paragraaf 4.6) staat meer dan 16 uur.",
            "Volg 16 uur.",
        ),
    ),
    quiet=True,
)

laat_onder = Outcome(
    "laat-onder",
    "Minder dan tien keer te laat: melden hoeft niet",
    tasks=(Task("SLB-er", "Bespreek het te laat komen met de student.", source=ROLLEN),),
    notes=(
        Note(
            "tegenspraak",
            "De leeswijzer belooft een stap bij drie keer te laat in twee weken. "
            "Hoofdstuk 4 heeft die stap niet.",
            "Spreek met de SLB-er af wat je dan doet.",
        ),
    ),
    then=("Bij tien keer en vaker in vier weken komt melden in beeld.",),
)
laat_tien = Outcome(
    "laat-tien",
    "Bespreek of je meldt: precies tien keer te laat, het handboek zegt twee dingen",
    tasks=(
        Task(("SLB-er", MELDER), "Bespreek of je nu meldt en leg vast waarom. De verzuimmedewerker beslist."),
    ),
    record=(IN_DOSSIER,),
    notes=(
        Note(
            "tegenspraak",
            "Paragraaf 2.3 legt de grens bij tien keer in vier weken. "
            "De zin daarna meldt pas bij meer dan tien.",
            "Wie de grens vastlegt, staat er niet. De verzuimmedewerker is altijd bevoegd om te melden.",
        ),
        SOORT_LAAT,
    ),
)
laat_meer = Outcome(
    "laat-meer",
    "Meer dan tien keer te laat in vier weken: meld bij het DUO-verzuimloket",
    tasks=(replace(MELDEN, by="zodra het er meer dan tien zijn"),),
    record=(IN_DOSSIER,),
    notes=(SOORT_LAAT, VINKJE_NIET_GENOEMD),
)

vier_weken = Outcome(
    "vier-weken",
    "Vier weken onafgebroken weg: meld langdurig relatief verzuim (LRV)",
    tasks=(
        Task(
            MELDER,
            "Registreer langdurig relatief verzuim. Laat de melding aansluiten op de laatste herhaalmelding.",
            "onverwijld",
        ),
        Task(MELDER, "Laat de einddatum leeg."),
        Task(
            SCHOOL,
            "Vertel de student dat de afwezigheid is genoteerd en vraag naar de reden.",
            "uiterlijk op de derde werkdag na vier weken",
            source=WET,
        ),
        Task(MELDER, f"Verstuur verzuimbrief 12 naar de student en de ouders. {BEZWAAR}"),
        VERZUIMGESPREK,
    ),
    record=(IN_DOSSIER,),
    letters=("verzuimbrief-12",),
    notes=(
        Note(
            "stil",
            "Wat je doet als er nog geen herhaalmelding was, staat er niet.",
            "Vraag DUO of de gemeente hoe je dan meldt.",
        ),
        Note(
            "verouderd",
            "Het handboek noemt artikel 8.1.8a van de WEB. Dat artikel is vervallen of verplaatst.",
            "Kijk in hoofdstuk 9 van de WEB wat nu geldt.",
            severity="B",
            law=WEB.cite("8.1.8a"),
        ),
        Note(
            "tegenspraak",
            "Bij studiefinanciering noemt het handboek vijf weken en acht weken. "
            "Op niveau 1 en 2 meldt de school uiterlijk op de vijfde werkdag na acht weken aan DUO.",
            "Kijk in artikel 8.1.7 van de WEB wat voor deze student geldt.",
            law=WEB.cite("8.1.7"),
        ),
        VINKJE_NIET_GENOEMD,
    ),
)

zorgen = Outcome(
    "zorgen",
    "Een melding overig verzuim mag altijd",
    tasks=(
        Task(
            MELDER,
            "Doe een melding overig verzuim ('zorgmelding') en vul die goed in.",
            "op elk moment",
            provided="mits er zorgen zijn of de student dreigt uit te vallen",
        ),
        Task(
            ("RMC", SCHOOL),
            "Bepaal samen welke hulp wordt ingezet en laat elkaar weten hoe het gaat.",
        ),
    ),
    record=(IN_DOSSIER,),
    notes=(
        VINKJE_NIET_GENOEMD,
        Note(
            "stil",
            "Paragraaf 2.2 noemt hier alleen het RMC. Voor wie jonger is dan 18 staat er niets apart.",
            "Paragraaf 4.5 stuurt meldingen onder de 18 naar leerplicht. Overleg met leerplicht.",
        ),
    ),
)

geschorst = Outcome(
    "geschorst",
    "Meld een schorsing niet als verzuim: dit verzuim is geoorloofd",
    tasks=(Task(MELDER, "Stuur de schorsing niet door het DUO-verzuimloket."),),
    notes=(
        Note(
            "stil",
            "Het handboek noemt geen melding bij een schorsing. Ouders zijn dan vrijgesteld. "
            "Ook DUO en Ingrado vragen om een schorsing niet te melden als verzuim.",
            "Twijfel je? Vraag het leerplicht of het RMC.",
            law=LPW.cite("11"),
        ),
    ),
)
