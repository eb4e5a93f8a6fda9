"""Often: what the mentor and the coordinator hear (Acties meldkamermedewerker)."""

from decision_tools.rules import DERIVED, Inform, Moment, Outcome, Task

from ..notes import GEEN_AANTAL
from .this_year import MENTOR_INLICHTEN

melding_mentor = Outcome(
    "melding-mentor",
    "Veel weggestuurd: meld dit bij de mentor",
    tasks=(MENTOR_INLICHTEN,),
    inform=(Inform("mentor", "De leerling wordt veel weggestuurd."),),
    notes=(GEEN_AANTAL,),
)
melding_docent = Outcome(
    "melding-docent",
    "Veel weggestuurd bij één docent: meld dit bij leerlingencoördinator, teamleider of allebei",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Meld bij leerlingencoördinator, teamleider of allebei dat het bij één docent veel is.",
            moment=Moment.NEXT,
        ),
    ),
    inform=(
        Inform("leerlingencoördinator", "De leerling wordt bij één docent veel weggestuurd."),
        Inform("teamleider", "De leerling wordt bij één docent veel weggestuurd."),
    ),
    notes=(GEEN_AANTAL,),
)

niet_veel = Outcome("niet-veel", "Alles bij elkaar is het niet veel.", quiet=True)
nog_niet = Outcome(
    "nog-niet",
    "De meldkamermedewerker schat nog in of dit veel is",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Schat in of de leerling veel wordt weggestuurd, en of dat bij één docent is.",
            moment=Moment.NEXT,
            source=DERIVED,
        ),
    ),
    then=(
        "Is het veel? Meld het bij de mentor.",
        "Is het veel bij één docent? Meld het bij leerlingencoördinator, teamleider of allebei.",
    ),
    quiet=True,
)
niet_een_docent = Outcome("niet-een-docent", "Het is niet veel bij één docent.", quiet=True)
docent_onbekend = Outcome("docent-onbekend", "Of het bij één docent veel is, is nog niet bekend.", quiet=True)
