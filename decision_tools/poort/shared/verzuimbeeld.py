"""What the absence tools of Poort share: detention that was missed, and absence that stands out."""

from decision_tools.poort import STAPPENPLAN
from decision_tools.rules import Inform, Note, Outcome, Task, YesNo

weggebleven = YesNo(
    "weggebleven",
    "Bleef de leerling weg bij het nablijven?",
    label="Weggebleven bij nablijven",
    help="Kies nee als de leerling een gewone les miste.",
)

TELT_OF_KAN = Note(
    "tegenspraak",
    "Paragraaf 1.5 en 1.8 tellen wegblijven bij nablijven als spijbelen. "
    "Paragraaf 2.3 zegt dat het zo geregistreerd kan worden.",
    "Wij volgen 1.5 en 1.8. Twijfel je? Overleg met de medewerker verzuim.",
)

REDEN_ACHTERAF = "Komt er na de mail een reden? Dan wordt die alsnog verwerkt."

frequent = Outcome(
    "frequent",
    "Frequent verzuim: informeer het team ondersteuning",
    tasks=(Task("medewerker verzuim", "Informeer het team ondersteuning."),),
    inform=(Inform("team ondersteuning", "De leerling valt op door frequent verzuim."),),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet vanaf hoeveel keer verzuim frequent is.",
            "De medewerker verzuim schat dit in.",
        ),
    ),
)
niet_frequent = Outcome("niet-frequent", "Geen bericht aan het team ondersteuning nodig.", quiet=True)

verontrustend = Outcome(
    "verontrustend",
    "Verontrustend verzuim: bel de ouders en waarschuw coach en ondersteuning",
    tasks=(
        Task("medewerker verzuim", "Bel de ouders."),
        Task("medewerker verzuim", "Waarschuw de coach en de coördinatoren ondersteuning."),
        Task(
            "medewerker verzuim",
            "Nodig de ouders uit voor een gesprek.",
            provided="als het nodig is",
            source=STAPPENPLAN.section("1.9"),
        ),
    ),
    inform=(
        Inform("coach", "Het verzuim van de leerling is verontrustend."),
        Inform("coördinator ondersteuning", "Het verzuim van de leerling is verontrustend."),
    ),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet wanneer verzuim verontrustend is.",
            "De medewerker verzuim schat dit in.",
        ),
    ),
)
niet_verontrustend = Outcome("niet-verontrustend", "Geen stap voor verontrustend verzuim.", quiet=True)

misschien_verontrustend = Outcome(
    "misschien-verontrustend", "De medewerker verzuim weet of het verzuim verontrustend is.", quiet=True
)

vraag_naar_beeld = Outcome(
    "vraag-naar-beeld",
    "Vraag de medewerker verzuim hoe deze leerling ervoor staat",
    tasks=(Task("medewerker verzuim", "Kijk in SOM of het verzuim opvalt of verontrustend is."),),
    quiet=True,
)
