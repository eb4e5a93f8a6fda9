"""Six times and more: suspension (1.10.1, 1.10.2)."""

from dataclasses import replace

from decision_tools.poort.shared.subjects import HERSTELGESPREK, IN_DE_LES, LEERPLICHT, VERLENGD
from decision_tools.poort.shared.verwijdering import WIJS_COACH
from decision_tools.rules import NOT_NAMED, Inform, Moment, Outcome, Record, Task

from ..notes import (
    BEROEP,
    DAGEN,
    EEN_WEEK,
    GEEN_BRIEF,
    GEOORLOOFD,
    INSPECTIE,
    MELDEN_AAN_LEERPLICHT,
    NIET_GENOEMD_WIE,
    NIET_GENOEMD_WIE_HOORT,
    OP_SCHRIFT,
    VAN_SCHOOL,
    VERLENGEN_ZEVEN,
    WANNEER_GESPREK,
    ZELFDE_GESPREK,
)
from ..questions import SCHORSING, TWEE_DAGEN
from .plan import BOVENOP, WAARSCHUW_COACH

zes = Outcome(
    "zes",
    f"{SCHORSING.nde.capitalize()} keer uit de les verwijderd: één dag externe schorsing",
    tasks=(
        Task(
            NOT_NAMED,
            "Schors de leerling één dag extern.",
            moment=Moment.TODAY,
            about=(IN_DE_LES.dont,),
            checks=(OP_SCHRIFT,),
        ),
        WAARSCHUW_COACH,
        Task(
            "conrector",
            "Bevestig de schorsing in een brief aan de ouders en de leerplichtambtenaar. "
            "Zet erin wanneer het herstelgesprek is.",
            moment=Moment.NEXT,
            about=(LEERPLICHT.do, HERSTELGESPREK.do),
            checks=(GEOORLOOFD,),
        ),
    ),
    record=(Record("De schorsing en de brief", "SOM"),),
    inform=(
        Inform("ouders", "De schorsing van één dag en het tijdstip van het herstelgesprek, per brief."),
        Inform("leerplichtambtenaar", "De schorsing van één dag, per brief. Lees eerst wat de wet vraagt."),
    ),
    letters=("brief-externe-schorsing",),
    notes=(NIET_GENOEMD_WIE, DAGEN, ZELFDE_GESPREK),
    then=(BOVENOP,),
    replaces=(WIJS_COACH,),
)

zeven = Outcome(
    "zeven",
    f"{TWEE_DAGEN.nde.capitalize()} keer uit de les verwijderd: twee dagen externe schorsing",
    tasks=(
        Task(
            NOT_NAMED,
            "Schors de leerling twee dagen extern.",
            moment=Moment.TODAY,
            about=(IN_DE_LES.dont,),
            checks=(OP_SCHRIFT,),
        ),
        WAARSCHUW_COACH,
        Task(
            NOT_NAMED,
            "Meld de schorsing bij leerplicht, de inspecteur en de bestuursvoorzitter van Het Baken.",
            moment=Moment.TODAY,
            about=(LEERPLICHT.do,),
            checks=(GEOORLOOFD,),
        ),
    ),
    record=(Record("De schorsing en de meldingen", "SOM"),),
    inform=(
        Inform("leerplichtambtenaar", "De schorsing van twee dagen. Lees eerst wat de wet vraagt."),
        Inform("inspecteur voor het onderwijs", "De schorsing van twee dagen."),
        Inform("voorzitter van het bestuur van Het Baken", "De schorsing van twee dagen."),
    ),
    notes=(NIET_GENOEMD_WIE, GEEN_BRIEF, WANNEER_GESPREK, DAGEN),
    then=(BOVENOP,),
    replaces=(WIJS_COACH,),
    checks=(INSPECTIE,),
)

meer = Outcome(
    "meer-dan-zeven",
    f"Meer dan {TWEE_DAGEN.woord} keer: vijf dagen geschorst, met voornemen tot verwijdering van school",
    tasks=(
        Task(
            NOT_NAMED,
            "Schors de leerling vijf dagen extern, met het voornemen tot verwijdering van school.",
            moment=Moment.TODAY,
            about=(IN_DE_LES.dont,),
            checks=(OP_SCHRIFT, MELDEN_AAN_LEERPLICHT),
        ),
        WAARSCHUW_COACH,
    ),
    record=(Record("De schorsing, het voornemen en alle eerdere stappen, zonder gaten", "SOM"),),
    notes=(
        NIET_GENOEMD_WIE,
        NIET_GENOEMD_WIE_HOORT,
        GEEN_BRIEF,
        WANNEER_GESPREK,
        DAGEN,
        BEROEP,
    ),
    then=(BOVENOP,),
    replaces=(WIJS_COACH,),
    checks=(INSPECTIE, VAN_SCHOOL),
)

verlengen_zeven = Outcome(
    "verlengen-zeven",
    "Het Baken verlengt de schorsing voor vijf dagen, tot er een oplossing is",
    tasks=(
        Task(
            "Het Baken",
            "Verleng de schorsing voor vijf dagen, tot er een geschikte oplossing is.",
            moment=Moment.NEXT,
            about=(VERLENGD.do,),
            checks=(EEN_WEEK,),
        ),
    ),
    record=(Record("De verlenging", "SOM"),),
    notes=(VERLENGEN_ZEVEN,),
)
verlengen_meer = Outcome(
    "verlengen-meer",
    "Het Baken verlengt de schorsing één keer, voor vijf dagen",
    tasks=(
        Task(
            "Het Baken",
            "Verleng de schorsing voor vijf dagen, één keer.",
            moment=Moment.NEXT,
            about=(VERLENGD.do,),
            checks=(EEN_WEEK,),
        ),
    ),
    record=(Record("De verlenging", "SOM"),),
)
niet_verlengd = Outcome("niet-verlengd", "De schorsing wordt niet verlengd.", quiet=True)
BESLIS = Task(
    "Het Baken",
    "Beslis of je de schorsing voor vijf dagen verlengt.",
    moment=Moment.NEXT,
    about=(VERLENGD.later,),
    checks=(EEN_WEEK,),
)
nog_niet_zeven = Outcome(
    "verlenging-nog-niet",
    "Het Baken beslist nog of het de schorsing vijf dagen verlengt, tot er een oplossing is.",
    tasks=(replace(BESLIS, what=f"{BESLIS.what[:-1]}, tot er een geschikte oplossing is."),),
    notes=(VERLENGEN_ZEVEN,),
    quiet=True,
)
nog_niet_meer = Outcome(
    "verlenging-nog-niet-meer",
    "Het Baken beslist nog of het de schorsing één keer verlengt, voor vijf dagen.",
    tasks=(BESLIS,),
    quiet=True,
)
