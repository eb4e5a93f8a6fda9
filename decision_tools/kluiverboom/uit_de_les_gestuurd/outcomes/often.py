"""Often: what the mentor and the coordinator hear (Acties meldkamermedewerker)."""

from decision_tools.rules import Inform, Outcome, Task

from ..notes import GEEN_AANTAL

melding_mentor = Outcome(
    "melding-mentor",
    "Veel weggestuurd: meld dit bij de mentor",
    tasks=(Task("meldkamermedewerker", "Meld bij de mentor dat de leerling veel wordt weggestuurd."),),
    inform=(Inform("mentor", "De leerling wordt veel weggestuurd."),),
    notes=(GEEN_AANTAL,),
)
melding_docent = Outcome(
    "melding-docent",
    "Veel weggestuurd bij één docent: meld dit bij leerlingencoördinator of teamleider",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Meld bij de leerlingencoördinator, de teamleider of allebei dat het bij één docent veel is.",
        ),
    ),
    inform=(
        Inform("leerlingencoördinator", "De leerling wordt bij één docent veel weggestuurd."),
        Inform("teamleider", "De leerling wordt bij één docent veel weggestuurd."),
    ),
    notes=(GEEN_AANTAL,),
)

niet_veel = Outcome("niet-veel", "Geen melding bij de mentor om veel wegsturen.", quiet=True)
nog_niet = Outcome(
    "nog-niet",
    "De meldkamermedewerker schat nog in of dit veel is",
    tasks=(
        Task(
            "meldkamermedewerker", "Kijk of de leerling veel wordt weggestuurd, en of dat bij één docent is."
        ),
    ),
    quiet=True,
)
niet_een_docent = Outcome("niet-een-docent", "Geen melding om veel wegsturen bij één docent.", quiet=True)
docent_onbekend = Outcome("docent-onbekend", "Of het bij één docent veel is, is nog niet bekend.", quiet=True)
