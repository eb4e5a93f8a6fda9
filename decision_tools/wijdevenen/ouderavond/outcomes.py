"""Holding a meeting for parents, or what else the school does."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Handover, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK

from . import notes

INDIRECT = HANDBOEK.section("Communicatie met indirect betrokken ouders")
VOORAF = "vóór een ouderavond wordt aangekondigd"

BRIEF = Task(
    "bestuur",
    "Stuur ouders een brief met alles wat je kunt vertellen. Bied gesprekken aan wie nog vragen heeft.",
    notes=(notes.WIE_TEKENT,),
)
SPREEKUUR = Task(
    NOT_NAMED,
    "Houd een inloopspreekuur, zo nodig met deskundigen van buiten.",
    provided="mits ouders nog vragen hebben",
    source=INDIRECT,
)
OVERLEG = Task(
    "school",
    "Overleg met partners, zoals politie, gemeente, GGD, GGZ en CJG of wijkteam.",
    VOORAF,
    notes=(notes.BJZ,),
)
EIGEN_BRIEF = replace(
    BRIEF,
    notes=(
        *BRIEF.notes,
        notes.GEEN_VOORBEELDBRIEF,
    ),
)
TERUGHOUDEND = Task(
    "school",
    "Wees terughoudend: geef geen details die niet nodig zijn.",
    provided="mits het over een medewerker gaat",
    notes=(notes.HOE_VOLLEDIG,),
    source=HANDBOEK.section("Vervolgstappen"),
)
HULPVERLENERS = Task("school", "Zorg voor een of twee hulpverleners, ook na afloop.")
CALAMITEIT = (Handover("wijdevenen/calamiteit", "De vijf acties bij een calamiteit"),)
NIET_TUSSEN_LEERLINGEN = (NAAR_MISBRUIK, *CALAMITEIT)

klein = Outcome(
    "klein",
    "Houd meestal geen ouderavond: los het op met de direct betrokkenen",
    tasks=(
        Task("school", "Los het op met de direct betrokkenen."),
        Task(
            "school",
            "Vertel andere ouders en leerlingen alleen hoe het proces loopt.",
            provided="mits dat nodig is",
        ),
        replace(BRIEF, provided="mits andere ouders het moeten horen"),
        SPREEKUUR,
    ),
    letters=("ouderbrief-betrokken-groep", "ouderbrief-overige-groepen", "ouderbrief-jonge-leerlingen"),
    notes=(notes.AFGERADEN, notes.WIE),
    then=("Denken jullie toch aan een ouderavond? Overleg dan eerst met partners van buiten.",),
    next=CALAMITEIT,
)
brief = Outcome(
    "brief",
    "Houd liever geen ouderavond: stuur een brief en bied gesprekken aan",
    tasks=(EIGEN_BRIEF, TERUGHOUDEND, SPREEKUUR),
    notes=(notes.AFGERADEN, notes.WIE),
    then=(
        "Willen jullie toch een ouderavond? Overleg dan eerst met partners van buiten.",
        "Weten ouders niet wat zij hun kind moeten zeggen? Een workshop voor ouders kan helpen.",
    ),
    next=NIET_TUSSEN_LEERLINGEN,
)
eerst_overleg = Outcome(
    "eerst-overleg",
    "Kondig nog niets aan: overleg eerst met partners van buiten",
    tasks=(OVERLEG, EIGEN_BRIEF, TERUGHOUDEND),
    notes=(notes.AFGERADEN, notes.WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
houden = Outcome(
    "houden",
    "Een ouderavond kan hier goed werken: beslis samen met de partners",
    tasks=(
        Task("school", "Beslis met de partners of de avond er komt."),
        Task("school", "Vraag drie tot vier partijen. Meer geeft het idee dat het heel ernstig is."),
        Task(
            "school",
            "Vertel de feiten, wat er gedaan is en nog komt, wat ouders kunnen merken, en wat zij doen.",
        ),
        Task(
            "politie",
            "Leg uit waarom niet alles verteld kan worden.",
            provided="mits er een strafrechtelijk onderzoek is",
        ),
        HULPVERLENERS,
        TERUGHOUDEND,
    ),
    notes=(notes.AFGERADEN, notes.WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
luisteren = Outcome(
    "luisteren",
    "Kies hooguit voor een avond om te luisteren, en zet dat in de uitnodiging",
    tasks=(
        Task("school", "Kies of je een luisteravond houdt. Dat kan; het hoeft niet."),
        Task("school", "Zet in de uitnodiging dat de avond is om te luisteren."),
        HULPVERLENERS,
        EIGEN_BRIEF,
        TERUGHOUDEND,
    ),
    notes=(notes.AFGERADEN, notes.WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
