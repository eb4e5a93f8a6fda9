"""The letter that goes with a report, and who gets it: outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared.verzuimbrieven import (
    AAN_OUDERS,
    GEEN_BEZWAAR,
    GESPREK,
    MET_OUDERS,
    TWEEDE_GESPREK,
    verstuur,
)
from decision_tools.rules import Moment, Outcome, Task

AAN = "voor student en ouders"
AAN_18 = "voor student en, zonder bezwaar, ouders"


def brief(number: int, adult: bool) -> Outcome:
    """One of the letters of bijlage 3; of an adult, the parents get it unless the student objects."""
    return Outcome(
        f"brief-{number}{'-18' if adult and number == 12 else ''}",
        f"Hierbij hoort verzuimbrief {number}: {AAN_18 if adult else AAN}",
        tasks=(*_aan(number, adult), GESPREK, _with(MET_OUDERS, adult), TWEEDE_GESPREK),
        letters=(f"verzuimbrief-{number}",),
        quiet=True,
    )


def _aan(number: int, adult: bool) -> tuple[Task, ...]:
    to = "de student" if adult else "de student en de ouders"
    letter = replace(verstuur(number, to), moment=Moment.TODAY)
    return (letter, _with(AAN_OUDERS, adult)) if adult else (letter,)


def _with(task: Task, adult: bool) -> Task:
    return replace(task, provided=GEEN_BEZWAAR) if adult else task


geen_brief = Outcome("geen-brief", "Bijlage 3 noemt hier geen verzuimbrief", quiet=True)
brief_onbekend = Outcome(
    "brief-onbekend", "Kies de verzuimbrief als je weet hoe vaak er al gemeld is", quiet=True
)
