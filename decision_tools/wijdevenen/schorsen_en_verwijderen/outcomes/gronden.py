"""What the school looks into on each of the four grounds for a removal, and what wangedrag may still lack."""

from decision_tools.rules import NOT_NAMED, Moment, Outcome, Task

from .. import notes
from ..questions import wangedrag_vast
from .sections import GRENSOVERSCHRIJDEND
from .verwijdering import VOORAF

NU = Moment.NOW


def _ga_na(what: str) -> Task:
    return Task(NOT_NAMED, what, VOORAF, moment=NU)


ondersteuning = Outcome(
    "grond-ondersteuning",
    "Grond 1: zoek eerst uit waar de leerling hoort",
    tasks=(
        _ga_na("Stel vast of de leerling in het speciaal (basis)onderwijs hoort, of in het gewone."),
        _ga_na("Ga na of er een toelaatbaarheidsverklaring of een toekenning van cluster 1 of 2 is."),
    ),
    notes=(notes.GRONDEN,),
    then=(
        "Is er zo'n verklaring of toekenning, maar weigeren ouders of de speciale school de plaats? "
        "Dan kan de basisschool verwijderen.",
    ),
)
wangedrag = Outcome(
    "grond-wangedrag",
    "Grond 2: laat zien dat lichtere maatregelen faalden en dat er gewaarschuwd is",
    tasks=(
        Task(
            NOT_NAMED,
            "Ga na of een ernstig incident meermalen gebeurde.",
            VOORAF,
            given=wangedrag_vast.excludes("meermalen"),
            moment=NU,
        ),
        Task(
            NOT_NAMED,
            "Ga na of lichtere maatregelen zijn geprobeerd en niet hielpen.",
            VOORAF,
            given=wangedrag_vast.excludes("lichter"),
            moment=NU,
        ),
        Task(
            NOT_NAMED,
            "Ga na of leerling en/of ouders gewaarschuwd zijn: de volgende keer volgt verwijdering.",
            VOORAF,
            given=wangedrag_vast.excludes("gewaarschuwd"),
            moment=NU,
        ),
        _ga_na("Ga na of het schoolreglement duidelijke grenzen aan gedrag stelt."),
    ),
)
wangedrag_ontbreekt = Outcome(
    "wangedrag-ontbreekt",
    "Verwijderen op wangedrag kan nog niet: kijk wat er ontbreekt",
    tasks=(
        Task(
            NOT_NAMED,
            "Wacht met verwijderen: een ernstig incident moet meermalen zijn gebeurd.",
            given=wangedrag_vast.excludes("meermalen"),
            moment=NU,
        ),
        Task(
            NOT_NAMED,
            "Zorg dat eerst lichtere maatregelen zijn geprobeerd. Die moeten hebben gefaald.",
            given=wangedrag_vast.excludes("lichter"),
            moment=NU,
        ),
        Task(
            NOT_NAMED,
            "Zorg dat leerling en/of ouders eerst gewaarschuwd zijn: de volgende keer volgt verwijdering.",
            given=wangedrag_vast.excludes("gewaarschuwd"),
            moment=NU,
        ),
        Task(
            NOT_NAMED,
            "Je kunt meteen een time-out of schorsing gebruiken, voor de veiligheid.",
            provided="als het gedrag ernstig is en lichamelijk of emotioneel letsel veroorzaakte",
            notes=(notes.HELE_PROTOCOL,),
            source=GRENSOVERSCHRIJDEND,
            moment=NU,
        ),
    ),
    notes=(notes.GEZAG,),
    then=("Speelt een andere grond? De gronden 1, 3 en 4 vragen geen waarschuwing.",),
)
ouders_grond = Outcome(
    "grond-ouders",
    "Grond 3: laat zien dat het onderwijs onder de relatie lijdt, ook breder",
    tasks=(
        _ga_na("Ga na of er gedragsregels zijn, met een grens voor verwijdering."),
        _ga_na("Ga na of de relatie ernstig is verstoord en of herstel niet te verwachten is."),
        _ga_na("Ga na of de orde en het onderwijs eronder lijden, ook breder dan bij deze leerling."),
    ),
    notes=(notes.GRONDEN,),
)
grondslag = Outcome(
    "grond-grondslag",
    "Grond 4: het gedrag gaat in tegen de grondslag van de school. Meer zegt het handboek niet.",
    notes=(notes.GRONDEN,),
    quiet=True,
)
