"""Illness: the handbook reports some of it, while illness is lawful absence: outcomes of duo_melding."""

from decision_tools.mbo_utrecht.shared.illness import ALLEEN_IN_BEELD, GEOORLOOFD
from decision_tools.mbo_utrecht.shared.reporting import IN_DOSSIER, MELDEN
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.rules import Note, Outcome, Task

from ..notes import LANGDURIG

zonder = Outcome(
    "ziek-zonder",
    "Vier weken helemaal ziek zonder doktersverklaring: meld bij DUO",
    tasks=(
        MELDEN,
        Task(
            MELDER,
            "Kies 'actie gewenst': nee.",
            provided="mits de school de student in beeld heeft en weet hoe het gaat",
        ),
        Task(
            MELDER,
            "Kies 'actie gewenst': ja.",
            provided="mits de student niet in beeld is en ook Studenten Dienstverlening geen contact krijgt",
        ),
    ),
    record=(IN_DOSSIER,),
    notes=(
        GEOORLOOFD,
        LANGDURIG,
        Note(
            "stil",
            "Op welke dag de doktersverklaring er moet zijn, staat er niet.",
            "Vraag de student er op tijd om en overleg met leerplicht of het RMC.",
        ),
    ),
)
met = Outcome(
    "ziek-met",
    "Melden hoeft niet: er is een doktersverklaring en de student is in beeld",
    tasks=(Task((MELDER, "SLB-er"), "Blijf de ziekte volgen."),),
)
niet_in_beeld = Outcome(
    "ziek-niet-in-beeld",
    "Bespreek wat nodig is: wel een doktersverklaring, maar de student is niet in beeld",
    tasks=(Task(("SLB-er", "Studenten Dienstverlening"), "Zoek contact met de student."),),
    notes=(ALLEEN_IN_BEELD,),
)
zorgelijk = Outcome(
    "ziek-zorgelijk",
    "Leg deze ziekte vast als overig verzuim",
    tasks=(
        Task("SLB-er", "Voer een verzuimgesprek. Vraag wat de school kan doen, niet wat de student heeft."),
        Task(SCHOOL, "Leg dit vast als overig verzuim."),
    ),
    record=(IN_DOSSIER,),
    notes=(
        GEOORLOOFD,
        LANGDURIG,
        Note(
            "stil",
            "Het handboek zegt hier vastleggen. Wie dat doet, en of dat ook melden is, staat er niet.",
            "Vraag het leerplicht of het RMC vóór je meldt.",
        ),
    ),
)
anders = Outcome(
    "ziek-anders",
    "Meld deze ziekte niet: ziek zijn is geoorloofd verzuim",
    tasks=(Task((MELDER, "SLB-er"), "Volg hoe het met de student gaat."),),
)
