"""What is done about students who do not turn up: steps that more outcomes share."""

from dataclasses import replace

from decision_tools.mbo_utrecht import NO_SHOW
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.mbo_utrecht.shared.subjects import DUO_MELDING, UITGESCHREVEN
from decision_tools.mbo_utrecht.shared.verzuimbrieven import BRIEF_15, NABELLEN_NO_SHOW
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Handover,
    Moment,
    Task,
)

from ..questions import loket

DUO = Handover(
    "mbo-utrecht/duo-melding",
    "Kan of moet de student gemeld worden?",
    ("leeftijd", "startkwalificatie"),
)
OUDERS = Handover(
    "mbo-utrecht/ouders-informeren", "Mag je de ouders over het verzuim vertellen?", ("leeftijd",)
)
ALS_HET_LOKET = "als melden via het DUO-verzuimloket kan"

REGISTREER = Task(
    "docent",
    "Registreer in het studentenvolgsysteem. Is er nog geen rooster? Gebruik de klassenlijst.",
    "meteen, elke dag",
)
WIJZIGINGEN = Task(
    NOT_NAMED,
    "Geef wijzigingen door aan de studentenadministratie op de locatie, met het mutatieformulier.",
    "onmiddellijk",
    source=NO_SHOW,
)
OVERZICHT = Task(
    MELDER,
    "Werk samen het overzicht van alle no-showstudenten bij, op de Office 365 van MBO Utrecht.",
    "dagelijks",
    source=NO_SHOW,
    moment=Moment.TODAY,
)
NOG_NIET = tuple(replace(task, missed=True, source=DERIVED) for task in (NABELLEN_NO_SHOW, BRIEF_15))
"""Calling and writing within a week (4.6): once that week is over, asked as not done yet."""


def meld(what: str, by: str) -> Task:
    """A report of a no-show at the counter."""
    return Task(
        MELDER,
        what,
        by,
        provided=ALS_HET_LOKET,
        given=loket.yes(),
        source=NO_SHOW,
        moment=Moment.NOW,
        about=(DUO_MELDING.do,),
    )


AFMELDEN = Task(
    NOT_NAMED,
    "Meld de student af via de studentenadministratie.",
    "na twee weken",
    source=NO_SHOW,
    moment=Moment.NOW,
    about=(UITGESCHREVEN.do,),
)
DAGELIJKS = meld("Neem de student mee in de melding van die dag bij DUO.", "dagelijks")
PROCEDURE = Task(NOT_NAMED, "Volg de stappen bij ongeoorloofd verzuim.", source=NO_SHOW, moment=Moment.NEXT)
