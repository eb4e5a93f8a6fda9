"""Examples: who and by when, in the words of the sections that are named."""

from decision_tools.poort.shared.verwijdering import (
    COACHGESPREK_DUTY,
    MAIL_DUTIES,
    OPVANG_DUTY,
    SCHOOLWERK_DUTY,
    VASTLEGGEN_DUTIES,
    WEGSTUREN_DUTIES,
    WIJS_COACH_DUTY,
    WIJS_VAKDOCENT_DUTY,
)
from decision_tools.rules import NOT_NAMED, Example

IN_LOKAAL = (OPVANG_DUTY, SCHOOLWERK_DUTY)
PAS_NA_GESPREK = ("vakdocent", "na het herstelgesprek")  # 2.3: weer toelaten in de les
EINDE_LES = (
    ("leerling", "aan het einde van het lesuur"),  # 1.7: terug
    ("vakdocent", "aan het einde van het lesuur"),  # 1.7: afspraak maken
    ("leerling", "aan het einde van het lesuur"),  # 1.7: afspraak maken
    PAS_NA_GESPREK,
)
OORDEEL = ("vakdocent", NOT_NAMED)  # 1.8, 2.3: genoeg, of een sanctie
GESPREK = (
    ("vakdocent", "op het afgesproken moment"),  # 1.7, 2.3: herstelgesprek
    ("leerling", "op het afgesproken moment"),  # 1.7, 2.3: herstelgesprek
    OORDEEL,
    PAS_NA_GESPREK,
)
TIJDLIJN = (NOT_NAMED, NOT_NAMED)  # 2.3: sanctie in de tijdlijn
NA_SANCTIE = ("vakdocent", "na het herstelgesprek en een eventuele sanctie")  # 2.3: geeft door
DOORGEVEN = (("vakdocent", NOT_NAMED), TIJDLIJN, COACHGESPREK_DUTY)  # 1.8, 2.3: geeft door
HULP = ("vakdocent", NOT_NAMED)  # 1.8: alleen bij uitzondering
NABLIJVEN = (
    (NOT_NAMED, NOT_NAMED),  # 1.8, 2.3: in de SOM-agenda
    ("vakdocent", NOT_NAMED),  # 1.8, 2.3: voert de sanctie zelf uit
    HULP,
    ("leerling", "op het moment dat in SOM staat"),  # 1.8: roostermoment
)
ANDERE_SANCTIE = (("vakdocent", NOT_NAMED), HULP)  # 1.8, 2.3: voert de sanctie zelf uit
WEGGEBLEVEN = (
    (NOT_NAMED, NOT_NAMED),  # 1.5, 1.8: telt als spijbelen, een extra lesuur
    NA_SANCTIE,
)
DOORGEGEVEN = (
    ("medewerker verzuim", "na het bericht van de vakdocent"),  # 1.8, 2.3: verwerkt
    TIJDLIJN,
    COACHGESPREK_DUTY,
)
TRAAG = (
    ("medewerker verzuim", NOT_NAMED),  # 1.9: meldt het bij de teamleider
    WIJS_COACH_DUTY,
    WIJS_VAKDOCENT_DUTY,
)

SANCTIE = {"stand": "gesprek", "oordeel": "nablijven", "gemaild": "ja"}

EXAMPLES = (
    Example(
        {"stand": "eruit"},
        ("eruit",),
        tasks=(*WEGSTUREN_DUTIES, *VASTLEGGEN_DUTIES),
        story="Een docent stuurt een leerling nu de les uit.",
    ),
    Example(
        {"stand": "opvang", "gemaild": "nee"}, ("opvang", "niet-gemaild"), tasks=(*IN_LOKAAL, *MAIL_DUTIES)
    ),
    Example(
        {"stand": "einde-les", "gemaild": "?"},
        ("einde-les", "mail-onbekend"),
        tasks=(*EINDE_LES, *MAIL_DUTIES),
    ),
    Example({"stand": "afspraak", "gemaild": "ja"}, ("afspraak", "gemaild"), tasks=GESPREK),
    Example({**SANCTIE, "oordeel": "nog-niet"}, ("nog-niet-beslist",), tasks=(OORDEEL,)),
    Example({**SANCTIE, "oordeel": "genoeg"}, ("genoeg",), tasks=DOORGEVEN),
    Example({**SANCTIE, "uitgevoerd": "ja"}, ("sanctie-uitgevoerd",), tasks=DOORGEVEN),
    Example({**SANCTIE, "oordeel": "anders", "uitgevoerd": "ja"}, ("sanctie-uitgevoerd",), tasks=DOORGEVEN),
    Example({**SANCTIE, "uitgevoerd": "nee", "weggebleven": "nee"}, ("nablijven",), tasks=NABLIJVEN),
    Example(
        {**SANCTIE, "uitgevoerd": "nee", "weggebleven": "ja"},
        ("weggebleven", "gemaild"),
        tasks=WEGGEBLEVEN,
        story="De leerling moest na het herstelgesprek nablijven, maar kwam niet.",
    ),
    Example({**SANCTIE, "oordeel": "anders", "uitgevoerd": "nee"}, ("andere-sanctie",), tasks=ANDERE_SANCTIE),
    Example({**SANCTIE, "uitgevoerd": "?"}, ("sanctie-onbekend",), tasks=(("vakdocent", NOT_NAMED),)),
    Example({"stand": "doorgegeven", "gemaild": "ja"}, ("doorgegeven",), tasks=DOORGEGEVEN),
    Example({"stand": "verwerkt"}, ("verwerkt",), tasks=(COACHGESPREK_DUTY,)),
    Example({"stand": "traag"}, ("traag",), tasks=TRAAG),
    Example({"stand": "?"}, ("stand-onbekend",), tasks=(("medewerker verzuim", NOT_NAMED),)),
)
