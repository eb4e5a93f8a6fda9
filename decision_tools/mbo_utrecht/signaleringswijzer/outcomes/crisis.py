"""What to do in a crisis: outcomes of signaleringswijzer."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Task

from ..notes import ADRESSEN, THUIS_ONVEILIG
from .signals import WIE

ZIN = Task(
    WIE,
    "Zeg: dit kan en wil ik niet alleen dragen. Ik overleg met de onderwijsdirecteur om jou te helpen.",
)
ZIN_ALS_NEE = replace(ZIN, provided="mits de student niet wil dat je hulp inschakelt")
HULPVERLENING = Task(WIE, "Bespreek dit met de hulpverlening in school.")
OPEN = Task(WIE, "Doe niets achter de rug van de student, en zeg dat ook.")
OVERLEG_DIRECTEUR = Task(WIE, "Overleg met de onderwijsdirecteur.")

haal_hulp = Outcome(
    "haal-hulp",
    "Blijf niet alleen: haal er iemand bij die je helpt of het overneemt",
    tasks=(
        Task(
            WIE,
            "Haal er iemand bij die je steunt of het van je overneemt.",
            provided="mits je niet weet wat je moet doen; dat is heel normaal",
        ),
        Task(
            WIE,
            "Vraag advies volgens de zorgroute.",
            provided="mits het niet dezelfde dag opgelost hoeft te zijn",
        ),
    ),
    notes=(
        Note(
            "stil",
            "De zorgroute staat niet in het handboek. Een noodnummer ook niet.",
            "Vraag Studenten Dienstverlening. Zie ook onze noodpagina.",
        ),
    ),
    quiet=True,
)
in_de_war = Outcome(
    "in-de-war",
    "In de war en acuut onveilig: zoek direct een schoolmaatschappelijk werker",
    tasks=(
        Task(WIE, "Zoek een schoolmaatschappelijk werker.", "per direct"),
        Task(WIE, "Vraag of de student een behandelaar of huisarts heeft, en of je die kunt bellen."),
        Task("schoolmaatschappelijk werk", "Informeer de crisisdienst.", provided="mits dat nodig is"),
    ),
    notes=(
        Note(
            "stil",
            "Wat je doet als er geen schoolmaatschappelijk werker te vinden is, staat er niet.",
            "Vraag de onderwijsdirecteur. Bij direct gevaar: 112 (door ons toegevoegd).",
        ),
    ),
)
doodswens = Outcome(
    "doodswens",
    "Een doodswens: verwijs door naar de zorgroute en overleg wie het moet weten",
    tasks=(
        Task(WIE, "Verwijs de student door naar de zorgroute."),
        Task(
            WIE,
            "Overleg met student en hulpverlening in school: moet de onderwijsdirecteur het weten?",
        ),
    ),
    notes=(
        Note(
            "stil",
            "Of de regels over ouders en huisarts ook bij alleen een doodswens gelden, staat er niet.",
            "Wij tonen ze ook hier. Overleg met de hulpverlening in school.",
        ),
    ),
    then=("Is er een plan, of ben je er niet zeker van? Dan is het een onveilige situatie.",),
)
noodkreet = Outcome(
    "noodkreet",
    "Dit is een onveilige situatie: overleg met de onderwijsdirecteur",
    tasks=(HULPVERLENING, OVERLEG_DIRECTEUR, ZIN_ALS_NEE, OPEN),
    inform=(Inform("onderwijsdirecteur", "De onveilige situatie."),),
)
plan = Outcome(
    "plan",
    "Een plan: behandel dit als een onveilige situatie en haal direct hulp",
    tasks=(HULPVERLENING, OVERLEG_DIRECTEUR, ZIN_ALS_NEE, OPEN),
    inform=(Inform("onderwijsdirecteur", "De onveilige situatie."),),
    notes=(
        Note(
            "stil",
            "Bijlage 6 zegt dat een plan iets anders is dan een wens. Wat je dan doet, staat er niet.",
            "Wij volgen de onveilige situatie. Wacht niet: kijk ook op onze noodpagina.",
        ),
    ),
)
WETEN = Task(WIE, "Overleg met de onderwijsdirecteur en de student wie je het beste kunt informeren.")
GESCHEIDEN = Task(
    NOT_NAMED,
    "Regel dat de ene ouder het aan de andere ouder doorgeeft.",
    provided="mits beide ouders gezag hebben en de student bij één van hen woont",
)
INFORMEER = Task(WIE, "Informeer de ouders en/of de huisarts, samen met de student.", notes=(THUIS_ONVEILIG,))
weten_onder_18 = Outcome(
    "weten-onder-18",
    "Onder de 18: informeer samen met de student de ouders en/of de huisarts",
    tasks=(
        WETEN,
        INFORMEER,
        GESCHEIDEN,
    ),
    quiet=True,
)
weten_18 = Outcome(
    "weten-18",
    "18 of ouder: ook informeren, maar de student kiest meer zelf wie het hoort",
    tasks=(WETEN, INFORMEER, GESCHEIDEN),
    notes=(
        Note(
            "stil",
            "Wat je doet als een student van 18 of ouder dit niet wil, staat er niet.",
            "Overleg met de onderwijsdirecteur voordat je de ouders informeert.",
        ),
    ),
    quiet=True,
)
geweld_thuis = Outcome(
    "geweld-thuis",
    "Huiselijk geweld: werk volgens de meldcode en verwijs altijd door",
    tasks=(
        Task(WIE, "Werk volgens de Meldcode Huiselijk geweld."),
        ZIN,
        OPEN,
        Task(WIE, "Zoek contact met de locatiemanager of de hulpverlening in school."),
        Task(WIE, "Verwijs door naar Studenten Dienstverlening of andere hulp, zoals het Jeugdteam."),
    ),
    inform=(Inform("locatiemanager", "Het vermoeden, of de hulpverlening in school."),),
    notes=(
        Note(
            "verouderd",
            "Het handboek noemt een meldplicht voor hulpverleners. "
            "De meldcode heeft vijf stappen, sinds 2019 met een afwegingskader.",
            "Bel Veilig Thuis voor advies: 0800-2000 (door ons toegevoegd). Bij direct gevaar: 112.",
        ),
    ),
    then=("Meer lezen: www.vooreenveiligthuis.nl.",),
)
SLAAPPLEK = (
    Task(WIE, "Zoek eerst professionele hulp in school."),
    Task(
        WIE,
        "Vraag naar een slaapplek bij familie of vrienden. Sliep de student daar eerder, en is het veilig?",
        provided="mits er in school geen hulp te vinden is",
    ),
    Task(
        WIE,
        "Verwijs door naar Studenten Dienstverlening, crisisopvang De Dijk of Stichting Moviera.",
        provided="mits je er zo niet uitkomt",
    ),
)
dakloos = Outcome(
    "dakloos",
    "Geen slaapplek: zoek eerst hulp in school, daarna opvang",
    tasks=SLAAPPLEK,
    notes=(ADRESSEN,),
)
dakloos_onder_18 = Outcome(
    "dakloos-onder-18",
    "Geen slaapplek, onder de 18: zoek eerst hulp in school, daarna crisisopvang",
    tasks=SLAAPPLEK,
    notes=(
        Note(
            "verouderd",
            "Het handboek verwijst onder de 18 naar Bureau jeugdzorg. Dat bestaat sinds 2015 niet meer.",
            "Bel het wijkteam van de gemeente of Veilig Thuis voor advies en opvang.",
            severity="A",
            first="wie regelt nu opvang? Bel het wijkteam of Veilig Thuis, niet Bureau jeugdzorg.",
        ),
        ADRESSEN,
    ),
)
geweld = Outcome(
    "geweld",
    "Geweld in school: gebruik de handleiding die bijlage 6 noemt",
    tasks=(Task(WIE, "Gebruik de handleiding 'Corrigerend gedrag/geweld in school'."),),
    notes=(
        Note(
            "stil",
            "Bijlage 6 verwijst alleen naar een handleiding en naar een voorbeeld van ROC Zeeland. "
            "Wat je nu meteen doet, staat er niet.",
            "Gebeurt het nu? Bel 112 (door ons toegevoegd) en haal de onderwijsdirecteur erbij.",
        ),
    ),
    next=(Handover("mbo-utrecht/schorsen", "Is een schorsing of een lichtere maatregel nodig?"),),
)
anders = Outcome(
    "iets-anders",
    "Iets anders: haal er bij twijfel over gevaar iemand bij en vraag advies",
    tasks=(
        Task(WIE, "Vraag advies aan Studenten Dienstverlening of de taakdocent zorg."),
        Task(
            WIE,
            "Wijs op DUO Steunpunt Studiefinanciering (050-5997755), Nibud Jong of Zelf je schulden regelen.",
            provided="mits het om geld gaat",
        ),
        Task(WIE, "Wijs op FIOM (www.fiom.nl).", provided="mits het om zwangerschap gaat"),
    ),
    then=("Meer adressen, ook bij een beperking of ziekte, staan bij Adressen en websites.",),
)
