"""What comes before a measure: a young pupil, no ground in the protocol, or not decided yet."""

from dataclasses import replace

from decision_tools.rules import ADDED, NOT_NAMED, Moment, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.suspension import ALTERNATIEF, GEEN_LEEFTIJD

from .. import notes
from ..questions import situatie
from .sections import SCHORSING, TIME_OUT, VERWIJDERING

NU, VANDAAG = Moment.NOW, Moment.TODAY
ANDERS = ("Kijk bij de normen en regels van de school wat wel past.",)
MAATREGELEN = HANDBOEK.section("Tijdelijke maatregelen")

jong_ja = Outcome(
    "jong",
    "Een jonge leerling: houd een alternatief aan voor schorsen en verwijderen",
    tasks=(
        ALTERNATIEF,
        Task(
            NOT_NAMED,
            "Denk aan een tijd in een klas met oudere (weerbaardere) leerlingen, tot er meer geregeld is.",
            provided="als ingrijpen nodig is voor de veiligheid",
            source=MAATREGELEN,
            moment=VANDAAG,
        ),
    ),
    notes=(notes.WELK_ALTERNATIEF, notes.TOCH_SCHORSEN, GEEN_LEEFTIJD),
    checks=(replace(notes.ALTERNATIEF, given=situatie.is_("langer", "schorsing")),),
)
jong_nog_niet = Outcome(
    "jong-nog-niet",
    "Beslis eerst of dit een jonge leerling is",
    tasks=(Task("directie", "Beslis of dit een jonge leerling is.", "vóór de maatregel", moment=NU),),
    notes=(notes.TOCH_SCHORSEN, GEEN_LEEFTIJD),
    then=("Is het een jonge leerling? Dan komt een alternatief vóór schorsen of verwijderen.",),
)

niet_jong = Outcome("niet-jong", "Geen jonge leerling: de gewone stappen gelden.", quiet=True)
leeftijd_niet_nodig = Outcome("leeftijd-niet-nodig", "De leeftijd verandert deze stap niet.", quiet=True)

geen_ernst = Outcome(
    "geen-ernst",
    "Geen ernstig incident met letsel: het protocol geeft dan geen time-out",
    notes=(notes.LETSEL,),
    then=ANDERS,
)
geen_reden = Outcome(
    "geen-reden",
    "Geen reden uit het protocol: dan kun je niet op dit protocol schorsen",
    then=ANDERS,
)
geen_grond = Outcome(
    "geen-grond",
    "Geen van de vier gronden: dan geeft het protocol geen weg naar verwijdering van school",
    then=("Bespreek met de directie welke hulp of maatregel wel past.",),
)
ernst_nog_niet = Outcome(
    "ernst-nog-niet",
    "De directie beslist eerst hoe ernstig dit is",
    tasks=(Task("directie", "Weeg het incident en het letsel. Zonder jou is er geen time-out.", moment=NU),),
    notes=(notes.LETSEL,),
)
gezag_nog_niet = Outcome(
    "gezag-nog-niet",
    "Het bevoegd gezag beslist eerst of er een reden is",
    tasks=(Task("bevoegd gezag", "Weeg of de reden er is.", "vóór de maatregel", moment=NU),),
    notes=(notes.GEZAG,),
)
uitzoeken = Outcome(
    "uitzoeken",
    "Kijk eerst in het leerlingdossier wat er al gedaan is",
    tasks=(
        Task(
            "directie",
            "Zoek op of er al verlengd is en of er een verslag van een gesprek is.",
            moment=NU,
        ),
    ),
)
kies = Outcome(
    "kies",
    "Bespreek met de directie welke maatregel past",
    source=ADDED,
    tasks=(
        Task(
            "directie",
            "Overweeg een time-out.",
            provided="als er een ernstig incident is",
            source=TIME_OUT,
            moment=NU,
        ),
        Task(
            "bevoegd gezag",
            "Overweeg een schorsing.",
            provided="als het zeer ernstig is, of een (volgend) ernstig incident",
            source=SCHORSING,
            moment=NU,
        ),
        Task(
            "bevoegd gezag",
            "Overweeg verwijdering van school.",
            provided="als een ernstig incident meermalen gebeurde, met ingrijpende gevolgen",
            source=VERWIJDERING,
            moment=NU,
        ),
    ),
    notes=(notes.VOLGEND, GEEN_LEEFTIJD, notes.GEZAG),
)
