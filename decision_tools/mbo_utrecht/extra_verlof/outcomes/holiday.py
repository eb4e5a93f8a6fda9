"""Holiday leave: outcomes of extra_verlof."""

from decision_tools.mbo_utrecht.shared.subjects import VERLOF_BESLIST, VERLOF_GEVRAAGD
from decision_tools.rules import DERIVED, NOT_NAMED, Moment, Note, Outcome, Task

from ..notes import ALLEEN_BEROEP, SCHOOLVAKANTIES, TERMIJN, TIEN_EN_TIEN
from .requests import AANVRAGERS, NAAR_MELDEN, aanvragers

geen_grond = Outcome(
    "geen-grond",
    "Geen vakantieverlof: de onderwijsdirecteur wijst dit verzoek af",
    tasks=(
        Task(
            "onderwijsdirecteur",
            "Wijs het verzoek af. Gaat de student toch eerder, dan is dat luxe verzuim.",
            about=(VERLOF_BESLIST.do,),
        ),
    ),
    notes=(ALLEEN_BEROEP, SCHOOLVAKANTIES),
    next=NAAR_MELDEN,
)
grond_onbekend = Outcome(
    "grond-onbekend",
    "Zoek eerst uit of het beroep vakantie in de schoolvakantie onmogelijk maakt",
    tasks=(aanvragers("Vraag de werkgever om een werkgeversverklaring."),),
    notes=(ALLEEN_BEROEP,),
)
eerste_weken = Outcome(
    "eerste-weken",
    "Geen vakantieverlof in de eerste twee lesweken van het schooljaar",
    tasks=(aanvragers("Kies andere dagen."),),
    next=NAAR_MELDEN,
)
al_gehad = Outcome(
    "al-gehad",
    "Geen tweede keer: vakantieverlof kan één keer per schooljaar",
    tasks=(aanvragers("Kies dagen in een schoolvakantie."),),
    next=NAAR_MELDEN,
)
eerder_onbekend = Outcome(
    "eerder-onbekend",
    "Kijk eerst na of er dit schooljaar al vakantieverlof was",
    tasks=(Task(NOT_NAMED, "Kijk dit na in het studentenvolgsysteem."),),
)
vakantieverlof = Outcome(
    "vakantieverlof",
    "Vakantieverlof kan: vraag het schriftelijk, met een werkgeversverklaring",
    tasks=(
        Task(
            AANVRAGERS,
            "Dien een schriftelijk verzoek in, met een werkgeversverklaring; "
            "voor een kind onder de 18 doen de ouders dat.",
            "vooraf",
            moment=Moment.NOW,
            one_of=True,
            about=(VERLOF_GEVRAAGD.do,),
        ),
        Task(
            NOT_NAMED,
            "Beslis over het verzoek: vakantieverlof kan, het hoeft niet.",
            source=DERIVED,
            moment=Moment.NEXT,
            about=(VERLOF_BESLIST.do,),
        ),
    ),
    notes=(
        ALLEEN_BEROEP,
        Note(
            "stil",
            "Wie vakantieverlof geeft, noemt bijlage 4 niet. "
            "Volgens paragraaf 1.1 wijst de onderwijsdirecteur een verzoek af.",
            "Vraag de school wie over verlof beslist.",
        ),
        TIEN_EN_TIEN,
        TERMIJN,
        SCHOOLVAKANTIES,
    ),
)
vakantie_te_lang = Outcome(
    "vakantie-te-lang",
    "Te lang: vakantieverlof duurt ten hoogste tien schooldagen",
    tasks=(aanvragers("Vraag ten hoogste tien schooldagen."),),
    next=NAAR_MELDEN,
)
