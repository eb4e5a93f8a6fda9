"""Whether reporting is due, by hours, lateness, weeks or worries: outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht import AFSPRAKEN, REGIO, ROLLEN, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared.reporting import (
    BERICHT_VIER_WEKEN,
    IN_DOSSIER,
    INVULHULP,
    LESUUR,
    LESWEKEN,
    MEER_DAN_16,
    MELDEN,
)
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL, SLB_ZOEKT_CONTACT
from decision_tools.mbo_utrecht.shared.subjects import DUO_MELDING
from decision_tools.rules import ADDED, DERIVED, Moment, Note, Outcome, Reading, Task
from decision_tools.rules.laws import LPW, WEB

from ..notes import SOORT_LAAT, SOORT_LUXE, VINKJE_NIET_GENOEMD

onder_16 = Outcome(
    "onder-16",
    "Nog geen 16 uur: melden hoeft niet, eerder melden mag",
    tasks=(
        SLB_ZOEKT_CONTACT,
        Task(
            SCHOOL,
            "Je kunt eerder melden.",
            provided="als de situatie erom vraagt, zoals bij een onduidelijke reden of te weinig resultaat",
            source=ZONDER_REDEN,
            moment=Moment.NEXT,
        ),
    ),
    record=(IN_DOSSIER,),
    notes=(
        Note(
            "stil",
            "Welke soort melding dit is, zegt 4.5 niet. Volgens 2.2 is een melding onder de 16 uur "
            "overig verzuim.",
            "Kies overig verzuim.",
        ),
        VINKJE_NIET_GENOEMD,
    ),
)
zestien = Outcome(
    "zestien",
    "16 uur of meer in vier lesweken: melden moet",
    notes=(LESUUR, LESWEKEN, MEER_DAN_16),
    quiet=True,
)
luxe_onder_16 = replace(
    onder_16,
    id="luxe-onder-16",
    source=DERIVED,
    headline="Luxe verzuim, nog geen 16 uur: melden hoeft niet, eerder melden mag",
    notes=(SOORT_LUXE, VINKJE_NIET_GENOEMD),
)
luxe_zestien = replace(
    zestien,
    id="luxe-zestien",
    source=DERIVED,
    headline="Luxe verzuim van 16 uur of meer in vier lesweken: melden moet",
    notes=(SOORT_LUXE, *zestien.notes),
)

laat_onder = Outcome(
    "laat-onder",
    "Minder dan tien keer te laat: melden hoeft niet",
    tasks=(
        Task("SLB-er", "Spreek de student aan op het te laat komen.", source=ROLLEN),
        Task(
            SCHOOL,
            "Je kunt een melding overig verzuim doen ('zorgmelding').",
            provided="als er zorgen zijn of uitval dreigt",
            source=REGIO,
            moment=Moment.NEXT,
        ),
    ),
    notes=(
        Note(
            "tegenspraak",
            "De leeswijzer belooft een stap bij drie keer te laat in twee weken. "
            "Hoofdstuk 4 heeft die stap niet.",
            "Spreek met de SLB-er af wat je dan doet.",
            id="drie-keer-te-laat",
        ),
    ),
)
laat_tien = Outcome(
    "laat-tien",
    "Bespreek of je meldt: tien keer is de grens, melden hoort bij meer dan tien",
    source=DERIVED,
    tasks=(
        Task(
            ("SLB-er", MELDER),
            "Bespreek of je nu meldt en leg vast waarom.",
            source=ADDED,
        ),
    ),
    record=(IN_DOSSIER,),
    notes=(
        Note(
            "tegenspraak",
            "Paragraaf 2.3 legt de grens bij tien keer in vier weken. "
            "De zin daarna meldt pas bij meer dan tien.",
            "Wie hierover beslist, staat er niet. De verzuimmedewerker mag altijd melden (3.2).",
            readings=(
                Reading(
                    "bij-tien", "Paragraaf 2.3, eerste zin: de grens ligt bij tien keer. Dan meld je al."
                ),
                Reading("meer-dan-tien", "Paragraaf 2.3, tweede zin: je meldt pas bij meer dan tien keer."),
            ),
        ),
        SOORT_LAAT,
    ),
)
laat_meer = Outcome(
    "laat-meer",
    "Meer dan tien keer te laat in vier weken: meld bij het DUO-verzuimloket",
    tasks=(replace(MELDEN, by="zodra het er meer dan tien zijn", source=AFSPRAKEN),),
    record=(IN_DOSSIER,),
    letters=INVULHULP,
    notes=(SOORT_LAAT, VINKJE_NIET_GENOEMD),
)

vier_weken = Outcome(
    "vier-weken",
    "Vier weken onafgebroken weg: meld langdurig relatief verzuim (LRV)",
    tasks=(
        Task(
            MELDER,
            "Registreer langdurig relatief verzuim, aansluitend op de laatste herhaalmelding.",
            "onverwijld, dat is meteen (bijlage 1)",
            about=(DUO_MELDING.do,),
        ),
        Task(MELDER, "Laat de einddatum leeg."),
        BERICHT_VIER_WEKEN,
    ),
    record=(IN_DOSSIER,),
    letters=INVULHULP,
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
            SCHOOL,
            "Je kunt een melding overig verzuim doen ('zorgmelding'). Zorg dat die 'gevuld' is.",
            "op elk moment",
            moment=Moment.NOW,
        ),
        Task(
            ("RMC", SCHOOL),
            "Bepaal samen welke hulp wordt ingezet en laat elkaar weten hoe het gaat.",
            moment=Moment.NEXT,
        ),
    ),
    record=(IN_DOSSIER,),
    letters=INVULHULP,
    notes=(
        VINKJE_NIET_GENOEMD,
        Note(
            "stil",
            "Volgens 2.2 pakt het RMC deze meldingen op. Voor wie jonger is dan 18 staat er niets apart.",
            "Paragraaf 4.5 stuurt meldingen onder de 18 naar leerplicht. Overleg met leerplicht.",
        ),
    ),
)

geschorst = Outcome(
    "geschorst",
    "Meld een schorsing niet als verzuim: dit verzuim is geoorloofd",
    source=DERIVED,
    tasks=(
        Task(
            MELDER,
            "Stuur de schorsing niet door het DUO-verzuimloket.",
            source=ADDED,
            about=(DUO_MELDING.dont,),
        ),
    ),
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
