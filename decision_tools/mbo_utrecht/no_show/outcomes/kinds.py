"""What the kind of no-show adds."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ROLLEN
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VANAF_18
from decision_tools.mbo_utrecht.shared.subjects import UITGESCHREVEN
from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Moment,
    Note,
    Outcome,
    Task,
)
from decision_tools.rules.laws import LPW

from ..notes import GEEN_STAP
from .steps import AFMELDEN, PROCEDURE

geen_contact = Outcome(
    "geen-contact",
    "Type: geen contact",
    tasks=(
        Task(
            MELDER,
            "Blijf bellen zolang de student niet op school is.",
            "dagelijks",
            source=ROLLEN,
            moment=Moment.TODAY,
        ),
    ),
    notes=(GEEN_STAP,),
    quiet=True,
)
andere_school = Outcome(
    "andere-school",
    "Type: aangemeld bij een andere school",
    tasks=(
        Task(
            NOT_NAMED,
            "Vraag na of de student daar echt is ingeschreven.",
            source=ADDED,
            about=(UITGESCHREVEN.later,),
        ),
    ),
    notes=(
        GEEN_STAP,
        Note(
            "stil",
            "Een aanmelding is nog geen inschrijving. Volgens bijlage 1 mag uitschrijven op verzoek van "
            "ouders bij een inschrijving op een andere school.",
            "Schrijf niet uit voordat die inschrijving er is.",
            law=LPW.cite("10"),
        ),
    ),
    quiet=True,
)
andere_school_na_twee = replace(
    andere_school,
    id="andere-school-na-twee",
    tasks=(
        *andere_school.tasks,
        replace(
            AFMELDEN,
            provided="als de student 18 of ouder is",
            given=VANAF_18,
            moment=Moment.NEXT,
            about=(),
        ),
        replace(
            AFMELDEN,
            what="Meld de student pas af via de studentenadministratie als de inschrijving daar vaststaat.",
            provided="als de student jonger is dan 18",
            by=NOT_NAMED,
            source=DERIVED,
            given=ONDER_18,
            moment=Moment.NEXT,
            about=(),
        ),
    ),
    replaces=(AFMELDEN,),
)
"""After two weeks students are signed off (4.6); under 18 that waits for a place elsewhere (bijlage 1)."""
ongeoorloofd = Outcome(
    "ongeoorloofd",
    "Type: ongeoorloofd afwezig in de eerste twee weken",
    tasks=(PROCEDURE,),
    notes=(GEEN_STAP,),
    quiet=True,
)
soort_onbekend = Outcome(
    "soort-onbekend",
    "Type nog niet bekend: zoek uit waarom de student er niet is",
    tasks=(Task(MELDER, "Vraag de student waarom hij of zij er niet is."),),
    quiet=True,
)
