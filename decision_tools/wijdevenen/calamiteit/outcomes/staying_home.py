"""A pupil who is suspended or kept at home."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Handover, Outcome, Task
from decision_tools.rules.laws import WPO
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.suspension import ALTERNATIEF, GEEN_LEEFTIJD, STRAF_OF_VEILIGHEID

from .. import notes
from .actions import DAARNA, VANDAAG, actie, acties

niet_thuis = Outcome("niet-thuis", "Er is geen schorsing aan de orde", quiet=True)

SCHORSEN = (Handover("wijdevenen/schorsen-en-verwijderen", "Schorsen: gronden, stappen en termijnen"),)

BESLUIT = Task(
    "bevoegd gezag",
    "Beslis of deze leerling thuis mag blijven.",
    "vóór de leerling thuisblijft",
    source=WPO.section("40c"),
    checks=(notes.THUIS,),
    moment=VANDAAG,
)
AFSPRAKEN = actie(
    2, "Maak in die dagen afspraken over de veiligheid.", DAARNA, provided="als het kind thuisblijft"
)
HOUD_ALTERNATIEF = replace(ALTERNATIEF, moment=VANDAAG)

jong_kind = Outcome(
    "jong-kind",
    "Schors een jong kind liever niet; het plan noemt een paar dagen thuis",
    tasks=(BESLUIT, HOUD_ALTERNATIEF, AFSPRAKEN),
    notes=(GEEN_LEEFTIJD,),
    next=SCHORSEN,
    before=(acties,),
)
ouder_kind = Outcome(
    "ouder-kind",
    "Een ouder kind schorsen kan, met het protocol schorsen en verwijderen",
    tasks=(
        Task(
            NOT_NAMED,
            "Volg het protocol schorsen en verwijderen.",
            source=HANDBOEK.section("Tijdelijke maatregelen"),
            moment=DAARNA,
        ),
    ),
    notes=(STRAF_OF_VEILIGHEID, GEEN_LEEFTIJD),
    next=SCHORSEN,
)
leeftijd_open = Outcome(
    "leeftijd-open",
    "Laat het bevoegd gezag beslissen wat voor deze leerling geldt",
    source=DERIVED,
    tasks=(
        BESLUIT,
        Task(
            NOT_NAMED,
            "Leg voor of dit een jong of een ouder kind is, en of er een andere oplossing is.",
            source=ADDED,
            moment=DAARNA,
        ),
        replace(AFSPRAKEN, source=DERIVED),
    ),
    notes=(STRAF_OF_VEILIGHEID, GEEN_LEEFTIJD),
    next=SCHORSEN,
    before=(acties,),
)
