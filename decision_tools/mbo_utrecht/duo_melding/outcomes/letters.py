"""The letter that goes with a report, and who gets it: outcomes of duo_melding."""

from decision_tools.mbo_utrecht import REGIO
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.rules import Outcome, Task

BEZWAAR = "Bij 18 en ouder krijgen ouders niets als de student schriftelijk bezwaar maakte."
VERZUIMGESPREK = Task(
    "SLB-er",
    "Koppel aan de brief een verzuimgesprek, zo nodig met de ouders.",
    source=REGIO,
)


def brief(number: int, adult: bool) -> Outcome:
    """One of the letters of bijlage 3; of an adult, the parents get it unless the student objects."""
    extra = f" {BEZWAAR}" if adult else ""
    return Outcome(
        f"brief-{number}",
        f"Verstuur verzuimbrief {number} naar de student en de ouders",
        tasks=(Task(MELDER, f"Maak, verstuur en bewaar verzuimbrief {number}.{extra}"), VERZUIMGESPREK),
        letters=(f"verzuimbrief-{number}",),
        quiet=True,
    )


geen_brief = Outcome("geen-brief", "Bijlage 3 noemt hier geen verzuimbrief", quiet=True)
brief_onbekend = Outcome(
    "brief-onbekend", "Kies de verzuimbrief als je weet hoe vaak er al gemeld is", quiet=True
)
