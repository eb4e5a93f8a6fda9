"""What follows after four, five and eight weeks of absence: the outcomes of studiefinanciering."""

from dataclasses import replace

from decision_tools.mbo_utrecht import BRIEVEN, STEUNPUNT, WET
from decision_tools.mbo_utrecht.shared.reporting import DERDE_WERKDAG
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.mbo_utrecht.shared.subjects import DUO_WEET, STUDENT_BERICHT, VASTGESTELD
from decision_tools.mbo_utrecht.shared.verzuimbrieven import AAN_OUDERS
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Task,
    Term,
    Unit,
    missed,
)
from decision_tools.rules.laws import WEB

from .notes import WIE
from .questions import acht_weken_om

VIJFDE = Term("uiterlijk op de {nde} na de acht weken", 5, Unit.WORKING_DAYS, acht_weken_om, statutory=True)
GELD = "studiefinanciering of een tegemoetkoming in de schoolkosten"
ANDER_LOKET = Handover("mbo-utrecht/duo-melding", "Moet het verzuim ook naar het DUO-verzuimloket?")

melden = Outcome(
    "melden",
    "Acht weken weg op niveau 1 of 2: meld dit bij DUO voor de studiefinanciering",
    tasks=(
        Task(
            SCHOOL,
            "Meld bij DUO dat de student acht weken ongeoorloofd afwezig is.",
            VIJFDE,
            moment=Moment.NOW,
            about=(DUO_WEET.do,),
        ),
        Task(
            SCHOOL,
            f"Vertel de student van de melding en van mogelijke gevolgen voor {GELD}.",
            source=WET,
            moment=Moment.TODAY,
        ),
    ),
    inform=(Inform("student", f"De melding en de mogelijke gevolgen voor {GELD}."),),
    notes=(
        WIE,
        Note(
            "stil",
            "Of vakantieweken meetellen, staat er niet. De wet verlengt de periode met vakantieweken.",
            "Kijk in WEB 8.1.7 hoe je telt.",
            law=WEB.cite("8.1.7"),
        ),
        Note(
            "verouderd",
            "Het handboek zegt 'DUO-IB groep'. Nu is dat DUO, voor studiefinanciering.",
            "Kijk op de site van DUO waar je dit meldt.",
            severity="B",
            id="duo-ib",
        ),
        Note(
            "tegenspraak",
            "Paragraaf 4.5 noemt studiefinanciering, bijlage 1 ook de tegemoetkoming in de schoolkosten.",
            "Meld bij allebei, of vraag DUO.",
        ),
    ),
    then=(f"Heeft de student vragen over geld? DUO Steunpunt Studiefinanciering: {STEUNPUNT}.",),
    next=(ANDER_LOKET,),
)
hoger_niveau = Outcome(
    "hoger-niveau",
    "Niveau 3 of 4: het handboek noemt na acht weken geen melding bij DUO",
    notes=(
        Note(
            "stil",
            "De melding na acht weken staat er alleen voor niveau 1 en 2.",
            "Vraag DUO of je voor deze student iets moet doorgeven.",
            law=WEB.cite("8.1.7"),
        ),
    ),
    next=(ANDER_LOKET,),
)
niveau_onbekend = Outcome(
    "niveau-onbekend",
    "Zoek eerst uit op welk niveau de opleiding is",
    tasks=(
        Task(
            NOT_NAMED,
            "Kijk na op welk niveau de student is ingeschreven.",
            VIJFDE,
            moment=Moment.NOW,
            about=(DUO_WEET.later,),
        ),
    ),
    then=("Is het niveau 1 of 2? Dan is melden bij DUO nodig, uiterlijk op de vijfde werkdag.",),
)
geen_acht = Outcome("geen-acht", "Voor de studiefinanciering is hier (nog) niets te melden", quiet=True)
weken_onbekend = Outcome(
    "weken-onbekend",
    "Tel eerst hoeveel hele weken de student ongeoorloofd weg is",
    tasks=(Task(MELDER, "Kijk dit na in het studentenvolgsysteem."),),
)
vaststellen = Outcome(
    "vaststellen",
    "Vijf weken of langer weg: stel dit vast voor de studiefinanciering",
    tasks=(
        Task(
            "bevoegd gezag",
            "Stel vast of de student vijf weken of langer zonder geldige reden wegbleef.",
            about=(VASTGESTELD.do,),
        ),
    ),
    notes=(
        Note(
            "tegenspraak",
            "Bijlage 1 noemt vijf weken om vast te stellen en acht weken om te melden, naast elkaar.",
            "Lees het als twee stappen: eerst vaststellen, later melden. Vraag DUO bij twijfel.",
            law=WEB.cite("8.1.7"),
        ),
        WIE,
    ),
)
vaststellen_alsnog = missed(
    vaststellen, "Na vijf weken hoort dit vast te staan: haal dat zo nodig in", DERIVED
)
geen = Outcome(
    "geen-financiering", "Zonder studiefinanciering of tegemoetkoming: hier niets vast te stellen", quiet=True
)
financiering_onbekend = Outcome(
    "financiering-onbekend",
    "Zoek eerst uit of de student studiefinanciering of een tegemoetkoming krijgt",
    tasks=(Task(NOT_NAMED, "Vraag het de student."),),
    then=("Krijgt de student dit? Dan gelden de stappen na vijf en acht weken.",),
)
acht_onbekend = Outcome(
    "acht-onbekend",
    "Acht weken weg: zoek op tijd uit of melden bij DUO nodig is",
    tasks=(
        Task(
            NOT_NAMED,
            f"Kijk na of de student {GELD} krijgt, en op welk niveau.",
            VIJFDE,
            moment=Moment.NOW,
            about=(DUO_WEET.later,),
        ),
    ),
    then=("Krijgt de student dit en is het niveau 1 of 2? Dan is melden nodig, uiterlijk op die dag.",),
    replaces=(financiering_onbekend,),
)
geen_vijf = Outcome("geen-vijf", "Nog geen vijf weken: niets vast te stellen", quiet=True)
bericht = Outcome(
    "bericht",
    "Vier weken weg: vertel de student dat dit is aangetekend en vraag de reden",
    tasks=(
        Task(
            "bevoegd gezag",
            "Bericht de student dat de afwezigheid in de administratie staat. Vraag naar de reden.",
            DERDE_WERKDAG,
            moment=Moment.NOW,
            about=(STUDENT_BERICHT.do,),
        ),
        Task(
            MELDER,
            "Maak en verstuur verzuimbrief 12 aan de student.",
            source=BRIEVEN,
            moment=Moment.TODAY,
        ),
        replace(AAN_OUDERS, provided="als de student jonger is dan 18, of geen schriftelijk bezwaar maakte"),
    ),
    inform=(Inform("student", "De aantekening in de administratie."),),
    letters=("verzuimbrief-12",),
    notes=(
        WIE,
        Note(
            "stil",
            "Bijlage 1 beperkt dit bericht niet tot studenten met studiefinanciering.",
            "Stuur het aan iedereen die vier weken weg is. Vergelijk met de wet.",
            law=WEB.cite("8.1.7"),
        ),
    ),
    next=(ANDER_LOKET, Handover("mbo-utrecht/verzuimbrief", "Aan wie gaat de brief?")),
)
bericht_alsnog = missed(
    bericht, "Na vier weken hoort de student bericht te krijgen: haal dat zo nodig in", DERIVED
)
nog_niets = Outcome(
    "nog-niets",
    "Nog geen vier weken: voor studiefinanciering is er nog geen stap",
    next=(ANDER_LOKET,),
)
vijf_onbekend = Outcome(
    "vijf-onbekend", "Vijf weken weg met studiefinanciering: dan volgt vaststellen", quiet=True
)
vier_onbekend = Outcome("vier-onbekend", "Vier weken of langer: dan volgt een bericht", quiet=True)
