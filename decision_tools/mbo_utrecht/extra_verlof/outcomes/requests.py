"""What several outcomes of extra_verlof share: who asks for leave, where it leads, and the card."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared.roles import REGISTREER_VERLOFKAART
from decision_tools.rules import DERIVED, NOT_NAMED, Handover, Moment, Note, Outcome, Record, Task

AANVRAGERS = ("student", "ouders/verzorgers")
"""3.1: students ask for leave themselves, parents for a child under 18."""
REDEN = Record("De reden van het geoorloofde verzuim", "studentenvolgsysteem")


def aanvragers(what: str) -> Task:
    """What student or parents do then: that follows from the rule, the handbook does not say it."""
    return Task(AANVRAGERS, what, source=DERIVED, one_of=True)


NAAR_MELDEN = (
    Handover(
        "mbo-utrecht/duo-melding", "Blijft de student toch weg? Kijk of de school dit verzuim moet melden"
    ),
)

verlofkaart = Outcome(
    "verlofkaart",
    "Verlofkaarten zijn te krijgen bij de receptie of conciërge, of op intranet",
    tasks=(
        Task(NOT_NAMED, "Je kunt een verlofkaart krijgen bij de receptie of conciërge, of op intranet."),
        replace(REGISTREER_VERLOFKAART, moment=Moment.NEXT),
        Task(
            NOT_NAMED,
            "Geef de kaart niet terug aan de student: die kan hem dan nog veranderen.",
            moment=Moment.NEXT,
        ),
        Task(
            NOT_NAMED,
            "Stuur een aanvraag zonder handtekening niet terug naar de verzuimmedewerker.",
            moment=Moment.NEXT,
        ),
    ),
    record=(REDEN,),
    letters=("verlofaanvraag",),
    notes=(
        Note("stil", "Wie de verlofaanvraag ondertekent, staat er niet.", "Vraag het bij de receptie."),
        Note(
            "tegenspraak",
            "Paragraaf 4.2 verwijst voor de redenen naar bijlage 3. Ze staan in bijlage 4.",
            "Lees bijlage 4.",
        ),
    ),
    quiet=True,
)
