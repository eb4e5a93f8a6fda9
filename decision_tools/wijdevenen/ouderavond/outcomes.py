"""Holding a meeting for parents, or what else the school does."""

from dataclasses import replace

from decision_tools.rules import DERIVED, NOT_NAMED, Handover, Moment, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK

from . import notes

INDIRECT = HANDBOEK.section("Communicatie met indirect betrokken ouders")
VOORAF = "vóór een ouderavond wordt aangekondigd"
NU, VANDAAG, DAARNA = Moment.NOW, Moment.TODAY, Moment.NEXT

BRIEF = Task(
    "bestuur",
    "Stuur eventueel een brief, met gesprekken voor wie vragen heeft. Daar is goede ervaring mee.",
    notes=(notes.WIE_TEKENT,),
    moment=VANDAAG,
    about=(subjects.BRIEF.do,),
)
PROCESBRIEF = replace(
    BRIEF,
    what="Stuur eventueel een brief over hoe het proces loopt, met gesprekken voor wie vragen heeft.",
    provided="als andere ouders het moeten horen",
    source=DERIVED,
    about=(subjects.BRIEF.do, subjects.ANDERE_OUDERS.do),
)
SPREEKUUR = Task(
    NOT_NAMED,
    "Overweeg een inloopspreekuur, eventueel met deskundigen van buiten.",
    source=INDIRECT,
    moment=DAARNA,
)
OVERLEG = Task(
    "school",
    "Overleg met partners van buiten, zoals politie, gemeente, GGD en GGZ.",
    VOORAF,
    notes=(notes.BJZ,),
    moment=NU,
    about=(subjects.OUDERAVOND.later,),
)
EIGEN_BRIEF = replace(BRIEF, notes=(*BRIEF.notes, notes.GEEN_VOORBEELDBRIEF))
OOK_HIER_EEN_BRIEF = replace(EIGEN_BRIEF, source=DERIVED)
"""The good experience is not told of much discontent, nor of the time before the partners are heard."""
TERUGHOUDEND = Task(
    "school",
    "Wees terughoudend: geef geen details die niet nodig zijn.",
    provided="als het over een medewerker gaat",
    notes=(notes.HOE_VOLLEDIG,),
    source=DERIVED,
    moment=NU,
)
"""Vervolgstappen calls it fitting about an investigation after aangifte; that it holds wider is ours."""
HULPVERLENERS = Task(
    "school",
    "Zorg voor een of twee hulpverleners: dat is eigenlijk altijd genoeg. Prettig is als zij na afloop nog "
    "even blijven.",
    moment=DAARNA,
)
CALAMITEIT = (Handover("wijdevenen/calamiteit", "De vijf acties bij een calamiteit"),)
NIET_TUSSEN_LEERLINGEN = (NAAR_MISBRUIK, *CALAMITEIT)

klein = Outcome(
    "klein",
    "Houd meestal geen ouderavond: los het op met de direct betrokkenen",
    tasks=(
        Task(
            "school",
            "Probeer het op te lossen met de direct betrokkenen.",
            moment=NU,
            about=(subjects.OUDERAVOND.dont,),
        ),
        Task(
            "school",
            "Vertel andere ouders en leerlingen alleen hoe het proces loopt.",
            provided="als dat nodig is",
            moment=VANDAAG,
            about=(subjects.ANDERE_OUDERS.do,),
        ),
        PROCESBRIEF,
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
    source=DERIVED,
    tasks=(
        replace(EIGEN_BRIEF, moment=NU, about=(*EIGEN_BRIEF.about, subjects.OUDERAVOND.dont)),
        TERUGHOUDEND,
        SPREEKUUR,
    ),
    notes=(notes.AFGERADEN, notes.WIE),
    then=(
        "Weeg af of je de ouderraad of de MR vooraf vertelt van de brief.",
        "Willen jullie toch een ouderavond? Overleg dan eerst met partners van buiten.",
        "Weten ouders niet wat zij hun kind moeten zeggen? Een workshop voor ouders kan helpen.",
    ),
    next=NIET_TUSSEN_LEERLINGEN,
)
eerst_overleg = Outcome(
    "eerst-overleg",
    "Kondig nog niets aan: overleg eerst met partners van buiten",
    tasks=(
        OVERLEG,
        replace(OOK_HIER_EEN_BRIEF, by="na het overleg", moment=DAARNA),
        TERUGHOUDEND,
    ),
    notes=(notes.AFGERADEN, notes.WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
eerst_overleg_onvrede = replace(
    eerst_overleg,
    id="eerst-overleg-onvrede",
    then=(
        "Na het overleg kan de school kiezen voor een bijeenkomst om te luisteren. "
        "Zet dat dan duidelijk in de uitnodiging.",
    ),
)
houden = Outcome(
    "houden",
    "Een ouderavond kan hier goed werken: beslis samen met de partners",
    tasks=(
        Task(
            "school",
            "Beslis of de avond er komt. Dat kan samen met GGD, CJG of wijkteam en politie.",
            source=INDIRECT,
            moment=NU,
            about=(subjects.OUDERAVOND.do,),
        ),
        Task(
            "school",
            "Vraag drie tot vier partijen. Meer geeft het idee dat het heel ernstig is.",
            moment=VANDAAG,
        ),
        Task(
            "school",
            "Vraag de politie om uit te leggen waarom niet alles verteld kan worden.",
            provided="als er een strafrechtelijk onderzoek is",
            moment=VANDAAG,
        ),
        Task(
            "school",
            "Vertel de feiten, wat er gedaan is en nog komt, wat ouders kunnen merken, en wat zij doen.",
            moment=DAARNA,
        ),
        HULPVERLENERS,
        TERUGHOUDEND,
    ),
    notes=(notes.AFGERADEN, notes.WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
luisteren = Outcome(
    "luisteren",
    "Een avond om te luisteren kan: zet dat dan duidelijk in de uitnodiging",
    tasks=(
        Task(
            "school",
            "Kies of je een luisteravond houdt. Dat kan; het hoeft niet.",
            moment=NU,
        ),
        Task("school", "Zet in de uitnodiging dat de avond is om te luisteren.", moment=DAARNA),
        HULPVERLENERS,
        OOK_HIER_EEN_BRIEF,
        TERUGHOUDEND,
    ),
    notes=(notes.AFGERADEN, notes.WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
