"""What comes before a measure: a young pupil, no ground in the protocol, or not decided yet."""

from decision_tools.rules import NOT_NAMED, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK

from .. import notes

ANDERS = ("Kijk bij de normen en regels van de school wat wel past.",)
MAATREGELEN = HANDBOEK.section("Tijdelijke maatregelen")

jong_ja = Outcome(
    "jong",
    "Een jonge leerling: zoek een alternatief voor schorsen of verwijderen",
    tasks=(
        Task(NOT_NAMED, "Zoek een alternatief.", "vóór je schorst of van school verwijdert"),
        Task(
            NOT_NAMED,
            "Denk aan een tijd in een klas met oudere (weerbaardere) leerlingen, tot er meer geregeld is.",
            provided="mits ingrijpen nodig is voor de veiligheid",
            source=MAATREGELEN,
        ),
    ),
    notes=(notes.ALTERNATIEF, notes.GEEN_LEEFTIJD),
)
jong_nog_niet = Outcome(
    "jong-nog-niet",
    "Beslis eerst of dit een jonge leerling is",
    tasks=(Task("directie", "Beslis of dit een jonge leerling is.", "vóór de maatregel"),),
    notes=(notes.GEEN_LEEFTIJD,),
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
    tasks=(Task("directie", "Weeg het incident en het letsel. Zonder jou is er geen time-out."),),
    notes=(notes.LETSEL,),
)
gezag_nog_niet = Outcome(
    "gezag-nog-niet",
    "Het bevoegd gezag beslist eerst of er een reden is",
    tasks=(Task("bevoegd gezag", "Weeg of de reden er is.", "vóór de maatregel"),),
    notes=(notes.GEZAG,),
)
uitzoeken = Outcome(
    "uitzoeken",
    "Kijk eerst in het leerlingdossier wat er al gedaan is",
    tasks=(Task("directie", "Zoek op of er al verlengd is en of er een verslag van een gesprek is."),),
)
kies = Outcome(
    "kies",
    "Bespreek met de directie welke maatregel past",
    tasks=(
        Task("directie", "Overweeg een time-out.", provided="mits er een ernstig incident is"),
        Task(
            "bevoegd gezag",
            "Overweeg een schorsing.",
            provided="mits het zeer ernstig is, of een (volgend) ernstig incident",
        ),
        Task(
            "bevoegd gezag",
            "Overweeg verwijdering van school.",
            provided="mits een ernstig incident meermalen gebeurde, met ingrijpende gevolgen",
        ),
    ),
    notes=(notes.VOLGEND, notes.GEEN_LEEFTIJD, notes.GEZAG),
)
