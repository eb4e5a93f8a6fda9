"""Six times and more: suspension (1.10.1, 1.10.2)."""

from decision_tools.rules import NOT_NAMED, Inform, Outcome, Record, Task

from ..notes import (
    BEROEP,
    DAGEN,
    DUUR_EN_VERWIJDEREN,
    DUUR_ZEVEN,
    GEEN_BRIEF,
    INSPECTIE,
    LEERPLICHT,
    NIET_GENOEMD_WIE,
    NIET_GENOEMD_WIE_HOORT,
    VERLENGEN_WET,
    VERLENGEN_ZEVEN,
)
from .plan import BOVENOP, WAARSCHUW_COACH

zes = Outcome(
    "zes",
    "Zesde keer uit de les verwijderd: één dag externe schorsing",
    tasks=(
        WAARSCHUW_COACH,
        Task(NOT_NAMED, "Schors de leerling één dag extern."),
        Task("conrector", "Bevestig de schorsing in een brief aan de ouders en de leerplichtambtenaar."),
        Task("conrector", "Zet in die brief wanneer het herstelgesprek is."),
    ),
    record=(Record("De schorsing en de brief", "SOM"),),
    inform=(
        Inform("ouders", "De schorsing van één dag en het tijdstip van het herstelgesprek, per brief."),
        Inform("leerplichtambtenaar", "De schorsing van één dag, per brief. Lees eerst de opmerking."),
    ),
    letters=("brief-externe-schorsing",),
    notes=(LEERPLICHT, NIET_GENOEMD_WIE, DAGEN),
    then=(BOVENOP, "Helpt dit niet? De volgende stap is bij zeven keer."),
)

zeven = Outcome(
    "zeven",
    "Zevende keer uit de les verwijderd: twee dagen externe schorsing",
    tasks=(
        WAARSCHUW_COACH,
        Task(NOT_NAMED, "Schors de leerling twee dagen extern."),
        Task(
            NOT_NAMED,
            "Meld de schorsing bij leerplicht, de inspecteur en de bestuursvoorzitter van Het Baken.",
        ),
    ),
    record=(Record("De schorsing en de meldingen", "SOM"),),
    inform=(
        Inform("leerplichtambtenaar", "De schorsing van twee dagen. Lees eerst de opmerking."),
        Inform("inspecteur voor het onderwijs", "De schorsing van twee dagen."),
        Inform("voorzitter van het bestuur van Het Baken", "De schorsing van twee dagen."),
    ),
    notes=(DUUR_ZEVEN, LEERPLICHT, VERLENGEN_ZEVEN, NIET_GENOEMD_WIE, GEEN_BRIEF, DAGEN),
    then=(BOVENOP, "Helpt dit niet? Bij meer dan zeven keer volgt een langere schorsing."),
)

meer = Outcome(
    "meer-dan-zeven",
    "Meer dan zeven keer: vijf dagen geschorst, met voornemen tot verwijdering van school",
    tasks=(
        WAARSCHUW_COACH,
        Task(
            NOT_NAMED,
            "Schors de leerling vijf dagen extern, met het voornemen tot verwijdering van school.",
        ),
    ),
    record=(Record("De schorsing, het voornemen en alle eerdere stappen, zonder gaten", "SOM"),),
    notes=(
        DUUR_EN_VERWIJDEREN,
        INSPECTIE,
        NIET_GENOEMD_WIE,
        NIET_GENOEMD_WIE_HOORT,
        GEEN_BRIEF,
        DAGEN,
        BEROEP,
    ),
    then=(BOVENOP,),
)

verlengen_zeven = Outcome(
    "verlengen-zeven",
    "Het Baken verlengt de schorsing voor vijf dagen, tot er een oplossing is",
    tasks=(Task("Het Baken", "Verleng de schorsing voor vijf dagen, tot er een oplossing is die past."),),
    record=(Record("De verlenging", "SOM"),),
    notes=(VERLENGEN_WET,),
)
verlengen_meer = Outcome(
    "verlengen-meer",
    "Het Baken verlengt de schorsing één keer, voor vijf dagen",
    tasks=(Task("Het Baken", "Verleng de schorsing voor vijf dagen, één keer."),),
    record=(Record("De verlenging", "SOM"),),
    notes=(VERLENGEN_WET,),
)
niet_verlengd = Outcome("niet-verlengd", "De schorsing wordt niet verlengd.", quiet=True)
nog_niet = Outcome(
    "verlenging-nog-niet",
    "Het Baken beslist nog of het de schorsing verlengt, voor vijf dagen.",
    tasks=(Task("Het Baken", "Beslis of je de schorsing voor vijf dagen verlengt."),),
    quiet=True,
)
